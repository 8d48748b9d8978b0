import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ORDERED_SITUATION, orderedToAttend, TUNED_ON } from './held-out/ordered-to-attend.ts';
import { makeRouter } from './route.ts';

const router = makeRouter();
const places = orderedToAttend.map((text) => router.route(text).situations.findIndex(({ id }) => id === ORDERED_SITUATION));
const isFirst = (at: number): boolean => at === 0;
const isAmongThree = (at: number): boolean => at >= 0 && at < 3;

test('a hundred people who were ordered to attend are understood', (t: TestContext) => {
  assert.equal(new Set(orderedToAttend).size, 100);
  const parts = { [`the ${TUNED_ON} that tuning could see`]: places.slice(0, TUNED_ON), [`the ${100 - TUNED_ON} it could not`]: places.slice(TUNED_ON), 'all 100': places };
  for (const [name, part] of Object.entries(parts)) {
    t.diagnostic(`${name}: first ${part.filter(isFirst).length}, among three ${part.filter(isAmongThree).length}, of ${part.length}`);
  }
  orderedToAttend.forEach((text, at) => { if (!isFirst(places[at] ?? -1)) t.diagnostic(`  not first: ${text}`); });
  assert.ok(places.filter(isFirst).length >= 95);
  assert.ok(places.slice(TUNED_ON).filter(isFirst).length >= 57, 'the part that was never looked at carries the figure');
  assert.ok(places.filter(isAmongThree).length >= 98);
});

test('none of them is turned away', () => {
  for (const text of orderedToAttend) assert.ok(router.route(text).inScope, text);
});

// What an order to come must not swallow: people who go by themselves, who give orders, or whom an authority calls.
const others: Readonly<Record<string, string>> = {
  'panwascam menyuruh saya hadir rabu depan untuk klarifikasi': 'dipanggil_bawaslu',
  'diajak temen komplek nonton kampanye cagub di lapangan': 'peserta_kampanye',
  'saya camat, boleh gak ngarahin lurah buat milih petahana': 'mobilisasi',
  'kalau gak milih calonnya bos, honor saya dipotong': 'tekanan',
  'dimintain caleg ngumpulin warga di rumah saya': 'kumpulkan_warga',
  'dikira pengajian biasa ternyata ada capres pidato': 'undangan_jebakan',
  'satpol pp ditugasin ngamanin kampanye, ada sprint': 'tugas_dinas',
  'mau laporin kadis yang dukung calon bupati': 'lapor',
};

test('an order does not swallow the questions beside it', () => {
  for (const [question, id] of Object.entries(others)) assert.equal(router.route(question).situations[0]?.id, id, question);
});
