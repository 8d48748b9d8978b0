// Swap: another candidate, pair, party or election of the same status changes nothing but dates. The facts have no field
// for a name or a number; what is left, the place, the label and the contest, is swapped here. A place may only silence
// what an authority told the people of another place.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as v from 'valibot';
import { isFullProof } from '../../../test/proof-size.ts';
import { assess } from '../assess.ts';
import type { Verdict } from '../verdict.ts';
import { within, type Condition } from '../engine/condition.ts';
import type { Rule } from '../engine/rule.ts';
import type { Facts } from '../input.ts';
import { rulebook } from '../rulebook.ts';
import { inputSchema } from '../schema.ts';
import { statements, type Statement } from '../statements/statements.ts';
import { acts, advices, contests, knownPhases, targetStatuses, type Act, type Contest } from '../vocabulary.ts';
import { anyFacts } from './fact-space.ts';
import { collectFailures } from './failures.ts';
import { pick, seeded } from './random.ts';

const perAct = isFullProof() ? 1_000 : 60;
const law = join(import.meta.dirname, '..');
const calendarPage = join(law, '../../../shared/domain/calendar.md');

const answer = (facts: Facts): Verdict => assess(facts, { withoutMissing: true });
/** All that an answer says of the act itself; the status shown, the quotes and U-07 speak of a contest's own dates. */
const essence = ({ advice, because, tracks, conditions, remedies, uncertain }: Verdict): string =>
  JSON.stringify({ advice, because, tracks, conditions, remedies, uncertain: uncertain.filter((id) => id !== 'U-07') });

test('the id of an act, and a place inside the province, change nothing at all', (t) => {
  const began = performance.now();
  const random = seeded(21);
  let count = 0;
  for (const act of acts) for (let i = 0; i < perAct; i++) {
    const facts = anyFacts(random, act);
    const { id: _, ...plain } = answer(facts);
    for (const place of ['31', '31.71', 'Jakarta Barat']) {
      const { id, ...moved } = assess({ ...facts, id: `case-${i}`, place }, { withoutMissing: true });
      assert.equal(id, `case-${i}`);
      assert.deepEqual(moved, plain);
      count++;
    }
  }
  t.diagnostic(`swap, id and place inside: ${count} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`);
});

const placed = new Set(statements.flatMap(({ id, place }) => (place === undefined ? [] : [id])));
const rank = ({ advice }: Pick<Verdict, 'advice'>): number => advices.indexOf(advice);

/** A statement raises what already warns or is open, never what the law leaves free (`assess.ts`). */
const raisedBy = (gone: readonly Verdict['guidance'][number][], verdict: Verdict): number =>
  (rank(verdict) < advices.indexOf('ask') ? rank(verdict) : Math.max(rank(verdict), ...gone.flatMap(({ raises }) => (raises ? [advices.indexOf(raises)] : []))));

test('a place elsewhere silences what was said to the people of one place, with the advice that this raised, and changes nothing else', (t) => {
  const began = performance.now();
  const random = seeded(24);
  let [count, silenced, softer] = [0, 0, 0];
  for (const act of acts) for (let i = 0; i < perAct; i++) {
    const facts = anyFacts(random, act);
    const { advice: _, guidance, remedies, ...plain } = assess(facts);
    for (const place of ['35.29', 'Sumenep, Jawa Timur']) {
      const elsewhere = assess({ ...facts, place });
      const { advice: __, guidance: kept, remedies: steps, ...moved } = elsewhere;
      assert.deepEqual(moved, plain);
      const gone = guidance.filter(({ id }) => placed.has(id));
      assert.deepEqual(kept, guidance.filter(({ id }) => !placed.has(id)));
      const here = answer(facts);
      assert.equal(rank(here), raisedBy(gone, elsewhere));
      // What to do follows the advice; where that is the same, so is this.
      if (rank(here) === rank(elsewhere)) assert.deepEqual(steps, remedies);
      count++;
      if (gone.length > 0) silenced++;
      if (rank(elsewhere) < rank(here)) softer++;
    }
  }
  assert.ok(silenced > 0);
  t.diagnostic(`swap, place elsewhere: ${count} pairs, ${silenced} with a statement silenced, ${softer} with a softer advice, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
});

const labels = { national: ['pemilu-2019', 'pemilu-2024', 'pemilu-2029'], regional: ['pilkada-2017', 'pilkada-2020', 'pilkada-2024'] } as const;
const isNational = (contest: Contest): boolean => !['governor', 'regent', 'mayor'].includes(contest);

test('where status, phase and day are told, the label of the election changes no finding and no advice', (t) => {
  const began = performance.now();
  const random = seeded(22);
  const failures = collectFailures();
  let count = 0;
  for (const act of acts) for (let i = 0; i < perAct; i++) {
    const contest = pick(random, contests);
    const facts: Facts = {
      ...anyFacts(random, act), contest, actOn: pick(random, ['2023-12-01', '2024-10-10', '2024-03-21', '2025-03-03']),
      targetStatusKnown: pick(random, targetStatuses), phaseKnown: pick(random, knownPhases),
    };
    const [first, ...others] = labels[isNational(contest) ? 'national' : 'regional'].map((election) => answer({ ...facts, election })) as [Verdict, ...Verdict[]];
    for (const other of others) {
      // What an authority said of one election is quoted for that one only; where the quotes agree, all must agree.
      const sameQuotes = JSON.stringify(first.guidance) === JSON.stringify(other.guidance);
      const same = sameQuotes ? essence(first) === essence(other) : JSON.stringify(first.tracks) === JSON.stringify(other.tracks);
      if (!same) failures.add(`${act}: the label of the election changes the answer`, facts);
      count++;
    }
  }
  t.diagnostic(`swap, label of the election: ${count} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(failures.count, 0, failures.text());
});

const conditionsOf = (rule: Rule): Condition[] => [...Object.values(rule.elements), ...Object.values(rule.unless ?? {}), ...(rule.special ? [rule.special] : [])];
const contestsIn = (condition: Condition): (readonly string[])[] => [...within(condition)].flatMap((part) => ('fact' in part && part.fact === 'contest' ? [part.in] : []));
const contestsOfRule = (rule: Rule): (readonly string[])[] => conditionsOf(rule).flatMap(contestsIn);
const contestsOfStatement = ({ contests: named, when }: Statement): (readonly string[])[] => [...(named.length > 0 ? [named] : []), ...contestsIn(when)];

/** Contests that no rule and no statement on this act tells apart. */
function alike(act: Act): Contest[][] {
  const groups = new Map<string, Contest[]>();
  const named = [
    ...Object.values<Rule>(rulebook).filter((rule) => rule.acts.length === 0 || rule.acts.includes(act)).flatMap(contestsOfRule),
    ...statements.filter((one) => one.acts.length === 0 || one.acts.includes(act)).flatMap(contestsOfStatement),
  ];
  for (const contest of contests) {
    const key = named.map((group) => (group.includes(contest) ? '1' : '0')).join('');
    groups.set(key, [...(groups.get(key) ?? []), contest]);
  }
  return [...groups.values()];
}

test('on a day when two contests have the same status and phase, they have the same answer wherever no rule names the contest', (t) => {
  const began = performance.now();
  const random = seeded(23);
  const failures = collectFailures();
  let count = 0;
  for (const act of acts) {
    const groups = alike(act).filter((group) => group.length > 1);
    for (let i = 0; i < perAct * 4; i++) {
      const facts: Facts = { ...anyFacts(random, act), election: null, actOn: pick(random, ['2023-09-01', '2023-11-05', '2023-11-20', '2024-01-10', '2024-06-03', '2024-10-10', '2024-12-20']) };
      for (const group of groups) {
        const answers = group.map((contest) => answer({ ...facts, contest }));
        for (const other of answers.slice(1)) {
          const first = answers[0] as Verdict;
          if (first.status.standing.join() !== other.status.standing.join() || first.status.phase.join() !== other.status.phase.join()) continue;
          if (essence(first) !== essence(other)) failures.add(`${act}: ${group.join(' ')} differ`, facts);
          count++;
        }
      }
    }
  }
  const naming = Object.entries<Rule>(rulebook).filter(([, rule]) => contestsOfRule(rule).length > 0).map(([id]) => id);
  t.diagnostic(`swap, contests: ${count} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  t.diagnostic(`swap, rules that name a contest, so that its kind may change their answer: ${naming.length} of ${Object.keys(rulebook).length} (${naming.join(' ')})`);
  assert.equal(failures.count, 0, failures.text());
  assert.ok(count > perAct * 100);
});

test('a candidate, a pair, a number or a party cannot even be told', () => {
  for (const field of ['name', 'candidate', 'pair', 'number', 'partyName', 'pairNumber']) {
    assert.equal(v.safeParse(inputSchema, { act: 'like', target: 'candidate', [field]: '2' }).success, false, field);
  }
});

const lawFiles = (): string[] => readdirSync(law, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|yaml)$/u.test(path) && !/^proofs|\.test\.ts$/u.test(path));

test('no rule, text or row of the law speaks of a numbered pair', () => {
  const numbered = /\b(?:nomor urut|paslon|pasangan (?:calon )?(?:nomor|no\.?)|(?:pair|candidate) (?:number|no\.?)|party number)\s*0?\d/iu;
  for (const path of lawFiles()) {
    const found = numbered.exec(readFileSync(join(law, path), 'utf8'));
    assert.ok(found === null, `${path}: ${found?.[0]}`);
  }
});

/** The persons and parties of calendar.md sections 3 to 5, read where the shared folder is at hand, and never kept here. */
function namesOfPersonsAndParties(): string[] {
  const [, pairs = '', parties = '', regional = ''] = readFileSync(calendarPage, 'utf8').split(/^## (?=[3-6]\. )/mu);
  const persons = [...`${pairs}\n${regional}`.matchAll(/^\| \d \| ([^|]+) \|/gmu)].flatMap(([, both = '']) => both.split(/[\s-]+/u));
  const listed = [...parties.matchAll(/\d+ ((?:Partai )?[A-Z]\w+)(?=[;.])/gu)].map(([, name = '']) => name);
  return [...persons.filter((word) => word.length > 3 && !word.endsWith('.')), ...listed.filter((name) => name.length > 2)];
}

test('no rule, text or row of the law names a person or a party of the calendar', { skip: existsSync(calendarPage) ? false : 'the shared folder with the names is not at hand' }, (t) => {
  const forbidden = namesOfPersonsAndParties();
  assert.ok(forbidden.length > 30, `only ${forbidden.length} names were read`);
  const pattern = new RegExp(`\\b(?:${forbidden.join('|')})\\b`, 'u');
  const files = lawFiles();
  for (const path of files) {
    const found = pattern.exec(readFileSync(join(law, path), 'utf8'));
    assert.ok(found === null, `${path} names ${found?.[0]}`);
  }
  t.diagnostic(`swap, texts: ${forbidden.length} names looked for in ${files.length} files`);
});
