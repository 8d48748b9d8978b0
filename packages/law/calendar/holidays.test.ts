import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay, toDayNumber } from './days.ts';
import { isCovered, parseHolidays, shippedHolidays } from './holidays.ts';

const count = (year: string, kind: string): number => shippedHolidays.days.filter((day) => day.date.startsWith(year) && day.kind === kind).length;

test('2024 has 17 holidays and two voting days, and 10 days of joint leave', () => {
  assert.equal(count('2024', 'holiday'), 17 + 2);
  assert.equal(count('2024', 'joint_leave'), 10);
});

test('the second half of 2023 has four holidays, and its joint leave is marked as from memory', () => {
  assert.equal(count('2023', 'holiday'), 4);
  assert.deepEqual(shippedHolidays.days.filter(({ date, kind }) => date.startsWith('2023') && kind === 'joint_leave').map(({ confidence }) => confidence), ['M']);
});

test('every shipped day is a real day inside the covered time, and none stands twice', () => {
  for (const { date } of shippedHolidays.days) {
    assert.notEqual(parseDay(date), null, date);
    assert.ok(isCovered(shippedHolidays, toDayNumber(date)), date);
  }
  assert.equal(new Set(shippedHolidays.days.map(({ date }) => date)).size, shippedHolidays.days.length);
});

test('the covered time ends where the sources end', () => {
  const covered = (iso: string): boolean => isCovered(shippedHolidays, toDayNumber(iso));
  assert.deepEqual(['2023-06-30', '2023-07-01', '2024-12-31', '2025-01-01'].map(covered), [false, true, true, false]);
});

test('a site adds days of its own, and its row stands on a day that both lists hold', () => {
  const site = parseHolidays([{ date: '2024-07-22', kind: 'joint_leave', name: 'Hari daerah' }, { date: '2023-12-26', kind: 'holiday', name: 'Libur daerah' }]);
  assert.equal(site.kindOn.get(toDayNumber('2024-07-22')), 'joint_leave');
  assert.equal(site.kindOn.get(toDayNumber('2023-12-26')), 'holiday');
  assert.equal(site.kindOn.get(toDayNumber('2024-02-14')), 'holiday');
});

test('one added day does not make a year known, a list with both ends of the year does', () => {
  const added = [{ date: '2025-03-31', kind: 'holiday', name: 'Idulfitri' }];
  assert.equal(isCovered(parseHolidays(added), toDayNumber('2025-06-02')), false);
  const full = [...added, { date: '2025-01-01', kind: 'holiday', name: 'Tahun Baru' }, { date: '2025-12-25', kind: 'holiday', name: 'Hari Natal' }];
  assert.equal(isCovered(parseHolidays(full), toDayNumber('2025-06-02')), true);
});

test('a file that is no such list is refused with the place of the mistake', () => {
  for (const bad of [{}, null, 'x', [{ date: '2025-02-30', kind: 'holiday', name: 'x' }], [{ date: '2025-01-01', kind: 'feast', name: 'x' }], [{ date: '2025-01-01', kind: 'holiday' }], [{ date: '2025-01-01', kind: 'holiday', name: 'x', extra: 1 }]]) {
    assert.throws(() => parseHolidays(bad), { name: 'TypeError', message: /^The holiday file/ });
  }
  assert.throws(() => parseHolidays([{ date: '2025-02-30', kind: 'holiday', name: 'x' }]), { message: /0\.date/ });
});
