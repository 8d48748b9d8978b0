// One whole run of the program as an office uses it, over real HTTP, for tests that read afterwards what it left behind.
import { hiddenFields } from '../journeys/office.ts';

export type FullRunBrowser = {
  readonly get: (path: string) => Promise<Answered>;
  /** Opens the page, takes the hidden fields of its form to `action`, and sends it. */
  readonly send: (page: string, action: string, fields: Readonly<Record<string, string>>) => Promise<Answered>;
  /** Sends as it is. */
  readonly post: (action: string, fields: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly upload: (page: string, text: string) => Promise<Answered>;
};
export type Answered = { readonly status: number; readonly location: string; readonly body: string };

/** `addresses` grows by everything that was asked, linked to, posted to or led to. */
export function fullRunBrowser(base: string, addresses: Set<string>): FullRunBrowser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, body?: URLSearchParams | FormData): Promise<Answered> => {
    addresses.add(path);
    const answer = await fetch(base + path, {
      redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/max-age=0/iu.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await answer.text();
    const location = answer.headers.get('location') ?? '';
    addresses.add(location);
    for (const [, address = ''] of text.matchAll(/(?:href|action|src|formaction)="([^"]*)"/gu)) addresses.add(address);
    return { status: answer.status, location, body: text };
  };
  const hidden = async (page: string, action: string): Promise<Record<string, string>> => hiddenFields((await ask(page)).body, action);
  return {
    get: (path) => ask(path),
    send: async (page, action, fields) => ask(action, new URLSearchParams({ ...(await hidden(page, action)), ...fields })),
    post: (action, fields) => ask(action, new URLSearchParams(fields)),
    upload: async (page, text) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(await hidden(page, page))) form.append(name, value);
      form.append('berkas', new Blob([text]), 'daftar.csv');
      return ask(page, form);
    },
  };
}

export type FormToFill = { readonly action: string; readonly hidden: Readonly<Record<string, string>>; readonly fields: readonly string[] };

/** What a form has for somebody to write into, as a person would fill it in by hand. */
export function formsToFill(body: string): readonly FormToFill[] {
  return [...body.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)].map(([, action = '', inside = '']) => ({
    action,
    hidden: hiddenFields(body, action),
    fields: [...inside.matchAll(/<input[^>]*>|<textarea[^>]*>/gu)].flatMap(([tag]) => {
      const type = /type="([^"]*)"/u.exec(tag)?.[1] ?? 'text';
      const name = /name="([^"]*)"/u.exec(tag)?.[1];
      return name !== undefined && ['text', 'search', 'tel', 'email'].includes(type) ? [name] : [];
    }),
  })).filter(({ fields }) => fields.length > 0);
}
