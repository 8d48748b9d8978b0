import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms } from './mask.ts';
import { tokens } from './text.ts';

const read = (text: string): string => terms(tokens(text)).map(({ term }) => term).join(' ');

test('every way to name a candidate is one term', () => {
  for (const name of ['capres', 'cawagub', 'caleg', 'paslon', 'calon wakil wali kota', 'calon anggota DPD', 'pasangan calon nomor urut 2', 'kandidat bupati', 'calon kepala daerah']) {
    assert.equal(read(`foto sama ${name} boleh`), 'foto dengan calon boleh', name);
  }
});

test('parties are one term, by name or not', () => {
  for (const name of ['partai', 'partai golkar', 'golkar', 'partai buruh', 'PDI Perjuangan', 'partai PKS']) assert.equal(read(`kaos ${name}`), 'kaos partai', name);
  assert.equal(read('hari buruh'), 'hari buruh');
});

test('heads of regions and ballot numbers are one term each', () => {
  assert.equal(read('wali kota'), read('wakil gubernur'));
  assert.equal(read('wali murid'), 'wali murid');
  assert.equal(read('pilih nomor 2'), read('pilih nomor urut 17'));
});

test('a term knows the words that it stands for', () => {
  const found = terms(tokens('foto calon wakil gubernur dki nomor urut 3 lama'));
  assert.deepEqual(found.map(({ from, to }) => [from, to]), [[0, 0], [1, 7], [8, 8]]);
});
