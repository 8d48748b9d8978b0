import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormKey } from '../../platform/keys.ts';
import { newCode, plainPrinted } from './printed-codes.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';
import { plainName } from './sign-in-name.ts';
import { checkCode, writtenSecret } from './totp.ts';

// The secret and the times of RFC 6238, appendix B; its codes have eight digits, of which six are the last.
const secret = Buffer.from('12345678901234567890', 'ascii');
const at = (seconds: number): Date => new Date(seconds * 1000);

test('the codes are those of RFC 6238', () => {
  for (const [seconds, code] of [[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037']] as const) {
    assert.deepEqual(checkCode(secret, code, at(seconds)), { right: true, step: Math.floor(seconds / 30) });
  }
});

test('two steps early or late are taken, and the step that is used up is the one of the code', () => {
  const step = Math.floor(1_111_111_111 / 30);
  for (const off of [-2, -1, 1, 2]) assert.deepEqual(checkCode(secret, '050471', at(1_111_111_111 - off * 30)), { right: true, step });
});

test('a code of another time tells how far the clock is off, any other code tells nothing', () => {
  assert.deepEqual(checkCode(secret, '050471', at(1_111_111_111 - 600)), { right: false, clockOffMinutes: 10 });
  assert.deepEqual(checkCode(secret, '050471', at(1_111_111_111 + 600)), { right: false, clockOffMinutes: -10 });
  assert.deepEqual(checkCode(secret, '050471', at(1_111_111_111 + 7200)), { right: false, clockOffMinutes: null });
  for (const typed of ['', '05047', '0504711', 'abcdef']) assert.deepEqual(checkCode(secret, typed, at(1_111_111_111)), { right: false, clockOffMinutes: null });
  assert.equal(checkCode(secret, ' 050 471 ', at(1_111_111_111)).right, true, 'with the space that apps show');
});

test('the secret is written in letters that any app takes', () => {
  assert.equal(writtenSecret(secret), 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
});

const key = (id: string): FormKey => ({ id, purpose: 'form', createdOn: '2026-11-01', validity: { from: '2026-11-01', until: null }, secret: new Uint8Array(32).fill(id.length) });
const keys = { keys: { form: [key('a'), key('bb')] as const, slip: [] as never, log: [] as never } };

test('a sealed secret opens for its own person only, and under the key it was sealed with', () => {
  const sealed = sealSecret(keys, secret, 'person 1');
  assert.deepEqual(openSecret(keys, sealed, 'person 1'), secret);
  assert.throws(() => openSecret(keys, sealed, 'person 2'));
  assert.throws(() => openSecret(keys, { ...sealed, keyId: 'bb' }, 'person 1'));
  assert.throws(() => openSecret(keys, { ...sealed, keyId: 'c' }, 'person 1'));
  for (let at = 0; at < sealed.sealed.length; at += 1) {
    const changed = Buffer.from(sealed.sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => openSecret(keys, { ...sealed, sealed: changed }, 'person 1'), `byte ${at}`);
  }
});

test('a name is found however it is written', () => {
  assert.equal(plainName(' 19 90-01.01 '), '19900101');
  assert.equal(plainName([' Admin', 'Example.org '].join('@')), ['admin', 'example.org'].join('@'));
  assert.equal(plainPrinted(newCode(16).toLowerCase().replaceAll('-', ' ')).length, 16);
});
