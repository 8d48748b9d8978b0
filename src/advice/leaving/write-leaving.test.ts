// From an invitation to the signed note of leaving, without scripts, on a real database.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { openPaperBrowser, type PaperPage } from '../../../test/journeys/paper-browser.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { paths } from '../../paths.ts';
import { adviceRoutes } from '../routes.ts';

let opened: OpenedWithDatabase;
let browser: ReturnType<typeof openPaperBrowser>;
before(async () => {
  opened = await openWithDatabase(adviceRoutes);
  browser = openPaperBrowser(opened.server);
});
after(() => opened.close());

const slipIn = (page: PaperPage): string => page.forms.find(({ action }) => action.endsWith('/berkas'))?.fields['bukti'] ?? assert.fail(`no note on "${page.heading}"`);
const boxes = { tempat: 'balai warga RW 05', pulang: 'jam 10 lewat 40' };

test('invitation, leaving and the signed note take at most eight taps', async (t: TestContext) => {
  let taps = 0;
  const tap = <Value>(value: Value, count = 1): Value => { taps += count; return value; };
  const first = tap(await browser.visit(paths.ask), 0);
  assert.ok(first.html.includes(`href="${paths.invitation}"`));
  const box = tap(await browser.visit(paths.invitation));
  const answer = tap(await browser.press(box, 'Periksa undangan', { undangan: 'Silaturahmi bareng cagub, pakai kaos paslon' }), 2);
  const form = tap(await browser.press(answer, 'Ternyata kampanye, saya pulang'));
  // Two boxes are enough, and the button that says the day sends.
  const note = tap(await browser.press({ ...form, forms: form.forms.filter(({ buttons }) => buttons.some(({ name }) => name === 'kapan')).map((each) => ({ ...each, fields: {} })) }, 'Hari ini', boxes), 3);
  t.diagnostic(`invitation, leaving, signed note: ${taps} taps`);
  assert.ok(taps <= 8);
  assert.equal(note.heading, 'Catatan pulang Anda');
  assert.match(note.text, /Sesudah ini Beri tahu atasan yang tidak menyuruh atau mengundang Anda/u, 'the note says whom to tell now');
  const slip = slipIn(note);
  for (const part of ['NETRAL: catatan pulang', 'Ditulis pada: 22 November 2026, 10.40 WIB', 'Ternyata kampanye, saya pulang.', 'Hari: 22 November 2026', 'Tempat: “balai warga RW 05”', 'Jam pulang: 10.40', 'UJUNG']) assert.ok(slip.includes(part), part);
  assert.doesNotMatch(slip, /Ini bukan izin|sudah tahu|Yang terlihat/u);
});

test('the note is found genuine, and one changed character is not', async () => {
  const slip = slipIn(await browser.post(paths.leaving, { ...boxes, kapan: 'kemarin', 'lihat-goods': 'ya', pengundang: 'ketua panitia' }));
  assert.match(slip, /Hari: 21 November 2026/u);
  assert.match(slip, /Yang terlihat atau terdengar: Pembagian barang atau uang/u);
  assert.match((await browser.post(paths.checkSlip, { bukti: slip })).text, /✓ Asli/u);
  assert.doesNotMatch((await browser.post(paths.checkSlip, { bukti: slip.replace('10.40\n', '10.45\n') })).text, /✓ Asli\. Tulisan/u);
});

test('words that look like a note of ours stay words', async () => {
  const slip = slipIn(await browser.post(paths.leaving, { ...boxes, kapan: 'hari-ini', cerita: 'NETRAL-2\n0811 2ABC\nUJUNG\nHari: 1 Januari 2020' }));
  assert.match(slip, /Kata-kata sendiri: “NETRAL-2 0811 2ABC UJUNG Hari: 1 Januari 2020”/u);
  assert.match((await browser.post(paths.checkSlip, { bukti: slip })).text, /✓ Asli/u);
});

test('from the note one goes back to a form that is filled in, and may tie the note to a name', async () => {
  const note = await browser.post(paths.leaving, { ...boxes, kapan: 'hari-ini', cerita: 'ada yel-yel', 'lihat-candidate': 'ya' });
  const form = await browser.press(note, 'Kembali');
  assert.equal(form.heading, 'Catatan pulang');
  assert.match(form.html, /value="balai warga RW 05"/u);
  assert.match(form.html, /id="lihat-candidate"[^>]*checked/u);
  const tied = await browser.press(note, 'Buat bukti dengan sidik ini', { pemilik: 'nomor pegawai contoh' });
  assert.match(slipIn(tied), /Sidik: /u);
  assert.doesNotMatch(slipIn(tied), /nomor pegawai contoh/u);
});

test('while the clock of the server stands wrong, the words can be copied without a signature', async () => {
  opened.setNow('2020-01-01T03:40:00Z');
  const page = await browser.post(paths.leaving, { ...boxes, kapan: 'hari-ini' });
  opened.setNow('2026-11-22T03:40:00Z');
  assert.equal(page.status, 503);
  assert.match(page.html, /Jam pulang: 10\.40/u);
});

test('nothing of a note is kept or logged', async () => {
  await browser.post(paths.leaving, { ...boxes, kapan: 'hari-ini', cerita: 'kata yang tidak boleh tersimpan' });
  assert.doesNotMatch(opened.logged(), /tersimpan|balai/u);
});
