import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateParts, dayOfAct, partsOf } from './day-of-act.ts';
import { writtenDate } from './texts.ts';

const day = (hari: string, bulan: string, tahun: string) => dayOfAct(dateParts({ hari, bulan, tahun }));

test('a day is read with its month as number, name or beginning of the name, in either language', () => {
  for (const month of ['11', 'November', ' nov ', 'NOV']) assert.deepEqual(day('3', month, '2024'), { ok: true, isoDate: '2024-11-03' });
  assert.deepEqual(day('17', 'agustus', '2021'), { ok: true, isoDate: '2021-08-17' });
  assert.deepEqual(day('17', 'august', '2021'), { ok: true, isoDate: '2021-08-17' });
  assert.deepEqual(day('29', '2', '2024'), { ok: true, isoDate: '2024-02-29' });
});

test('a day that the calendar does not have is impossible, a far one is out of range', () => {
  for (const [hari, bulan, tahun] of [['29', '2', '2023'], ['31', '4', '2024'], ['0', '1', '2024'], ['1', '13', '2024'], ['1', 'ma', '2024'], ['', '', ''], ['1.5', '1', '2024'], ['1', '1', '24']] as const) {
    assert.deepEqual(day(hari, bulan, tahun), { ok: false, why: 'impossible' }, `${hari} ${bulan} ${tahun}`);
  }
  assert.deepEqual(day('1', '1', '2016'), { ok: false, why: 'range' });
  assert.deepEqual(day('1', '1', '2041'), { ok: false, why: 'range' });
});

test('a day goes into the three boxes and comes out the same', () => {
  assert.deepEqual(dayOfAct(partsOf('2023-11-09')), { ok: true, isoDate: '2023-11-09' });
});

test('a date is written as precisely as it is known', () => {
  assert.equal(writtenDate('2023-11-09', 'id'), '9 November 2023');
  assert.equal(writtenDate('2023-12', 'id'), 'Desember 2023');
  assert.equal(writtenDate('2019', 'en'), '2019');
});
