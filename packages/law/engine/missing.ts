// Which facts that nobody told would change the answer: each is tried both ways, or every way that matters.
import { advices } from '../vocabulary.ts';
import type { Interval } from './dates.ts';
import type { Truth } from './compile.ts';
import type { ActRules, Asked, Ready } from './index-rules.ts';
import { adviceOverStandings, conclude, emptyJudgement, truthOf, type Judgement } from './judge.ts';
import { imply } from './read.ts';
import { flag, isSingle, setFlag, setIndex, type State } from './state.ts';

export type Missing = {
  /** A field of the input (`medium`, `actor.kind`) or a qualifier (`active_support`). */
  readonly fact: string;
  readonly changes: readonly ('advice' | 'finding')[];
  /** How far it moves the answer; only the order has a meaning. */
  readonly weight: number;
};

// Where two facts weigh the same, the one that people can answer more easily comes first.
const easyFirst = ['act', 'target', 'medium', 'actor.onUnpaidLeave', 'relation', 'actor.kind', 'active_support', 'stance', 'contentMade', 'party_attributes', 'gesture', 'duty_assignment', 'state_facility'];
const ease = (name: string): number => (easyFirst.includes(name) ? easyFirst.length - easyFirst.indexOf(name) : 0);

type Base = { whole: Judgement; advice: number };
type Move = { advice: number; findings: number };

/** The status of the person is derived: what is asked for instead is the day, the contest, or the status itself. */
function fieldFor(name: string, days: Interval, contests: number): string {
  if (name === 'phase') return days.from === days.to ? 'phaseKnown' : 'actOn';
  if (name !== 'standing') return name;
  if (days.from !== days.to) return 'actOn';
  return isSingle(contests) ? 'targetStatusKnown' : 'contest';
}

export function missingFacts(actRules: ActRules, state: State, days: Interval, base: Base): Missing[] {
  const found = new Map<string, Move>();
  const tried: State = { ...state, sets: state.sets.slice() };
  const scratch = emptyJudgement(actRules.rules.length);
  for (const asked of actRules.asked) {
    if (asked.set >= 0 ? isSingle(state.sets[asked.set] as number) : flag(state, asked.flag) !== 1) continue;
    let most: Move | null = null;
    for (const value of asked.values) {
      if (!tryOut(state, tried, asked, value) || !rejudge(actRules, tried, days, base.whole, scratch, asked.touches)) continue;
      const move = moved(base, scratch, adviceOverStandings(actRules, tried, days, scratch));
      if (move && (!most || move.advice > most.advice || (move.advice === most.advice && move.findings > most.findings))) most = move;
    }
    if (!most) continue;
    const field = fieldFor(asked.name, days, state.sets[setIndex.contest] as number);
    const before = found.get(field);
    if (!before || most.advice > before.advice) found.set(field, most);
  }
  return [...found]
    .map(([fact, { advice, findings }]): Missing => ({
      fact,
      changes: [...(advice ? ['advice' as const] : []), ...(findings ? ['finding' as const] : [])],
      weight: advice * 1000 + findings * 50 + ease(fact),
    }))
    .sort((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1));
}

/** Only the rules that the fact can touch are tested again; false when none of them moved. */
function rejudge(actRules: ActRules, tried: State, days: Interval, whole: Judgement, scratch: Judgement, touches: readonly number[]): boolean {
  let moved = false;
  for (let i = 0; i < touches.length; i++) {
    const position = touches[i] as number;
    const truth = truthOf(actRules.rules[position] as Ready, tried, days);
    if (!moved && truth !== whole.untouched[position]) {
      moved = true;
      for (let j = 0; j < whole.untouched.length; j++) scratch.truths[j] = whole.untouched[j] as Truth;
    }
    if (moved) scratch.truths[position] = truth;
  }
  if (moved) conclude(actRules, scratch);
  return moved;
}

function moved(base: Base, other: Judgement, advice: number): Move | null {
  let findings = 0;
  for (let i = 0; i < other.findings.length; i++) {
    if (other.findings[i] !== base.whole.findings[i] || other.levels[i] !== base.whole.levels[i]) findings++;
  }
  const by = Math.abs(advice - base.advice);
  return by || findings ? { advice: by, findings } : null;
}

/** `tried` becomes the state with one fact told; false when the fact cannot have that value. */
function tryOut(state: State, tried: State, { set, flag: index }: Asked, value: number): boolean {
  for (let i = 0; i < state.sets.length; i++) tried.sets[i] = state.sets[i] as number;
  tried.yes0 = state.yes0;
  tried.yes1 = state.yes1;
  tried.no0 = state.no0;
  tried.no1 = state.no1;
  if (set >= 0) {
    const possible = (tried.sets[set] as number) & value;
    if (possible === 0) return false;
    tried.sets[set] = possible;
  } else setFlag(tried, index, value === 1);
  imply(tried);
  return true;
}

export const adviceName = (rank: number): (typeof advices)[number] => advices[rank] as (typeof advices)[number];
