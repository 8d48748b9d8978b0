// From what was pressed and typed to the facts of `assess`. What nobody said stays unknown.
import {
  acts, factsOfSituation, factsSchema, situationIds, startingChoices, withAnswer,
  type Act, type Facts, type Qualifier, type SituationId, type StartingChoice,
} from '../../packages/law/index.ts';
import * as v from 'valibot';
import { unsure, type Conversation } from './conversation.ts';

export const isSituation = (id: string): id is SituationId => (situationIds as string[]).includes(id);
export const isStartingChoice = (id: string): id is StartingChoice => Object.hasOwn(startingChoices, id);

/** The acts that a starting choice leaves open; none for a situation. */
export function actsOffered(about: string): readonly Act[] {
  return isStartingChoice(about) ? startingChoices[about]?.acts ?? [] : [];
}

function factsWhenUnsure(about: string): Facts {
  const choice = isStartingChoice(about) ? startingChoices[about] : null;
  return choice !== null && 'unsure' in choice ? choice.unsure : {};
}

function startingFacts(about: string): Facts {
  if (isStartingChoice(about)) return startingChoices[about]?.facts ?? {};
  return (isSituation(about) && factsOfSituation(about)) || {};
}

/** What was read from a question, as far as the law knows such facts. */
export function factsIn(told: Record<string, unknown>): Facts {
  const read = v.safeParse(factsSchema, told);
  return read.success ? read.output : {};
}

export function factsOf({ about, told, steps, actOn }: Conversation, today: string): Facts {
  const begun = merge(startingFacts(about), factsIn(told));
  const answered = steps.reduce((facts, step) => answer(about, facts, step), begun);
  return { ...answered, actOn: actOn ?? today };
}

function answer(about: string, facts: Facts, { fact, value }: { fact: string; value: string }): Facts {
  if (value === unsure) return fact === 'act' ? { ...facts, ...factsWhenUnsure(about) } : facts;
  if (fact === 'act') return (acts as readonly string[]).includes(value) ? { ...facts, act: value as Act } : facts;
  return withAnswer(facts, fact, value);
}

/**
 * The situation names the act and its circumstances; what was typed fills the rest, and says more exactly at whose
 * side it was. A qualifier that is both told and denied counts as told.
 */
export function merge(situation: Facts, typed: Facts): Facts {
  const both = (name: 'with' | 'without'): Qualifier[] => [...new Set<Qualifier>([...(situation[name] ?? []), ...(typed[name] ?? [])])];
  const present = both('with');
  return {
    ...typed, ...situation, ...(typed.target && situation.target === 'candidate' ? { target: typed.target } : {}),
    with: present, without: both('without').filter((word) => !present.includes(word)),
  };
}
