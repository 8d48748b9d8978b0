// A browser without scripts that calls a program over the network, which may be gone at any moment.
import { hiddenFields } from '../journeys/office.ts';

export type Answer = { readonly status: number; readonly location: string | null; readonly body: string };
export type Caller = {
  readonly get: (path: string) => Promise<Answer>;
  /** Null: no answer came, and nobody can tell from here whether it was done. */
  readonly post: (path: string, fields: Record<string, string>) => Promise<Answer | null>;
  readonly form: (page: string, action: string) => Promise<Record<string, string>>;
};

export function callerOf(base: string): Caller {
  const jar = new Map<string, { value: string; path: string }>();
  const ask = async (path: string, form?: Record<string, string>): Promise<Answer> => {
    const cookie = [...jar].filter(([, each]) => path.startsWith(each.path)).map(([name, { value }]) => `${name}=${value}`).join('; ');
    const answer = await fetch(base + path, {
      redirect: 'manual', headers: { cookie, connection: 'close' }, ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      jar.set(name, { value, path: /path=([^;]+)/iu.exec(line)?.[1] ?? '/' });
    }
    return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() };
  };
  return {
    get: (path) => ask(path),
    post: (path, fields) => ask(path, fields).catch(() => null),
    form: async (page, action) => hiddenFields((await ask(page)).body, action),
  };
}
