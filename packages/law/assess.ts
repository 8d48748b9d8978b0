// Facts → law → verdict. Pure: the same facts and the same `lawVersion` give the same answer for ever.
import type { Holidays } from './calendar/holidays.ts';
import { startedClocks } from './clocks/started.ts';
import { firstDay } from './engine/dates.ts';
import { makeRulebook, type ActRules, type Rulebook } from './engine/index-rules.ts';
import { adviceOverStandings, allowed, ask, judge, type Judgement } from './engine/judge.ts';
import { adviceName, missingFacts } from './engine/missing.ts';
import { actIndex, read, type Reading } from './engine/read.ts';
import { show, statusShown } from './engine/show.ts';
import { maskOf, setIndex } from './engine/state.ts';
import { statementsInForce } from './engine/statements-in-force.ts';
import { furtherAct, type AssessInput, type Facts } from './input.ts';
import { supervisorOn } from './reading/supervisor.ts';
import { lawVersion, rulebook } from './rulebook.ts';
import type { Statement } from './statements/statements.ts';
import type { Verdict } from './verdict.ts';
import { advices, type Act } from './vocabulary.ts';

export type Options = {
  readonly holidays?: Holidays;
  readonly statements?: readonly Statement[];
  /** Leave out the search for missing facts. */
  readonly withoutMissing?: true;
};

const shipped = makeRulebook(rulebook);
const kind = setIndex['actor.kind'];
const bound = maskOf('actor.kind', ['pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'village_head', 'village_staff', 'elected_official', 'volunteer']);
const partisan = maskOf('target', ['prospective', 'candidate', 'party', 'campaign_team', 'props', 'self']);
const official = maskOf('target', ['official']);
const running = maskOf('standing', ['prospective', 'candidate']);
/** Acts that nobody does without a side. */
const alwaysASide = new Set((['campaign', 'join_team', 'declare_support', 'attend_campaign', 'attend_declaration', 'donate'] as const).map(actIndex));
const support = maskOf('stance', ['support']);
const oppose = maskOf('stance', ['oppose']);

export const assess = (input: AssessInput, options: Options = {}): Verdict => assessBy(shipped, input, options);

/** With other rules: for proofs that flip one of them. */
export function assessBy(rules: Rulebook, input: AssessInput, options: Options): Verdict {
  const further = input.acts?.map((facts) => furtherAct(input, facts)) ?? [];
  const verdict = oneAct(rules, input, options, further.length > 0);
  const contests = new Set(verdict.status.contest);
  for (const facts of further) {
    const other = oneAct(rules, facts, options, true);
    for (const contest of other.status.contest) contests.add(contest);
    merge(verdict, other);
  }
  verdict.id = input.id ?? null;
  if (input.knownOn) verdict.clocks = startedClocks({ contests: [...contests], knownOn: input.knownOn, reportedOn: input.reportedOn ?? null, holidays: options.holidays });
  if (input.reportedOn) verdict.forwardTo = supervisorOn(input.reportedOn);
  return verdict;
}

function oneAct(rules: Rulebook, facts: Facts, options: Options, named: boolean): Verdict {
  const index = facts.act ? actIndex(facts.act) : -1;
  const reading = read(facts, index);
  if (index < 0) return actUnknown(facts, reading);
  const actRules = rules[index] as ActRules;
  const whole = judge(actRules, reading.state, reading.days);
  const guidance = statementsInForce(facts.act as Act, facts, reading, options.statements);
  const lawAdvice = unlistedAdvice(whole, reading, adviceOverStandings(actRules, reading.state, reading.days, whole));
  const raised = guidance.reduce((most, { raises }) => Math.max(most, raises ? advices.indexOf(raises) : 0), 0);
  // A statement raises what already warns or is open; it does not forbid what the law leaves free.
  const advice = lawAdvice >= ask ? Math.max(lawAdvice, raised) : lawAdvice;
  const verdict: Verdict = {
    id: null,
    advice: adviceName(advice),
    because: [],
    tracks: [],
    status: statusShown(facts, reading),
    missing: options.withoutMissing ? [] : missingFacts(actRules, reading.state, reading.days, { whole, advice: lawAdvice }),
    conditions: [], remedies: [], guidance, uncertain: [], clocks: [],
    lawVersion,
  };
  show(verdict, actRules, whole, reading, facts, named, adviceName(lawAdvice));
  if (!whole.listed) verdict.notListed = true;
  if (reading.days.from > 0 && reading.days.to < firstDay) verdict.outsidePeriod = true;
  return verdict;
}

/** Nothing is listed: free where no side is involved or a citizen acts; otherwise a person is asked. */
function unlistedAdvice(whole: Judgement, { state }: Reading, advice: number): number {
  if (whole.listed) return advice;
  const asCandidate = ((state.sets[setIndex.target] as number) & official) !== 0 && ((state.sets[setIndex.standing] as number) & running) !== 0;
  const takesSide = asCandidate || alwaysASide.has(state.act) || ((state.sets[setIndex.target] as number) & partisan) !== 0 || (state.sets[setIndex.stance] as number) === support || (state.sets[setIndex.stance] as number) === oppose;
  return takesSide && ((state.sets[kind] as number) & bound) !== 0 ? ask : allowed;
}

function actUnknown(facts: Facts, reading: Reading): Verdict {
  return {
    id: null, advice: 'ask', because: [], tracks: [], status: statusShown(facts, reading),
    missing: [{ fact: 'act', changes: ['advice', 'finding'], weight: 10_000 }],
    conditions: [], remedies: ['ask_before_acting'], guidance: [], uncertain: [], clocks: [], notListed: true, lawVersion,
  };
}

/** Several acts of one event: the strictest advice, all findings. */
function merge(into: Verdict, other: Verdict): void {
  if (advices.indexOf(other.advice) > advices.indexOf(into.advice)) {
    into.advice = other.advice;
    into.because = other.because;
  } else if (other.advice === into.advice) for (const one of other.because) if (!into.because.some(({ rule }) => rule === one.rule)) into.because.push(one);
  into.tracks.push(...other.tracks);
  for (const list of ['conditions', 'remedies', 'uncertain'] as const) for (const key of other[list]) if (!into[list].includes(key)) into[list].push(key);
  for (const one of other.guidance) if (!into.guidance.some(({ id }) => id === one.id)) into.guidance.push(one);
  for (const one of other.missing) if (!into.missing.some(({ fact }) => fact === one.fact)) into.missing.push(one);
  into.missing.sort((a, b) => b.weight - a.weight);
  if (!other.notListed) delete into.notListed;
  if (other.outsidePeriod) into.outsidePeriod = true;
}
