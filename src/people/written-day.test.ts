import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay, writtenDay } from './written-day.ts';

test('a day is read as people write it, and what is no day is not', () => {
  for (const typed of ['31 12 2026', '31-12-2026', '31.12.2026', '31/12/2026', ' 2026-12-31 ']) assert.equal(readDay(typed), '2026-12-31', typed);
  assert.equal(readDay('3 2 2027'), '2027-02-03');
  for (const typed of ['', '31 13 2026', '30 2 2027', '31 12 26', '31 12', 'besok', '2026-12-31-1', '0 1 2027']) assert.equal(readDay(typed), null, typed);
});

test('a day is written with the name of its month', () => {
  assert.equal(writtenDay('2026-12-31', 'id'), '31 Desember 2026');
  assert.equal(writtenDay('2026-12-31', 'en'), '31 December 2026');
});
