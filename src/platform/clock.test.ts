import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockAt, todayIn } from './clock.ts';

test('a day begins at midnight of the zone, not of the machine', () => {
  const lateEvening = clockAt('2024-11-26T17:00:00Z');
  assert.equal(todayIn(lateEvening, 'Asia/Jakarta'), '2024-11-27');
  assert.equal(todayIn(lateEvening, 'UTC'), '2024-11-26');
  assert.equal(todayIn(clockAt('2024-11-26T16:59:59.999Z'), 'Asia/Jakarta'), '2024-11-26');
});

test('the three zones of the country disagree at the edge of a day', () => {
  const clock = clockAt('2026-12-31T15:30:00Z');
  assert.deepEqual(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((zone) => todayIn(clock, zone)), [
    '2026-12-31',
    '2026-12-31',
    '2027-01-01',
  ]);
});
