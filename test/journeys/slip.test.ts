// "The person who asked and followed the advice can prove it later": from the answer to a file at home, and back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '../../src/routes.ts';
import { skipWithout } from '../needs.ts';
import { openPaperBrowser, type PaperPage } from './paper-browser.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let browser: ReturnType<typeof openPaperBrowser>;
before(async () => {
  opened = await openWithDatabase(routes);
  browser = openPaperBrowser(opened.server);
});
after(() => opened.close());

const slipIn = (page: PaperPage): string => page.forms.find(({ action }) => action.endsWith('/berkas'))?.fields['bukti'] ?? assert.fail(`no slip on "${page.heading}"`);
/** One of the wanted answers where it is offered, else the first, until the answer is there. */
async function answered(start: string, wanted: readonly string[]): Promise<PaperPage> {
  let page = await browser.post('/tanya/mulai', { tentang: start });
  for (let pages = 0; !page.text.includes('Simpan jawaban ini'); pages += 1) {
    assert.ok(pages < 8, page.heading);
    const labels = page.forms.flatMap(({ buttons }) => buttons.filter(({ name }) => name === 'jawab').map(({ label }) => label));
    page = await browser.press(page, labels.find((label) => wanted.includes(label)) ?? labels[0] ?? '');
  }
  return page;
}
const check = (bukti: string, pemilik = '') => browser.post('/periksa', { bukti, pemilik });
const oldPhoto = () => answered('foto_lama', ['Netral', 'Tidak']);

test('the slip holds day and time, what was asked and answered, and says that it is no permission', async () => {
  const page = await browser.press(await oldPhoto(), 'Simpan bukti');
  assert.equal(page.status, 200);
  assert.match(page.text, /hanya ada di halaman ini\. Kami tidak menyimpannya\. Simpan sekarang\. Kalau halaman ini ditutup, bukti ini hilang\./);
  const slip = slipIn(page);
  for (const part of [
    'Ditulis pada: 22 November 2026, 10.40 WIB', 'Tentang: Foto lama', 'Jawaban: Boleh, asal …', 'Versi aturan: ', 'NETRAL-2', 'UJUNG',
    'Bukti ini menunjukkan apa yang ditanyakan, jawabannya, dan waktunya. Ini bukan izin.',
  ]) assert.ok(slip.includes(part), part);
  assert.doesNotMatch(slip, /sudah tahu|Garam/);
  const checked = await check(slip);
  assert.match(checked.text, /✓ Asli\. Tulisan dan sandinya cocok/);
  assert.match(checked.text, /22 November 2026, 10\.40 \(UTC\+07:00\)/);
});

test('for "Jangan" a slip is made only when it is asked for, and says that it shows knowledge', async () => {
  const answer = await answered('disuruh_atasan', []);
  const first = await browser.press(answer, 'Simpan bukti');
  assert.match(first.text, /Bukti ini juga menunjukkan bahwa Anda sudah tahu\./);
  assert.ok(!first.html.includes('NETRAL-2'), 'no slip yet');
  const slip = slipIn(await browser.press(first, 'Ya, buat bukti'));
  assert.ok(slip.includes('Bukti ini juga menunjukkan bahwa Anda sudah tahu.'));
  assert.match((await check(slip)).text, /✓ Asli.*Jawaban Jangan/);
});

test('a name goes in only as a digest, its salt stands in the slip, and the owner can be compared', async () => {
  const page = await browser.press(await oldPhoto(), 'Simpan bukti');
  const tied = slipIn(await browser.press(page, 'Buat bukti dengan sidik ini', { pemilik: 'Staf Umum Dinas Contoh' }));
  assert.doesNotMatch(tied, /Staf Umum/);
  assert.match(tied, /Garam: [\w-]{22}\nSidik: [\w-]{43}/);
  assert.match((await check(tied)).text, /dikaitkan dengan sebuah nama/);
  assert.match((await check(tied, 'staf umum  dinas contoh')).text, /Nama atau nomor itu cocok/);
  assert.match((await check(tied, 'Staf Umum Dinas Lain')).text, /tidak cocok dengan bukti/);
  const long = await browser.press(page, 'Buat bukti dengan sidik ini', { pemilik: 'x'.repeat(201) });
  assert.equal(long.status, 422);
  assert.match(long.text, /Tulis paling banyak 200 huruf/);
});

test('what a chat or a hand does to the slip is forgiven; what changes it is found', async () => {
  const slip = slipIn(await browser.press(await oldPhoto(), 'Simpan bukti'));
  const [words = '', block = ''] = slip.split('\n\nNETRAL-2').map((part, at) => (at === 0 ? part : `NETRAL-2${part}`));
  for (const typed of [slip.replaceAll('\n', '  \n '), slip.replaceAll('\n', ' '), slip.replace(block, block.toLowerCase()), slip.split('\n').map((line) => `> ${line}`).join('\n')]) {
    assert.match((await check(typed)).text, /✓ Asli/);
  }
  const alone = await check(block);
  assert.match(alone.text, /! Sandinya asli\. Tulisannya tidak ikut/);
  assert.match(alone.text, /Apa yang mau Anda lakukan\? Menyimpan foto lama/, 'the code alone tells in words what was asked');
  for (const changed of [slip.replace('22 November', '21 November'), slip.slice(slip.indexOf('Alasannya')), slip.replace('Boleh, asal', 'Boleh')]) {
    const page = await check(changed);
    assert.match(page.text, /! Sandinya asli, tetapi tulisan di atasnya berubah atau terpotong/);
    assert.ok(!page.text.includes('✓'));
  }
  const cut = await check(`${words}\n\n${block.slice(0, 300)}`);
  assert.equal(cut.status, 422);
  assert.match(cut.text, /Sandinya terpotong/);
  const mistyped = await check(slip.replace(/(NETRAL-2\n\w{3})(\w)/, (_all, before: string, digit: string) => before + (digit === '7' ? '8' : '7')));
  assert.match(mistyped.text, /salah ketik/);
  assert.match((await check('halo')).text, /Sandinya belum ada/);
  assert.equal((await check(' ')).status, 422);
  assert.match((await check('x'.repeat(50_000))).text, /terlalu panjang/);
});

test('characters that nobody sees are seen by the check', async () => {
  const slip = slipIn(await browser.press(await oldPhoto(), 'Simpan bukti'));
  for (const unseen of ['\u202e', '\u00ad', '\u2066', '\u{e0041}', '\u0007']) {
    assert.match((await check(slip.replace('Jawaban: ', `Jawaban: ${unseen}`))).text, /tulisan di atasnya berubah/, `U+${unseen.codePointAt(0)?.toString(16)}`);
  }
});

test('the files are the slip that the page showed, and nothing else is put into a file', async () => {
  const slip = slipIn(await browser.press(await oldPhoto(), 'Simpan bukti'));
  const post = (bukti: string, berkas: string) => opened.server.inject({
    method: 'POST', url: '/tanya/simpan/berkas', payload: new URLSearchParams({ bukti, berkas }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const plain = await post(slip, 'txt');
  assert.equal(plain.headers['content-disposition'], 'attachment; filename="netral-2026-11-22.txt"');
  assert.equal(plain.body, slip);
  const pdf = await post(slip, 'pdf');
  assert.equal(pdf.headers['content-type'], 'application/pdf');
  assert.match(pdf.body, /^%PDF-/);
  assert.ok(pdf.rawPayload.length < 150_000, `${pdf.rawPayload.length} bytes`);
  for (const foreign of [slip.replace('Boleh, asal', 'Boleh'), `Kata orang lain\n${slip}`, 'halo']) assert.equal((await post(foreign, 'pdf')).statusCode, 422);
});

test('other programs read the words and the QR code from the PDF', { skip: skipWithout('pdftotext', 'pdftoppm', 'zbarimg') }, async () => {
  const slip = slipIn(await browser.press(await oldPhoto(), 'Simpan bukti'));
  const pdf = await opened.server.inject({
    method: 'POST', url: '/tanya/simpan/berkas', payload: new URLSearchParams({ bukti: slip, berkas: 'pdf' }).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const folder = mkdtempSync(join(tmpdir(), 'netral-pdf-'));
  try {
    const file = join(folder, 'slip.pdf');
    writeFileSync(file, pdf.rawPayload);
    assert.match((await check(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }))).text, /✓ Asli/, 'the words of the PDF are the signed ones');
    execFileSync('pdftoppm', ['-r', '150', '-gray', file, join(folder, 'page')]);
    const scanned = execFileSync('sh', ['-c', `zbarimg --nodbus --quiet --raw ${join(folder, 'page')}* || true`], { encoding: 'utf8' });
    assert.match(scanned, /^NETRAL-2[0-9A-Z]+UJUNG\s*$/);
    assert.match((await check(scanned)).text, /! Sandinya asli\. Tulisannya tidak ikut/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the public keys can be read and taken along; days have roots', async () => {
  const page = await browser.visit('/kunci');
  assert.match(page.text, /Akar harian terbaru 22 November 2026 Akar: [\w-]{43}/);
  const file = await opened.server.inject('/kunci.json');
  assert.equal(file.statusCode, 200);
  assert.deepEqual(Object.keys(file.json()).toSorted(), ['days', 'netral', 'service', 'slipKeys']);
  assert.doesNotMatch(file.body, /secret/);
});

test('while the clock of the server is set back no slip is made, and the answer still stands', async () => {
  await browser.press(await oldPhoto(), 'Simpan bukti');
  opened.setNow('2026-11-20T03:40:00Z');
  try {
    const page = await browser.press(await oldPhoto(), 'Simpan bukti');
    assert.equal(page.status, 503);
    assert.match(page.text, /Jawaban Anda tetap berlaku/);
  } finally {
    opened.setNow('2026-11-22T03:40:00Z');
  }
});

test('of all these slips the database holds only the key of the day, and the log nothing', async () => {
  await sleep(10);
  const rows = await opened.app.db.selectFrom('audit.slip_day').selectAll().execute();
  assert.equal(rows.length, 1);
  const tables = await opened.app.db.selectFrom('advice_count').selectAll().execute();
  assert.deepEqual(tables, []);
  assert.equal(opened.logged(), '');
});
