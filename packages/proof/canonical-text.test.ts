import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, nat, property, string } from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { canonicalText, linesAbove } from './canonical-text.ts';
import { hashOfWords } from './index.ts';

test('what programs do to a text by themselves leaves its canonical form alone', () => {
  const plain = '- Katakan: "Mohon izin... saya tetap bertugas", jam 10.40.';
  for (const form of [
    '• Katakan: “Mohon izin… saya tetap bertugas”, jam 10.40.', '  —  Katakan:\n\n"Mohon izin...\r\nsaya tetap bertugas", jam\u00a010.40.\t', '\ufeff- Kata\u200bkan: "Mohon izin... saya tetap bertugas", jam 10.40.',
  ]) assert.equal(canonicalText(form), plain);
  assert.equal(canonicalText('I\u0301'), canonicalText('\u00cd'));
});

test('a changed letter, digit or case, and a character that turns the writing round, stay different', () => {
  const plain = 'Boleh hadir tanggal 12';
  for (const form of ['boleh hadir tanggal 12', 'Boleh hadir tanggal 21', 'Bo leh hadir tanggal 12', 'Bolehhadir tanggal 12', 'Boleh hadir tanggal １２', 'Bоleh hadir tanggal 12', 'Boleh hadir \u202etanggal 12', 'Boleh\u00ad hadir tanggal 12', 'Boleh hadir tanggal 1\u200d2', 'Boleh hadir tanggal 12!']) {
    assert.notEqual(canonicalText(form), plain, form);
  }
});

test('the canonical form of a canonical form is itself', () => {
  holdsForAll(property(string({ unit: 'binary', maxLength: 60 }), (text) => assert.equal(canonicalText(canonicalText(text)), canonicalText(text))), { numRuns: 2_000 });
});

test('signed words are found under any lines that stand above them, and only whole', () => {
  holdsForAll(property(string({ unit: 'binary', minLength: 1, maxLength: 60 }), nat(5), (text, above) => {
    const lines = 'atas\n'.repeat(above);
    const found = linesAbove(`${lines}${text}`, hashOfWords(text), 10);
    assert.ok(found !== null && found >= above);
    assert.equal(hashOfWords(`${lines}${text}`.split('\n').slice(found).join('\n')), hashOfWords(text));
    assert.equal(linesAbove(`${lines}${text}\nlagi`, hashOfWords(text), 10), null);
  }), { numRuns: 1_000 });
});

test('canonical JSON sorts names, is plain ASCII, and means what JSON means', () => {
  assert.equal(canonicalJson({ b: [1, -2, true, null], a: { z: 'é\u2028"\u007f\n', Z: '😀' } }), '{"a":{"Z":"\\ud83d\\ude00","z":"\\u00e9\\u2028\\"\\u007f\\n"},"b":[1,-2,true,null]}');
  holdsForAll(property(string({ unit: 'binary' }), (text) => {
    assert.equal(JSON.parse(canonicalJson(text)), text);
    assert.match(canonicalJson(text), /^[ -~]*$/u);
  }));
  for (const value of [0.5, -0, Number.NaN, 2 ** 60]) assert.throws(() => canonicalJson(value), RangeError);
  assert.throws(() => canonicalJson([[[[[[[[[[]]]]]]]]]]), RangeError);
});
