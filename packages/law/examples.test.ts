// Every rule has an example that meets it and a near miss; the examples say what the law says, rule by rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from './assess.ts';
import { makeRulebook } from './engine/index-rules.ts';
import { judge } from './engine/judge.ts';
import { actIndex, read } from './engine/read.ts';
import type { Facts } from './input.ts';
import { shortfalls } from './proofs/check-example.ts';
import { casesOf, contractCases, readExamples, type Case } from './proofs/examples.ts';
import { rulebook } from './rulebook.ts';

const ruleIds = new Set(Object.keys(rulebook));
const examples = readExamples();
const written = examples.flatMap(casesOf);
const cases: Case[] = [...written, ...contractCases(written, ruleIds)];
const ready = makeRulebook(rulebook);
const named = (list: 'rules' | 'beside' | 'open' | 'not'): string[] => cases.flatMap(({ expect }) => expect[list] ?? []);

/** 2 met, 1 open, 0 not met, whatever the answer shows of it. */
function truthOf(facts: Facts, id: string): number {
  const rules = ready[actIndex(facts.act ?? '')];
  const { state, days } = read(facts, actIndex(facts.act ?? ''));
  const at = rules?.rules.findIndex((rule) => rule.id === id) ?? -1;
  return rules && at >= 0 ? judge(rules, state, days).truths[at] ?? 0 : 0;
}

test('every example names only rules that exist', () => {
  const all = new Set([...named('rules'), ...named('beside'), ...named('open'), ...named('not')]);
  assert.deepEqual([...all].filter((id) => !ruleIds.has(id)), []);
});

test('every example gets the answer that its text expects', (t) => {
  const wrong = cases.flatMap(({ title, facts, expect }) => {
    const short = shortfalls(assess(facts, expect.missing?.length ? {} : { withoutMissing: true }), expect, rulebook);
    return short.length ? [`${title}\n    ${short.join('\n    ')}`] : [];
  });
  t.diagnostic(`${examples.length} examples, ${written.length} with their variations, ${cases.length} with those read for staff by contract`);
  assert.equal(wrong.length, 0, wrong.join('\n'));
});

test('a near miss is a miss, not a rule hidden behind a stricter one', () => {
  const wrong = cases.flatMap(({ title, facts, expect }) => (expect.not ?? []).filter((id) => truthOf(facts, id) !== 0).map((id) => `${title}: ${id}`));
  assert.deepEqual(wrong, []);
});

/** Two rules may be two halves of one item: an example names the item, the facts say which half. */
const itemOf = (id: string): string => (rulebook[id]?.shownAs ?? id.split('/')).join('/');
const rulesOfItem = new Map<string, string[]>();
for (const id of ruleIds) rulesOfItem.set(itemOf(id), [...(rulesOfItem.get(itemOf(id)) ?? []), id]);

function halves(lists: readonly ('rules' | 'beside' | 'not')[], truth: number): Set<string> {
  return new Set(cases.flatMap(({ facts, expect }) => lists.flatMap((list) => expect[list] ?? [])
    .flatMap((id) => (rulesOfItem.get(itemOf(id)) ?? []).filter((half) => truthOf(facts, half) === truth))));
}

test('every rule is met by an example and missed by one', (t) => {
  const met = halves(['rules', 'beside'], 2);
  const missed = halves(['not'], 0);
  t.diagnostic(`${met.size} of ${ruleIds.size} rules met, ${missed.size} with a near miss`);
  assert.deepEqual([...ruleIds].filter((id) => !met.has(id)), [], 'rules without an example that meets them');
  assert.deepEqual([...ruleIds].filter((id) => !missed.has(id)), [], 'rules without a near miss');
});
