import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupedNip, maskNip } from './mask-nip.ts';

const nip = ['19900913', '202521', '2', '014'].join('');

test('a masked number keeps the year of birth and the kind of contract, and neither the day nor the serial', () => {
  assert.equal(maskNip(nip), '1990•••• ••••21 2 •••');
});

test('a whole number stands in the groups in which it is read out', () => {
  assert.equal(groupedNip(nip), ['19900913', '202521', '2', '014'].join(' '));
});
