import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { orderedToAttend } from '../held-out/ordered-to-attend.ts';
import { heldOutOutOfScope } from '../held-out/out-of-scope.ts';
import { heldOutQuestions } from '../held-out/questions.ts';
import { partyNames } from '../mask.ts';
import { tokens } from '../text.ts';
import { outOfScope } from './out-of-scope.ts';
import { phrases } from './situations.ts';

const added = ['disuruh_atasan', 'dipanggil_bawaslu', 'ribut_rekan'];
const all = Object.values(phrases).flat();
const heldOut = [...Object.values(heldOutQuestions).flat(), ...heldOutOutOfScope, ...orderedToAttend];
const situationsFile = new URL('../../../../shared/data/rule-situations/situations.jsonl', import.meta.url);

test('every situation has at least 25 phrases and 3 held-out questions', () => {
  for (const [id, own] of Object.entries(phrases)) {
    assert.ok(own.length >= 25, `${id}: ${own.length}`);
    assert.ok((heldOutQuestions[id]?.length ?? 0) >= 3, id);
  }
  assert.deepEqual(Object.keys(heldOutQuestions).sort(), Object.keys(phrases).sort());
  assert.ok(outOfScope.length >= 60 && heldOutOutOfScope.length >= 30);
});

test('no phrase stands twice, and no phrase names a party', () => {
  const forms = [...all, ...outOfScope].map(wordsOf).map((words) => words.join(' '));
  assert.deepEqual(forms.filter((form, at) => forms.indexOf(form) !== at), []);
  for (const text of all) for (const word of wordsOf(text)) assert.ok(!partyNames.has(word), text);
});

test('no held-out question is nearly a phrase', () => {
  const learned = [...all, ...outOfScope].map((text) => new Set(wordsOf(text)));
  for (const text of heldOut) {
    const own = new Set(wordsOf(text));
    for (const other of learned) {
      const shared = [...own].filter((word) => other.has(word)).length;
      assert.ok(shared / (own.size + other.size - shared) < 0.7, `${text} ~ ${[...other].join(' ')}`);
    }
  }
});

test('only tests and proofs read the held-out questions', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.(?:test|proof)\.ts$/.test(name));
  assert.ok(sources.length > 10);
  for (const name of sources) assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), /from '[^']*held-out\//, name);
});

test('the ids are the known ones and the three added', { skip: existsSync(situationsFile) ? false : 'the shared data is not here' }, () => {
  const known = readFileSync(situationsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; alias: string[] });
  assert.deepEqual(Object.keys(phrases).sort(), [...known.map(({ id }) => id), ...added].sort());
  const copied = new Set(known.flatMap(({ alias }) => alias));
  assert.deepEqual(all.filter((text) => copied.has(text)), []);
});

function wordsOf(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}
