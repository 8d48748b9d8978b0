// A program of another make, written from docs/how-to/check-a-slip.md alone, judges our slips as we do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkSlip, hashOfWords, toBase64Url, writeQr } from '../../packages/proof/index.ts';
import { checkedKeys, days, entryAfter, ownerText, pairFrom, published, publicOf, record, signatureBy, slip, slipOf, words } from '../../packages/proof/proofs/sample-slips.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { skipUnless } from '../needs.ts';

const folder = mkdtempSync(join(tmpdir(), 'netral-slip-'));
after(() => rmSync(folder, { recursive: true }));

const program = join(projectRoot(), 'test', 'outside', 'verify-slip.py');
const says = (command: string, args: readonly string[]): string => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
const skip = skipUnless(says('python3', ['--version']).startsWith('Python 3') && /^OpenSSL [3-9]/u.test(says('openssl', ['version'])), 'python3 and openssl 3 are needed for the second program');
const options = { skip };

function judged(pasted: string, keys: unknown = published, ...name: string[]): { status: number | null; said: string } {
  const [slipFile, keyFile] = [join(folder, 'slip.txt'), join(folder, 'keys.json')];
  writeFileSync(slipFile, pasted);
  writeFileSync(keyFile, JSON.stringify(keys));
  const { status, stdout, stderr } = spawnSync('python3', [program, slipFile, keyFile, ...name], { encoding: 'utf8' });
  assert.doesNotMatch(stderr, /Traceback/u);
  return { status, said: `${stdout}${stderr}`.trim() };
}

test('the second program takes a genuine slip, as it is and as chat programs pass it on', options, () => {
  const typographic = slip.replaceAll('"', '”').replaceAll('- ', '• ').replaceAll(' ', '\u00a0');
  const quoted = slip.split('\n').map((line) => `> ${line}`).join('\n');
  for (const form of [slip, typographic, slip.replaceAll('\n', ' '), `Diteruskan\n${slip}`, quoted, `${'pesan\n'.repeat(60)}${slip}`]) {
    assert.equal(checkSlip(form, checkedKeys(published)).verdict, 'genuine');
    assert.deepEqual(judged(form), { status: 0, said: 'genuine 2026-11-22T10:40+07:00 forbidden 2026-11-22.1' });
  }
});

test('words and facts in any script have the same hash in both programs', options, () => {
  const strange = 'Cafe\u0301 \u2013 “Ñandú”… 日本 😀 \u0130I\u0131\u200b ß\u00a0ǅ';
  const signed = { ...record, facts: { place: strange }, text: hashOfWords(strange) };
  assert.equal(judged(slipOf(signed, pairFrom(102), strange)).status, 0);
});

test('the second program refuses what we refuse, and for the same reason', options, () => {
  const forged = { ...record, at: '2026-11-21T10:40+07:00' };
  const block = slip.slice(slip.indexOf('NETRAL-2'));
  const mistyped = block.replace(/(?<=\n.{20})[0-9A-Z]/u, (digit) => (digit === '7' ? '8' : '7'));
  const old = { ...published, days: [...days.slice(0, 1), entryAfter(days[0], '2026-11-22', pairFrom(102), 3)] };
  const cases: readonly (readonly [string, unknown, string, string])[] = [
    [slip.replace('Jangan', 'Boleh'), published, 'the block is genuine, the words were changed', 'genuine_words_changed'],
    [`${'pesan\n'.repeat(61)}${slip}`, published, 'the block is genuine, the words were changed', 'genuine_words_changed'],
    [slip.replace('Jawaban', 'Jawaban\u202e'), published, 'the block is genuine, the words were changed', 'genuine_words_changed'],
    [`${words}\n${mistyped}`, published, 'cut or mistyped', 'mistyped'],
    [slip.slice(0, -60), published, 'cut or mistyped', 'cut'],
    [slipOf(record, pairFrom(66)), published, 'the signature does not fit', 'signature'],
    [slipOf({ ...forged, dayKey: publicOf(pairFrom(66)) }, pairFrom(66)), published, 'the day key is not in the list', 'unknown_day_key'],
    [slipOf(forged, pairFrom(102)), published, 'the day key is not of that day', 'wrong_day'],
    [slip, old, 'the day key is not of that day', 'key_not_valid_on_day'],
  ];
  for (const [pasted, keys, said, ours] of cases) {
    assert.deepEqual(judged(pasted, keys), { status: 1, said });
    const check = checkSlip(pasted, checkedKeys(keys));
    assert.equal('why' in check ? check.why : check.verdict, ours);
  }
});

test('the second program finds the place where a list is broken', options, () => {
  const inserted = [...days.slice(0, 1), entryAfter(days[0], '2026-11-21', pairFrom(66), 1), ...days.slice(1)];
  assert.equal(judged(slip, { ...published, days: inserted }).said, 'the list is broken at entry 3');
  const resigned = days.map((entry, at) => (at === 5 ? { ...entry, signature: toBase64Url(new Uint8Array(64)) } : entry));
  assert.equal(judged(slip, { ...published, days: resigned }).said, 'the list is broken at entry 6');
  const twice = [...days, entryAfter(days.at(-1), '2028-06-02', pairFrom(106), 3)];
  assert.equal(judged(slip, { ...published, days: twice }).said, 'the list is broken at entry 7');
});

test('the second program compares a name as we do', options, () => {
  assert.equal(judged(slip, published, ownerText.toUpperCase().replaceAll(' ', '')).status, 0);
  assert.equal(judged(slip, published, 'Kepala Seksi A-18').status, 1);
});

test('what a QR holds is read by both programs', options, () => {
  const qr = writeQr(record, signatureBy(record, pairFrom(102))) ?? '';
  assert.equal(checkSlip(qr, checkedKeys(published)).verdict, 'genuine_block_only');
  assert.equal(judged(`${words}\n${qr}`).status, 0);
});
