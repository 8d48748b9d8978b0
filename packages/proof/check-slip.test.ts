import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, constantFrom, nat, property } from 'fast-check';
import { checkSlip, writeBlock, writeQr, type SlipCheck, type SlipRecord } from './index.ts';
import { canonicalText, linesAbove } from './canonical-text.ts';
import { checkedKeys, days, entryAfter, listOf, ownerText, pairFrom, published, publicOf, record, signatureBy, slip, slipOf, words } from './proofs/sample-slips.ts';

const keys = checkedKeys(published);
const told = (check: SlipCheck): string => ('why' in check ? `${check.verdict} ${check.why}` : check.verdict);
const verdictOf = (pasted: string): string => told(checkSlip(pasted, keys));
const block = slip.slice(slip.indexOf('NETRAL-2'));

test('a slip is genuine years and two rotations later, with what it says and under which entry', () => {
  const check = checkSlip(slip, keys);
  assert.ok(check.verdict === 'genuine');
  assert.deepEqual(check.record, record);
  assert.deepEqual(check.day, days[1]);
  assert.equal(check.words, words.trim());
  assert.equal(check.otherWords, false);
});

test('each of two day keys of one day signs genuine slips', () => {
  assert.equal(verdictOf(slipOf({ ...record, dayKey: publicOf(pairFrom(103)) }, pairFrom(103))), 'genuine');
  assert.equal(verdictOf(slipOf({ ...record, dayKey: publicOf(pairFrom(104)), at: '2026-11-23T00:00+07:00' }, pairFrom(104))), 'genuine');
});

test('what chat and mail do to a slip does not harm it', () => {
  const forms = [
    slip.replaceAll('\n', '\r\n'), slip.replaceAll('\n', ' '), slip.replaceAll(' ', '  '), slip.replaceAll(' ', '\u00a0'), slip.replaceAll('"', '”').replaceAll('- ', '• '),
    slip.split('\n').map((line) => `> ${line}`).join('\n'), slip.split('\n').map((line) => `${line} \u200b`).join('\n'), slip.replaceAll(/(.{30,45}) /gu, '$1\n'),
  ];
  for (const form of forms) {
    const check = checkSlip(form, keys);
    assert.equal(told(check), 'genuine', form);
    assert.ok('otherWords' in check && !check.otherWords, form);
  }
});

test('words above and below that nobody signed are told apart from those that were', () => {
  for (const form of [`Diteruskan dari sebuah grup\n22 November\n${slip}`, `${slip}\nSalam`, `Ⓑⓞⓛⓔⓗ\n${slip}`, `${slip}\n🄱🄾🄻🄴🄷 👍`, `Atasan saya sudah setuju.\n\n${slip}`]) {
    const check = checkSlip(form, keys);
    assert.ok(check.verdict === 'genuine', form);
    assert.equal(check.otherWords, true);
    assert.equal(check.words, words.trim());
  }
});

test('empty lines put into the words move nothing out of sight', () => {
  const check = checkSlip(slip.replace('\n\nJawaban', `${'\n \u200b'.repeat(500)}\nJawaban`), keys);
  assert.ok(check.verdict === 'genuine');
  assert.equal(check.words, words.trim());
});

test('block and QR alone are genuine and say that no words came with them', () => {
  for (const form of [block, writeQr(record, signatureBy(record, pairFrom(102))) ?? '']) assert.equal(verdictOf(form), 'genuine_block_only');
});

test('one changed character at any place of the words is seen', () => {
  for (let at = 0; at < words.length; at++) {
    const char = words.charAt(at);
    const others = [char === 'x' ? 'y' : 'x', char === '7' ? '8' : '7', '\u202e', char.toUpperCase() === char ? char.toLowerCase() : char.toUpperCase(), ''];
    const forms = others.map((other) => `${words.slice(0, at)}${other}${words.slice(at + 1)}`).filter((form) => canonicalText(form) !== canonicalText(words));
    for (const form of forms) assert.equal(linesAbove(form, record.text, 60), null, form);
    assert.equal(verdictOf(`${forms[0]}\n${block}`), 'genuine_words_changed', forms[0]);
  }
});

test('one changed character at any place of the code is never genuine', () => {
  const from = block.indexOf('\n') + 1;
  holdsForAll(property(nat(block.indexOf('\nUJUNG') - from - 1), constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZUé')), (place, other) => {
    const at = from + place;
    if (/\s/u.test(block.charAt(at)) || block.charAt(at) === other) return;
    assert.equal(verdictOf(`${words}\n${block.slice(0, at)}${other}${block.slice(at + 1)}`), 'not_readable mistyped');
  }), { numRuns: 2_000 });
});

test('a changed record under the old signature is not genuine, whichever field it is', () => {
  const old = signatureBy(record, pairFrom(102));
  const changes: Partial<SlipRecord>[] = [
    { kind: 'leaving' }, { at: '2026-11-22T10:41+07:00' }, { at: '2026-11-21T10:40+07:00' }, { actOn: null }, { law: '2026-11-22.2' }, { advice: 'allowed' }, { facts: { ...record.facts, act: 'like' } },
    { text: record.dayKey }, { owner: null }, { salt: record.owner?.salt ?? '' },
  ];
  for (const change of changes) assert.equal(verdictOf(`${words}\n${writeBlock({ ...record, ...change }, old)}`), 'not_genuine signature', JSON.stringify(change));
  for (let byte = 0; byte < 64; byte++) {
    const signature = old.map((value, at) => (at === byte ? value ^ 1 : value));
    assert.equal(verdictOf(writeBlock(record, signature)), 'not_genuine signature', `byte ${byte}`);
  }
});

test('a slip signed again by another key is not genuine', () => {
  assert.equal(verdictOf(slipOf(record, pairFrom(66))), 'not_genuine signature');
  assert.equal(verdictOf(slipOf({ ...record, dayKey: publicOf(pairFrom(66)) }, pairFrom(66))), 'not_genuine unknown_day_key');
  assert.equal(verdictOf(slipOf({ ...record, dayKey: publicOf(pairFrom(1)) }, pairFrom(1))), 'not_genuine unknown_day_key');
});

test('whoever stole the long-term key cannot date a slip back', () => {
  const forged = { ...record, at: '2026-11-21T08:00+07:00', dayKey: publicOf(pairFrom(66)) };
  // A day key of their own for the past day is in no list; put into one, it breaks the chain (published.test.ts).
  assert.equal(verdictOf(slipOf(forged, pairFrom(66))), 'not_genuine unknown_day_key');
  // Entered today, it is a key of today.
  const listed = checkedKeys({ ...published, days: [...days, entryAfter(days.at(-1), '2028-06-01', pairFrom(66), 3)] });
  assert.equal(told(checkSlip(slipOf(forged, pairFrom(66)), listed)), 'not_genuine wrong_day');
});

test('a day key signs for no other day', () => {
  for (const at of ['2026-11-21T23:59+07:00', '2026-11-23T00:00+07:00']) assert.equal(verdictOf(slipOf({ ...record, at }, pairFrom(102))), 'not_genuine wrong_day');
});

test('a day key that an expired or a not yet valid long-term key signed is worth nothing', () => {
  for (const [day, seed] of [['2027-06-02', 1], ['2027-03-02', 1], ['2026-12-01', 3]] as const) {
    const listed = checkedKeys({ ...published, days: listOf([[day, 66, seed]]) });
    const made = slipOf({ ...record, at: `${day}T09:00+07:00`, dayKey: publicOf(pairFrom(66)) }, pairFrom(66));
    assert.equal(told(checkSlip(made, listed)), 'not_genuine key_not_valid_on_day', day);
  }
  const lastDay = checkedKeys({ ...published, days: listOf([['2027-03-01', 66, 1]]) });
  assert.equal(told(checkSlip(slipOf({ ...record, at: '2027-03-01T09:00+07:00', dayKey: publicOf(pairFrom(66)) }, pairFrom(66)), lastDay)), 'genuine');
});

test('a list that ends before the slip, or on its day, is named as the reason', () => {
  for (const length of [0, 1]) {
    const older = checkedKeys({ ...published, days: days.slice(0, length) });
    assert.equal(told(checkSlip(slip, older)), 'not_genuine list_older_than_slip');
  }
});

test('a name is compared without regard to case and spaces, and only where the slip has one', () => {
  const ownerOf = (pasted: string, typed: string | null): string => {
    const check = checkSlip(pasted, keys, typed);
    return 'owner' in check ? check.owner : check.verdict;
  };
  for (const typed of [ownerText, 'kepala seksi a-17\nkelurahan  contoh ', 'KEPALASEKSI A–17 KELURAHANCONTOH']) assert.equal(ownerOf(slip, typed), 'matches', typed);
  for (const typed of ['Kepala Seksi A-18 Kelurahan Contoh', 'Kepala Seksi', 'Kepala Seksi A17 Kelurahan Contoh']) assert.equal(ownerOf(slip, typed), 'differs', typed);
  for (const typed of [null, '', '  ']) assert.equal(ownerOf(slip, typed), 'not_asked');
  assert.equal(ownerOf(slipOf({ ...record, owner: null }, pairFrom(102)), ownerText), 'none');
});

test('of two slips in one paste the last counts, and the words of the first are not taken for its own', () => {
  const other = slipOf({ ...record, advice: 'allowed', at: '2026-11-22T11:00+07:00' }, pairFrom(102), 'Jawaban: Jangan');
  const check = checkSlip(`${slip}\n${other}`, keys);
  assert.ok(check.verdict === 'genuine_words_changed');
  assert.equal(check.record.advice, 'allowed');
});
