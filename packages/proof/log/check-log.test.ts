import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLog, tilePath, type LogCheck, type ReadFile } from '../index.ts';
import { utf8 } from '../bytes.ts';
import { filesOf, keyPair, logKey, logOf, noteOf, witnessKey, type SampleLog } from '../proofs/sample-log.ts';

const size = 1_500;
const log = logOf(size);
const publishedAs = (of: SampleLog, entries = size, put = new Map<string, Uint8Array>()): ReadFile =>
  filesOf(of, entries, new Map([['checkpoint', utf8(noteOf(of, entries))], ...put])).read;

const check = (read: ReadFile, more: { kept?: readonly string[]; earlier?: ReadFile } = {}): Promise<LogCheck> =>
  checkLog({ read, keys: [logKey], witnesses: [witnessKey], ...more });

/** What was found, without what it was found in. */
const found = async (read: ReadFile, more: { kept?: readonly string[]; earlier?: ReadFile } = {}): Promise<unknown> => {
  const result = await check(read, more);
  return result.ok ? 'holds' : { ...result, ok: undefined };
};

test('a log that nobody touched holds, at any size, and says up to where it is witnessed', async () => {
  for (const entries of [1, 2, 255, 256, 257, 511, 512, 1_024, 1_025, size]) assert.equal(await found(publishedAs(log, entries)), 'holds', String(entries));
  const result = await check(publishedAs(log), { kept: [noteOf(log, 900, true), noteOf(log, 300, true), noteOf(log, 1_200)] });
  assert.ok(result.ok);
  assert.deepEqual([result.checkpoint.size, result.witnessed, result.witnesses, result.kept], [size, 900, [witnessKey.name], 3]);
});

const swap = (entries: readonly Uint8Array[], at: number): Uint8Array[] => entries.with(at, entries[at + 1] ?? utf8('')).with(at + 1, entries[at] ?? utf8(''));
/** Each with the place, from 1, of the first entry that differs. */
const attacks: Readonly<Record<string, { change: (entries: readonly Uint8Array[]) => readonly Uint8Array[]; place: number }>> = {
  'an edited entry': { change: (entries) => entries.with(399, utf8('{"entry":"other"}')), place: 400 },
  'a dropped entry': { change: (entries) => entries.toSpliced(699, 1), place: 700 },
  'two entries in another order': { change: (entries) => swap(entries, 9), place: 10 },
  'an entry put in': { change: (entries) => entries.toSpliced(255, 0, utf8('{}')), place: 256 },
};

for (const [what, { change, place }] of Object.entries(attacks)) {
  const forged = logOf(size, (entries) => [...change(entries), utf8('{}')].slice(0, size));

  test(`${what} is named exactly where only the entries were changed`, async () => {
    const bundles = new Map([...filesOf(forged, size).all()].filter(([path]) => path.startsWith('tile/entries/')));
    assert.deepEqual(await found(publishedAs(log, size, bundles)), { ok: undefined, problem: 'entry_differs', place });
  });

  test(`${what} under a tree that was built and signed anew is found by a checkpoint that was kept, between it and the one before`, async () => {
    const kept = [2, 250, 600, 900].map((entries) => noteOf(log, entries, true));
    const to = [2, 250, 600, 900].find((entries) => entries >= place) ?? 0;
    const from = [0, 2, 250, 600].findLast((entries) => entries < place) ?? 0;
    assert.deepEqual(await found(publishedAs(forged), { kept }), { ok: undefined, problem: 'departs', from: from + 1, to });
    // A checkpoint of every entry is what a witness of every act would have: then the bracket is the entry.
    const each = Array.from({ length: 3 }, (_, at) => noteOf(log, place - 1 + at)).filter((note) => !note.includes('\n0\n'));
    assert.deepEqual(await found(publishedAs(forged), { kept: each }), { ok: undefined, problem: 'departs', from: place, to: place });
  });

  test(`${what} under a tree that was built and signed anew is named exactly against an earlier copy`, async () => {
    assert.deepEqual(await found(publishedAs(forged), { earlier: publishedAs(log, 1_000) }), { ok: undefined, problem: 'entry_differs_from_copy', place });
  });
}

test('what was changed behind the last kept checkpoint is not found, and that is what the page says', async () => {
  const forged = logOf(size, (entries) => entries.with(1_200, utf8('{}')));
  assert.equal(await found(publishedAs(forged), { kept: [noteOf(log, 1_200, true)] }), 'holds');
  assert.deepEqual(await found(publishedAs(forged), { kept: [noteOf(log, 1_201, true)] }), { ok: undefined, problem: 'departs', from: 1, to: 1_201 });
});

test('a log that became shorter is found', async () => {
  assert.deepEqual(await found(publishedAs(log, 800), { kept: [noteOf(log, 900)] }), { ok: undefined, problem: 'shrunk', size: 800, kept: 900 });
  assert.deepEqual(await found(publishedAs(log, 800), { earlier: publishedAs(log, 900) }), { ok: undefined, problem: 'shrunk', size: 800, kept: 900 });
});

test('hashes of an upper level that do not stand on those below are named with the entries they cover', async () => {
  const path = tilePath(1, 0, 5);
  const tile = (filesOf(log, size).all().get(path) ?? new Uint8Array()).slice();
  tile[2 * 32] = (tile[2 * 32] ?? 0) ^ 1;
  assert.deepEqual(await found(publishedAs(log, size, new Map([[path, tile]]))), { ok: undefined, problem: 'tile_differs', path, from: 513, to: 768 });
});

test('a file that is missing or cut, and a checkpoint of another key, say so', async () => {
  const without = (gone: string): ReadFile => async (path) => (path === gone ? null : publishedAs(log)(path));
  assert.deepEqual(await found(without('checkpoint')), { ok: undefined, problem: 'checkpoint_missing' });
  assert.deepEqual(await found(without('tile/entries/003')), { ok: undefined, problem: 'file_missing', path: 'tile/entries/003' });
  const cut = filesOf(log, size).all().get('tile/entries/003')?.slice(0, -3) ?? new Uint8Array();
  assert.deepEqual(await found(publishedAs(log, size, new Map([['tile/entries/003', cut]]))), { ok: undefined, problem: 'file_shape', path: 'tile/entries/003' });
  const other = { ...logKey, key: keyPair(77).publicKey };
  assert.deepEqual(await checkLog({ read: publishedAs(log), keys: [other] }), { ok: false, problem: 'checkpoint_signature' });
  assert.deepEqual(await found(publishedAs(log, size, new Map([['checkpoint', utf8('hello\n')]]))), { ok: undefined, problem: 'checkpoint_shape' });
  const promised = new Map([['checkpoint', utf8(noteOf(logOf(size, (entries) => entries.with(3, utf8('{}'))), size))]]);
  assert.deepEqual(await found(publishedAs(log, size, promised)), { ok: undefined, problem: 'root_differs', from: 1, to: size });
});
