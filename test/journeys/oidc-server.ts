// A real sign-on service in this process (`oidc-provider`), whose people are let in without being asked.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Cookies of one browser at the service. */
export type Jar = Map<string, string>;

export type SignOnService = {
  issuer: string;
  walk: (address: string, jar?: Jar) => Promise<URL>;
  /** Whose account is open at the service, and how they say that they signed in there. */
  become: (accountId: string, claims: Record<string, string>, shown?: { acr?: string; amr?: string[] }) => void;
  /** Signs out at the service itself, starting from the page that we lead to; answers where that leads. */
  signOut: (address: string, jar: Jar) => Promise<URL>;
  close: () => Promise<void>;
};

type Client = { id: string; secret: string; /** Where the service tells us that somebody signed out. */ logoutUri?: string; afterLogoutUri?: string };

export async function startSignOnService(redirectUri: string, client: Client): Promise<SignOnService> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let account = { id: 'subject-1', claims: {} as Record<string, string>, shown: {} as { acr?: string; amr?: string[] } };
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'],
      ...(client.logoutUri ? { backchannel_logout_uri: client.logoutUri } : {}), ...(client.afterLogoutUri ? { post_logout_redirect_uris: [client.afterLogoutUri] } : {}) }],
    claims: { openid: ['sub', 'amr'], profile: ['nip', 'agency'], acr: null },
    // What it calls is on this machine, which it would refuse by itself.
    fetch: (url, { headers, body }) => fetch(url, { method: 'POST', headers, body, redirect: 'manual' }),
    acrValues: ['satu', 'dua'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
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
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, response, { login: { accountId: account.id, ...account.shown } });
    else void answer(request, response);
  });
  return {
    issuer,
    walk: (address, jar = new Map()) => walk(address, redirectUri, jar),
    become: (id, claims, shown = {}) => { account = { id, claims, shown }; },
    signOut: (address, jar) => signOut(address, issuer, client.afterLogoutUri ?? '', jar),
    close: () => stop(server),
  };
}

/** Follows the service like a browser with cookies, until it leads back to us. */
async function walk(address: string, redirectUri: string, jar: Jar): Promise<URL> {
  let next = new URL(address);
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await ask(next, jar);
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The sign-on service answered ${answer.status} and led nowhere.`);
    next = new URL(location, next);
    if (next.href.startsWith(redirectUri)) return next;
  }
  throw new Error('The sign-on service led in a circle.');
}

async function ask(address: URL, jar: Jar, form?: Record<string, string>): Promise<Response> {
  const answer = await fetch(address, {
    redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return answer;
}

/** The service asks once whether somebody really wants to leave. */
async function signOut(address: string, issuer: string, backUri: string, jar: Jar): Promise<URL> {
  const page = await (await ask(new URL(address), jar)).text();
  const [, action = '', secret = ''] = [...(/action="([^"]+)"[\s\S]*name="xsrf" value="([^"]+)"/u.exec(page) ?? [])];
  if (action === '') throw new Error('The sign-on service did not ask whether to sign out.');
  const answer = await ask(new URL(action, issuer), jar, { xsrf: secret, logout: 'yes' });
  const location = answer.headers.get('location') ?? '';
  if (!location.startsWith(backUri)) throw new Error(`The sign-on service answered ${answer.status} and did not lead back.`);
  return new URL(location);
}

const stop = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => { resolve(); });
  server.closeAllConnections();
});
