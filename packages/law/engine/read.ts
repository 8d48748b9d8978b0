// Facts as told → the state that conditions test.
import type { Facts } from '../input.ts';
import { acts, contentTimes, type Qualifier } from '../vocabulary.ts';
import { phaseRows } from '../calendar/elections.ts';
import { windows } from '../calendar/windows.ts';
import { windowIds } from './condition.ts';
import { always, dayOf, firstDay, intervalOf, within, type Interval } from './dates.ts';
import { contestMaskOf, statusOf, type Status } from './standing.ts';
import { bitOf, emptyState, flag, flagIndex, maskOf, setFlag, setIndex, type SetName, type State } from './state.ts';

export type Reading = { state: State; days: Interval; status: Status };

const actIndexes = new Map<string, number>(acts.map((act, index) => [act, index]));
export const actIndex = (act: string): number => actIndexes.get(act) ?? -1;

const windowDays = windowIds.map((id) => ({ index: flagIndex(id), from: dayOf(windows[id].from), to: dayOf(windows[id].to) }));
const simple: readonly [SetName, (facts: Facts) => string | null | undefined][] = [
  ['actor.kind', (facts) => facts.actor?.kind],
  ['actor.post', (facts) => facts.actor?.post],
  ['relation', (facts) => facts.relation],
  ['medium', (facts) => facts.medium],
  ['target', (facts) => facts.target],
  ['stance', (facts) => facts.stance],
  ['contentMade', (facts) => facts.contentMade],
];

// "Active support" is the word for any of these signs: one of them shows it, its absence denies them all.
const activeSupport = flagIndex('active_support');
const signs = (['gesture', 'symbol', 'party_attributes', 'speaking', 'call_to_vote'] as const).map((name: Qualifier) => flagIndex(name));
// "Supporting" signs only: to speak or to pose may be done without taking a side, to call for a vote may not.
const callToVote = flagIndex('call_to_vote');
const pppk = bitOf('actor.kind', 'pppk');
const notOnLeave = bitOf('actor.onUnpaidLeave', 'no');
const neutral = bitOf('stance', 'neutral');

/** What one told fact says about others that were not told. */
export function imply(state: State): void {
  // Unpaid leave (CLTN) does not exist for PPPK (PP 49/2018 Pasal 77).
  if (state.sets[setIndex['actor.kind']] === pppk) state.sets[setIndex['actor.onUnpaidLeave']] = notOnLeave;
  if (state.sets[setIndex.stance] === neutral && flag(state, activeSupport) === 1) setFlag(state, activeSupport, false);
  if (flag(state, activeSupport) === 0) {
    for (const sign of signs) if (flag(state, sign) === 1) setFlag(state, sign, false);
  } else if (flag(state, callToVote) === 2) setFlag(state, activeSupport, true);
}

/** A photo from before the registration that the calendar knows is old; one from after the determination is not; between: U-07. */
function contentMadeOf({ row }: Status, made: Interval): number {
  if (row === null) return maskOf('contentMade', contentTimes);
  if (made.to < dayOf(row.prospectiveBy)) return bitOf('contentMade', 'before_candidacy');
  return made.from >= dayOf(row.candidateFrom) ? bitOf('contentMade', 'during_candidacy') : maskOf('contentMade', contentTimes);
}

function daysOf(facts: Facts): Interval {
  if (facts.actOn) return intervalOf(facts.actOn);
  const phase = facts.phaseKnown && phaseRows.find((row) => row.election === facts.election && row.phase === facts.phaseKnown);
  const year = facts.election ? Number(facts.election.slice(-4)) : 0;
  // An election of before the joint decree: its year, and the year in which nominations began.
  if (year > 0 && year < 2022) return { from: (year - 1) * 10_000 + 101, to: year * 10_000 + 1231 };
  return phase ? { from: Math.max(dayOf(phase.from), firstDay), to: dayOf(phase.to) } : always;
}

/** `act` is an index into `acts`; the facts have passed the schema. */
export function read(facts: Facts, act: number): Reading {
  const state = emptyState(act);
  for (const [name, told] of simple) {
    const value = told(facts);
    if (value) state.sets[setIndex[name]] = bitOf(name, value);
  }
  // The act itself says whose husband or wife it is.
  if (!facts.relation && (facts.act === 'accompany_spouse' || facts.act === 'spouse_uninvolved')) state.sets[setIndex.relation] = bitOf('relation', 'spouse');
  const leave = facts.actor?.onUnpaidLeave;
  if (leave === true || leave === false) state.sets[setIndex['actor.onUnpaidLeave']] = bitOf('actor.onUnpaidLeave', leave ? 'yes' : 'no');
  const days = daysOf(facts);
  const contestMask = contestMaskOf(facts);
  state.sets[setIndex.contest] = contestMask;
  const status = statusOf(facts, contestMask, days);
  state.sets[setIndex.standing] = status.mask;
  state.sets[setIndex.phase] = status.phaseMask;
  if (!facts.contentMade && facts.contentOn) state.sets[setIndex.contentMade] = contentMadeOf(status, intervalOf(facts.contentOn));
  if (days.from > 0) for (const { index, from, to } of windowDays) {
    const inside = within(days, from, to);
    if (inside !== 1) setFlag(state, index, inside === 2);
  }
  if (facts.with) for (const name of facts.with) setFlag(state, flagIndex(name), true);
  if (facts.without) for (const name of facts.without) setFlag(state, flagIndex(name), false);
  imply(state);
  return { state, days, status };
}

