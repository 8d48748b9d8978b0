// What is known about one act, as sets of values that are still possible: one bit a value.
// A fact nobody told has all bits set; a fact told has one. `contest: legislature` has four.
import {
  actorKinds, contentTimes, contests, knownPhases, media, posts, qualifiers, relations, stances, targets, type Qualifier,
} from '../vocabulary.ts';
import { standings, windowIds, type FactName, type WindowId } from './condition.ts';

export type SetName = Exclude<FactName, 'act'>;

/** The values of each fact, in the order of their bits. */
export const domains: { readonly [F in SetName]: readonly string[] } = {
  'actor.kind': actorKinds,
  'actor.post': posts,
  'actor.onUnpaidLeave': ['yes', 'no'],
  contest: contests,
  relation: relations,
  medium: media,
  target: targets,
  standing: standings,
  stance: stances,
  phase: knownPhases,
  contentMade: contentTimes,
};

export const setNames = Object.keys(domains) as SetName[];
export const setIndex = Object.fromEntries(setNames.map((name, index) => [name, index])) as Record<SetName, number>;
/** All bits of a fact: nothing known. */
export const everything: readonly number[] = setNames.map((name) => (1 << domains[name].length) - 1);

const bits = new Map(setNames.map((name) => [name, new Map(domains[name].map((value, index) => [value, 1 << index]))]));
/** The bit of a value, 0 when the fact has no such value. */
export const bitOf = (name: SetName, value: string): number => bits.get(name)?.get(value) ?? 0;
export const maskOf = (name: SetName, values: readonly string[]): number =>
  values.reduce((mask, value) => mask | bitOf(name, value), 0);
export const valuesOf = (name: SetName, mask: number): string[] => domains[name].filter((_, index) => mask & (1 << index));
export const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0;

// Qualifiers and windows share the yes/no facts: 39 + 6 of them, in two words.
const flagNames: readonly string[] = [...qualifiers, ...windowIds];
const flagIndexes = new Map(flagNames.map((name, index) => [name, index]));
export const flagIndex = (name: Qualifier | WindowId): number => flagIndexes.get(name) ?? -1;

/** Bits known to be true, and bits known to be false, in two words of 31 bits. */
export type State = {
  act: number;
  sets: number[];
  yes0: number;
  yes1: number;
  no0: number;
  no1: number;
};

export const flagWord = 31;

/** 2 known true, 0 known false, 1 not known. */
export function flag(state: State, index: number): 0 | 1 | 2 {
  const bit = 1 << (index % flagWord);
  const second = index >= flagWord;
  if ((second ? state.yes1 : state.yes0) & bit) return 2;
  return (second ? state.no1 : state.no0) & bit ? 0 : 1;
}

export function setFlag(state: State, index: number, value: boolean): void {
  const bit = 1 << (index % flagWord);
  if (index >= flagWord) {
    state.yes1 = value ? state.yes1 | bit : state.yes1 & ~bit;
    state.no1 = value ? state.no1 & ~bit : state.no1 | bit;
  } else {
    state.yes0 = value ? state.yes0 | bit : state.yes0 & ~bit;
    state.no0 = value ? state.no0 & ~bit : state.no0 | bit;
  }
}

export const emptyState = (act: number): State => ({ act, sets: [...everything], yes0: 0, yes1: 0, no0: 0, no1: 0 });
