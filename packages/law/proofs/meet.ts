// Finds facts that meet a rule, from nothing but its conditions: every element and the special circumstance so,
// no exception so. What it offers is tested by the engine before it is given out, so a wrong search finds nothing.
import { windows } from '../calendar/windows.ts';
import { windowIds, type Condition, type Standing, type Values } from '../engine/condition.ts';
import { makeRulebook, type Rulebook } from '../engine/index-rules.ts';
import { truthOf } from '../engine/judge.ts';
import { actIndex, read } from '../engine/read.ts';
import type { Rule } from '../engine/rule.ts';
import { bitOf, emptyState, everything, flag, flagIndex, maskOf, setFlag, setIndex, valuesOf, type SetName, type State } from '../engine/state.ts';
import type { Facts } from '../input.ts';
import { acts, qualifiers, type Act, type Contest, type TargetStatus } from '../vocabulary.ts';

/** What is given and what is searched: by default the status and the phase are told; by the calendar they follow from day and contest. */
export type Given = { readonly on?: string; readonly contest?: Contest; readonly election?: string; readonly statusByCalendar?: true; readonly phaseByCalendar?: true };

const copy = (state: State): State => ({ ...state, sets: [...state.sets] });

/** Every smallest way to make a condition so (or not so), starting from what is settled already. */
export function* ways(condition: Condition, wanted: boolean, from: State): Generator<State> {
  if ('all' in condition) yield* (wanted ? every : some)(condition.all, wanted, from);
  else if ('any' in condition) yield* (wanted ? some : every)(condition.any, wanted, from);
  else if ('not' in condition) yield* ways(condition.not, !wanted, from);
  else if ('has' in condition || 'window' in condition) yield* flagWays(flagIndex('has' in condition ? condition.has : condition.window), wanted, from);
  else if (condition.fact === 'act') {
    if (condition.in.includes(acts[from.act] as Act) === wanted) yield from;
  } else yield* setWays(condition.fact, maskOf(condition.fact, condition.in), wanted, from);
}

function* every(parts: readonly Condition[], wanted: boolean, from: State): Generator<State> {
  const [first, ...rest] = parts;
  if (first === undefined) yield from;
  else for (const state of ways(first, wanted, from)) yield* every(rest, wanted, state);
}

function* some(parts: readonly Condition[], wanted: boolean, from: State): Generator<State> {
  for (const part of parts) yield* ways(part, wanted, from);
}

function* flagWays(index: number, wanted: boolean, from: State): Generator<State> {
  const now = flag(from, index);
  if (now === (wanted ? 2 : 0)) yield from;
  if (now !== 1) return;
  const state = copy(from);
  setFlag(state, index, wanted);
  yield state;
}

function* setWays(name: SetName, mask: number, wanted: boolean, from: State): Generator<State> {
  const possible = (from.sets[setIndex[name]] as number) & (wanted ? mask : ~mask);
  if (possible === 0) return;
  const state = copy(from);
  state.sets[setIndex[name]] = possible;
  yield state;
}

const chosen = <N extends SetName>(state: State, name: N): (Values[N] | null)[] => {
  const mask = state.sets[setIndex[name]] as number;
  return mask === everything[setIndex[name]] ? [null] : (valuesOf(name, mask) as Values[N][]);
};
const first = <N extends SetName>(state: State, name: N): Values[N] | null => chosen(state, name)[0] ?? null;

const toldAs: Readonly<Record<Standing, TargetStatus | null>> = { none: null, prospective: 'registered', candidate: 'determined' };
/** One day in the middle of the Pilkada campaign, one before and one after the national campaign, and each window's first day. */
const usualDays = ['2024-10-10', '2023-10-10', '2025-03-03', ...windowIds.map((id) => windows[id].from)];

/** A settled state as facts; role and status of the target are tried together, since one can rule out the other. */
function* tellings(state: State, given: Given, days: readonly string[]): Generator<Facts> {
  const qualifier = (wanted: 0 | 2) => qualifiers.filter((word) => flag(state, flagIndex(word)) === wanted);
  const leave = first(state, 'actor.onUnpaidLeave');
  const actor = { kind: first(state, 'actor.kind'), post: first(state, 'actor.post'), onUnpaidLeave: leave && leave === 'yes' };
  const same = { relation: first(state, 'relation'), medium: first(state, 'medium'), stance: first(state, 'stance'), contentMade: first(state, 'contentMade') };
  // The calendar says nothing of a target that nobody named.
  const targets = chosen(state, 'target').flatMap((target) => (target === null ? [null, 'candidate' as const] : [target]));
  for (const target of targets)
    for (const standing of given.statusByCalendar ? [null] : chosen(state, 'standing'))
      for (const actOn of days)
        yield {
          act: acts[state.act], actOn, target, actor, contest: first(state, 'contest'), ...same,
          targetStatusKnown: standing && toldAs[standing], phaseKnown: given.phaseByCalendar ? null : first(state, 'phase'),
          ...(given.election ? { election: given.election } : {}), with: qualifier(2), without: qualifier(0),
        };
}

export type Lone = { readonly rule: Rule; readonly book: Rulebook; truth(facts: Facts): 0 | 1 | 2 };

/** A rulebook of one rule, which says how far facts meet it. A residual rule has no acts of its own: it speaks for all. */
export function alone(id: string, rule: Rule): Lone {
  const book = makeRulebook({ [id]: rule });
  return {
    rule, book,
    truth(facts) {
      const index = actIndex(facts.act as string);
      const ready = book[index]?.rules[0];
      const { state, days } = read(facts, index);
      return ready ? truthOf(ready, state, days) : 0;
    },
  };
}

const mostTried = 50_000;

/** Facts that meet the rule, in the order of its own words; none when it cannot be met under what is given. */
export function* meetings(lone: Lone, given: Given = {}): Generator<Facts> {
  const { rule } = lone;
  const wanted = { all: [...Object.values(rule.elements), ...(rule.special ? [rule.special] : []), ...Object.values(rule.unless ?? {}).map((exception) => ({ not: exception }))] };
  const days = given.on ? [given.on] : [...(rule.until ? [rule.until] : []), ...(rule.from ? [rule.from] : []), ...usualDays];
  let tried = 0;
  for (const act of rule.acts.length > 0 ? rule.acts : (['other', ...acts] as const)) {
    const start = emptyState(actIndex(act));
    if (given.contest) start.sets[setIndex.contest] = bitOf('contest', given.contest);
    for (const state of ways(wanted, true, start)) for (const facts of tellings(state, given, days)) {
      if (++tried > mostTried) return;
      if (lone.truth(facts) === 2) yield facts;
    }
  }
}

/** Facts that meet the rule, or null. */
export const meet = (id: string, rule: Rule, given?: Given): Facts | null => meetings(alone(id, rule), given).next().value ?? null;

/** Whether a rule's conditions speak of one of these facts or windows. */
export function names(rule: Rule, fact: SetName | keyof typeof windows): boolean {
  const inside = (condition: Condition): boolean =>
    'all' in condition ? condition.all.some(inside)
      : 'any' in condition ? condition.any.some(inside)
        : 'not' in condition ? inside(condition.not)
          : 'window' in condition ? condition.window === fact : 'fact' in condition && condition.fact === fact;
  return [...Object.values(rule.elements), ...Object.values(rule.unless ?? {}), ...(rule.special ? [rule.special] : [])].some(inside);
}
