// Our rules as publicodes: one engine an act, one goal a rule. Publicodes has a third value of its own
// (undefined, with the names of what is missing), so conditions are written as they stand.
import Engine from 'publicodes';
import type { Condition, FactName } from '../../packages/law/engine/condition.ts';
import { windowIds } from '../../packages/law/engine/condition.ts';
import { dayOf } from '../../packages/law/engine/dates.ts';
import type { Rule } from '../../packages/law/engine/rule.ts';
import { setNames } from '../../packages/law/engine/state.ts';
import { qualifiers } from '../../packages/law/vocabulary.ts';
import { factKey, flagKey, windowKey, type KnownFacts } from './known-facts.ts';

type Node = string | { 'toutes ces conditions': Node[] } | { 'une de ces conditions': Node[] };
/** Names of publicodes are words: no dots, no underscores. */
const word = (key: string): string => key.replaceAll('_', ' ');
const every = (parts: Node[]): Node => ({ 'toutes ces conditions': parts.length ? parts : ['oui'] });
const some = (parts: Node[]): Node => ({ 'une de ces conditions': parts.length ? parts : ['non'] });
const factIs = (fact: FactName, value: string): Node => `${word(factKey(fact))} = '${value}'`;

function holds(condition: Condition, act: string): Node {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, act)));
  if ('any' in condition) return some(condition.any.map((part) => holds(part, act)));
  if ('not' in condition) return fails(condition.not, act);
  if ('has' in condition) return word(flagKey(condition.has));
  if ('window' in condition) return word(windowKey(condition.window));
  if (condition.fact === 'act') return condition.in.includes(act as never) ? 'oui' : 'non';
  return some(condition.in.map((value) => factIs(condition.fact, value)));
}

/** A negation is pushed inward: publicodes negates a name, not a list of conditions. */
function fails(condition: Condition, act: string): Node {
  if ('all' in condition) return some(condition.all.map((part) => fails(part, act)));
  if ('any' in condition) return every(condition.any.map((part) => fails(part, act)));
  if ('not' in condition) return holds(condition.not, act);
  if ('has' in condition) return `${word(flagKey(condition.has))} = non`;
  if ('window' in condition) return `${word(windowKey(condition.window))} = non`;
  if (condition.fact === 'act') return condition.in.includes(act as never) ? 'non' : 'oui';
  return every(condition.in.map((value) => `${word(factKey(condition.fact))} != '${value}'`));
}

type Goal = { id: string; met: string; lifted: string | null };

function rulesOfAct(act: string, rules: readonly [string, Rule][]): { text: Record<string, Node | null>; goals: Goal[] } {
  const text: Record<string, Node | null> = { day: null };
  for (const name of setNames) text[word(factKey(name))] = null;
  for (const name of qualifiers) text[word(flagKey(name))] = null;
  for (const name of windowIds) text[word(windowKey(name))] = null;
  const goals = rules.map(([id, rule], index): Goal => {
    const dates = [...(rule.from ? [`day >= ${dayOf(rule.from)}`] : []), ...(rule.until ? [`day <= ${dayOf(rule.until)}`] : [])];
    const special = rule.special ? [holds(rule.special, act)] : [];
    text[`rule${index}`] = every([...special, ...Object.values(rule.elements).map((part) => holds(part, act)), ...dates]);
    const exceptions = Object.values(rule.unless ?? {});
    if (exceptions.length) text[`exception${index}`] = some(exceptions.map((part) => holds(part, act)));
    return { id, met: `rule${index}`, lifted: exceptions.length ? `exception${index}` : null };
  });
  return { text, goals };
}

const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
const situationOf = (facts: KnownFacts): Record<string, string | number> =>
  Object.fromEntries(Object.entries(facts).flatMap(([key, value]) => {
    if (key === 'act') return [];
    return [[word(key), typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'number' ? value : `'${value}'`]];
  }));

/** The ids of the rules that are met. An exception is only looked at where the rest of the rule is met. */
export function publicodesPeer(rulesOf: ReadonlyMap<string, readonly [string, Rule][]>): (facts: KnownFacts) => string[] {
  const engines = new Map([...rulesOf].map(([act, rules]) => {
    const { text, goals } = rulesOfAct(act, rules);
    return [act, { engine: new Engine(text, { logger: quiet }), goals }];
  }));
  return (facts) => {
    const { engine, goals } = engines.get(facts['act'] as string) ?? { engine: null, goals: [] };
    if (!engine) return [];
    engine.setSituation(situationOf(facts));
    return goals.flatMap(({ id, met, lifted }) =>
      engine.evaluate(met).nodeValue === true && !(lifted && engine.evaluate(lifted).nodeValue === true) ? [id] : []);
  };
}
