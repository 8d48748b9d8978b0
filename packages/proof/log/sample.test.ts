import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { drawSample } from '../index.ts';

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
