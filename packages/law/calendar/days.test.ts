import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, integer, property } from 'fast-check';
import { addMonths, fromDayNumber, isWeekend, parseDay, toDayNumber, weekday } from './days.ts';

test('day numbers agree with the calendar of the machine for 800 years', () => {
  for (let day = -200_000; day <= 100_000; day += 7) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    assert.equal(fromDayNumber(day), iso);
    assert.equal(toDayNumber(iso), day);
    assert.equal(weekday(day), new Date(day * 86_400_000).getUTCDay());
  }
});

test('a day that does not exist is refused', () => {
  for (const text of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-01-00', '2024-1-1', '2024-01-01T00:00', ' 2024-01-01', '']) {
    assert.equal(parseDay(text), null, text);
    assert.throws(() => toDayNumber(text), RangeError, text);
  }
  assert.notEqual(parseDay('2024-02-29'), null);
  assert.notEqual(parseDay('2000-02-29'), null);
});

test('a number that became a date becomes the same number again', () => {
  holdsForAll(property(integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') }), (day) => {
    assert.equal(toDayNumber(fromDayNumber(day)), day);
  }));
});

test('14 February 2024 was a Wednesday, and Saturday and Sunday are the weekend', () => {
  assert.equal(weekday(toDayNumber('2024-02-14')), 3);
  assert.deepEqual(['2024-02-16', '2024-02-17', '2024-02-18', '2024-02-19'].map((iso) => isWeekend(toDayNumber(iso))), [false, true, true, false]);
});

test('a month later keeps the day, or ends on the last day of a shorter month', () => {
  const later = (iso: string, months: number): string => fromDayNumber(addMonths(toDayNumber(iso), months));
  assert.equal(later('2024-03-15', 1), '2024-04-15');
  assert.equal(later('2024-01-31', 1), '2024-02-29');
  assert.equal(later('2023-01-31', 1), '2023-02-28');
  assert.equal(later('2023-12-31', 2), '2024-02-29');
  assert.equal(later('2024-10-31', 2), '2024-12-31');
});
