import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holdsForAll, property, uint8Array } from 'fast-check';
import { bigNumber, number, objectId, octets, oid, sequence, setOf, time } from './asn1.ts';
import { checkSignedData } from './check-signed-data.ts';
import { checkTime } from './check-time.ts';
import { findSignature } from './pdf-signature.ts';
import { membersOf, NotDer, objectIdIn, readAt, readDer, readOrNull, tags, timeIn } from './read-asn1.ts';

test('what is written can be read', () => {
  const at = new Date('2026-11-22T03:40:05Z');
  const [id, when, inner] = membersOf(readDer(sequence(objectId(oid.signingCertificate), time(at), setOf(number(3), number(1)))), tags.sequence);
  assert.equal(objectIdIn(id), oid.signingCertificate);
  assert.deepEqual(timeIn(when), at);
  assert.deepEqual(membersOf(inner, tags.set).map(({ content }) => content[0]), [1, 3]);
  for (const value of Object.values(oid)) assert.equal(objectIdIn(readDer(objectId(value))), value);
  for (const length of [0, 127, 128, 255, 256, 65_000]) assert.equal(readDer(octets(new Uint8Array(length))).content.length, length);
  assert.throws(() => octets(new Uint8Array(65_536)), RangeError);
  assert.equal(Buffer.from(bigNumber(Uint8Array.of(0x40, 1))).toString('hex'), '02024001');
});

test('other spellings of a length, and lengths that lead nowhere, are refused', () => {
  for (const hex of ['', '30', '3080', '308100', '30817f', '30820080', '3003', '3084000000010', '1f0100', '0401', '300205']) {
    assert.throws(() => membersOf(readDer(Buffer.from(hex, 'hex')), tags.sequence), NotDer, hex);
  }
  assert.throws(() => readDer(Buffer.from('0400ff', 'hex')), NotDer);
  assert.equal(readAt(Buffer.from('0400ff', 'hex'), 0).bytes.length, 2);
});

test('bytes of strangers end in an answer, never in an error of ours', () => {
  const trust = { authorities: [], listed: new Map(), outside: [] };
  holdsForAll(property(uint8Array({ maxLength: 200 }), (bytes) => {
    assert.equal(checkSignedData(bytes, bytes).ok, false);
    assert.equal(checkTime(bytes, bytes, trust), null);
    readOrNull(() => membersOf(readDer(bytes), tags.sequence));
    findSignature(Buffer.concat([Buffer.from('/ByteRange [0 1 2 3]'), bytes]));
  }), { numRuns: 500 });
});
