import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNip } from './check-nip.ts';

const nip = (...parts: readonly string[]): string => parts.join('');

test('numbers of PNS, PPPK and part-time PPPK are well formed, with blanks and dots as well', () => {
  assert.deepEqual(checkNip(nip('19960818', '202204', '1', '001')), { nip: nip('19960818', '202204', '1', '001'), contract: false });
  assert.deepEqual(checkNip(nip('19920412', '202321', '2', '034')), { nip: nip('19920412', '202321', '2', '034'), contract: true });
  assert.deepEqual(checkNip(nip('19900913', '202524', '2', '014')), { nip: nip('19900913', '202524', '2', '014'), contract: true });
  assert.deepEqual(checkNip(nip('19960818', ' 202204', ' 1', ' 001')), checkNip(nip('19960818', '202204', '1', '001')));
});

test('each way in which a number cannot be one has its own reason', () => {
  assert.deepEqual(checkNip(nip('19900231', '202001', '1', '001')), { problem: 'nip-date' });
  assert.deepEqual(checkNip(nip('19900101', '202013', '1', '001')), { problem: 'nip-month' });
  assert.deepEqual(checkNip(nip('19900101', '202012', '3', '001')), { problem: 'nip-sex' });
  assert.deepEqual(checkNip(nip('19900101', '202012', '1', '000')), { problem: 'nip-serial' });
  assert.deepEqual(checkNip(nip('19900101', '202012', '0', '000')), { problem: 'nip-rounded' });
  assert.deepEqual(checkNip('1.99608182022041E+17'), { problem: 'nip-notation' });
  assert.deepEqual(checkNip('1,99E+17'), { problem: 'nip-notation' });
  assert.deepEqual(checkNip(nip('1990010', '202012', '1', '001')), { problem: 'nip-length' });
});
