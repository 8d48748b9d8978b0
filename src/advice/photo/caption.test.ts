import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../paths.ts';
import { captionToCopy, captionToPrint } from './caption.ts';
import { photoTold } from './photo-fields.ts';

const today = '2026-11-22';
const told = (hari: string, bulan: string, tahun: string, acara = '', lang: Lang = 'id') => photoTold({ hari, bulan, tahun, acara }, today, lang);

function caption(hari: string, bulan: string, tahun: string, acara = '', lang: Lang = 'id') {
  const checked = told(hari, bulan, tahun, acara, lang);
  assert.ok(checked.ok, JSON.stringify(checked));
  return [captionToCopy(checked.told, lang), captionToPrint(checked.told, lang)];
}

test('day, month or year alone make a caption', () => {
  assert.equal(caption('17', '8', '2021', 'apel pagi')[0], 'Foto ini diambil tanggal 17 Agustus 2021, pada acara apel pagi.');
  assert.equal(caption('', 'agustus', '2021', 'apel pagi')[0], 'Foto ini diambil bulan Agustus 2021, pada acara apel pagi.');
  assert.equal(caption('', '', '2021', 'apel pagi')[0], 'Foto ini diambil tahun 2021, pada acara apel pagi.');
  assert.equal(caption('', '', '1995', 'apel pagi')[0], 'Foto ini diambil tahun 1995, pada acara apel pagi.');
  assert.equal(caption('17', '8', '2021', 'at the morning parade', 'en')[0], 'This photo was taken on 17 August 2021, at the morning parade.');
});

test('an event that nobody told is a place to fill in, and is not printed', () => {
  assert.deepEqual(caption('17', '8', '2021'), ['Foto ini diambil tanggal 17 Agustus 2021, pada acara [nama acara].', 'Foto ini diambil tanggal 17 Agustus 2021.']);
  assert.deepEqual(caption('', '', '2021', '', 'en'), ['This photo was taken in 2021, at [name of the event].', 'This photo was taken in 2021.']);
});

test('words around the event that the sentence says itself are not said twice', () => {
  for (const event of ['apel pagi', 'Acara apel pagi.', 'pada acara  apel\npagi', 'di acara apel pagi..']) {
    assert.match(caption('', '', '2021', event)[1] ?? '', /, pada acara apel pagi\.$/u);
  }
});

test('a date that is no date of the past gets a sentence about what to write', () => {
  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    ['', '', '', /paling sedikit tahunnya/], ['17', '8', '', /juga tahunnya/], ['17', '', '2021', /juga bulannya/],
    ['31', '2', '2021', /kalender/], ['0', '8', '2021', /kalender/], ['1', '13', '2021', /kalender/], ['', '0', '2021', /kalender/],
    ['1', 'entah', '2021', /kalender/], ['x', '8', '2021', /kalender/], ['1', '8', '21', /kalender/], ['1', '8', '0021', /kalender/],
    ['23', '11', '2026', /belum tiba/], ['', '12', '2026', /belum tiba/], ['', '', '2027', /belum tiba/],
  ];
  for (const [day, month, year, said] of wrong) {
    const checked = told(day, month, year);
    assert.ok(!checked.ok, `${day}-${month}-${year}`);
    assert.match(checked.messages['hari'] ?? '', said, `${day}-${month}-${year}`);
  }
  for (const [day, month, year] of [['22', '11', '2026'], ['', '11', '2026'], ['', '', '2026'], ['29', '2', '2020']] as const) assert.ok(told(day, month, year).ok);
});

test('an event longer than a caption is told at its own field', () => {
  assert.ok(told('', '', '2021', 'a'.repeat(150)).ok);
  const checked = told('', '', '', 'a'.repeat(151));
  assert.ok(!checked.ok);
  assert.deepEqual(Object.keys(checked.messages), ['hari', 'acara']);
});
