import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedMonths, isReleased, releasedFrom } from './closed-month.ts';

test('a month is released from the second day of the next one', () => {
  assert.equal(releasedFrom('2026-11-30'), '2026-12-02');
  assert.equal(releasedFrom('2026-12-01'), '2027-01-02');
  assert.equal(isReleased('2026-11-30', '2026-12-01'), false);
  assert.equal(isReleased('2026-11-30', '2026-12-02'), true);
  assert.equal(isReleased('2026-12-02', '2026-12-02'), false);
});

test('the months that may be shown are all those since the first day, whether anybody came or not', () => {
  assert.deepEqual(closedMonths('2026-11-22', '2026-11-30'), []);
  assert.deepEqual(closedMonths('2026-11-22', '2026-12-01'), []);
  assert.deepEqual(closedMonths('2026-11-22', '2026-12-02'), ['2026-11']);
  assert.deepEqual(closedMonths('2026-11-01', '2027-03-01'), ['2027-01', '2026-12', '2026-11']);
  assert.deepEqual(closedMonths('2027-01-01', '2026-12-31'), []);
});
