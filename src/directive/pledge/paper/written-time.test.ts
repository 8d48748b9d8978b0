import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pledgeDay, pledgeMinute } from './written-time.ts';

test('the time of a proof is written on the wall of the pledge, with the name of its zone where there is one', () => {
  assert.equal(pledgeMinute('2026-11-22T17:10:00.000Z', '2026-11-22T10:40:05+07:00', 'id'), '23 November 2026, 00.10 WIB');
  assert.equal(pledgeMinute('2026-11-22T17:10:00.000Z', '2026-11-22T10:40:05+08:00', 'id'), '23 November 2026, 01.10 WITA');
  assert.equal(pledgeMinute('2026-11-22T10:40:05+09:00', '2026-11-22T10:40:05+09:00', 'en'), '22 November 2026, 10.40 WIT');
  assert.match(pledgeMinute('2026-11-22T10:40:05-03:30', '2026-11-22T10:40:05-03:30', 'en'), /^22 November 2026, 10\.40 \S+$/u);
  assert.equal(pledgeDay('2026-08-22', 'en'), '22 August 2026');
});
