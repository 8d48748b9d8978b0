// Monotony: what makes an act graver never makes the answer softer; what others did to the person never changes
// what is found; weak proof never changes what a person is told before acting. `harder.ts` says what harder means.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { isFullProof } from '../../../test/proof-size.ts';
import { assess } from '../assess.ts';
import type { Verdict } from '../verdict.ts';
import type { Facts } from '../input.ts';
import { acts, proofs, type Act, type Qualifier } from '../vocabulary.ts';
import { anyFacts } from './fact-space.ts';
import { collectFailures } from './failures.ts';
import { findingChanged, softened } from './harder.ts';
import { seeded } from './random.ts';

const graver: readonly Qualifier[] = ['state_facility', 'subordinates', 'repeat_breach'];
const pressed: readonly Qualifier[] = ['ordered_by_superior', 'threatened'];
const perAct = isFullProof() ? 6_000 : 150;

const answer = (facts: Facts): Verdict => assess(facts, { withoutMissing: true });
const without = (list: Facts['with'], word: Qualifier): Qualifier[] => (list ?? []).filter((one) => one !== word);
const open = (facts: Facts, word: Qualifier): Facts => ({ ...facts, with: without(facts.with, word), without: without(facts.without, word) });
const yes = (facts: Facts, word: Qualifier): Facts => ({ ...facts, with: [...without(facts.with, word), word], without: without(facts.without, word) });
const no = (facts: Facts, word: Qualifier): Facts => ({ ...facts, with: without(facts.with, word), without: [...without(facts.without, word), word] });

/** Every act, many facts each; `compare` tells what is wrong between the two answers. */
function prove(t: TestContext, seed: number, words: readonly Qualifier[], compare: (before: Verdict, after: Verdict) => string | null): void {
  const began = performance.now();
  const random = seeded(seed);
  const failures = collectFailures();
  let count = 0;
  for (const act of acts) for (let i = 0; i < perAct; i++) {
    const facts = anyFacts(random, act);
    for (const word of words) {
      const told = answer(yes(facts, word));
      for (const [from, before] of [['not known', answer(open(facts, word))], ['no', answer(no(facts, word))]] as const) {
        const wrong = compare(before, told);
        if (wrong) failures.add(`${word} from ${from} to yes: ${wrong}`, facts);
        count++;
      }
    }
  }
  t.diagnostic(`monotony, ${words.join(' ')}: ${count} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(failures.count, 0, failures.text());
}

test('a state facility, subordinates or a repeated breach never soften the advice, a finding or its level', (t) => {
  prove(t, 11, graver, softened);
});

test('an order of a superior or a threat never changes a finding and never softens the advice', (t) => {
  prove(t, 12, pressed, (before, after) => findingChanged(before, after) ?? softened(before, after));
});

test('proof weaker than a witness never changes the advice, and makes of a finding only one that is to be proven', (t) => {
  const began = performance.now();
  const random = seeded(13);
  const failures = collectFailures();
  let count = 0;
  for (const act of acts) for (let i = 0; i < perAct; i++) {
    const facts = { ...anyFacts(random, act), proof: null };
    const told = answer(facts);
    for (const proof of proofs) {
      const proven = answer({ ...facts, proof });
      if (proven.advice !== told.advice) failures.add(`${proof}: advice ${told.advice} → ${proven.advice}`, facts);
      const weak = proof === 'alleged' || proof === 'hearsay' || proof === 'denied';
      for (const [i, was] of told.tracks.entries()) {
        const is = proven.tracks[i];
        const grave = was.finding === 'breach' || was.finding === 'disputed';
        const due = weak && grave ? 'needs_facts' : was.finding;
        if (is?.track !== was.track || is.finding !== due) failures.add(`${proof}: ${was.track} ${was.finding} → ${is?.finding}, due ${due}`, facts);
        if ((is?.conditional === true) !== (weak && grave)) failures.add(`${proof}: ${was.track} says "conditional" wrongly`, facts);
        if (weak && grave && was.level !== null && is?.possibleLevel !== was.level) failures.add(`${proof}: ${was.track} loses its level`, facts);
      }
      count++;
    }
  }
  t.diagnostic(`monotony, proof: ${count} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(failures.count, 0, failures.text());
});

test('harder and softer are told apart', () => {
  const verdict = (facts: Facts): Verdict => answer({ actOn: '2023-12-01', contest: 'president', actor: { kind: 'pns' }, target: 'candidate', medium: 'public_online', ...facts });
  const breach = verdict({ act: 'photo_with' });
  const open = verdict({ act: 'photo_with', medium: null });
  const act: Act = 'vote';
  assert.equal(softened(open, breach), null, 'from needs_facts to breach is harder');
  assert.match(softened(breach, open) ?? '', /advice|discipline/u);
  assert.match(findingChanged(breach, verdict({ act })) ?? '', /discipline breach/u);
});
