import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, integer, property } from 'fast-check';
import { toBase64Url } from '../base64url.ts';
import { sha256, utf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical-json.ts';
import { rootOfLeaves, verifyInclusion } from '../log/tree.ts';
import { checkPledge, type SheetSeal, type WhyPledgeFails } from './check-pledge.ts';
import { dayLine, dayTree, readDayLine } from './day.ts';
import { bytesOf, parsePledgeProof, writePledgeProof, type PledgeProof } from './proof.ts';
import { commitPerson, hashOfPledgeWords, parsePledgeRecord, pledgeLeaf, writePledgeRecord, type PledgeRecord } from './record.ts';

const agency = '00000000-0000-4000-8000-00000000000a';
const words = 'Saya berikrar menjaga netralitas.';
const person = { name: 'Staf Umum', post: 'Staf “umum”', unit: 'Dinas Contoh' };
const salt = new Uint8Array(16).fill(7);
const record: PledgeRecord = {
  v: 1, id: '00000000-0000-4000-8000-000000000001', version: hashOfPledgeWords(words), number: 2, person: commitPerson(salt, person),
  group: 'community', unit: 'KEL-31.74/09 "é"', at: '2026-11-22T10:40:05+07:00', way: 'helper',
};
const leavesOf = (count: number): Uint8Array[] => Array.from({ length: count }, (_, at) => sha256(Uint8Array.of(at >> 8, at & 255)));

const leaves = leavesOf(40);
leaves[17] = pledgeLeaf(record);
const tree = dayTree(leaves);
const day = { agency, day: '2026-11-22', count: 40, root: tree.root };
const sheet = utf8(`%PDF of a test\n(${dayLine(day)})\n`);
const proof: PledgeProof = {
  netral: 'pledge-1', record, person, salt: toBase64Url(salt), words, leaf: toBase64Url(leaves[17] ?? salt), index: 17, path: tree.pathOf(17).map(toBase64Url), day,
  sheet: toBase64Url(sha256(sheet)), shown: { lang: 'id', agency: 'Pemerintah Contoh', at: '22 November 2026', check: 'https://netral.example.org/periksa/ikrar/1#A' },
};
/** The seal itself is checked where certificates are; here only what its verdict leads to. */
const sealed: SheetSeal = { ok: true, signer: 'Segel', at: '2026-11-22T17:00:00.000Z', timeBy: 'Waktu' };
const failsWith = (changed: PledgeProof, seal: SheetSeal = sealed, of: Uint8Array | null = sheet): readonly WhyPledgeFails[] => {
  const check = checkPledge(writePledgeProof(changed), of, { checkSeal: () => seal });
  return check.verdict === 'not_genuine' ? check.fails : [];
};

test('a record has one form, which is its canonical JSON', () => {
  const bytes = writePledgeRecord(record);
  assert.equal(Buffer.from(bytes).toString('latin1'), canonicalJson(record));
  assert.deepEqual(parsePledgeRecord(bytes), record);
  assert.equal(parsePledgeRecord(utf8(JSON.stringify(record))), null);
  assert.equal(parsePledgeRecord(Uint8Array.of(0xff)), null);
});

test('a record that says more, less or something else than documented is none', () => {
  const wrong: readonly object[] = [
    { ...record, name: 'Staf' }, { ...record, v: 2 }, { ...record, id: '1' }, { ...record, number: 0 }, { ...record, number: 1.5 }, { ...record, way: 'mail' },
    { ...record, group: 'asn' }, { ...record, unit: '' }, { ...record, at: '2026-11-22T10:40+07:00' }, { ...record, at: '2026-02-30T10:40:05+07:00' },
    { ...record, version: `${record.version.slice(0, -1)}B` }, { ...record, person: record.person.slice(1) },
  ];
  for (const each of wrong) {
    assert.throws(() => writePledgeRecord(each as PledgeRecord), RangeError, JSON.stringify(each));
    const sorted = Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => one.localeCompare(other)));
    assert.equal(parsePledgeRecord(utf8(JSON.stringify(sorted))), null, JSON.stringify(each));
  }
});

test('without the salt nobody can try names, and with it the name is bound', () => {
  assert.notEqual(commitPerson(new Uint8Array(16).fill(8), person), record.person);
  assert.notEqual(commitPerson(salt, { ...person, name: 'Staf umum' }), record.person);
  assert.throws(() => commitPerson(new Uint8Array(8), person), RangeError);
});

test('the tree of a day is that of RFC 6962, and every path leads to its root', () => {
  for (const count of [1, 2, 3, 5, 8, 13, 64, 65, 301]) {
    const some = leavesOf(count);
    const { root, pathOf } = dayTree(some);
    assert.equal(root, toBase64Url(rootOfLeaves(some)), `${count}`);
    for (let index = 0; index < count; index++) assert.ok(verifyInclusion(some[index] ?? salt, index, count, bytesOf(root), pathOf(index)), `${index} of ${count}`);
    assert.throws(() => pathOf(count), RangeError);
  }
  assert.throws(() => dayTree([]), RangeError);
});

test('the line of a day is found in other bytes, once or not at all', () => {
  assert.deepEqual(readDayLine(sheet), day);
  assert.equal(readDayLine(utf8('nothing')), null);
  assert.equal(readDayLine(Uint8Array.from([...sheet, ...sheet])), null);
  assert.equal(readDayLine(utf8(dayLine(day).replace('"count":40', '"count": 40'))), null);
  assert.equal(readDayLine(utf8(dayLine(day).slice(0, -3))), null);
});

test('a proof holds with what it says, and says where it comes from', () => {
  const check = checkPledge(writePledgeProof(proof), sheet, { checkSeal: () => sealed, days: [{ ...day, sheet: proof.sheet }] });
  assert.deepEqual(check, { verdict: 'genuine', proof, seal: sealed, log: 'in_log' });
});

test('what is wrong with the seal is named apart from what is wrong with the pledge', () => {
  const named = { not_sealed: 'sheet_not_sealed', changed: 'sheet_changed', signature: 'sheet_signature', unknown_signer: 'sheet_signer_unknown', time: 'sheet_time' } as const;
  for (const why of Object.keys(named) as (keyof typeof named)[]) assert.deepEqual(failsWith(proof, { ok: false, why }), [named[why]]);
  assert.deepEqual(failsWith(proof, sealed, null), ['sheet_missing']);
  assert.deepEqual(failsWith({ ...proof, words: 'Saya' }, { ok: false, why: 'signature' }), ['words_changed', 'sheet_signature']);
});

test('one changed byte of a proof, at any place, is no proof any more or fails', () => {
  const bytes = writePledgeProof(proof);
  const shown = Buffer.from(bytes).indexOf('"shown"');
  holdsForAll(property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), (at, by) => {
    const changed = bytes.map((byte, place) => (place === at ? byte ^ by : byte));
    const check = checkPledge(changed, sheet, { checkSeal: () => sealed });
    const isShown = at > shown && at < Buffer.from(bytes).indexOf('}', shown);
    if (!isShown) assert.notEqual(check.verdict, 'genuine', `byte ${at}`);
    else if (check.verdict === 'genuine') assert.notDeepEqual(check.proof.shown, proof.shown);
  }), { numRuns: 2_000 });
});

test('what is too long, of another kind or written in another way is no proof', () => {
  const other = JSON.parse(Buffer.from(writePledgeProof(proof)).toString('utf8')) as Record<string, unknown>;
  const asBytes = (value: object): Uint8Array => utf8(canonicalJson(value as { readonly [name: string]: string }));
  for (const each of [{ ...other, netral: 'pledge-2' }, { ...other, path: ['x'] }, { ...other, extra: 1 }, { ...other, shown: { ...proof.shown, check: 'javascript:alert(1)' } }]) {
    assert.equal(parsePledgeProof(asBytes(each)), null);
  }
  assert.equal(parsePledgeProof(utf8(` ${canonicalJson(proof)}`)), null);
  assert.equal(parsePledgeProof(new Uint8Array(60_001)), null);
  assert.throws(() => writePledgeProof({ ...proof, words: 'a'.repeat(70_000) }), RangeError);
});
