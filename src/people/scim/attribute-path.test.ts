import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { proofCount } from '../../../test/proof-size.ts';
import { readFilter, readPath } from './attribute-path.ts';
import { readPatch } from './read-patch.ts';
import { sayAll } from './said.ts';
import { enterpriseSchema, messageSchema, resourceSchemas, staffSchema, userSchema } from './schema-names.ts';
import { ScimRefused } from './scim-refused.ts';

const numRuns = proofCount({ small: 300, full: 20_000 });
const name = fc.stringMatching(/^[a-zA-Z$][a-zA-Z0-9_$-]{0,20}$/u);
const anyCase = (text: string): fc.Arbitrary<string> => fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((up) => text.split('').map((letter, at) => (up[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''));
const spaces = fc.stringMatching(/^ {1,3}$/u);

test('a filter that is written by the rules is read back, whatever its value holds', () => {
  fc.assert(fc.property(fc.constantFrom('userName', 'externalId').chain((by) => fc.tuple(fc.constant(by), anyCase(by))), fc.constantFrom('', `${userSchema}:`), spaces, anyCase('eq'), spaces, fc.string({ maxLength: 80 }),
    ([by, written], schema, before, operator, behind, value) => {
      assert.deepEqual(readFilter(`${schema}${written}${before}${operator}${behind}${JSON.stringify(value)}`), { by, value });
    }), { numRuns });
});

test('a filter by any other attribute, operator or form is none', () => {
  fc.assert(fc.property(name, fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'pr'), fc.string({ maxLength: 20 }), (attribute, operator, value) => {
    fc.pre(operator !== 'eq' || !['username', 'externalid'].includes(attribute.toLowerCase()));
    assert.equal(readFilter(`${attribute} ${operator} ${JSON.stringify(value)}`), null);
  }), { numRuns });
});

test('a path that is written by the rules is read back in small letters', () => {
  const where = fc.option(fc.tuple(name, fc.string({ maxLength: 30 })), { nil: null });
  fc.assert(fc.property(fc.constantFrom(...resourceSchemas).chain((schema) => fc.tuple(fc.constant(schema), anyCase(schema))), name, where, fc.option(name, { nil: null }), ([schema, written], attribute, filter, sub) => {
    const path = `${written}:${attribute}${filter === null ? '' : `[${filter[0]} eq ${JSON.stringify(filter[1])}]`}${sub === null ? '' : `.${sub}`}`;
    assert.deepEqual(readPath(path), {
      schema, attribute: attribute.toLowerCase(), sub: sub?.toLowerCase() ?? null, where: filter === null ? null : { sub: filter[0].toLowerCase(), value: filter[1] },
    });
  }), { numRuns });
});

test('a path alone may name an extension, but not the core schema', () => {
  assert.deepEqual([staffSchema, enterpriseSchema].map((schema) => readPath(schema)?.attribute), [null, null]);
  for (const text of ['', ' ', userSchema, `${userSchema}:`, `${staffSchema}:`, 'urn:other:thing:nip', 'a.b.c', 'a[b eq 1]', 'a[b]', '.a', 'a.', 'emails[type eq "work"', 'a'.repeat(2_000), '[', '__proto__']) assert.equal(readPath(text), null, text);
});

test('whatever text comes, reading it ends at once and throws nothing', () => {
  const hostile = fc.oneof(fc.string({ maxLength: 1_200 }), fc.tuple(fc.constantFrom('userName eq "', 'emails[type eq "', `${staffSchema}:`, 'a[b eq "\\'), fc.string({ maxLength: 1_000 })).map(([a, b]) => a + b), fc.tuple(fc.constantFrom('\\', '"', '[', 'a.', ' '), fc.integer({ min: 1, max: 1_200 })).map(([sign, times]) => `userName eq "${sign.repeat(times)}`));
  let longest = 0;
  fc.assert(fc.property(hostile, (text) => {
    const began = performance.now();
    readPath(text);
    readFilter(text);
    longest = Math.max(longest, performance.now() - began);
  }), { numRuns });
  assert.ok(longest < 200, `${longest} ms`);
});

const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.boolean(), fc.integer(), fc.string({ maxLength: 20 }), fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('value', 'type', 'primary', 'formatted', 'givenName', 'familyName', 'nip', 'unit', 'kind', 'employeeNumber', 'active', '__proto__'), tie('any'), { maxKeys: 4 })),
})).any;
const key = fc.constantFrom('userName', 'externalId', 'displayName', 'name', 'name.formatted', 'active', 'emails', 'emails[type eq "work"].value', 'phoneNumbers', 'title', staffSchema, enterpriseSchema, `${staffSchema}:nip`, 'id', 'constructor');

/** Either it is taken in, or refused with a code; it never breaks, and what was sent is not repeated. */
function takenOrRefused(read: () => void): void {
  try {
    read();
  } catch (thrown) {
    assert.ok(thrown instanceof ScimRefused, String(thrown));
    assert.ok(thrown.status >= 400 && thrown.status < 500 && thrown.message.length < 200);
  }
}

test('whatever a body or a PATCH is built of, it is taken in or refused', () => {
  fc.assert(fc.property(fc.dictionary(key, value, { maxKeys: 6 }), (body) => takenOrRefused(() => sayAll({}, body, 'body'))), { numRuns });
  const operation = fc.record({ op: fc.oneof(fc.constantFrom('add', 'Replace', 'REMOVE'), fc.string()), path: fc.oneof(key, fc.string(), value), value }, { requiredKeys: [] });
  fc.assert(fc.property(fc.oneof(value, fc.array(operation, { maxLength: 4 })), (operations) => takenOrRefused(() => readPatch({ schemas: [messageSchema.patch], Operations: operations }))), { numRuns });
});

test('an operation with a path says the same as the value without one', () => {
  const fields = fc.record({ userName: fc.stringMatching(/^[a-z]{1,10}$/u), displayName: fc.stringMatching(/^[A-Z][a-z]{1,10}$/u), active: fc.boolean(), externalId: fc.option(fc.stringMatching(/^[a-z]{1,10}$/u), { nil: null }) }, { requiredKeys: ['userName'] });
  fc.assert(fc.property(fields, fc.constantFrom('add', 'replace'), (said, op) => {
    const schemas = [messageSchema.patch];
    const byPath = readPatch({ schemas, Operations: Object.entries(said).map(([path, each]) => ({ op, path, value: each })) });
    assert.deepEqual(readPatch({ schemas, Operations: [{ op, value: said }] }), byPath);
  }), { numRuns });
});
