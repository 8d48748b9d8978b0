import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import { ED25519_TORSION_SUBGROUP } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { dailyRoots, departsFrom, firstPrevious, parsePublished, rootOf, toBase64Url, type DayEntry, type Published } from './index.ts';
import { checkedKeys, days, entryAfter, listOf, pairFrom, published, publicOf, slipKeys } from './proofs/sample-slips.ts';

const problemOf = (json: unknown): string => {
  const read = parsePublished(json);
  return read.ok ? 'read' : `${read.problem} ${String(read.place)}`;
};
const withDays = (list: readonly DayEntry[]): Published => ({ ...published, days: list });
const changed = (at: number, change: Partial<DayEntry>): Published => withDays(days.map((entry, place) => (place === at ? { ...entry, ...change } : entry)));
const flipped = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;

test('a key file is read with its two rotations and a day with two keys, also after a trip through JSON', () => {
  assert.equal(problemOf(published), 'read');
  assert.equal(problemOf(JSON.parse(JSON.stringify(published))), 'read');
  assert.equal(problemOf(withDays([])), 'read');
});

test('one changed field of one entry is named with the place of the entry that gives it away', () => {
  for (const [at] of days.entries()) {
    const next = at === days.length - 1 ? 'entry_signature 6' : null;
    // The entry's own signature fails first; its own link first where that was changed.
    assert.equal(problemOf(changed(at, { key: flipped(days[at]?.key ?? '') })), next ?? `entry_signature ${at + 1}`);
    assert.equal(problemOf(changed(at, { signature: flipped(days[at]?.signature ?? '') })), next ?? `entry_signature ${at + 1}`);
    assert.equal(problemOf(changed(at, { previous: flipped(days[at]?.previous ?? '') })), `chain_broken ${at + 1}`);
  }
  assert.equal(problemOf(changed(1, { keyId: '00000000-0000-4000-8000-000000000009' })), 'unknown_slip_key 2');
  assert.equal(problemOf(changed(1, { day: '2026-11-20' })), 'day_goes_back 2');
  assert.equal(problemOf(changed(1, { day: '2026-11-31' })), 'entry_shape 2');
});

test('an entry that is put in, taken out or moved breaks the chain at the named place', () => {
  // Whoever stole the long-term key can sign an entry for a past day, but not make the next one follow it.
  const stolen = entryAfter(days[0], '2026-11-21', pairFrom(66), 1);
  assert.equal(problemOf(withDays([...days.slice(0, 1), stolen, ...days.slice(1)])), 'chain_broken 3');
  assert.equal(problemOf(withDays(days.toSpliced(2, 1))), 'chain_broken 3');
  assert.equal(problemOf(withDays([days[1], days[0], ...days.slice(2)] as DayEntry[])), 'chain_broken 1');
  assert.equal(problemOf(withDays([...days, entryAfter(days.at(-1), '2026-11-22', pairFrom(66), 1)])), 'day_goes_back 7');
  assert.equal(problemOf(withDays([...days, entryAfter(days.at(-1), '2028-06-02', pairFrom(106), 3)])), 'day_key_twice 7');
  assert.equal(problemOf(withDays(days.slice(0, 3))), 'read');
});

test('a list that was written anew from an inserted day on is consistent, and departs from every earlier copy and root', () => {
  const anew = withDays(listOf([['2026-11-21', 101, 1], ['2026-11-21', 66, 1], ['2026-11-22', 102, 1], ['2026-11-22', 103, 1], ['2026-11-23', 104, 1], ['2027-06-01', 105, 2], ['2028-06-01', 106, 3]]));
  assert.equal(problemOf(anew), 'read');
  assert.equal(departsFrom(published, anew), 2);
  const before = new Map(dailyRoots(published).map(({ day, root }) => [day, root]));
  for (const { day, root } of dailyRoots(anew)) assert.notEqual(root, before.get(day), day);
});

test('a list continues its own earlier copies, and an earlier copy lacks what came later', () => {
  for (let length = 0; length <= days.length; length++) {
    assert.equal(departsFrom(withDays(days.slice(0, length)), published), null);
    assert.equal(departsFrom(published, withDays(days.slice(0, length))), length === days.length ? null : length + 1);
  }
});

test('the root of a day is that of its last entry', () => {
  assert.deepEqual(dailyRoots(published).map(({ day }) => day), ['2026-11-21', '2026-11-22', '2026-11-23', '2027-06-01', '2028-06-01']);
  assert.equal(dailyRoots(published)[1]?.root, rootOf(days[2] as DayEntry));
  assert.equal(days[0]?.previous, firstPrevious);
});

test('a file that is not of the documented shape says where', () => {
  for (const json of [null, [], 'keys', { ...published, netral: 'keys-2' }, { ...published, service: 'netral.example.org' }, { ...published, extra: 1 }, { ...published, days: {} }]) assert.equal(problemOf(json), 'shape null');
  const [first, second, third] = slipKeys;
  assert.equal(problemOf({ ...published, slipKeys: [first, second, { ...third, until: '2028-05-00' }] }), 'slip_key_shape 3');
  assert.equal(problemOf({ ...published, slipKeys: [first, second, { ...third, until: '2028-04-30' }] }), 'slip_key_shape 3');
  assert.equal(problemOf({ ...published, slipKeys: [first, { ...second, id: first?.id }, third] }), 'slip_key_twice 2');
  assert.equal(problemOf({ ...published, slipKeys: [first, second] }), 'unknown_slip_key 6');
  assert.equal(problemOf({ ...published, days: [null] }), 'entry_shape 1');
  assert.equal(problemOf({ ...published, days: [{ ...days[0], comment: '' }] }), 'entry_shape 1');
});

test('a slip key of small order, with which a signature of nobody could fit, is refused', () => {
  for (const hex of ED25519_TORSION_SUBGROUP) {
    assert.equal(problemOf({ ...published, slipKeys: [{ ...slipKeys[0], public: toBase64Url(hexToBytes(hex)) }] }), 'slip_key_shape 1');
  }
});

test('entries that were checked before are not verified again, and a changed one is', () => {
  const known = checkedKeys(withDays(days.slice(0, 4)));
  let verified = 0;
  const count = (signature: Uint8Array, signed: Uint8Array, publicKey: string): boolean => {
    verified++;
    return verify(null, signed, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }), signature);
  };
  assert.ok(parsePublished(published, known, count).ok);
  assert.equal(verified, 2);
  const again = parsePublished(published, checkedKeys(published), () => assert.fail('nothing is new'));
  assert.ok(again.ok);
  assert.equal(problemOf(published), 'read');
  for (const list of [days.toSpliced(2, 1), [...days.slice(0, 3), ...days.slice(4)], [days[1], ...days.slice(1)]]) assert.ok(!parsePublished(withDays(list as DayEntry[]), checkedKeys(published), count).ok);
  const tampered = parsePublished(changed(3, { signature: flipped(days[3]?.signature ?? '') }), known, count);
  assert.ok(!tampered.ok);
  assert.deepEqual([tampered.problem, tampered.place], ['entry_signature', 4]);
  const otherKey = { ...published, slipKeys: [{ ...slipKeys[0], public: publicOf(pairFrom(8)) }, ...slipKeys.slice(1)] };
  const swapped = parsePublished(otherKey, known, count);
  assert.ok(!swapped.ok);
  assert.deepEqual([swapped.problem, swapped.place], ['entry_signature', 1]);
});
