// The law to read: every rule, article, open question and statement has a page in both languages that is whole,
// small, and leads nowhere that does not exist. Then some of them in a browser on a 360 px phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { readingPages, type ReadingPage } from '../../packages/law/reading/rows.ts';
import { rulebook } from '../../packages/law/index.ts';
import { statements } from '../../packages/law/statements/statements.ts';
import { questionIds } from '../../packages/law/uncertain/questions.ts';
import { inLang, langs, paths, type Lang } from '../../src/paths.ts';
import { allRules, basisOf, sourcesOf, uncertainOf } from '../../src/advice/read/library.ts';
import { deadlinesAddress, readingAddress } from '../../src/advice/read/reading-shelf.ts';
import { routes } from '../../src/routes.ts';
import { startChromium, type Started } from './chromium.ts';
import { openWithoutDatabase, type Opened } from './no-database.ts';
import { visitor } from './visit.ts';

let opened: Opened;
before(async () => { opened = await openWithoutDatabase(routes); });
after(async () => { await opened.close(); });

const citations = [...new Set(Object.values(rulebook).flatMap(({ basis }) => basis))];
const kinds: Readonly<Record<string, readonly string[]>> = {
  lists: [paths.rules, paths.articles, paths.openQuestions, paths.statements, paths.calendar],
  rule: allRules.map(({ id }) => paths.rule(id)),
  article: citations.map(paths.article),
  'open question': questionIds.map(paths.openQuestion),
  statement: statements.map(({ id }) => paths.statement(id)),
  reading: [...(Object.keys(readingPages) as ReadingPage[]).map(readingAddress), paths.reading(deadlinesAddress), paths.tenRules],
};

type Page = { readonly address: string; readonly lang: Lang; readonly html: string; readonly bytes: number };
const seen = new Map<string, Page>();

async function get(lang: Lang, path: string): Promise<Page> {
  const address = inLang(lang, path);
  const known = seen.get(address);
  if (known) return known;
  const answer = await opened.server.inject({ url: address, headers: { 'accept-encoding': 'br' } });
  assert.equal(answer.statusCode, 200, address);
  assert.equal(answer.headers['set-cookie'], undefined, address);
  const page = { address, lang, html: brotliDecompressSync(answer.rawPayload).toString(), bytes: answer.rawPayload.length };
  seen.set(address, page);
  return page;
}

const all = async (list: readonly string[]): Promise<Page[]> => (await Promise.all(langs.map((lang) => Promise.all(list.map((path) => get(lang, path)))))).flat();
const textOf = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]+>/g, ' ');
/** What is said in another language than the page is marked as such. */
const withoutOther = ({ html, lang }: Page): string => {
  const other = lang === 'id' ? 'en' : 'id';
  return html.replaceAll(new RegExp(`<(\\w+)[^>]* lang="${other}"[^>]*>.*?</\\1>`, 'gs'), ' ');
};
const foreign: Record<Lang, RegExp> = { id: /\b(the|and|of|is|not|with|from|rule)\b/i, en: /\b(yang|tidak|dan|atau|sejak|untuk|calon|dengan|aturan)\b/i };

for (const [kind, list] of Object.entries(kinds)) {
  test(`every page of the kind "${kind}" is whole and small in both languages`, async () => {
    const pages = await all(list);
    assert.equal(new Set(pages.map(({ address }) => address)).size, list.length * 2, 'no two share an address');
    for (const page of pages) {
      const { address, html, lang } = page;
      assert.match(html, new RegExp(`<html lang="${lang}">`), address);
      assert.equal(html.match(/<h1/g)?.length, 1, address);
      assert.match(html, /<title>[^<]+ – Netral<\/title>/, address);
      assert.doesNotMatch(textOf(html), /undefined|\[object|NaN|\bnull\b/, address);
      assert.doesNotMatch(html, /<script|<form|<img|\ssrc=|<link rel="(?!icon)/, `${address} is one request without scripts`);
      assert.ok(page.bytes <= 25 * 1024, `${address}: ${page.bytes} bytes`);
      assert.equal(textOf(withoutOther(page)).match(foreign[lang])?.[0], undefined, `${address} is complete in its language`);
    }
    const largest = Math.max(...pages.map(({ bytes }) => bytes));
    console.log(`${kind}: ${pages.length} pages, largest ${(largest / 1024).toFixed(1)} KB of 25 KB`);
  });
}

test('every link on these pages leads to a page that is there, and every anchor to a place on it', async () => {
  const pages = await all(Object.values(kinds).flat());
  const links = new Set(pages.flatMap(({ html }) => [...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, href]) => href ?? '')));
  for (const link of links) {
    const [address = '', anchor] = link.split('#');
    // Read from the database, which is not open here; its own test opens it.
    if (langs.some((lang) => address === inLang(lang, paths.figures))) continue;
    const answer = await opened.server.inject(address);
    assert.equal(answer.statusCode, 200, link);
    if (anchor) assert.match(answer.body, new RegExp(` id="${anchor}"`), link);
  }
  console.log(`${links.size} links from ${pages.length} pages, all answered`);
});

test('every rule can be reached from the first list, and every page says it in the other language', async () => {
  const { html } = await get('id', paths.rules);
  for (const { id } of allRules) assert.ok(html.includes(`href="${paths.rule(id)}"`), id);
  for (const path of Object.values(kinds).flat()) {
    assert.ok((await get('id', path)).html.includes(`href="${inLang('en', path)}" lang="en"`), path);
    assert.ok((await get('en', path)).html.includes(`href="${path}" lang="id"`), path);
  }
});

test('a rule page names its articles, its open questions, its dates and its version', async () => {
  for (const found of allRules) {
    const { html } = await get('id', paths.rule(found.id));
    for (const citation of basisOf(found)) assert.ok(html.includes(`href="${paths.article(citation)}"`), `${found.id}: ${citation}`);
    for (const question of uncertainOf(found)) assert.ok(html.includes(`href="${paths.openQuestion(question)}"`), `${found.id}: ${question}`);
    for (const source of sourcesOf(found)) assert.ok(html.includes(`<li>${source}`), `${found.id}: ${source}`);
    if (found.rule.confidence === 'I') assert.match(html, /Ini bacaan kami, bukan bunyi aturan/, found.id);
  }
  for (const id of Object.keys(rulebook)) assert.equal((await opened.server.inject(paths.rule(id))).statusCode, 200, id);
  assert.match((await get('id', paths.rule('ASN-8'))).html, /<dd>[^<]*30 Oktober 2023<\/dd>/);
});

test('an address that is there in other letters is found, one that is not gets a calm page in its language', async () => {
  assert.equal((await opened.server.inject('/aturan/skb-b-6')).statusCode, 200);
  assert.equal((await opened.server.inject('/belum-pasti/u-06')).statusCode, 200);
  const unknown = ['/aturan/SKB-C-1', '/aturan/constructor', '/pasal/uu-1-1900', '/belum-pasti/U-99', '/belum-pasti/__proto__', '/pernyataan/x', '/baca/x', '/baca/peng', '/baca/toString'];
  for (const path of unknown) {
    for (const lang of langs) {
      const answer = await opened.server.inject(inLang(lang, path));
      assert.equal(answer.statusCode, 404, path);
      assert.match(answer.body, lang === 'id' ? /<html lang="id">.*Halaman ini tidak ada/s : /<html lang="en">.*There is no such page/s);
    }
  }
  assert.equal(opened.logged(), '', 'a page that is not there leaves no line');
});

test('the calendar says the phase of a day that it holds, and of no other', async () => {
  const on = async (now: string) => {
    const other = await openWithoutDatabase(routes, now);
    const { body } = await other.server.inject(paths.calendar);
    await other.close();
    return body;
  };
  assert.match(await on('2024-02-12T03:00:00Z'), /Hari ini, 12 Februari 2024\.<\/strong> Pemilu 2024: masa tenang\. Pilkada 2024: sebelum masa kampanye\.<\/p>/);
  assert.match(await on('2024-11-26T18:00:00Z'), /Hari ini, 27 November 2024\.<\/strong> Pemilu 2024: setelah pemungutan suara\. Pilkada 2024: hari pemungutan suara\.<\/p>/);
  assert.match((await get('id', paths.calendar)).html, /Hari ini tidak ada dalam kalender ini/);
});

test('who supervises follows the day, and between the two bodies a person is asked', async () => {
  const on = async (now: string) => {
    const other = await openWithoutDatabase(routes, now);
    const { body } = await other.server.inject(readingAddress('supervision'));
    await other.close();
    return /Berkas yang diteruskan hari ini: ([^<]*)\./.exec(body)?.[1];
  };
  assert.equal(await on('2024-08-23T03:00:00Z'), 'KASN');
  assert.equal(await on('2024-08-24T03:00:00Z'), 'tanyakan dulu kepada BKD');
  assert.equal(await on('2024-09-05T03:00:00Z'), 'BKN');
  assert.equal(await on('2026-11-22T03:00:00Z'), 'BKN');
});

test('statements that contradict each other stand side by side', async () => {
  const { html } = await get('id', paths.statement('GUI-01b-home-minister-2024-07'));
  const at = (text: string): number => html.indexOf(text);
  assert.ok(at('Membolehkan</h3>') > 0 && at('Membolehkan</h3>') < at('Memperingatkan atau melarang</h3>'));
  assert.ok(at(paths.statement('GUI-01c-bawaslu-se-111')) > at('Memperingatkan atau melarang</h3>'));
});

const inBrowser = [
  paths.rules, paths.rule('SKB-B-6'), paths.rule('PP94-n1'), paths.rule('PER-04/SKB-A-6'), paths.articles, paths.article('PP 94/2021 Pasal 5 huruf n angka 1'),
  paths.openQuestion('U-06'), paths.statements, paths.statement('GUI-01c-bawaslu-se-111'), paths.calendar, readingAddress('discipline'), paths.reading(deadlinesAddress), paths.tenRules,
];

test('the pages hold in a browser at 360 px, with axe, within two requests and 25 KB', async () => {
  const started: Started = await startChromium();
  try {
    const base = await opened.server.listen({ port: 0, host: '127.0.0.1' });
    for (const lang of langs) {
      const phone = await visitor(started.browser, base);
      for (const path of inBrowser) {
        await phone.open(inLang(lang, path));
        if (lang === 'id') await phone.shot(`read-${path.slice(1).replaceAll('/', '-')}`);
      }
      for (const { url, bytes, requests } of phone.costs()) assert.ok(requests <= 2 && bytes <= 25 * 1024, `${url}: ${requests} requests, ${bytes} bytes`);
      await phone.close();
    }
  } finally {
    await started.close();
  }
});
