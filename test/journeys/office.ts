// The office as a browser without scripts meets it: cookies by path, forms with their hidden fields.
import type { FastifyInstance } from 'fastify';

export type OfficeAnswer = { status: number; location: string | undefined; body: string; headers: Record<string, unknown> };

export type OfficeBrowser = {
  get: (path: string) => Promise<OfficeAnswer>;
  /** Opens the page, takes the hidden fields of its form to `action`, and sends it. */
  send: (page: string, action: string, fields: Record<string, string>) => Promise<OfficeAnswer>;
  /** Sends as it is. */
  post: (action: string, fields: Record<string, string>) => Promise<OfficeAnswer>;
  cookies: Map<string, { value: string; path: string; line: string }>;
};

export function officeBrowser(server: FastifyInstance, host = 'localhost'): OfficeBrowser {
  const cookies: OfficeBrowser['cookies'] = new Map();
  const sent = (path: string): string =>
    [...cookies].filter(([, cookie]) => path === cookie.path || path.startsWith(`${cookie.path}/`)).map(([name, { value }]) => `${name}=${value}`).join('; ');
  const ask = async (method: 'GET' | 'POST', path: string, fields?: Record<string, string>): Promise<OfficeAnswer> => {
    const answer = await server.inject({
      method, url: path,
      headers: { host, cookie: sent(path.split('?')[0] ?? path), ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(fields ? { payload: new URLSearchParams(fields).toString() } : {}),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/max-age=0/iu.test(line)) cookies.delete(name);
      else cookies.set(name, { value: decodeURIComponent(value), path: /path=([^;]+)/iu.exec(line)?.[1] ?? '/', line });
    }
    return { status: answer.statusCode, location: answer.headers['location'], body: answer.body, headers: answer.headers };
  };
  return {
    cookies,
    get: (path) => ask('GET', path),
    post: (action, fields) => ask('POST', action, fields),
    send: async (page, action, fields) => ask('POST', action, { ...hiddenFields((await ask('GET', page)).body, action), ...fields }),
  };
}

export function hiddenFields(body: string, action: string): Record<string, string> {
  const forms = [...body.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)];
  const form = forms.find(([, to]) => to === action)?.[2];
  if (form === undefined) throw new Error(`There is no form to ${action}.`);
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/gu)].map(([tag]) =>
    [/name="([^"]*)"/u.exec(tag)?.[1] ?? '', (/value="([^"]*)"/u.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')] as const);
  return Object.fromEntries(fields);
}
