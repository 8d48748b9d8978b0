// Mutation: each condition, date, act and consequence of each rule is flipped once, and the examples must notice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFullProof } from '../../../test/proof-size.ts';
import { assessBy } from '../assess.ts';
import type { Verdict } from '../verdict.ts';
import { makeRulebook, type Rulebook } from '../engine/index-rules.ts';
import type { Rule } from '../engine/rule.ts';
import { rulebook } from '../rulebook.ts';
import type { Act } from '../vocabulary.ts';
import { shortfalls } from './check-example.ts';
import { casesOf, contractCases, readExamples, type Case } from './examples.ts';
import { whyEquivalent } from './equivalent.ts';
import { mutants, type Mutant } from './mutate.ts';
import { seeded } from './random.ts';

/** `npm test` draws this many mutants; `npm run prove` runs them all. */
const smallCount = 400;
/** Of all changes 95 in 100; a draw of a few hundred may fall short of that by three standard errors. */
const goal = isFullProof() ? 0.95 : 0.95 - 3 * Math.sqrt((0.95 * 0.05) / smallCount);

const written = readExamples().flatMap(casesOf);
const shipped = makeRulebook(rulebook);
const answer = (rules: Rulebook, { facts, expect }: Case): Verdict => assessBy(rules, facts, expect.missing?.length ? {} : { withoutMissing: true });
const holds = (rules: Rulebook, one: Case): boolean => shortfalls(answer(rules, one), one.expect, rulebook).length === 0;
/** An example that does not hold today (examples.test.ts says which) can notice nothing. */
const cases = [...written, ...contractCases(written, new Set(Object.keys(rulebook)))].filter((one) => holds(shipped, one));

const casesByAct = new Map<Act, Case[]>();
for (const one of cases) casesByAct.set(one.facts.act as Act, [...(casesByAct.get(one.facts.act as Act) ?? []), one]);
const idsOf = ({ expect }: Case): string[] => [...(expect.rules ?? []), ...(expect.beside ?? []), ...(expect.open ?? []), ...(expect.not ?? [])];
const casesNaming = new Map<string, Case[]>();
for (const one of cases) for (const id of idsOf(one)) casesNaming.set(id, [...(casesNaming.get(id) ?? []), one]);

/** The rules of a few acts only: all that these cases can look at. */
function rulesOf(acts: ReadonlySet<Act>): Record<string, Rule> {
  return Object.fromEntries(Object.entries(rulebook).filter(([, rule]) => rule.residual || rule.acts.some((act) => acts.has(act))));
}

/** The acts that the rule or its mutant speaks about. */
const actsOf = (before: Rule, after: Rule): ReadonlySet<Act> => (before.residual ? new Set(casesByAct.keys()) : new Set([...before.acts, ...after.acts]));

function isNoticed(mutant: Mutant): boolean {
  const acts = actsOf(rulebook[mutant.id] as Rule, mutant.rule);
  const changed = makeRulebook({ ...rulesOf(acts), [mutant.id]: mutant.rule });
  const concerned = (one: Case): boolean => acts.has(one.facts.act as Act) && !holds(changed, one);
  // Those that name the rule first: they notice soonest.
  return (casesNaming.get(mutant.id) ?? []).some(concerned) || [...acts].some((act) => (casesByAct.get(act) ?? []).some(concerned));
}

function draw(all: readonly Mutant[]): readonly Mutant[] {
  if (isFullProof()) return all;
  const random = seeded(20220922);
  return all.filter(() => random() < smallCount / all.length);
}

test('examples notice 95 of 100 changes to the rules', (t) => {
  const began = performance.now();
  const every = Object.entries(rulebook).flatMap(([id, rule]) => mutants(id, rule));
  const drawn = draw(every);
  const left = drawn.filter((mutant) => !isNoticed(mutant));
  // Only what nobody noticed needs an argument; a mutant that was noticed has shown that it differs.
  const unnoticed = left.filter((mutant) => whyEquivalent(rulebook[mutant.id] as Rule, mutant) === null);
  const changes = drawn.length - (left.length - unnoticed.length);
  const noticed = changes - unnoticed.length;
  t.diagnostic(`mutation: ${noticed} of ${changes} changes noticed (${((noticed / changes) * 100).toFixed(1)} %), drawn from ${every.length}; ${left.length - unnoticed.length} more were shown to change no answer, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (isFullProof()) for (const { id, change } of unnoticed) t.diagnostic(`unnoticed: ${id} ${change}`);
  assert.ok(noticed / changes >= goal, `${unnoticed.length} changes went unnoticed, among them:\n${unnoticed.slice(0, 40).map(({ id, change }) => `${id} ${change}`).join('\n')}`);
});
