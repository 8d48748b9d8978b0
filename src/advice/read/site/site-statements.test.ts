// A site's own statements in the running service: a file on disk, the real server, the pages that people read.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWithoutDatabase } from '../../../../test/journeys/no-database.ts';
import { openPaperBrowser, type PaperPage } from '../../../../test/journeys/paper-browser.ts';
import { parseStatements, statements } from '../../../../packages/law/statements/statements.ts';
import { inLang, langs, paths } from '../../../paths.ts';
import { Problem } from '../../../platform/errors.ts';
import { projectRoot } from '../../../platform/project-root.ts';
import { createServer } from '../../../platform/http/server.ts';
import { deskOf, openAdvice } from '../../desk.ts';
import { adviceRoutes } from '../../routes.ts';
import { inGroups } from './of-site.ts';

const sourceHash = `sha256:${createHash('sha256').update('rekaman').digest('hex')}`;
const warning = {
  id: 'SE-7-2026', body: 'Sekretariat Dinas Contoh', on: '2026-03-02', channel: 'surat edaran', contests: [], direction: 'forbids',
  quote: { id: 'Jangan berfoto dengan calon walau fotonya disimpan sendiri.', en: 'Do not be photographed with candidates, even to keep the photo.' },
  sourceHash, acts: ['photo_with', 'pose_with'],
};
const allowing = {
  id: 'Wawancara_2026.1', body: 'Panitia <Contoh> & rekan', on: '2026-05-04', until: '2026-06-01', channel: 'wawancara radio', contests: ['governor', 'mayor'],
  direction: 'allows', quote: { id: 'Boleh datang untuk mendengarkan.', en: 'You may come and listen.' }, acts: ['attend_campaign'],
};
const ahead = { ...warning, id: 'SE-1-2062', on: '2062-01-05', acts: [], quote: { id: 'Jauhi semua acara calon.', en: 'Stay away from all events of candidates.' } };

let folder = '';
before(async () => { folder = await mkdtemp(join(tmpdir(), 'netral-guidance-')); });
after(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(folder, `${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`);
  await writeFile(path, content);
  return path;
}

async function serve(guidancePath: string | null) {
  const opened = await openWithoutDatabase(adviceRoutes);
  const app = { ...opened.app, config: { ...opened.app.config, guidancePath } };
  const desk = await openAdvice(app).catch(async (thrown: unknown) => {
    await opened.close();
    throw thrown;
  });
  const server = await createServer(app, adviceRoutes);
  return { app, desk, browser: openPaperBrowser(server), server, close: async () => { await desk.close(); await server.close(); await opened.close(); } };
}

async function visiting<T>(content: string | null, doing: (site: Awaited<ReturnType<typeof serve>>) => Promise<T>): Promise<T> {
  const site = await serve(content === null ? null : await fileOf(content));
  try {
    return await doing(site);
  } finally {
    await site.close();
  }
}
const threeStatements = JSON.stringify([warning, allowing, ahead], null, 2);
const section = ({ html }: PaperPage): string => html.slice(html.indexOf('<h2 id="setempat">'), html.indexOf('<h2>', html.indexOf('<h2 id="setempat">')));

test('without a file the page says that there are none, and a phone gets an empty list', async () => {
  await visiting(null, async ({ app, browser }) => {
    assert.match(section(await browser.visit(paths.statements)), /Belum ada pernyataan setempat di layanan ini\./);
    assert.doesNotMatch(section(await browser.visit(paths.statements)), /SHA-256/);
    const { siteStatements, guidanceDigest, law } = deskOf(app);
    assert.deepEqual([siteStatements, guidanceDigest, law.statements], ['[]', null, []]);
  });
});

test('the page shows who, when, through what, for which elections, which way, the words and the hash, and says what is not done yet', async () => {
  await visiting(threeStatements, async ({ browser, desk }) => {
    const page = await browser.visit(paths.statements);
    const shown = section(page);
    for (const part of [
      'Sekretariat Dinas Contoh, 2 Maret 2026', 'surat edaran', 'Semua pemilihan', 'melarang', warning.quote.id, inGroups(sourceHash),
      'Panitia &lt;Contoh> &amp; rekan, 4 Mei 2026', 'wawancara radio', 'Gubernur atau wali kota', 'membolehkan', 'dua petugas menyetujui', 'Sekarang belum bisa',
    ]) assert.ok(shown.includes(part), part);
    const digest = createHash('sha256').update(threeStatements).digest('hex');
    assert.equal(desk.guidanceDigest, digest);
    assert.ok(shown.includes(inGroups(digest)));
    assert.match(inGroups(digest), /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    assert.ok(section(await browser.visit(inLang('en', paths.statements))).includes(warning.quote.en));
  });
});

test('what a phone gets is what it can read: the same statements as the server has', async () => {
  await visiting(`\uFEFF${threeStatements}`, async ({ desk }) => {
    assert.deepEqual(parseStatements(JSON.parse(desk.siteStatements)), desk.law.statements);
    assert.equal(desk.law.statements?.length, 3);
  });
});

test('each has a page of its own in both languages, with its day, its bounds and what it can do at most', async () => {
  await visiting(threeStatements, async ({ browser, server }) => {
    for (const { id, quote } of [warning, allowing, ahead]) {
      for (const lang of langs) assert.ok((await browser.visit(inLang(lang, paths.statement(id)))).text.includes(quote[lang]), id);
    }
    const page = await browser.visit(paths.statement(warning.id));
    assert.match(page.text, /Saluran surat edaran/);
    assert.match(page.text, /Saran bisa naik menjadi Sebaiknya jangan/);
    assert.match(page.text, /paling jauh mengubah jawaban menjadi “Sebaiknya jangan”/);
    assert.match((await browser.visit(paths.statement(ahead.id))).text, /Harinya belum tiba\. Pernyataan ini dipakai untuk perbuatan mulai 5 Januari 2062\./);
    assert.match((await browser.visit(paths.statement(allowing.id))).text, /dipakai untuk perbuatan sampai 1 Juni 2026\./);
    assert.equal((await server.inject('/pernyataan/wawancara-2026-1')).statusCode, 200, 'capitals and marks do not matter');
    assert.equal((await server.inject('/pernyataan/SE-8-2026')).statusCode, 404);
  });
});

test('it stands beside the shipped ones that say otherwise about the same act, on both their pages and on that of the rule', async () => {
  await visiting(threeStatements, async ({ browser }) => {
    const shipped = 'GUI-01c-bawaslu-se-111';
    for (const [path, other] of [
      [paths.statement(allowing.id), paths.statement(shipped)], [paths.statement(shipped), paths.statement(allowing.id)], [paths.rule('GUI-01'), paths.statement(allowing.id)],
    ] as const) assert.ok((await browser.visit(path)).html.includes(`href="${other}"`), path);
    const { html } = await browser.visit(paths.statement(allowing.id));
    const [allow, against, other] = ['Membolehkan</h3>', 'Memperingatkan atau melarang</h3>', `href="${paths.statement(shipped)}"`].map((text) => html.indexOf(text));
    assert.ok(allow !== undefined && against !== undefined && other !== undefined && 0 < allow && allow < against && against < other);
    const { html: all } = await browser.visit(paths.statements);
    const differing = all.slice(all.indexOf('Ketika lembaga berbeda kata'), all.indexOf('Menurut lembaga dan tanggal'));
    assert.ok(differing.includes(`href="${paths.statement(allowing.id)}"`));
    assert.ok(!differing.includes(`href="${paths.statement(ahead.id)}"`), 'what speaks of every act is about no one matter');
  });
});

test('two statements of the site that contradict each other where no shipped one speaks stand side by side', async () => {
  const pair = [{ ...warning, id: 'A', acts: ['bet'] }, { ...warning, id: 'B', acts: ['bet'], direction: 'allows' }];
  await visiting(JSON.stringify(pair), async ({ browser }) => {
    const { html } = await browser.visit(paths.statements);
    const differing = html.slice(html.indexOf('Ketika lembaga berbeda kata'), html.indexOf('Menurut lembaga dan tanggal'));
    assert.equal(differing.match(/Bertaruh/g)?.length, 1);
    for (const { id } of pair) assert.ok(differing.includes(`href="${paths.statement(id)}"`), id);
  });
});

async function answerAbout(browser: ReturnType<typeof openPaperBrowser>, about: string, kind: string): Promise<PaperPage> {
  const question = await browser.post(paths.askStart, { tentang: about });
  const fields = question.forms.find(({ buttons }) => buttons.some(({ name }) => name === 'jawab'))?.fields;
  const known = await browser.post(paths.askAnswer, { ...fields, jawab: `actor.kind=${kind}` });
  const carried = known.forms.find(({ fields: of }) => of['keadaan'] !== undefined)?.fields;
  return browser.post(paths.askAnswer, { ...carried, langkah: 'lihat' });
}

test('an answer names the statement, links to its page, and is raised from "ask first" to "better not", never to "do not"', async () => {
  const ask = (content: string | null, about: string, kind: string) => visiting(content, ({ browser }) => answerAbout(browser, about, kind));
  const [without, withFile] = [await ask(null, 'foto_calon', 'pns'), await ask(threeStatements, 'foto_calon', 'pns')];
  assert.match(without.heading, /Tanyakan dulu/);
  assert.match(withFile.heading, /Sebaiknya jangan/);
  assert.ok(withFile.text.includes(warning.quote.id));
  assert.ok(withFile.html.includes(`href="${paths.statement(warning.id)}"`));
  assert.ok(!withFile.html.includes(paths.statement(ahead.id)), 'a statement of 2062 is silent today');
  const citizen = await ask(threeStatements, 'foto_calon', 'other_non_asn');
  assert.ok(!citizen.html.includes(paths.statement(warning.id)), 'no statement can be turned against a citizen');
});

test('a file that is missing, broken or of another shape stops the start with one sentence that names setting, file and place', async () => {
  const bad: readonly (readonly [string | Uint8Array, RegExp])[] = [
    ['[{', /JSON/], ['{"a":1}', /not a list of statements/], [JSON.stringify([{ ...warning, on: '2026-02-30' }]), /0\.on: a real date/],
    [JSON.stringify([warning, warning]), /id SE-7-2026 twice/], [JSON.stringify([{ ...warning, id: statements[0]?.id }]), /which a statement of this version has/],
    [JSON.stringify([{ ...warning, author: 'x' }]), /0\.author/], [new Uint8Array([0x5b, 0xff, 0x5d]), /not as it should be/], ['[\n"\n"]', /JSON/],
  ];
  const cases = [...await Promise.all(bad.map(async ([content, why]) => [await fileOf(content), why] as const)), [join(folder, 'none.json'), /cannot be read/] as const, [folder, /cannot be read/] as const];
  for (const [path, why] of cases) {
    await assert.rejects(serve(path), (thrown) => {
      assert.ok(thrown instanceof Problem && thrown.code === 'option-file');
      assert.ok(thrown.message.startsWith(`The file of NETRAL_GUIDANCE (${path}) `), thrown.message);
      assert.match(thrown.message, why);
      assert.doesNotMatch(thrown.message, /\n/);
      return true;
    });
  }
});

test('the example of the guide is such a file', async () => {
  const guide = await readFile(join(projectRoot(), 'docs', 'how-to', 'add-a-statement.md'), 'utf8');
  const example = /```json\n(\[[\s\S]*?\])\n```/.exec(guide)?.[1];
  assert.ok(example);
  await visiting(example, async ({ desk, browser }) => {
    assert.deepEqual(desk.law.statements?.map(({ id, raises }) => [id, raises]), [['SE-7-2026', 'avoid']]);
    assert.match((await browser.visit(paths.statement('SE-7-2026'))).text, /Ditampilkan sampai 31 Desember 2026/);
  });
});

test('ids that share an address share an id', () => {
  for (const [one, other] of [['SE.7', 'se-7'], ['A_b', 'a--B'], ['x-', 'X']] as const) {
    assert.equal(paths.statement(one).toLowerCase(), paths.statement(other).toLowerCase());
    assert.throws(() => parseStatements([{ ...warning, id: one }, { ...warning, id: other }]), /twice/);
  }
});
