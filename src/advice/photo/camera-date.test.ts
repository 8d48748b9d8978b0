// What a camera noted, in files as phones write them, and what comes of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { cameraBlock, greyPng, heic, jpegWith, pngWith, smallGif, webpWith, type Noted } from '../../../test/journeys/photos.ts';
import { judgeDates } from './camera-date.ts';
import { notedDates } from './noted-dates.ts';

const today = '2026-11-22';
const taken = '2021:08:17 07:30:00';
const emptyJpeg = Buffer.from('ffd8ffda0008010100003f00d2ffd9', 'hex');
const emptyWebp = Buffer.from('RIFF\x0e\0\0\0WEBPVP8 \x02\0\0\0\0\0', 'latin1');

const read = (file: Buffer) => notedDates(new Uint8Array(file).buffer);
const judged = (noted: Noted) => judgeDates(read(jpegWith(emptyJpeg, noted)), today);

test('the day of the picture is found in every kind of file that can carry one', () => {
  const noted = { original: taken };
  const files = {
    jpeg: jpegWith(emptyJpeg, noted), png: pngWith(greyPng(8, 8), noted), webp: webpWith(emptyWebp, noted, 8, 8),
    heic: heic(noted), tiff: cameraBlock(noted),
  };
  for (const [kind, file] of Object.entries(files)) assert.deepEqual(judgeDates(read(file), today), { kind: 'found', on: '2021-08-17' }, kind);
});

test('the day of today and of the first phones with a camera are believed', () => {
  for (const on of ['2026-11-22', '2000-01-01']) {
    assert.deepEqual(judged({ original: `${on.replaceAll('-', ':')} 00:00:00` }), { kind: 'found', on });
  }
});

test('a clock that cannot be right fills nothing in', () => {
  for (const on of ['1970-01-01', '1999-12-31', '2026-11-23', '2036-02-07', '2021-02-30', '2021-13-01']) {
    assert.deepEqual(judged({ original: `${on.replaceAll('-', ':')} 00:00:00` }), { kind: 'wrong-clock', on });
  }
});

test('blanks, noughts and words are no date', () => {
  for (const original of ['0000:00:00 00:00:00', '    :  :     :  :  ', '', 'kemarin sore']) {
    assert.deepEqual(judged({ original }), { kind: 'none' }, original);
  }
  assert.deepEqual(judged({ orientation: 6 }), { kind: 'none' });
});

test('another day in the same file is told, and the day of the picture is kept', () => {
  const scanned = judged({ original: taken, digitized: '2023:01:05 10:00:00' });
  assert.deepEqual(scanned, { kind: 'found', on: '2021-08-17', otherOn: '2023-01-05' });
  assert.deepEqual(judged({ original: taken, gpsDay: '2021:08:20' }), { kind: 'found', on: '2021-08-17', otherOn: '2021-08-20' });
});

test('the morning here is the day before by satellite, and that is no disagreement', () => {
  assert.deepEqual(judged({ original: taken, gpsDay: '2021:08:16' }), { kind: 'found', on: '2021-08-17' });
  assert.deepEqual(judged({ original: taken, digitized: taken, modified: '2024:03:01 00:00:00' }), { kind: 'found', on: '2021-08-17' });
});

test('a day that only says when the file was made is told as that', () => {
  assert.deepEqual(judged({ digitized: '2023:01:05 10:00:00' }), { kind: 'file-only', on: '2023-01-05' });
  assert.deepEqual(judged({ modified: '2023:01:05 10:00:00' }), { kind: 'file-only', on: '2023-01-05' });
  assert.deepEqual(judged({ modified: '1970:01:01 00:00:00', gpsDay: '2022:05:06' }), { kind: 'file-only', on: '2022-05-06' });
});

test('files without a date, files that are no pictures and files cut anywhere give no date and no fault', () => {
  for (const file of [smallGif(), greyPng(8, 8), emptyJpeg, Buffer.from('%PDF-1.7'), Buffer.alloc(0)]) assert.deepEqual(read(file), {});
  const whole = [jpegWith(emptyJpeg, { original: taken }), heic({ original: taken }), pngWith(greyPng(8, 8), { original: taken })];
  for (const file of whole) {
    for (let length = 0; length < file.length; length += 1) {
      const { kind } = judgeDates(read(file.subarray(0, length)), today);
      assert.ok(kind === 'none' || kind === 'found', `${length} bytes`);
    }
  }
});

test('whatever stands in the block of the camera, reading it ends without a fault', () => {
  const file = jpegWith(emptyJpeg, { original: taken, digitized: taken, gpsDay: '2021:08:17' });
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
    const changed = Buffer.from(file);
    for (const [at, value] of changes) changed[at] = value;
    assert.match(judgeDates(read(changed), today).kind, /^(found|wrong-clock|file-only|none)$/u);
  }), { numRuns: 2000, seed: 3 });
});
