import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalWord, MAX_QUESTION_LENGTH, tokens } from './text.ts';

const words = (text: string): string[] => tokens(text).map(({ word }) => word);

test('everyday spellings come to one form', () => {
  assert.deepEqual(words('ga gak nggak NGGAK enggak'), ['tidak', 'tidak', 'tidak', 'tidak', 'tidak']);
  assert.deepEqual(words('sy pake kaos krn dgn temen'), ['saya', 'pakai', 'kaos', 'karena', 'dengan', 'teman']);
  assert.deepEqual(words('capresnya timses medsos p3k'), ['calon', 'presiden', 'tim', 'sukses', 'medsos', 'pppk']);
});

test('stretched and doubled words are shortened, and "pppk" is not', () => {
  assert.equal(canonicalWord('bolehhhh'), 'boleh');
  assert.equal(canonicalWord('maauuu'), 'maau');
  assert.equal(canonicalWord('teman2'), 'teman');
  assert.equal(canonicalWord('pppk'), 'pppk');
  assert.deepEqual(words('PPPK'), ['pppk']);
});

test('letters of another width, accents and invisible characters change nothing', () => {
  assert.equal(canonicalWord('ｃａｐｒｅｓ'), 'capres');
  assert.equal(canonicalWord('𝗰𝗮𝗽𝗿𝗲𝘀'), 'capres');
  assert.equal(canonicalWord('cáprés'), 'capres');
  assert.deepEqual(words('cap\u200Bres'), words('capres'));
  assert.deepEqual(words('cap\u0000res'), words('capres'));
});

test('a line break or a tab parts two words', () => {
  assert.deepEqual(words('foto\ncalon\tlama\r\nsaya'), ['foto', 'calon', 'lama', 'saya']);
});

test('every word knows its place in the text as typed', () => {
  const typed = 'Foto 𝗹𝗮𝗺𝗮,\n sama  cagub 😀 gausah dihapus?';
  const found = tokens(typed);
  assert.ok(found.length > 6);
  for (const { text, start, end } of found) assert.equal(typed.slice(start, end), text);
});

test('a text is read up to the documented length', () => {
  const long = 'kampanye '.repeat(120_000);
  assert.ok(long.length > 1_000_000);
  assert.ok(tokens(long).every(({ end }) => end <= MAX_QUESTION_LENGTH));
});
