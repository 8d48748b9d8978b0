import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurs, signText } from './signed-text.ts';

const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };
const later = { id: 'k2', secret: new Uint8Array(32).fill(8) };
const text = 'Jawaban: Jangan\nVersi aturan: 1\n';
const mark = signText(text, [key], 'slip');

test('a text that came back with other line breaks is still ours, also after a new key has come', () => {
  assert.equal(isOurs(text, mark, [key], 'slip'), true);
  assert.equal(isOurs('  Jawaban: Jangan   Versi aturan: 1', ` ${mark}\n`, [later, key], 'slip'), true);
});

test('a changed word, another purpose, another key or a broken mark is not ours', () => {
  assert.equal(isOurs(text.replace('Jangan', 'Boleh'), mark, [key], 'slip'), false);
  assert.equal(isOurs(text, mark, [key], 'advice'), false);
  assert.equal(isOurs(text, mark, [later], 'slip'), false);
  for (const broken of ['', 'k1.', 'k1', `k1.${'A'.repeat(43)}`, mark.slice(0, -3)]) assert.equal(isOurs(text, broken, [key], 'slip'), false);
});

test('words hung on behind the mark make a text not ours', () => {
  for (const more of ['. Boleh', '=Boleh', ' !', '\nBoleh', '.']) assert.equal(isOurs(text, mark + more, [key], 'slip'), false, more);
});
