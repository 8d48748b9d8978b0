import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeOfDay, writtenTime } from './time-of-day.ts';

const read = (typed: string): string | null => {
  const time = timeOfDay(typed);
  return time && writtenTime(time);
};

const understood: Readonly<Record<string, readonly string[]>> = {
  '10.40': ['10.40', '10:40', '10,40', '1040', '10 40', '10 . 40', 'jam 10.40', 'Pukul 10.40 WIB', 'pkl. 10:40', 'jam 10 lewat 40', 'jam 10 lebih 40 menit', 'sekitar 10.40', 'jam sepuluh lewat 40', '11 kurang 20', '10.40 pagi', '10:40 am', '10:40 a.m.', '１０：４０'],
  '07.00': ['7', '07', '07.00', 'jam 7', 'jam tujuh pagi', '7 am'],
  '09.05': ['9.05', '905', '0905', 'jam 9 lewat 5'],
  '13.00': ['13', '1 siang', 'jam 1 siang', '13.00', '1 pm'],
  '16.15': ['4.15 sore', '16.15', 'jam 4 lewat seperempat sore', '4:15 pm'],
  '19.30': ['setengah 8 malam', '19.30', 'jam 7.30 malam', 'half past 7 pm'],
  '00.00': ['24.00', '12 malam', '0.00', '12 am'],
  '00.15': ['12.15 malam', '00:15'],
  '02.00': ['jam 2 malam', 'jam 2 dini hari'],
  '12.00': ['12 siang', '12', 'jam dua belas', '12 pm'],
};

test('a time is understood however it is written', () => {
  for (const [time, ways] of Object.entries(understood)) for (const typed of ways) assert.equal(read(typed), time, typed);
});

test('what is no time is not taken for one', () => {
  for (const typed of ['', 'tadi', 'habis acara', '25.00', '10.75', '99', '24.01', '10.4', '10.40.15', '1 0 4 0', 'jam', '10-40-2026', '1'.repeat(100), '0 kurang 5']) assert.equal(read(typed), null, typed);
});
