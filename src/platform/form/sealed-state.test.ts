import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { open, seal } from './sealed-state.ts';

const oldKey = { id: 'old', secret: new Uint8Array(32).fill(1) };
const newKey = { id: 'new', secret: new Uint8Array(32).fill(2) };
const schema = v.strictObject({ answers: v.array(v.string()) });
const state = { answers: ['Ya', 'tidak “yakin”'] };
const purpose = 'advice';
const token = seal(state, [newKey, oldKey], { purpose, issuedOn: '2026-11-22' });

test('a form gives back what was answered, on its day and the day after', () => {
  for (const today of ['2026-11-22', '2026-11-23']) {
    assert.deepEqual(open(token, [newKey], { purpose, today, schema }), { ok: true, state });
  }
});

test('a form of the day before yesterday is told apart from a forged one', () => {
  assert.deepEqual(open(token, [newKey], { purpose, today: '2026-11-24', schema }), { ok: false, why: 'expired' });
});

test('a form signed with the key before is still read after a new key has come', () => {
  const older = seal(state, [oldKey], { purpose, issuedOn: '2026-11-22' });
  assert.deepEqual(open(older, [newKey, oldKey], { purpose, today: '2026-11-22', schema }), { ok: true, state });
  assert.deepEqual(open(older, [newKey], { purpose, today: '2026-11-22', schema }), { ok: false, why: 'unknown-key' });
});

test('changing any one character of a form is noticed', () => {
  for (let place = 0; place < token.length; place += 1) {
    const other = token[place] === 'A' ? 'B' : 'A';
    const changed = token.slice(0, place) + other + token.slice(place + 1);
    const opened = open(changed, [newKey], { purpose, today: '2026-11-22', schema });
    // The last character of base64 carries spare bits: the same bytes can be written in several ways.
    if (opened.ok) assert.equal(place, token.length - 1);
  }
});

test('a form made for another purpose, cut, doubled, empty or huge is forged', () => {
  const elsewhere = seal(state, [newKey], { purpose: 'report', issuedOn: '2026-11-22' });
  for (const wrong of [elsewhere, token.slice(0, -9), `${token}.${token}`, '', '...', 'x'.repeat(1_000_000)]) {
    const opened = open(wrong, [newKey], { purpose, today: '2026-11-22', schema });
    assert.equal(opened.ok, false);
    assert.ok(!opened.ok && opened.why !== 'expired');
  }
});

test('a form holds a date and no time of day', () => {
  const body = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  assert.deepEqual(Object.keys(JSON.parse(body) as object).sort(), ['on', 'p', 's']);
  assert.doesNotMatch(body, /\d\d:\d\d|\d{10}/);
});
