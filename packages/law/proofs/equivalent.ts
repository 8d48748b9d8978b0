// Mutants that cannot change any answer, each with the argument why. Everything else must be noticed.
import type { Act } from '../vocabulary.ts';
import { compile, type Test, type Truth } from '../engine/compile.ts';
import { within, type Condition } from '../engine/condition.ts';
import { dayOf, firstDay } from '../engine/dates.ts';

import { actIndex } from '../engine/read.ts';
import type { Rule } from '../engine/rule.ts';
import { bitOf, domains, emptyState, everything, flagIndex, maskOf, setFlag, setIndex, type SetName, type State } from '../engine/state.ts';
import type { Mutant } from './mutate.ts';

/** More states than this are not walked through: the mutant then counts as one that should have been noticed. */
const mostStates = 3_000_000;

/** Days before the first day of the joint decree are judged as that day, so a start before it is the same start. */
function startBeforeFirstDay(rule: Rule, mutant: Rule): boolean {
  const day = (of: Rule): number => (of.from ? dayOf(of.from) : 0);
  return rule.from !== mutant.from && day(rule) <= firstDay && day(mutant) <= firstDay;
}

/** Without a track there is no finding: the effect is only read where no advice is given. */
const effectWithoutTrack = (rule: Rule, change: string): boolean => change.startsWith('effect: ') && rule.track === null && rule.advice !== undefined;

// Walking through every state that `read` can make of the facts that a condition looks at.
type Step = { readonly count: number; readonly set: (state: State, choice: number) => void };

const subsets = (name: SetName): number[] => Array.from({ length: (1 << domains[name].length) - 1 }, (_, index) => index + 1);
const contestKindMasks = [['dpr', 'dpd', 'dprd_province', 'dprd_city'], ['president', 'dpr', 'dpd', 'dprd_province', 'dprd_city'], ['governor', 'regent', 'mayor']];

/** A fact is told as one value or not at all; status and phase follow from dates and may be narrowed to several. */
function masksOf(name: SetName): number[] {
  if (name === 'standing' || name === 'phase' || name === 'contentMade') return subsets(name);
  const single = domains[name].map((value) => bitOf(name, value));
  const partly = name === 'contest' ? contestKindMasks.map((values) => maskOf('contest', values)) : [];
  return [...single, ...partly, everything[setIndex[name]] as number];
}

function stepsOf(conditions: readonly Condition[]): Step[] {
  const sets = new Set<SetName>();
  const flags = new Set<number>();
  for (const part of conditions.flatMap((condition) => [...within(condition)])) {
    if ('has' in part) flags.add(flagIndex(part.has));
    else if ('window' in part) flags.add(flagIndex(part.window));
    else if ('fact' in part && part.fact !== 'act') sets.add(part.fact);
  }
  const ofSet = [...sets].map((name): Step => {
    const masks = masksOf(name);
    return { count: masks.length, set: (state, choice) => { state.sets[setIndex[name]] = masks[choice] as number; } };
  });
  const ofFlag = [...flags].map((index): Step => ({ count: 3, set: (state, choice) => { if (choice < 2) setFlag(state, index, choice === 1); } }));
  return [...ofSet, ...ofFlag];
}

const noSide = maskOf('target', ['party', 'none', 'election_body']);
const official = bitOf('target', 'official');
const noStanding = bitOf('standing', 'none');

/** `read` gives party, none and election_body the standing "none", and never gives it to a person or a thing on a side, an official apart. */
function canBe({ sets }: State): boolean {
  const target = sets[setIndex.target] as number;
  const standing = sets[setIndex.standing] as number;
  if (target === everything[setIndex.target]) return true;
  if (target & noSide) return standing === noStanding;
  return target === official || (standing & noStanding) === 0;
}

function sameEverywhere(acts: readonly Act[], conditions: readonly Condition[], before: Test, after: Test): boolean {
  const steps = stepsOf(conditions);
  const facts = new Set(conditions.flatMap(factsOf));
  const both = facts.has('target') && facts.has('standing');
  const total = steps.reduce((product, { count }) => product * count, acts.length);
  if (total > mostStates) return false;
  const walk = (state: State, depth: number): boolean => {
    const step = steps[depth];
    if (!step) return (both && !canBe(state)) || before(state) === after(state);
    for (let choice = 0; choice < step.count; choice++) {
      const next: State = { ...state, sets: state.sets.slice() };
      step.set(next, choice);
      if (!walk(next, depth + 1)) return false;
    }
    return true;
  };
  return acts.every((act) => walk(emptyState(actIndex(act)), 0));
}

const partsOf = ({ special, elements, unless }: Rule): Record<string, Condition> => ({
  ...(special ? { special } : {}),
  ...Object.fromEntries(Object.entries(elements).map(([name, condition]) => [`elements.${name}`, condition])),
  ...Object.fromEntries(Object.entries(unless ?? {}).map(([name, condition]) => [`unless.${name}`, condition])),
});

/** The truth of a few parts of a rule; what the other parts add can only be the same for both. */
function truthOfParts(rule: Rule, names: readonly string[]): { test: Test; conditions: Condition[] } {
  const parts = Object.entries(partsOf(rule)).filter(([name]) => names.includes(name));
  const ready = parts.map(([name, condition]) => ({ kind: name.split('.')[0], test: compile(condition) }));
  const test: Test = (state) => {
    let truth: Truth = 2;
    for (const { kind, test: part } of ready) {
      const here = part(state);
      if (kind === 'special' && here !== 2) return 0;
      if (kind === 'unless' && here === 2) return 0;
      if (kind === 'elements' && here < truth) truth = here;
    }
    return truth;
  };
  return { test, conditions: parts.map(([, condition]) => condition) };
}

const factsOf = (condition: Condition): string[] => [...within(condition)].flatMap((part) => ('has' in part ? [part.has] : 'window' in part ? [part.window] : 'fact' in part ? [part.fact] : []));

/** The part that was changed, the special circumstance, and the elements that look at no other facts than these two. */
function partsToWalk(rule: Rule, changed: string): string[] {
  const parts = partsOf(rule);
  const near = new Set([changed, 'special'].flatMap((name) => (parts[name] ? factsOf(parts[name]) : [])));
  const inside = Object.entries(parts).filter(([, condition]) => factsOf(condition).every((fact) => near.has(fact))).map(([name]) => name);
  return [...new Set([changed, 'special', ...inside])];
}

function sameByWalking(rule: Rule, mutant: Mutant): boolean {
  const changed = /^((?:elements|unless)\.[\w-]+|special)/.exec(mutant.change)?.[1];
  if (changed === undefined) return false;
  const names = partsToWalk(rule, changed);
  const before = truthOfParts(rule, names);
  const after = truthOfParts(mutant.rule, names);
  const act = /: act with(?:out)? (\w+)$/.exec(mutant.change)?.[1];
  const conditions = [...before.conditions, ...after.conditions];
  const looksAtAct = conditions.flatMap(factsOf).includes('act');
  const acts = act ? [act as Act] : looksAtAct ? rule.acts : rule.acts.slice(0, 1);
  return sameEverywhere(acts, conditions, before.test, after.test);
}

/** Why a mutant answers everything as the rule does, or null where that is not shown. */
export function whyEquivalent(rule: Rule, mutant: Mutant): string | null {
  if (startBeforeFirstDay(rule, mutant.rule)) return 'it starts on or before the first day';
  if (effectWithoutTrack(rule, mutant.change)) return 'nothing reads the effect';
  if (sameByWalking(rule, mutant)) return 'the same truth in every state of the facts it looks at';
  return null;
}
