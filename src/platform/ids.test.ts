import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomId, referenceNumber, timeId } from './ids.ts';

const version = (id: string): string | undefined => id[14];
const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

test('a random id is a UUID of version 4 and holds no time', () => {
  assert.match(randomId(), form);
  assert.equal(version(randomId()), '4');
});

test('a time id is a UUID of version 7 that sorts by its time', () => {
  const instants = ['1999-01-01T00:00:00Z', '2026-11-22T00:00:00.001Z', '2026-11-22T00:00:00.002Z', '2999-01-01T00:00:00Z'];
  const ids = instants.map((instant) => timeId(new Date(instant)));
  for (const id of ids) assert.match(id, form);
  assert.deepEqual(ids.map(version), ['7', '7', '7', '7']);
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(parseInt(ids[1]?.replaceAll('-', '').slice(0, 12) ?? '', 16), Date.parse(instants[1] ?? ''));
});

test('a reference number has no letters that are mistaken on the telephone', () => {
  const numbers = Array.from({ length: 200 }, referenceNumber);
  for (const number of numbers) assert.match(number, /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/u);
  assert.equal(new Set(numbers).size, 200);
});
