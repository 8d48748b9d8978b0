// Every act of the program falls under the retention rule that is meant for it. A noun that nobody thought of would be kept for
// ten years, or erased with the signing-in, without anybody having said so.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../platform/project-root.ts';
import { kindsOfOtherActs, retentionDefaults } from './defaults.ts';

const source = join(projectRoot(), 'src');
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path));

/** From route tables, from calls of `act`, and from values that are typed as a noun. */
const noun = /(?:\baudit: |\bact(?:<[^(]*>)?\(\s*[^'`]*?|AuditNoun[^'\n]*)'([a-z]+(?:-[a-z]+)*)\.[a-z]+(?:-[a-z]+)*'/gu;
const kinds = new Set(sources.flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(noun)].map(([, kind = '']) => kind)));
const named: readonly string[] = retentionDefaults.flatMap((rule) => rule.kinds ?? []);
const others: readonly string[] = kindsOfOtherActs;

test('every noun falls under a rule that names it, or is on the list of the others', () => {
  assert.ok(kinds.size > 15, [...kinds].join(' '));
  const nowhere = [...kinds].filter((kind) => !named.includes(kind) && !others.includes(kind));
  assert.deepEqual(nowhere, [], 'Say in src/audit/retention/defaults.ts how long details of these kinds are kept, in a rule or among kindsOfOtherActs');
});

test('no kind is named twice, and none that the program does not have', () => {
  const all = [...named, ...others];
  assert.deepEqual(all.filter((kind, at) => all.indexOf(kind) !== at), []);
  assert.deepEqual(all.filter((kind) => !kinds.has(kind)), [], 'Take these out of src/audit/retention/defaults.ts');
});
