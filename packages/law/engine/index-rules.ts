// Rules made ready to run: compiled conditions, found by act.
import { acts, advices, findings, levels, tracks, type Advice, type Finding, type Qualifier } from '../vocabulary.ts';
import { compile, type Test } from './compile.ts';
import { within as parts, type Condition } from './condition.ts';
import { dayOf, endOfTime } from './dates.ts';
import type { Rule } from './rule.ts';
import { bitOf, domains, flagIndex, maskOf, setIndex, type SetName } from './state.ts';

export type Element = { readonly name: string; readonly test: Test };

export type Ready = {
  readonly id: string;
  /** The ids shown: a contract rule shows the list item it was made from. */
  readonly shownIds: readonly string[];
  readonly rule: Rule;
  readonly track: number;
  readonly advice: number;
  readonly openAdvice: number;
  readonly level: number;
  readonly special: Test | null;
  readonly elements: readonly Element[];
  readonly exceptions: readonly Element[];
  readonly from: number;
  readonly until: number;
  readonly personMask: number;
  readonly residual: boolean;
  /** Leaves nothing for a residual rule to say. A warning does not: what no list names still goes to a person (U-16). */
  readonly settles: boolean;
  /** Speaks in favour: no breach, or advice that allows. */
  readonly allows: boolean;
  /** The finding that the rule speaks for when it is met, and while it is open. */
  readonly whenMet: number;
  readonly whenOpen: number;
};

/** A fact that rules of an act ask for, and for each distinct way it can matter one value that stands for it. */
export type Asked = {
  readonly name: string;
  readonly set: number;
  readonly flag: number;
  readonly values: readonly number[];
  /** Positions of the rules that this fact can touch. */
  readonly touches: readonly number[];
};

export type ActRules = { readonly rules: readonly Ready[]; readonly asked: readonly Asked[] };

const byEffect: Record<Rule['effect'], Advice> = { breach: 'forbidden', disputed: 'avoid', no_breach: 'allowed', person: 'ask', advice: 'allowed' };

const metFinding: Record<Rule['effect'], Finding> = {
  breach: 'breach', disputed: 'disputed', no_breach: 'no_breach', person: 'needs_facts', advice: 'not_covered',
};

function ready([id, rule]: [string, Rule]): Ready {
  const named = (conditions: Readonly<Record<string, Condition>>): Element[] =>
    Object.entries(conditions).map(([name, condition]) => ({ name, test: compile(condition) }));
  const person = rule.elements['person'];
  const kinds = person && 'fact' in person && person.fact === 'actor.kind' ? person.in : domains['actor.kind'];
  return {
    id, rule, shownIds: rule.shownAs ?? id.split('/'),
    special: rule.special ? compile(rule.special) : null, elements: named(rule.elements), exceptions: named(rule.unless ?? {}),
    track: rule.track === null ? -1 : tracks.indexOf(rule.track),
    advice: advices.indexOf(rule.advice ?? byEffect[rule.effect]),
    openAdvice: advices.indexOf(rule.openAdvice ?? rule.advice ?? byEffect[rule.effect]),
    level: rule.level === null ? -1 : levels.indexOf(rule.level),
    from: rule.from ? dayOf(rule.from) : 0, until: rule.until ? dayOf(rule.until) : endOfTime,
    personMask: maskOf('actor.kind', kinds),
    residual: rule.residual === true,
    allows: rule.effect === 'no_breach' || (rule.effect === 'advice' && advices.indexOf(rule.advice ?? 'allowed') <= advices.indexOf('allowed_with_condition')),
    settles: !rule.residual && (rule.track !== null || rule.advice === 'allowed' || rule.advice === 'allowed_with_condition'),
    whenMet: findings.indexOf(metFinding[rule.effect]),
    whenOpen: findings.indexOf(rule.effect === 'no_breach' || rule.effect === 'advice' ? 'not_covered' : 'needs_facts'),
  };
}

// One of these can settle another (see `imply`): a rule that asks for one is touched by all.
const entangled = new Set(['stance', 'active_support', 'gesture', 'symbol', 'party_attributes', 'speaking', 'call_to_vote']);

type Use = { masks: number[]; touches: Set<number> };

function askedBy(rules: readonly Ready[]): Asked[] {
  const uses = new Map<string, Use>();
  const tangle = new Set<number>();
  rules.forEach(({ rule }, position) => {
    for (const condition of [...Object.values(rule.elements), ...Object.values(rule.unless ?? {}), ...(rule.special ? [rule.special] : [])]) {
      for (const part of parts(condition)) {
        const name = 'has' in part ? part.has : 'fact' in part && part.fact !== 'act' ? part.fact : null;
        if (name === null) continue;
        const use = uses.get(name) ?? { masks: [], touches: new Set() };
        uses.set(name, use);
        use.touches.add(position);
        if (entangled.has(name)) tangle.add(position);
        if ('fact' in part && part.fact !== 'act') use.masks.push(maskOf(part.fact, part.in));
      }
    }
  });
  return [...uses].map(([name, { masks, touches }]) => {
    const isSet = name in setIndex;
    return {
      name, set: isSet ? setIndex[name as SetName] : -1, flag: isSet ? -1 : flagIndex(name as Qualifier),
      values: isSet ? distinct(name as SetName, masks) : [1, 0],
      touches: [...(entangled.has(name) ? tangle : touches)],
    };
  });
}

/** One value for each way of falling inside or outside the masks in use. */
function distinct(name: SetName, masks: readonly number[]): number[] {
  const seen = new Map<string, number>();
  for (const value of domains[name]) {
    const bit = bitOf(name, value);
    const way = masks.map((mask) => (mask & bit ? '1' : '0')).join('');
    if (!seen.has(way)) seen.set(way, bit);
  }
  return [...seen.values()];
}

export type Rulebook = readonly ActRules[];

/** Residual rules stand last and speak for every act. */
export function makeRulebook(rules: Readonly<Record<string, Rule>>): Rulebook {
  const all = Object.entries(rules).map(ready);
  const residual = all.filter(({ rule }) => rule.residual);
  return acts.map((act) => {
    const own = [...all.filter(({ rule }) => !rule.residual && rule.acts.includes(act)), ...residual];
    return { rules: own, asked: askedBy(own) };
  });
}
