// A real sign-on service in this process (`oidc-provider`), whose people are let in without being asked.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type SignOnService = { issuer: string; walk: (address: string) => Promise<URL>; become: (accountId: string, claims: Record<string, string>) => void; close: () => Promise<void> };

export async function startSignOnService(redirectUri: string, client: { id: string; secret: string }): Promise<SignOnService> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let account = { id: 'subject-1', claims: {} as Record<string, string> };
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], profile: ['nip', 'agency'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...account.claims }) }),
    loadExistingGrant: async (context) => {
      const grant = new provider.Grant({ clientId: client.id, accountId: context.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, response, { login: { accountId: account.id } });
    else void answer(request, response);
  });
  return {
    issuer,
    walk: (address) => walk(address, redirectUri),
    become: (id, claims) => { account = { id, claims }; },
    close: () => stop(server),
  };
}

/** Follows the service like a browser with cookies, until it leads back to us. */
async function walk(address: string, redirectUri: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = new URL(address);
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The sign-on service answered ${answer.status} and led nowhere.`);
    next = new URL(location, next);
    if (next.href.startsWith(redirectUri)) return next;
  }
  throw new Error('The sign-on service led in a circle.');
}

const stop = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => { resolve(); });
  server.closeAllConnections();
});
