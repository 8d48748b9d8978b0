import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roots } from './roots.ts';
import { stem } from './stem.ts';

const cases: Readonly<Record<string, string>> = {
  menghadiri: 'hadir', mendukung: 'dukung', dukungan: 'dukung', menyebarkan: 'sebar', menyumbang: 'sumbang', mengampanyekan: 'kampanye',
  memilih: 'pilih', menulis: 'tulis', pelanggaran: 'langgar', melanggar: 'langgar', pemilihan: 'pilih', dilaporkan: 'lapor', terdaftar: 'daftar',
  berfoto: 'foto', difotoin: 'foto', nyumbang: 'sumbang', ngajakin: 'ajak', ngumpulin: 'kumpul', nyebarin: 'sebar', ngehapusnya: 'hapus',
  diperiksa: 'periksa', pengunduran: 'undur', keterangan: 'terang', mencoblos: 'coblos', nyoblos: 'coblos', diarahin: 'arah',
};

test('formal and spoken forms are cut down to their root', () => {
  for (const [word, root] of Object.entries(cases)) assert.equal(stem(word), root, word);
});

test('a word without a root of ours stays as it is', () => {
  for (const word of ['brantasena', 'menguwira', 'xqz', 'dinosaurus', '', 'nya']) assert.equal(stem(word), word);
});

test('a root is its own stem', () => {
  for (const root of roots) assert.equal(stem(root), root);
});
