// J1 and J2 over HTTP: what a person achieves without scripts, cookies or an account, and what becomes of
// forms that are wrong, strange or old.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { situationIds } from '../../packages/law/index.ts';
import { toReadId } from '../../src/advice/to-read.id.ts';
import { routes } from '../../src/routes.ts';
import { openWithoutDatabase } from './no-database.ts';
import { openPaperBrowser, type PaperPage } from './paper-browser.ts';

const { server, logged, close } = await openWithoutDatabase(routes);
after(close);
const browser = openPaperBrowser(server);

const headings = ['Boleh', 'Boleh, asal …', 'Sebaiknya jangan', 'Jangan', 'Tanyakan dulu'];
const questionButtons = (page: PaperPage) => page.forms.flatMap((form) => form.buttons).filter((button) => button.name === 'jawab');
const choiceButtons = (page: PaperPage) => page.forms.flatMap((form) => form.buttons).filter((button) => button.name === 'tentang');
const word = (page: PaperPage) => page.heading.replace(/^[^\p{L}]+/u, '');

type Pick = (labels: string[], turn: number) => string;
const first: Pick = (labels) => labels[0] ?? '';
const second: Pick = (labels) => labels[1] ?? '';
const lastBeforeUnsure: Pick = (labels) => labels.at(-2) ?? '';
const never: Pick = (labels) => labels.at(-1) ?? '';

/** Presses one button a page until the answer; says how many it took. */
async function untilAnswer(page: PaperPage, pick: Pick): Promise<{ page: PaperPage; taps: number }> {
  let taps = 0;
  for (; questionButtons(page).length > 0; taps += 1) {
    assert.ok(taps < 10, `an answer after ten questions at the latest: ${page.heading}`);
    assert.equal(page.status, 200);
    assert.equal(questionButtons(page).at(-1)?.label, 'Saya tidak yakin', page.heading);
    page = await browser.press(page, pick(questionButtons(page).map((button) => button.label), taps));
  }
  assert.ok(headings.includes(word(page)), `one of five headings: ${word(page)}`);
  return { page, taps };
}

test('the first page says whom the rules bind, that nobody is recorded, and offers one box and eight beginnings', async () => {
  const home = await browser.visit('/');
  assert.match(home.text, /Warga bebas memilih dan mendukung\. Aturan ini hanya untuk pegawai dan pengurus\./);
  assert.match(home.text, /Kami tidak mencatat siapa yang bertanya/);
  const beginnings = home.forms[1]?.buttons.map((button) => button.label);
  assert.deepEqual(beginnings, [
    'Mengunggah foto, video, atau status', 'Memberi like, komentar, atau membagikan', 'Mengikuti akun atau masuk grup',
    'Berfoto bersama calon', 'Datang ke acara', 'Memakai kaus atau atribut', 'Disuruh atasan', 'Lainnya',
  ]);
});

test('J1: from each of the eight beginnings an answer comes within six taps, whatever is answered', async () => {
  const home = await browser.visit('/');
  const taken: number[] = [];
  for (const { label } of home.forms[1]?.buttons ?? []) {
    for (const pick of [first, second, lastBeforeUnsure, never]) {
      let page = await browser.press(home, label);
      let taps = 1;
      if (choiceButtons(page).length > 0) {
        page = await browser.press(page, choiceButtons(page)[0]?.label ?? '');
        taps += 1;
      }
      const done = await untilAnswer(page, pick);
      taps += done.taps;
      taken.push(taps);
      assert.ok(taps <= 6, `${label}: ${taps} taps`);
    }
  }
  console.log(`J1 from a beginning: ${Math.min(...taken)} to ${Math.max(...taken)} taps over ${taken.length} ways`);
});

test('J1: a typed question leads to an answer within six taps, the one into the box counted', async () => {
  const home = await browser.visit('/');
  const guesses = await browser.press(home, 'Kirim', { pertanyaan: 'boleh ga saya like postingan calon gubernur?' });
  assert.equal(choiceButtons(guesses).at(-1)?.label, 'Bukan ini');
  assert.ok(choiceButtons(guesses).length <= 4);
  for (const pick of [first, second, never]) {
    const { taps } = await untilAnswer(await browser.press(guesses, choiceButtons(guesses)[0]?.label ?? ''), pick);
    assert.ok(3 + taps <= 6, `${3 + taps} taps`);
  }
});

test('the answer gives reason, rule, what to do and whom to ask, and says that it is no decision', async () => {
  const home = await browser.visit('/');
  const { page } = await untilAnswer(await browser.press(home, 'Mengunggah foto'), first);
  for (const title of ['Alasannya', 'Aturannya', 'Yang bisa Anda lakukan', 'Siapa yang bisa ditanya']) assert.match(page.text, new RegExp(title));
  assert.match(page.text, /Jawaban ini menjelaskan aturan yang berlaku pada 22 November 2026\. Ini bukan izin dan bukan keputusan\./);
});

test('J2: an old photo: not to be deleted, with a caption without a name; with a sign of support, to be hidden and not deleted', async () => {
  const home = await browser.visit('/');
  const old = await browser.press(home, 'Foto lama');
  const quiet = await untilAnswer(old, (labels) => labels.find((label) => /^(PNS|Netral|Tidak)$/.test(label)) ?? labels[0] ?? '');
  assert.match(quiet.page.text, /Tidak perlu dihapus/);
  assert.match(quiet.page.html, /<textarea class="salin"[^>]*>Foto ini diambil tanggal 17 Agustus 2021, pada acara \[nama acara\]\.<\/textarea>/);
  const loud = await untilAnswer(old, (labels) => labels.find((label) => /^(PNS|Mendukung|Ya)$/.test(label)) ?? labels[0] ?? '');
  assert.match(loud.page.text, /Simpan tangkapan layar yang ada tanggalnya\. Lalu sembunyikan \(arsipkan\) unggahan itu, jangan dihapus\./);
  for (const { taps } of [quiet, loud]) assert.ok(1 + taps <= 5, `${1 + taps} taps`);
});

test('J2: the question of the old photo, typed as people type it, leads to the same answer in five taps', async () => {
  const home = await browser.visit('/');
  const guesses = await browser.press(home, 'Kirim', { pertanyaan: 'foto lama saya sama pak gubernur yang sekarang nyapres masih ada di fb, perlu dihapus ga?' });
  const [best] = choiceButtons(guesses);
  assert.match(best?.label ?? '', /^Foto lama/);
  const picked = await browser.press(guesses, best?.label ?? '');
  const { page, taps } = await untilAnswer(picked, (labels) => labels.find((label) => /^(PNS|Netral|Tidak|Sebelum)/.test(label)) ?? labels[0] ?? '');
  console.log(`J2 typed: ${2 + taps} taps after writing (send, situation, ${taps} answers)`);
  assert.ok(2 + taps <= 5);
  assert.match(page.text, /Tidak perlu dihapus/);
  assert.match(page.html, /Foto ini diambil tanggal 17 Agustus 2021/);
});

test('each question that is read and not judged has its page in both languages', async () => {
  for (const topic of Object.keys(toReadId)) {
    for (const base of ['', '/en']) {
      const page = await browser.post(`${base}/tanya/mulai`, { tentang: topic });
      assert.equal(page.status, 200);
      assert.ok((page.html.match(/<li>/g)?.length ?? 0) >= 4, topic);
    }
  }
});

test('every situation leads to a question or an answer, in both languages', async () => {
  for (const id of situationIds) {
    for (const base of ['', '/en']) assert.equal((await browser.post(`${base}/tanya/mulai`, { tentang: id })).status, 200, id);
  }
});

test('"Disuruh atasan" stays "Jangan" and gives the sentence to say and more than one office to tell', async () => {
  const home = await browser.visit('/');
  const { page } = await untilAnswer(await browser.press(home, 'Disuruh atasan'), first);
  assert.equal(word(page), 'Jangan');
  assert.match(page.html, /<textarea class="salin"[^>]*>Mohon izin, Bapak\/Ibu\./);
  for (const office of ['BKD', 'Inspektorat', 'Bawaslu']) assert.ok(page.text.includes(office));
});

test('who is no civil servant is never shown a punishment of civil servants', async () => {
  const home = await browser.visit('/');
  for (const kind of ['PJLP, honorer, atau pegawai kontrak', 'RT, RW, LMK, kader, atau FKDM', 'Warga biasa']) {
    for (const { label } of home.forms[1]?.buttons.slice(0, -1) ?? []) {
      const { page } = await untilAnswer(await browser.press(home, label), (labels) => (labels.includes(kind) ? kind : labels[0] ?? ''));
      const shown = page.text.slice(0, page.text.indexOf('Jawaban Anda'));
      assert.doesNotMatch(shown, /disiplin PNS|hukuman disiplin|sanksi moral/, `${kind}: ${label}`);
    }
  }
});

test('"Kembali" shows the question before and keeps the other answers; "Ubah" asks one question again', async () => {
  const home = await browser.visit('/');
  const one = await browser.press(home, 'Mengunggah foto');
  const two = await browser.press(one, questionButtons(one)[0]?.label ?? '');
  assert.equal((await browser.press(two, 'Kembali')).heading, one.heading);
  const { page } = await untilAnswer(two, first);
  const again = await browser.press(page, 'Ubah');
  assert.ok(page.text.includes(again.heading));
  const done = await untilAnswer(await browser.press(again, 'Saya tidak yakin'), first);
  assert.match(done.page.text, /Saya tidak yakin/);
});

test('pressing a button twice gives the same page twice', async () => {
  const home = await browser.visit('/');
  const one = await browser.press(home, 'Datang ke acara');
  const label = questionButtons(one)[0]?.label ?? '';
  assert.equal((await browser.press(one, label)).text, (await browser.press(one, label)).text);
});

test('another day can be asked for; an impossible day comes back with what was typed and what to do', async () => {
  const home = await browser.visit('/');
  const { page } = await untilAnswer(await browser.press(home, 'Mengunggah foto'), first);
  const before = await browser.press(page, 'Lihat jawaban untuk hari itu', { hari: '3', bulan: 'november', tahun: '2023' });
  assert.match(before.text, /berlaku pada 3 November 2023/);
  for (const typed of [
    { hari: '31', bulan: '2', tahun: '2024' }, { hari: '', bulan: '', tahun: '' }, { hari: 'lusa', bulan: '<b>', tahun: '20244' },
    { hari: '1', bulan: '1', tahun: '1900' }, { hari: '1', bulan: '1', tahun: '9999' },
  ]) {
    const wrong = await browser.press(before, 'Lihat jawaban untuk hari itu', typed);
    assert.equal(wrong.status, 422);
    assert.match(wrong.title, /^Perlu diperbaiki/);
    assert.match(wrong.html, /href="#hari"/);
    assert.equal(wrong.forms.find((form) => form.action === '/tanya/tanggal')?.fields['hari'], typed.hari);
    assert.match(wrong.text, /berlaku pada 3 November 2023/);
  }
});

test('an empty question, a question of a megabyte and one full of control characters get the page again, with the text', async () => {
  const home = await browser.visit('/');
  assert.equal((await browser.press(home, 'Kirim', { pertanyaan: '   ' })).status, 422);
  const long = 'boleh tidak ya '.repeat(70_000);
  const page = await browser.press(home, 'Kirim', { pertanyaan: long });
  assert.equal(page.status, 422);
  assert.equal(page.forms[0]?.fields['pertanyaan'], long.trim());
  const strange = await browser.press(home, 'Kirim', { pertanyaan: '\u0000\u0007\u001b[31mboleh like foto calon\u202E?' });
  assert.equal(strange.status, 200);
  assert.match(strange.text, /boleh like foto calon\?/);
});

test('what has nothing to do with neutrality is turned away kindly and can still reach the list', async () => {
  const home = await browser.visit('/');
  const page = await browser.press(home, 'Kirim', { pertanyaan: 'kapan gaji ke-13 cair?' });
  assert.match(page.heading, /di luar topik/);
  assert.match((await browser.press(page, 'Pilih dari daftar')).heading, /daftar/);
});

test('a forged, foreign or old form begins again with a calm sentence and keeps the typed question', async () => {
  const home = await browser.visit('/');
  const guesses = await browser.press(home, 'Kirim', { pertanyaan: 'boleh like foto calon?' });
  const one = await browser.press(guesses, choiceButtons(guesses)[0]?.label ?? '');
  const form = one.forms.find((each) => each.action === '/tanya/jawab');
  const state = form?.fields['keadaan'] ?? '';
  for (const forged of [`${state}x`, 'x.y.z', '', state.replace('.', '.e30'), 'a'.repeat(200_000)]) {
    for (const url of ['/tanya/jawab', '/tanya/tanggal']) {
      const page = await browser.post(url, { ...form?.fields, keadaan: forged });
      assert.equal(page.status, 422);
      assert.match(page.text, /kita mulai lagi/);
      assert.equal(page.forms[0]?.fields['pertanyaan'], 'boleh like foto calon?');
    }
  }
  assert.equal((await browser.post('/tanya/mulai', { tentang: 'tidak-ada' })).status, 422);
  assert.equal((await browser.post('/tanya/jawab', { ...form?.fields, jawab: 'tidak=ada' })).status, 200);
});

test('a form that was opened two days ago begins again', async () => {
  const then = await openWithoutDatabase(routes, '2026-11-20T03:00:00Z');
  const page = await openPaperBrowser(then.server).post('/tanya/mulai', { tentang: 'foto_lama' });
  const fields = page.forms.at(-1)?.fields ?? {};
  await then.close();
  // Other keys and another day: both are told in the same calm words.
  const again = await browser.post('/tanya/jawab', fields);
  assert.equal(again.status, 422);
  assert.match(again.text, /terlalu lama terbuka/);
});

test('a step opened by its address alone begins at the first page', async () => {
  for (const url of ['/tanya', '/tanya/mulai', '/tanya/jawab', '/tanya/tanggal', '/en/tanya/jawab']) {
    assert.equal((await browser.visit(url)).status, 200);
  }
});

test('everything can be read in English, and the language can be changed in the middle without losing an answer', async () => {
  const home = await browser.visit('/');
  const one = await browser.press(home, 'Mengunggah foto');
  const two = await browser.press(one, questionButtons(one)[0]?.label ?? '');
  const english = await browser.press(two, 'English');
  assert.ok(english.url.startsWith('/en/'));
  assert.ok(questionButtons(english).length > 0);
  const { page } = await untilAnswer(two, first);
  const answer = await browser.press(page, 'English');
  assert.match(answer.text, /This answer explains the rules in force on 22 November 2026/);
  assert.equal((await browser.press(answer, 'Bahasa Indonesia')).text, page.text);
});

test('after all of this nothing about the askers has been written anywhere', () => {
  assert.equal(logged(), '');
});
