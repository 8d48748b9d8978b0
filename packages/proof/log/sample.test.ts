import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkSample, drawSample, seedOfSample } from '../index.ts';
import { filesOf, logKey, logOf, noteOf } from '../proofs/sample-log.ts';

test('the same seed and size draw the same places, another seed others, and each place once', () => {
  const sample = drawSample('undian 2026-11-22', 10_000, 200);
  assert.deepEqual(sample, drawSample('undian 2026-11-22', 10_000, 200));
  assert.notDeepEqual(sample, drawSample('undian 2026-11-23', 10_000, 200));
  assert.equal(new Set(sample).size, 200);
  assert.ok(sample.every((place) => place >= 1 && place <= 10_000));
  assert.deepEqual(drawSample('semua', 40, 40), Array.from({ length: 40 }, (_, at) => at + 1));
  assert.deepEqual(drawSample('kosong', 0, 0), []);
  for (const [seed, size, count] of [['x', 3, 4], ['x', -1, 0], ['a\nb', 3, 1]] as const) assert.throws(() => drawSample(seed, size, count), RangeError);
});

test('the first draw is what the documentation says, worked out another way', () => {
  const digest = createHash('sha256').update('netral sample 1\nundian\n1000\n1').digest();
  assert.deepEqual(drawSample('undian', 1_000, 1), [(digest.readUIntBE(0, 6) % 1_000) + 1]);
});

test('every tenth of the log is drawn from about equally often', () => {
  const places = drawSample('merata', 100_000, 5_000);
  const tenths = Array.from({ length: 10 }, (_, tenth) => places.filter((place) => Math.floor((place - 1) / 10_000) === tenth).length);
  for (const found of tenths) assert.ok(found > 400 && found < 600, tenths.join(' '));
});

test('the seed is what the documentation says, worked out another way, and each part of it counts', () => {
  const source = { request: new Uint8Array(32).fill(1), size: 7, root: new Uint8Array(32).fill(2), cosignature: null };
  const lines = ['netral sample seed 1', Buffer.alloc(32, 1).toString('base64'), '7', Buffer.alloc(32, 2).toString('base64'), '-'];
  assert.equal(seedOfSample(source), createHash('sha256').update(lines.join('\n')).digest('base64'));
  const others = [{ request: new Uint8Array(32) }, { size: 8 }, { root: new Uint8Array(32) }, { cosignature: 'x' }].map((change) => seedOfSample({ ...source, ...change }));
  assert.equal(new Set([seedOfSample(source), ...others]).size, 5);
});

test('what is no file of a sample, or is of another log, is told apart before anything is read', async () => {
  const log = logOf(300);
  const check = async (file: unknown, size = 300) => {
    const found = await checkSample({ file: typeof file === 'string' ? file : JSON.stringify(file), read: filesOf(log, size).read, size, keys: [logKey], witnesses: [], witnessed: [] });
    return found.ok ? 'ok' : found.problem;
  };
  const placed = { place: 3, entry: '{}', proof: [] };
  const file = { netral: 'log-sample-1', agency: 'a', seed: 's', population: 0, entries: [], checkpoint: noteOf(log, 300), request: { ...placed, opened: { salt: 'x', actor: null, subject: null, content: null } } };
  for (const wrong of ['', '[]', '{"netral":"log-sample-2"}', { ...file, entries: [{ place: 0 }] }, { ...file, request: placed }, { ...file, population: 0.5 }]) assert.equal(await check(wrong), 'sample_shape');
  assert.equal(await check({ ...file, checkpoint: 'x' }), 'sample_checkpoint');
  assert.equal(await check({ ...file, checkpoint: noteOf(logOf(300), 300).replace('log.example.org/log', 'log.example.com/log') }), 'sample_checkpoint');
  assert.equal(await check(file, 299), 'sample_longer');
  assert.equal(await check(file), 'request_differs');
});
