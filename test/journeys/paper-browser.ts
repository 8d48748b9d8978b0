// A browser without scripts, style or memory: reads a page, fills a form, presses a button. For journeys over
// HTTP; chromium.ts is for what only a real browser shows.
import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';

type Button = { name: string; value: string; label: string };
export type PaperForm = { action: string; fields: Record<string, string>; buttons: Button[] };
export type PaperPage = {
  url: string; status: number; html: string; text: string; title: string; heading: string;
  headers: Record<string, unknown>; forms: PaperForm[];
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => named[name] ?? '');
const textOf = (html: string) => decode(html.replace(/<(style|title)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').trim();
const attribute = (tag: string, name: string) => decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function formsOf(html: string): PaperForm[] {
  return [...html.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].map(([, opening = '', inner = '']) => {
    const inputs = [...inner.matchAll(/<input([^>]*?)\/?>/g)].map(([, tag = '']) => [attribute(tag, 'name'), attribute(tag, 'value')]);
    const areas = [...inner.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs)].map(([, tag = '', value = '']) => [attribute(tag, 'name'), decode(value)]);
    const buttons = [...inner.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)]
      .map(([, tag = '', label = '']) => ({ name: attribute(tag, 'name'), value: attribute(tag, 'value'), label: textOf(label) }));
    return { action: attribute(` ${opening}`, 'action'), fields: Object.fromEntries([...inputs, ...areas]) as Record<string, string>, buttons };
  });
}

export function openPaperBrowser(server: FastifyInstance) {
  const read = (url: string, answer: { statusCode: number; body: string; headers: Record<string, unknown> }): PaperPage => {
    const page = {
      url, status: answer.statusCode, html: answer.body, text: textOf(answer.body), headers: answer.headers, forms: formsOf(answer.body),
      title: decode(/<title>(.*?)<\/title>/.exec(answer.body)?.[1] ?? ''), heading: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(answer.body)?.[1] ?? ''),
    };
    checkPage(page);
    return page;
  };
  const visit = async (url: string) => read(url, await server.inject(url));
  const post = async (url: string, fields: Record<string, string>) => read(url, await server.inject({
    method: 'POST', url, payload: new URLSearchParams(fields).toString(),
    // What a browser sends from a page with `Referrer-Policy: no-referrer`.
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
  }));
  const press = async (page: PaperPage, label: string, typed: Record<string, string> = {}) => {
    for (const form of page.forms) {
      const button = form.buttons.find((each) => each.label === label) ?? form.buttons.find((each) => each.label.startsWith(label));
      if (button) return post(form.action, { ...form.fields, ...typed, ...(button.name ? { [button.name]: button.value } : {}) });
    }
    return assert.fail(`No button "${label}" on "${page.heading}". There are: ${page.forms.flatMap((form) => form.buttons.map((each) => each.label)).join(' | ')}`);
  };
  return { visit, post, press };
}

/** What holds for every page of the public door. */
export function checkPage(page: PaperPage): void {
  const lang = /^\/en(\/|$)/.test(page.url) ? 'en' : 'id';
  assert.match(page.html, new RegExp(`^<!doctype html><html lang="${lang}">`), page.url);
  assert.match(page.title, /Netral$/, page.url);
  assert.equal([...page.html.matchAll(/<h1[ >]/g)].length, 1, `one h1 on ${page.url}`);
  const ownScripts = /<script src="\/tanya\/berkas\/[a-z]+\.js" defer><\/script>/g;
  assert.equal(/script-src 'self'/.test(String(page.headers['content-security-policy'])), ownScripts.test(page.html), `scripts and policy agree on ${page.url}`);
  assert.doesNotMatch(page.html.replaceAll(ownScripts, ''), /<script|<iframe|\son[a-z]+="|style="|javascript:/i, `no script on ${page.url}`);
  assert.doesNotMatch(page.html, /(src|href|action)="https?:\/\/(?!www\.beritajakarta\.id\/)/, `nothing from elsewhere on ${page.url}`);
  assert.match(String(page.headers['content-security-policy']), /^default-src 'none'; style-src 'self' 'sha256-[\w+/=]+'; /);
  assert.equal(page.headers['set-cookie'], undefined);
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.doesNotMatch(page.text, /\bundefined\b|\[object |NaN/, page.url);
  const ids = [...page.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, `ids once on ${page.url}: ${ids.join()}`);
}
