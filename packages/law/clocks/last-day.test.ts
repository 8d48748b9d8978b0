import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, boolean, constantFrom, integer, property, record } from 'fast-check';
import { addMonths, fromDayNumber, isWeekend, toDayNumber } from '../calendar/days.ts';
import { parseHolidays, shippedHolidays } from '../calendar/holidays.ts';
import { clockIds, clocks, printedClocks, type Clock, type ClockId } from './clocks.ts';
import { lastDay, lastDayAsPrinted, lastMoment } from './last-day.ts';

test('EX-9: known on Friday 13 September 2024, seven calendar days end on Friday the 20th, the holiday counts', () => {
  const end = lastDay('D-02', '2024-09-13');
  assert.equal(end.lastDay, '2024-09-20');
  assert.equal(end.unit, 'calendar');
  assert.ok(end.countedDays.includes('2024-09-16'));
  assert.deepEqual(end.alsoRead, []);
  assert.equal(end.uncovered, false);
});

test('EX-10: known on Friday 2 February 2024, seven working days end on Friday the 16th', () => {
  const end = lastDay('D-01', '2024-02-02');
  assert.equal(end.lastDay, '2024-02-16');
  assert.deepEqual(end.countedDays, ['2024-02-05', '2024-02-06', '2024-02-07', '2024-02-12', '2024-02-13', '2024-02-15', '2024-02-16']);
  assert.deepEqual(end.alsoRead, [{ why: 'joint_leave', lastDay: '2024-02-15' }]);
  assert.equal(end.acceptUntil, '2024-02-16');
});

test('EX-10 with joint leave as a working day ends on Thursday the 15th', () => {
  const end = lastDay('D-01', '2024-02-02', { jointLeaveIsWorkingDay: true });
  assert.equal(end.lastDay, '2024-02-15');
  assert.ok(end.countedDays.includes('2024-02-09'));
});

test('EX-11: received on Monday 2 December 2024, the person is told the 19th and the office accepts until the 20th', () => {
  const end = lastDay('D-13', '2024-12-02');
  assert.equal(end.lastDay, '2024-12-19');
  assert.equal(end.acceptUntil, '2024-12-20');
  assert.deepEqual(end.alsoRead, [{ why: 'start_day', lastDay: '2024-12-20' }]);
  assert.equal(end.countedDays[0], '2024-12-02');
  assert.equal(end.countedDays.length, 14);
});

test('where the start day counts, every clock in days ends one counted day earlier', () => {
  assert.equal(lastDay('D-02', '2024-09-13', { startDayCounts: true }).lastDay, '2024-09-19');
  assert.equal(lastDay('D-01', '2024-02-02', { startDayCounts: true }).lastDay, '2024-02-15');
});

test('the two steps of the initial review ran as in the case of December 2022', () => {
  assert.equal(lastDay('D-03a', '2022-12-07').lastDay, '2022-12-09');
  assert.equal(lastDay('D-03b', '2022-12-12').lastDay, '2022-12-14');
  assert.equal(lastDay('D-03a', '2022-12-07').uncovered, true);
});

test('where the law says "hari" and not which, both ends are given', () => {
  assert.deepEqual(lastDay('D-04a', '2024-02-02').alsoRead, [{ why: 'unit', lastDay: '2024-02-16' }]);
  assert.equal(lastDay('D-04a', '2024-02-02').lastDay, '2024-02-09');
  assert.equal(lastDay('D-04a', '2024-02-02').acceptUntil, '2024-02-16');
  // Day 15 follows the fourteen working days in which a remedy can be filed.
  assert.equal(lastDay('D-12', '2024-12-02').lastDay, '2024-12-23');
  assert.ok(lastDay('D-12', '2024-12-02').alsoRead.some(({ why, lastDay: day }) => why === 'unit' && day === '2024-12-17'));
});

test('a deadline that runs beyond the known holidays says so', () => {
  assert.equal(lastDay('D-13', '2024-12-02').uncovered, false);
  assert.equal(lastDay('D-15', '2024-12-16').uncovered, true);
  assert.equal(lastDay('D-01', '2026-03-02').uncovered, true);
  assert.equal(lastDay('D-02', '2026-03-02').uncovered, false);
});

test('a holiday that a site adds moves the last day', () => {
  const site = parseHolidays([{ date: '2024-09-18', kind: 'holiday', name: 'Hari daerah' }]);
  assert.equal(lastDay('D-09', '2024-09-13').lastDay, '2024-09-25');
  assert.equal(lastDay('D-09', '2024-09-13', {}, site).lastDay, '2024-09-26');
});

test('coming back from unpaid leave is due within a month, also where the next month is shorter', () => {
  assert.equal(lastDay('D-20', '2024-01-31').lastDay, '2024-02-29');
  assert.equal(lastDay('D-20', '2023-01-31').lastDay, '2023-02-28');
  assert.equal(lastDay('D-20', '2024-11-30').lastDay, '2024-12-30');
});

test('clocks in hours run through the weekend to the same minute', () => {
  assert.equal(lastMoment('D-06', '2024-11-22T15:30'), '2024-11-23T15:30');
  assert.equal(lastMoment('D-19', '2024-02-27T23:59'), '2024-03-01T23:59');
  assert.equal(lastDay('D-06', '2024-11-22').lastDay, '2024-11-23');
  assert.equal(lastDay('D-19', '2024-02-27').lastDay, '2024-03-01');
  assert.throws(() => lastMoment('D-06', '2024-11-22T24:00'), RangeError);
});

test('a period printed in a letter is counted in the unit of the letter', () => {
  assert.equal(lastDayAsPrinted('D-21', { number: 2, unit: 'months' }, '2024-10-31').lastDay, '2024-12-31');
  assert.equal(lastDayAsPrinted('D-21', { number: 14, unit: 'calendar' }, '2024-10-24').lastDay, '2024-11-07');
  assert.equal(lastDayAsPrinted('D-21', { number: 10, unit: 'working' }, '2024-10-24').lastDay, '2024-11-07');
  for (const number of [0, -1, 1.5, Number.NaN, 10_001]) assert.throws(() => lastDayAsPrinted('D-21', { number, unit: 'calendar' }, '2024-10-24'), RangeError);
});

test('all clocks D-01 to D-22 are there', () => {
  const numbers = new Set([...clockIds, ...Object.keys(printedClocks)].map((id) => id.slice(0, 4)));
  assert.deepEqual([...numbers].sort(), Array.from({ length: 22 }, (_, index) => `D-${String(index + 1).padStart(2, '0')}`));
});

const start = integer({ min: toDayNumber('2023-07-01'), max: toDayNumber('2024-12-31') });
const inDays = clockIds.filter((id) => clocks[id].unit === 'working' || clocks[id].unit === 'calendar');
const clockInDays = constantFrom<ClockId>(...inDays);
const switches = record({ jointLeaveIsWorkingDay: boolean(), startDayCounts: boolean() });

test('a later start never gives an earlier last day', () => {
  holdsForAll(property(constantFrom<ClockId>(...clockIds), start, integer({ min: 0, max: 40 }), switches, (id, day, later, on) => {
    const first = lastDay(id, fromDayNumber(day), on);
    const second = lastDay(id, fromDayNumber(day + later), on);
    assert.ok(second.lastDay >= first.lastDay);
    assert.ok(second.acceptUntil >= first.acceptUntil);
  }));
});

test('a clock counts exactly its number of days, and in working days none is a weekend or a holiday', () => {
  holdsForAll(property(clockInDays, start, switches, (id, day, on) => {
    const clock: Clock = clocks[id];
    const end = lastDay(id, fromDayNumber(day), on);
    assert.equal(end.countedDays.length, clock.number);
    assert.equal(end.countedDays.at(-1), end.lastDay);
    assert.ok(end.acceptUntil >= end.lastDay);
    if (clock.unit !== 'working') return;
    for (const counted of end.countedDays.map(toDayNumber)) {
      assert.ok(!isWeekend(counted));
      assert.notEqual(shippedHolidays.kindOn.get(counted), 'holiday');
      if (!on.jointLeaveIsWorkingDay) assert.equal(shippedHolidays.kindOn.get(counted), undefined);
    }
  }));
});

test('joint leave as working days and a counted start day never end later', () => {
  holdsForAll(property(clockInDays, start, (id, day) => {
    const from = fromDayNumber(day);
    const plain = lastDay(id, from).lastDay;
    assert.ok(lastDay(id, from, { jointLeaveIsWorkingDay: true }).lastDay <= plain);
    assert.ok(lastDay(id, from, { startDayCounts: true }).lastDay <= plain);
  }));
});

test('a month later lies 28 to 31 days ahead', () => {
  holdsForAll(property(start, (day) => {
    const later = addMonths(day, 1) - day;
    assert.ok(later >= 28 && later <= 31);
  }));
});
