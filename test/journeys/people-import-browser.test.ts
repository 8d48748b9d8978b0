// A personnel officer brings in a list at 360 pixels, in both languages: upload, rows left out, difference, apply, done.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { officeDoor, peopleImportRoutes, signInRoutes, startPeopleImports } from '../../src/people/index.ts';
import { csvLine, fictitiousNip } from '../../src/people/import/fictitious.ts';
import { importTextsEn } from '../../src/people/import/texts.en.ts';
import { importTextsId } from '../../src/people/import/texts.id.ts';
import { inLang, paths, type Lang } from '../../src/paths.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours } from '../access/cast.ts';
import { startChromium, type Started } from './chromium.ts';
import { look as lookAt, signedInPhone } from './signed-in-phone.ts';
import { axeFindings } from './visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let imports: Awaited<ReturnType<typeof startPeopleImports>>;
let started: Started;
let base: string;

before(async () => {
  opened = await openWithDatabase([...signInRoutes([]), ...peopleImportRoutes], undefined, officeDoor);
  imports = await startPeopleImports(opened.app);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    await addPerson(tx, ours, 1, { name: 'Petugas Kepegawaian Contoh' });
    await addGrant(tx, ours, held(1, 1, 'personnel-officer'));
  });
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await imports.close();
  await opened.close();
});

async function officer(scripts: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const context = await signedInPhone(started.browser, opened, 1, scripts);
  return { context, page: await context.newPage() };
}

const look = (page: Page, title: string, lang: Lang): Promise<void> => lookAt(page, `people-import-${lang}-${title}`);

async function lookWithAxe(page: Page, title: string): Promise<void> {
  assert.deepEqual(await axeFindings(page), [], title);
}

const heading = csvLine(['id', 'nama', 'nip', 'nrk', 'jenis', 'kode_unit', 'unit', 'agama']);
const row = (n: number, unit: string, { name = `Pegawai Contoh ${n}`, nip = fictitiousNip(n, false), nrk = '', kind = 'pns' } = {}): string =>
  csvLine([`P-${n}`, name, nip, nrk, kind, unit, `Dinas Contoh ${unit}`, 'rahasia']);
const firstList = heading + [1, 2, 3, 4].map((n) => row(n, 'U1')).join('');
const secondList = heading + row(1, 'U2') + row(2, 'U1', { name: 'Pegawai Contoh 2 yang Berganti Nama' }) + row(3, 'U1') + row(5, 'U1')
  + row(6, 'U1', { nip: '1.99608E+17' }) + row(7, 'U1', { nip: fictitiousNip(5, false) }) + row(8, 'U1', { nrk: '123' }) + row(9, 'U1', { kind: 'magang', nip: '' }) + row(10, 'U1', { name: '=1+1' });

async function upload(page: Page, lang: Lang, text: string, shots: string): Promise<void> {
  await page.goto(base + inLang(lang, paths.peopleImports));
  await look(page, `${shots}-upload`, lang);
  await page.setInputFiles('#berkas', { name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('main form button').first().tap();
  await page.waitForURL(/\/lihat\//u);
}

async function apply(page: Page, lang: Lang, done: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(`form[action="${inLang(lang, paths.peopleImportApply)}"] button`).tap()]);
  for (let tries = 0; !(await page.locator('main').innerText()).includes(done); tries++) {
    assert.ok(tries < 100, 'it was never applied');
    await page.waitForTimeout(50);
    await page.reload();
  }
}

test('scripts off, in Indonesian: a first list, then one with changes and rows that cannot be used, and a file that cannot be read', async () => {
  const { context, page } = await officer(false);
  await upload(page, 'id', firstList, 'first');
  await look(page, 'first-difference', 'id');
  await apply(page, 'id', importTextsId.appliedNote);
  await look(page, 'first-done', 'id');

  await upload(page, 'id', secondList, 'second');
  await look(page, 'second-difference', 'id');
  const text = await page.locator('main').innerText();
  for (const code of ['nip-notation', 'twice-nip', 'nrk-zeros', 'kind-unknown', 'formula'] as const) assert.ok(text.includes(importTextsId.rowCodes[code]), code);
  assert.ok(!text.includes('rahasia'));
  const run = page.url();
  for (const [link, shot] of [[importTextsId.allProblems, 'problems'], [importTextsId.changes.moved, 'moved'], [importTextsId.changes.new, 'new'], [importTextsId.changes.gone, 'gone']] as const) {
    await page.locator('main a', { hasText: link }).first().tap();
    await page.waitForURL((url) => url.href !== run);
    await look(page, shot, 'id');
    await page.locator('main a', { hasText: importTextsId.back }).tap();
    await page.waitForURL(run);
  }
  await apply(page, 'id', importTextsId.appliedNote);
  await look(page, 'second-done', 'id');

  await upload(page, 'id', 'alamat,agama\nx,y\n', 'third');
  await look(page, 'not-known', 'id');
  await page.locator('main a.tombol').tap();
  await page.waitForURL(base + paths.peopleImports);
  await page.locator('main form button').first().tap();
  await page.waitForSelector('.pesan');
  await look(page, 'no-file', 'id');
  await context.close();
});

test('in English, and by a checker of accessibility: nothing serious on any of the pages', async () => {
  const { context, page } = await officer(true);
  await upload(page, 'en', secondList.replace('Pegawai Contoh 5', 'Pegawai Contoh 5b'), 'second');
  await look(page, 'difference', 'en');
  await lookWithAxe(page, 'difference');
  const run = page.url();
  for (const link of [importTextsEn.allProblems, importTextsEn.changes.changed]) {
    await page.locator('main a', { hasText: link }).first().tap();
    await page.waitForURL((url) => url.href !== run);
    await look(page, link.toLowerCase().replaceAll(/\W+/gu, '-'), 'en');
    await lookWithAxe(page, link);
    await page.goBack();
    await page.waitForURL(run);
  }
  await apply(page, 'en', importTextsEn.appliedNote);
  await look(page, 'done', 'en');
  await lookWithAxe(page, 'done');
  await upload(page, 'en', 'alamat,agama\nx,y\n', 'third');
  await lookWithAxe(page, 'not-known');
  await page.goto(base + inLang('en', paths.peopleImports));
  await lookWithAxe(page, 'upload');
  await page.setInputFiles('#berkas', []);
  await page.locator('main form button').first().tap();
  await page.waitForSelector('.pesan');
  await lookWithAxe(page, 'no-file');
  await context.close();
});
