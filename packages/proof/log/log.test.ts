import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ed25519 } from '@noble/curves/ed25519.js';
import { asyncProperty, assert as holdsForAll, integer, property, uint8Array } from 'fast-check';
import {
  checkpointText, cosignatureBytesToSign, cosignatureOf, fromBase64, judgeGrowth, keyHashOf, leafHash, noteBytesToSign, parseAddCheckpoint, parseCheckpoint, parseLeaf, parseNote,
  parseNoteKey, parseTilePath, proverOf, readBundle, rootOfLeaves, signatureBy, tilePath, tilesOf, tileWidth, toBase64, verifyConsistency, verifyInclusion, writeAddCheckpoint, writeBundle,
  writeLeaf, writeNote, writeNoteKey, type ActLeaf, type Held, type NoteKey,
} from '../index.ts';
import { filesOf, keyPair, logOf } from '../proofs/sample-log.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** The eight leaves with which the logs of certificates have been tested since 2013, and the roots over the first n of them. */
const knownLeaves = ['', '00', '10', '2021', '3031', '40414243', ['50515253', '54555657'].join(''), '606162636465666768696a6b6c6d6e6f'].map(fromHex);
const knownRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the roots over the known leaves are the known roots, and that of nothing is the hash of nothing', () => {
  for (const [at, root] of knownRoots.entries()) assert.equal(hex(rootOfLeaves(knownLeaves.slice(0, at + 1).map((leaf) => leafHash(leaf)))), root);
  assert.equal(hex(rootOfLeaves([])), createHash('sha256').digest('hex'));
});

/** As the RFC writes it, without any cleverness. */
function plainRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return createHash('sha256').update('\0').update(leaves[0] ?? '').digest();
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return createHash('sha256').update('\u0001').update(plainRoot(leaves.slice(0, split))).update(plainRoot(leaves.slice(split))).digest();
}

const log = logOf(700);
const proverAt = (size: number, of = log) => proverOf(size, filesOf(of, size).tile);
const rootAt = (size: number): Uint8Array => rootOfLeaves(log.entries.slice(0, size).map((entry) => leafHash(entry)));

test('root, inclusion and consistency hold for every size, and for no other leaf, place, size or root', async () => {
  await holdsForAll(asyncProperty(integer({ min: 1, max: 700 }), integer({ min: 0, max: 699 }), async (size, number) => {
    const [index, earlier, prover] = [number % size, number % (size + 1), proverAt(size)];
    const root = await prover.root();
    assert.equal(hex(root), hex(plainRoot(log.entries.slice(0, size))));
    const leaf = leafHash(log.entries[index] ?? new Uint8Array());
    const path = await prover.inclusion(index);
    assert.ok(verifyInclusion(leaf, index, size, root, path));
    assert.ok(!verifyInclusion(leafHash(leaf), index, size, root, path));
    if (size > 1) assert.ok(!verifyInclusion(leaf, (index + 1) % size, size, root, path));
    assert.ok(!verifyInclusion(leaf, index, size, root, [...path, root]));
    if (path.length > 0) assert.ok(!verifyInclusion(leaf, index, size, root, path.slice(1)));
    const growth = await prover.consistency(earlier);
    assert.equal(hex(await prover.rootAt(earlier)), hex(rootAt(earlier)));
    assert.ok(verifyConsistency(earlier, size, rootAt(earlier), root, growth));
    if (earlier > 0 && earlier < size) {
      assert.ok(!verifyConsistency(earlier, size, leafHash(leaf), root, growth));
      assert.ok(!verifyConsistency(earlier, size, rootAt(earlier), leafHash(leaf), growth));
      assert.ok(!verifyConsistency(earlier, size, rootAt(earlier), root, [...growth, root]));
      assert.ok(!verifyConsistency(earlier, size, rootAt(earlier), root, growth.slice(1)));
    }
  }), { numRuns: 120 });
});

test('paths of tiles are those that the format gives as examples, and each has one spelling', () => {
  assert.equal(tilePath(0, 1_234_067), 'tile/0/x001/x234/067');
  assert.equal(tilePath(1, 0, 112), 'tile/1/000.p/112');
  assert.equal(tilePath('entries', 273, 5), 'tile/entries/273.p/5');
  for (const path of ['tile/0/x001/x234/067', 'tile/1/000.p/112', 'tile/entries/273.p/5', 'tile/0/x001/000']) {
    const name = parseTilePath(path);
    assert.ok(name !== null && tilePath(name.level, name.index, name.width) === path, path);
  }
  for (const path of ['tile/0/x000/067', 'tile/0/67', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/300', 'tile/0/../000', 'tile/0/000/', 'tile/00/000', 'tile/e/000']) assert.equal(parseTilePath(path), null, path);
  const ofSize = [...tilesOf(70_000)].map(({ level, index, width }) => tilePath(level, index, width));
  assert.deepEqual(ofSize.slice(-3), ['tile/1/000', 'tile/1/001.p/17', 'tile/2/000.p/1']);
  assert.equal(ofSize.length, 274 + 274 + 2 + 1);
});

test('entries come out of a bundle as they went in, and a bundle that was cut does not come out at all', () => {
  holdsForAll(property(uint8Array({ maxLength: 300 }), uint8Array({ maxLength: 300 }), (one, other) => {
    const bundle = writeBundle([one, other]);
    assert.deepEqual(readBundle(bundle)?.map(hex), [hex(one), hex(other)]);
    assert.equal(readBundle(bundle.slice(0, -1)), null);
  }));
  assert.throws(() => writeBundle([new Uint8Array(65_536)]), RangeError);
});

test('a key line that others made is read, and ours is written as they would', () => {
  // Key and name of the examples in the documentation of Go's note package.
  const line = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const key = parseNoteKey(line);
  assert.ok(key !== null);
  assert.deepEqual([key.name, key.kind, keyHashOf(key), writeNoteKey(key)], ['PeterNeumann', 'ed25519', 'c74f20a3', line]);
  const note = parseNote('If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n');
  assert.ok(note !== null && signatureBy(note, key) !== null);
  assert.equal(signatureBy({ ...note, text: note.text.replace('problem', 'proof') }, key), null);
  for (const wrong of ['', 'name+00000000+AQ==', line.replace('c74f20a3', 'c74f20a4'), line.replace('+ARpc', '+AhpC'), `a b${line}`]) assert.equal(parseNoteKey(wrong), null, wrong);
});

const [logPair, witnessPair] = [keyPair(31), keyPair(32)];
const logKey: NoteKey = { name: 'log.example.org/log', kind: 'ed25519', key: logPair.publicKey };
const witnessKey: NoteKey = { name: 'witness.example.ac.id', kind: 'cosignature', key: witnessPair.publicKey };

function signedCheckpoint(size: number, root = rootAt(size)): string {
  const text = checkpointText({ origin: logKey.name, size, root });
  return writeNote({ text, signatures: [{ name: logKey.name, keyHash: keyHashOf(logKey), bytes: ed25519.sign(noteBytesToSign(text), logPair.secretKey) }] });
}

test('a cosignature holds for its text and its time, and for a witness of that name only', () => {
  const note = parseNote(signedCheckpoint(5));
  assert.ok(note !== null);
  const signed = cosignatureOf(witnessKey, 1_795_000_000, ed25519.sign(cosignatureBytesToSign(note.text, 1_795_000_000), witnessPair.secretKey));
  const both = parseNote(writeNote({ ...note, signatures: [...note.signatures, signed] }));
  assert.ok(both !== null);
  assert.deepEqual(signatureBy(both, witnessKey), { atSeconds: 1_795_000_000 });
  assert.deepEqual(signatureBy(both, logKey), { atSeconds: null });
  assert.equal(signatureBy(both, { ...witnessKey, name: 'other.example.ac.id' }), null);
  signed.bytes[7] = (signed.bytes[7] ?? 0) ^ 1;
  assert.equal(signatureBy({ ...note, signatures: [signed] }, witnessKey), null);
  // The log's own signature is no cosignature, even where somebody gives the key the other kind.
  assert.equal(signatureBy(both, { ...witnessKey, key: logPair.publicKey }), null);
});

test('what is no note, no checkpoint or no base 64 is told from one that is', () => {
  assert.equal(parseNote('text\n'), null);
  assert.equal(parseNote('text\n\n- name AAAA\n'), null);
  assert.equal(parseNote('text\n\n\u2014 name AAAA'), null);
  assert.deepEqual(parseCheckpoint(checkpointText({ origin: 'a', size: 7, root: new Uint8Array(32) }))?.size, 7);
  for (const text of ['a\n07\nAAAA\n', 'a\n-1\n', 'a\n7\nAAAA\n', `a\n7\n${toBase64(new Uint8Array(32))}`]) assert.equal(parseCheckpoint(text), null, text);
  assert.deepEqual([fromBase64('AA=='), fromBase64('AA='), fromBase64('AB=='), fromBase64('A-=='), fromBase64('AAA')].map((each) => each?.length ?? null), [1, null, null, null, null]);
});

test('a witness signs growth, and refuses another log, a shorter one, a rewritten one and an unsigned one', async () => {
  const held: Held = { origin: logKey.name, size: 300, root: rootAt(300) };
  const ask = async (size: number, old: number, of = log) => ({ old, path: await proverAt(size, of).consistency(old), note: signedCheckpoint(size, await proverAt(size, of).root()) });
  const judge = (asked: Awaited<ReturnType<typeof ask>>, from: Held | null = held, keys = [logKey]): string => {
    const growth = judgeGrowth(from, asked, keys);
    return growth.ok ? `grown to ${growth.checkpoint.size}` : growth.why;
  };
  assert.equal(judge(await ask(301, 300)), 'grown to 301');
  assert.equal(judge(await ask(300, 300)), 'grown to 300');
  assert.equal(judge(await ask(300, 0), null), 'grown to 300');
  assert.equal(judge(await ask(301, 299)), 'conflict');
  assert.equal(judge({ old: 300, path: [], note: signedCheckpoint(299) }), 'shrunk');
  assert.equal(judge(await ask(301, 300), { ...held, origin: 'other.example.org/log' }), 'unknown_log');
  assert.equal(judge({ ...(await ask(301, 300)), note: signedCheckpoint(301).replace(/\u2014 .*\n$/u, '') }), 'not_a_checkpoint');
  assert.equal(judge(await ask(301, 300), held, [{ ...logKey, key: witnessPair.publicKey }]), 'not_signed');
  const swap = (entries: readonly Uint8Array[], at: number): Uint8Array[] => entries.with(at, entries[at + 1] ?? new Uint8Array()).with(at + 1, entries[at] ?? new Uint8Array());
  const rewritten = {
    edited: logOf(700, (entries) => entries.with(150, new Uint8Array([9]))),
    dropped: logOf(700, (entries) => entries.toSpliced(299, 1)),
    reordered: logOf(700, (entries) => swap(entries, 10)),
    'put in': logOf(700, (entries) => entries.toSpliced(0, 0, new Uint8Array([9]))),
  };
  for (const [what, other] of Object.entries(rewritten)) assert.equal(judge(await ask(600, 300, other)), 'rewritten', what);
  assert.equal(judge(await ask(600, 300, logOf(700, (entries) => entries.with(300, new Uint8Array([9]))))), 'grown to 600', 'behind what was signed nothing is known yet');
});

test('a request for a cosignature is read as it was written, and nothing else is', async () => {
  const asked = { old: 300, path: await proverAt(600).consistency(300), note: signedCheckpoint(600) };
  const read = parseAddCheckpoint(writeAddCheckpoint(asked));
  assert.deepEqual([read?.old, read?.path.map(hex), read?.note], [asked.old, asked.path.map(hex), asked.note]);
  for (const body of ['', 'old 3\n', 'old 03\n\nx', 'new 3\n\nx', 'old 3\nAAAA\n\nx', `old 3\n${`${toBase64(new Uint8Array(32))}\n`.repeat(64)}\nx`]) assert.equal(parseAddCheckpoint(body), null, body);
});

const act: ActLeaf = { agency: '00000000-0000-4000-8000-00000000000a', at: '2026-11-22T03:40Z', commitment: 'A'.repeat(43), noun: 'agency.added', on: '2026-11-22', role: 'officer' };

test('a leaf has one form and no room for a name, a text or, for an anonymous act, a time', () => {
  assert.deepEqual(parseLeaf(writeLeaf({ act })), { act });
  const { at, ...untimed } = act;
  assert.deepEqual(parseLeaf(writeLeaf({ act: { ...untimed, role: 'anonymous' } })), { act: { ...untimed, role: 'anonymous' } });
  const wrong = [
    { act: { ...act, role: 'anonymous' } }, { act: untimed }, { act: { ...act, id: act.agency } }, { act: { ...act, at: '2026-11-22T03:40:12Z' } }, { act: { ...act, noun: 'Ibu Contoh' } },
    { act, more: 1 }, { slipDay: { on: act.on, place: 1, root: act.commitment, key: 'x' } },
  ];
  assert.ok(at !== undefined);
  for (const leaf of wrong) {
    assert.throws(() => writeLeaf(leaf), RangeError, JSON.stringify(leaf));
    assert.equal(parseLeaf(new TextEncoder().encode(JSON.stringify(leaf))), null);
  }
  assert.equal(parseLeaf(new TextEncoder().encode(' ')), null);
  assert.equal(tileWidth, 256);
});
