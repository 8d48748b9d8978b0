// The crux: rules and a state → for each rule whether it is met, open or not met; then one advice and one
// finding a track. Everything else only shows what is decided here.
import { advices, findings, tracks } from '../vocabulary.ts';
import { endOfTime, firstDay, type Interval } from './dates.ts';
import type { ActRules, Ready } from './index-rules.ts';
import { setIndex, type State } from './state.ts';
import type { Truth } from './compile.ts';

export const allowed = advices.indexOf('allowed');
export const ask = advices.indexOf('ask');
export const avoid = advices.indexOf('avoid');
const found = (finding: (typeof findings)[number]): number => findings.indexOf(finding);
export const breach = found('breach');
export const noBreach = found('no_breach');
export const disputed = found('disputed');
export const notCovered = found('not_covered');
export const needsFacts = found('needs_facts');

export type Judgement = {
  /** For each rule of the act: met, open, or not met. */
  readonly truths: Truth[];
  /** The same before residual rules were silenced. */
  readonly untouched: Truth[];
  advice: number;
  /** False where no rule speaks: said openly instead of left blank. */
  listed: boolean;
  readonly findings: number[];
  readonly levels: number[];
};

const kind = setIndex['actor.kind'];
const standing = setIndex.standing;

/**
 * Was the rule in force on the days of the act? Without a day: the law as it stands in this version. Days before
 * the joint decree, whose law is not encoded, are answered by analogy with its first day.
 */
function inForce(rule: Ready, { from, to }: Interval): Truth {
  if (from === 0) return rule.until === endOfTime ? 2 : 0;
  if (to < firstDay && rule.rule.notByAnalogy && to < rule.from) return 0;
  if (to < firstDay) return rule.rule.earlierByAnalogy || (rule.from <= firstDay && rule.until >= firstDay) ? 2 : 0;
  const first = Math.max(from, firstDay);
  if (to < rule.from || first > rule.until) return 0;
  return first >= rule.from && to <= rule.until ? 2 : 1;
}

export function truthOf(rule: Ready, state: State, days: Interval): Truth {
  if (((state.sets[kind] as number) & rule.personMask) === 0) return 0;
  if (rule.special && rule.special(state) !== 2) return 0;
  let truth = inForce(rule, days);
  if (truth === 0) return 0;
  const { elements, exceptions } = rule;
  for (let i = 0; i < elements.length; i++) {
    const here = (elements[i] as (typeof elements)[number]).test(state);
    if (here === 0) return 0;
    if (here < truth) truth = here;
  }
  for (let i = 0; i < exceptions.length; i++) if ((exceptions[i] as (typeof exceptions)[number]).test(state) === 2) return 0;
  return truth;
}

export const emptyJudgement = (rules: number): Judgement => ({
  truths: noTruths(rules), untouched: noTruths(rules), advice: allowed, listed: false,
  findings: tracks.map(() => notCovered), levels: tracks.map(() => -1),
});
const noTruths = (rules: number): Truth[] => Array.from({ length: rules }, () => 0);

export function judge(actRules: ActRules, state: State, days: Interval): Judgement {
  const out = emptyJudgement(actRules.rules.length);
  for (let i = 0; i < actRules.rules.length; i++) out.untouched[i] = out.truths[i] = truthOf(actRules.rules[i] as Ready, state, days);
  return conclude(actRules, out);
}

/**
 * What would only allow, if more were known, says nothing yet; unless a circumstance out of the ordinary is told, whose
 * open element is then the condition to be told (a spouse without word of leave).
 */
const speaksUp = (rule: Ready, truth: Truth): boolean => truth === 2 || !rule.allows || rule.special !== null;

/** Truths → one advice and one finding a track. Residual rules count only where nothing else speaks. */
export function conclude({ rules }: ActRules, out: Judgement): Judgement {
  const { truths } = out;
  for (let i = 0; i < tracks.length; i++) {
    out.findings[i] = notCovered;
    out.levels[i] = -1;
  }
  let spoken = false;
  out.listed = false;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Ready;
    if (truths[i] === 0) continue;
    if (rule.residual) {
      if (spoken) {
        truths[i] = 0;
        continue;
      }
    } else if (rule.settles && speaksUp(rule, truths[i] as Truth)) spoken = true;
    if (speaksUp(rule, truths[i] as Truth)) out.listed = true;
    if (rule.track >= 0) weigh(out, rule, truths[i] as Truth);
  }
  out.advice = out.listed ? adviceOf(rules, truths) : allowed;
  return out;
}

// Within a track: a breach that is met, then a dispute, then what is still open, then what is allowed.
const weight: number[] = [];
weight[notCovered] = 0;
weight[noBreach] = 1;
weight[needsFacts] = 2;
weight[disputed] = 3;
weight[breach] = 4;

function weigh(out: Judgement, rule: Ready, truth: Truth): void {
  const says = truth === 2 ? rule.whenMet : rule.whenOpen;
  const before = out.findings[rule.track] as number;
  if ((weight[says] as number) > (weight[before] as number)) {
    out.findings[rule.track] = says;
    out.levels[rule.track] = rule.level;
  } else if (says === before && rule.level > (out.levels[rule.track] as number)) out.levels[rule.track] = rule.level;
}

/** The strictest of what is met; where something stricter is only open and nothing warns yet: ask first. */
function adviceOf(rules: readonly Ready[], truths: readonly Truth[]): number {
  let certain = -1;
  let open = -1;
  for (let i = 0; i < rules.length; i++) {
    if (truths[i] === 0) continue;
    const { advice, openAdvice } = rules[i] as Ready;
    if (truths[i] === 2) {
      if (advice > certain) certain = advice;
    } else if (openAdvice > open && speaksUp(rules[i] as Ready, 1)) open = openAdvice;
  }
  if (certain < 0) certain = allowed;
  return open > certain && certain < ask ? (open >= ask ? ask : open) : certain;
}

/** Advice where the status of the person is not known: the strictest over what it may have been, if each alone decides. */
export function adviceOverStandings(actRules: ActRules, state: State, days: Interval, whole: Judgement): number {
  const possible = state.sets[standing] as number;
  if ((possible & (possible - 1)) === 0 || whole.advice > ask) return whole.advice;
  let strictest = -1;
  let mildest = 99;
  for (let bit = 1; bit <= possible; bit <<= 1) {
    if ((possible & bit) === 0) continue;
    state.sets[standing] = bit;
    const { advice } = judge(actRules, state, days);
    strictest = Math.max(strictest, advice);
    mildest = Math.min(mildest, advice);
  }
  state.sets[standing] = possible;
  return mildest >= avoid ? strictest : whole.advice;
}
