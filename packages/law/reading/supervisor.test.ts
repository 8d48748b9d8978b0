import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moderateTypesOn } from './moderate-types.ts';
import { supervisorOn } from './supervisor.ts';

test('KASN until 23 August 2024, a person until 4 September, then BKN', () => {
  const days = ['2024-08-22', '2024-08-23', '2024-08-24', '2024-08-25', '2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06'];
  assert.deepEqual(days.map((day) => supervisorOn(day).body), ['kasn', 'kasn', 'ask_a_person', 'ask_a_person', 'ask_a_person', 'ask_a_person', 'bkn', 'bkn']);
});

test('only the days between carry the open question', () => {
  assert.deepEqual(supervisorOn('2024-08-30').uncertain, ['CU-06']);
  assert.deepEqual(supervisorOn('2024-08-23').uncertain, []);
  assert.deepEqual(supervisorOn('2027-11-01').body, 'bkn');
});

test('a day that does not exist has no supervisor', () => {
  assert.throws(() => supervisorOn('2024-02-30'), RangeError);
});

test('moderate punishments keep the types of PP 53/2010 until somebody switches', () => {
  assert.equal(moderateTypesOn('2024-11-30'), 'SAN-S-OLD');
  assert.equal(moderateTypesOn('2026-12-31', '2027-01-01'), 'SAN-S-OLD');
  assert.equal(moderateTypesOn('2027-01-01', '2027-01-01'), 'SAN-S-NEW');
});
