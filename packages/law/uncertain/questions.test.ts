import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulebook } from '../rulebook.ts';
import { clockIds, clocks, printedClocks, type Clock } from '../clocks/clocks.ts';
import { isQuestionId, questionIds, questions } from './questions.ts';

test('the seventeen questions of the law and three of the calendar are there', () => {
  const law = Array.from({ length: 17 }, (_, index) => `U-${String(index + 1).padStart(2, '0')}`);
  assert.deepEqual(questionIds, [...law, 'CU-01', 'CU-06', 'CU-09']);
});

test('every question that a rule or a clock names can be read', () => {
  const ofClocks = clockIds.flatMap((id): readonly string[] => (clocks[id] as Clock).uncertain ?? []);
  const named = [...Object.values(rulebook).flatMap(({ uncertain }) => uncertain ?? []), ...ofClocks, ...printedClocks['D-21'].uncertain];
  assert.ok(named.length > 0);
  for (const id of named) assert.ok(isQuestionId(id), id);
});

test('a word that only looks like a question is none', () => {
  for (const id of ['toString', 'U-18', 'u-01', '']) assert.equal(isQuestionId(id), false, id);
});

test('what is confirmed or closed says so, and U-05 never becomes open again by accident', () => {
  assert.equal(questions['U-05'].status, 'confirmed');
  assert.equal(questions['U-10'].status, 'closed');
});
