// A letter from the centre over HTTP, scripts off: recorded, given to somebody, done in steps, reported back; each an act.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, done } from '../../src/audit/index.ts';
import { centralEn } from '../../src/directive/central/texts.en.ts';
import { centralId as texts } from '../../src/directive/central/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { hiddenFields, type OfficeBrowser } from './office.ts';
import { actsOf, openDemoOffice, wordsOf, type DemoOffice } from './unit-head-cast.ts';

const writer = 'Petugas Kepegawaian Contoh';
let office: DemoOffice;
before(async () => {
  office = await openDemoOffice();
  const system = { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' };
  await act(office.app.db, system, 'cast.made', { kind: 'cast', id: office.agencyId }, async (tx) => {
    for (const name of ['Camat Contoh', 'Lurah Contoh', 'Guru Contoh']) await tx.updateTable('person').where('id', '=', office.idOf(name)).set({ official_email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example` }).execute();
    return done(null);
  });
});
after(() => office.close());

const letter = {
  judul: 'Laporan kesiapan netralitas', dari: 'Kementerian Contoh', nomor: '100/0001/SJ', tanggal: '2 11 2026', diminta: 'Laporkan jumlah sosialisasi.\nLaporkan jumlah peserta.', sampai: '19 11 2026', pengurus: 'camat.contoh@contoh.example',
};

async function record(browser: OfficeBrowser, fields: Record<string, string>): Promise<string> {
  const saved = await browser.send(paths.newCentralLetter, paths.saveCentralLetter, fields);
  assert.equal(saved.status, 303, wordsOf(saved));
  return saved.location?.split('/').at(-1) ?? '';
}

test('a letter is recorded with its owner, and nothing is made up for what was not typed', async () => {
  const browser = await office.as(writer);
  const empty = await browser.send(paths.newCentralLetter, paths.saveCentralLetter, {});
  assert.equal(empty.status, 422);
  for (const message of [texts.missing.title, texts.missing.issuer, texts.missing.letterNumber, texts.missing.asked, texts.missing.letterOn, texts.missing.dueOn, texts.missing.owner]) assert.ok(wordsOf(empty).includes(message), message);
  const early = await browser.send(paths.newCentralLetter, paths.saveCentralLetter, { ...letter, sampai: '1 11 2026' });
  assert.ok(wordsOf(early).includes(texts.missing['due-before-letter']));
  const teacher = await browser.send(paths.newCentralLetter, paths.saveCentralLetter, { ...letter, pengurus: 'guru.contoh@contoh.example' });
  assert.ok(wordsOf(teacher).includes(texts.missing['owner-without-role']));
  assert.match(teacher.body, /value="100\/0001\/SJ"/u, 'what was typed comes back');
  const form = hiddenFields((await browser.get(paths.newCentralLetter)).body, paths.saveCentralLetter);
  const [first, second] = [await browser.post(paths.saveCentralLetter, { ...form, ...letter }), await browser.post(paths.saveCentralLetter, { ...form, ...letter })];
  assert.deepEqual([first.status, second.location], [303, first.location]);
  assert.equal(await actsOf(office, 'central.recorded'), 1);
  const page = wordsOf(await browser.get(first.location ?? ''));
  for (const text of ['Kementerian Contoh', '100/0001/SJ', '2 November 2026', 'Camat Contoh (kepala unit)', 'Laporkan jumlah peserta.']) assert.ok(page.includes(text), text);
});

test('the list goes by the last day and says calmly what is late; others see only what they own', async () => {
  const browser = await office.as(writer);
  await record(browser, { ...letter, judul: 'Data peserta sosialisasi', sampai: '30 11 2026', pengurus: 'lurah.contoh@contoh.example' });
  await record(browser, { ...letter, judul: 'Rapat hari ini', sampai: '22 11 2026' });
  const list = wordsOf(await browser.get(paths.centralLetters));
  const order = ['Laporan kesiapan netralitas', 'Rapat hari ini', 'Data peserta sosialisasi'].map((title) => list.indexOf(title));
  assert.deepEqual(order, order.toSorted((a, b) => a - b));
  assert.ok(list.includes('Hari terakhirnya 19 November 2026, 3 hari yang lalu. Belum ada laporan balik.'));
  assert.ok(list.includes('30 November 2026, 8 hari lagi') && list.includes('22 November 2026, hari ini'));
  assert.doesNotMatch(list, /terlambat|!/iu);
  const lurah = await office.as('Lurah Contoh');
  const own = wordsOf(await lurah.get(paths.centralLetters));
  assert.ok(own.includes('Data peserta sosialisasi') && !own.includes('Rapat hari ini'));
  assert.ok(wordsOf(await (await office.as('Guru Contoh')).get(paths.centralLetters)).includes(texts.none));
});

test('its owner adds steps, ends them and reports back; then it is done and takes nothing more', async () => {
  const browser = await office.as(writer);
  const id = await record(browser, { ...letter, judul: 'Surat dengan langkah' });
  const camat = await office.as('Camat Contoh');
  const page = paths.centralLetter(id);
  assert.equal((await camat.send(page, paths.addCentralStep, { 'isi-langkah': '', 'langkah-sampai': 'x' })).status, 422);
  for (const [step, day] of [['Kumpulkan angka', '15 11 2026'], ['Tulis surat jawaban', '24 11 2026']] as const) {
    assert.equal((await camat.send(page, paths.addCentralStep, { 'isi-langkah': step, 'langkah-sampai': day })).location, page);
  }
  const shown = wordsOf(await camat.get(page));
  assert.match(shown, /Kumpulkan angka Harinya sudah lewat\. .* 15 November 2026, 7 hari yang lalu/u);
  assert.match(shown, /Tulis surat jawaban Belum\. .* 24 November 2026, 2 hari lagi/u);
  const [, stepId = ''] = /name="langkah" value="([^"]+)"/u.exec((await camat.get(page)).body.slice((await camat.get(page)).body.indexOf('Kumpulkan angka'))) ?? [];
  const ending = { ...hiddenFields((await camat.get(page)).body, paths.endCentralStep), langkah: stepId, hasil: 'selesai' };
  assert.ok(wordsOf(await camat.post(paths.endCentralStep, { ...ending, [`langkah-pada-${stepId}`]: '23 11 2026' })).includes(texts.missing.futureDay));
  assert.equal((await camat.post(paths.endCentralStep, { ...ending, [`langkah-pada-${stepId}`]: '20 11 2026', [`catatan-${stepId}`]: 'Dari enam wilayah' })).location, page);
  assert.equal((await camat.post(paths.endCentralStep, { ...ending, [`langkah-pada-${stepId}`]: '21 11 2026' })).location, page, 'a second tap changes nothing');
  assert.match(wordsOf(await camat.get(page)), /Kumpulkan angka Selesai\. 20 November 2026 Dari enam wilayah/u);

  const early = await camat.send(page, paths.reportCentral, { laporan: 'Ada 12 acara.', 'nomor-jawaban': '200/0002', 'tanggal-jawaban': '1 11 2026' });
  assert.equal(early.status, 422);
  assert.equal((await camat.send(page, paths.reportCentral, { laporan: 'Ada 12 acara.', 'nomor-jawaban': '200/0002', 'tanggal-jawaban': '21 11 2026' })).location, page);
  const reported = await camat.get(page);
  assert.match(wordsOf(reported), /200\/0002 Tanggal surat jawaban 21 November 2026 Ada 12 acara\./u);
  assert.ok(!reported.body.includes(paths.reportCentral) && !reported.body.includes(paths.addCentralStep));
  const { _csrf = '' } = hiddenFields(reported.body, paths.signOut);
  const late = await camat.post(paths.addCentralStep, { _csrf, surat: id, langkah: id, 'isi-langkah': 'Lagi', 'langkah-sampai': '30 11 2026' });
  assert.ok(wordsOf(late).includes(texts.missing['reported-already']));
  assert.deepEqual(await Promise.all(['central.step-added', 'central.step-ended', 'central.reported'].map((noun) => actsOf(office, noun))), [2, 1, 1]);
});

test('it passes to another owner, and whoever does not own it finds nothing', async () => {
  const browser = await office.as(writer);
  const id = await record(browser, letter);
  const lurah = await office.as('Lurah Contoh');
  assert.equal((await lurah.get(paths.centralLetter(id))).status, 404);
  assert.equal((await browser.send(paths.centralLetter(id), paths.giveCentralLetter, { pengurus: 'bukan siapa-siapa' })).status, 422);
  assert.equal((await browser.send(paths.centralLetter(id), paths.giveCentralLetter, { pengurus: 'lurah.contoh@contoh.example' })).location, paths.centralLetters);
  assert.match(wordsOf(await lurah.get(inLang('en', paths.centralLetter(id)))), new RegExp(`${centralEn.owner} Lurah Contoh`, 'u'));
  const camat = await office.as('Camat Contoh');
  assert.equal((await camat.get(paths.centralLetter(id))).status, 404);
  const { _csrf = '' } = hiddenFields((await camat.get(paths.centralLetters)).body, paths.signOut);
  for (const action of [paths.addCentralStep, paths.reportCentral, paths.giveCentralLetter, paths.endCentralStep]) assert.equal((await camat.post(action, { _csrf, surat: id })).status, 404, action);
  assert.equal((await camat.get(paths.newCentralLetter)).status, 403);
});

test('the letter is a directive to its owner, to be sent by two people like any other', async () => {
  const browser = await office.as(writer);
  const id = await record(browser, letter);
  const page = wordsOf(await browser.get(paths.directive(id)));
  assert.ok(page.includes('Arahan pusat') && page.includes('1 orang'));
});
