// Totality: whatever is told, there is an answer that cites a rule or says openly that nothing is listed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { isFullProof } from '../../../test/proof-size.ts';
import { assess } from '../assess.ts';
import type { TrackFinding, Verdict } from '../verdict.ts';
import type { Facts } from '../input.ts';
import { inputSchema, outputSchema } from '../schema.ts';
import { actorKinds, acts, advices, findings, levels, media, qualifiers, targets, tracks, type Act, type Qualifier } from '../vocabulary.ts';
import { collectFailures, type Failures } from './failures.ts';
import { anyFacts, orUnknown, standings } from './fact-space.ts';
import { seeded } from './random.ts';

const oneIn = isFullProof() ? 1 : 50;
const known = { advices: new Set<string>(advices), tracks: new Set<string>(tracks), findings: new Set<string>(findings), levels: new Set<string>(levels) };

/** What is wrong with one track, or null. */
function wrongTrack(found: TrackFinding): string | null {
  if (!known.tracks.has(found.track) || !known.findings.has(found.finding)) return `unknown word in ${found.track}:${found.finding}`;
  if (found.level === null ? !found.levelOpen : !known.levels.has(found.level)) return `${found.track}: a level or the reason why there is none is missing`;
  if (found.finding !== 'not_covered' && found.rules.length === 0) return `${found.track}: ${found.finding} without a rule`;
  if (found.finding === 'breach' && found.basis.length === 0) return `${found.track}: a breach without an article`;
  return null;
}

/** What is wrong with an answer as a whole, or null. */
function wrongAnswer(verdict: Verdict): string | null {
  if (!known.advices.has(verdict.advice)) return `unknown advice ${verdict.advice}`;
  for (const found of verdict.tracks) {
    const wrong = wrongTrack(found);
    if (wrong) return wrong;
    if (found.finding === 'breach' && verdict.advice !== 'forbidden' && verdict.advice !== 'avoid') return `${found.track}: a breach, yet the advice is ${verdict.advice}`;
    if (found.finding === 'disputed' && verdict.advice === 'allowed') return `${found.track}: disputed, yet the advice is allowed`;
  }
  const cited = verdict.because.length > 0 || verdict.tracks.some(({ rules }) => rules.length > 0);
  if (!cited && verdict.notListed !== true) return 'neither a cited rule nor "not listed"';
  return null;
}

function check(facts: Facts, failures: Failures): void {
  try {
    const wrong = wrongAnswer(assess(facts, { withoutMissing: true }));
    if (wrong) failures.add(wrong, facts);
  } catch (thrown) {
    failures.add(`threw ${String(thrown)}`, facts);
  }
}

/** The full product, the same one in `oneIn` of it for the small proof. */
function* product(): Generator<Facts> {
  const draw = seeded(1);
  for (const act of acts)
    for (const target of orUnknown(targets))
      for (const standing of standings)
        for (const kind of orUnknown(actorKinds))
          for (const medium of orUnknown(media))
            if (oneIn === 1 || draw() * oneIn < 1) yield { act, target, ...standing, actor: { kind }, medium };
}

test('every act, target, status, person and medium gets an answer that cites a rule or says that none is listed', (t) => {
  const began = performance.now();
  const failures = collectFailures();
  let count = 0;
  for (const facts of product()) {
    check(facts, failures);
    count++;
  }
  t.diagnostic(`totality, product: ${count} answers (one in ${oneIn}) in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(failures.count, 0, failures.text());
  assert.ok(count > 1_000_000 / oneIn);
});

test('each qualifier, told to be so and told not to be so, leaves an answer on one in a hundred of them', (t) => {
  const began = performance.now();
  const draw = seeded(2);
  const told = (word: Qualifier): Facts[] => [{ with: [word] }, { without: [word] }];
  const failures = collectFailures();
  let count = 0;
  for (const facts of product()) {
    if (draw() >= 0.01) continue;
    for (const word of qualifiers) for (const one of told(word)) {
      check({ ...facts, ...one }, failures);
      count++;
    }
  }
  t.diagnostic(`totality, qualifiers on and off: ${count} answers in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(failures.count, 0, failures.text());
  assert.ok(count > 0);
});

/** The contract gives each message its texts; the engine gives the keys. */
function asPrinted(verdict: Verdict): unknown {
  const printed = (key: string): unknown => ({ key, id: key, en: key });
  return { ...verdict, conditions: verdict.conditions.map(printed), remedies: verdict.remedies.map(printed) };
}

test('full answers on any facts, with missing facts, keep to the schema of the contract', (t) => {
  const began = performance.now();
  const random = seeded(3);
  const count = isFullProof() ? 60_000 : 3_000;
  const failures = collectFailures();
  for (let i = 0; i < count; i++) {
    const act = acts[i % acts.length] as Act;
    const input = { id: `facts-${i}`, knownOn: '2024-10-07', reportedOn: '2024-10-10', ...anyFacts(random, act) };
    v.assert(inputSchema, input);
    const verdict = assess(input);
    const answer = v.safeParse(outputSchema, asPrinted(verdict));
    const weights = verdict.missing.map(({ weight }) => weight);
    const wrong = answer.success ? wrongAnswer(verdict) : `not the schema: ${answer.issues[0].message}`;
    if (wrong) failures.add(wrong, input);
    if (weights.some((weight, at) => at > 0 && weight > (weights[at - 1] as number))) failures.add('missing facts out of order', input);
  }
  assert.equal(failures.count, 0, failures.text());
  t.diagnostic(`totality, whole answers against the schema: ${count} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
});

test('an act that nobody named gets the question for the act', () => {
  const verdict = assess({ actor: { kind: 'pns' }, target: 'candidate' });
  assert.equal(verdict.advice, 'ask');
  assert.equal(verdict.notListed, true);
  assert.equal(verdict.missing[0]?.fact, 'act');
});
