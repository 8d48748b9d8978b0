// One change at a time to a rule: each condition, date, act and consequence flipped once.
import type { Condition, FactName } from '../engine/condition.ts';
import { acts as allActs, advices, levels, tracks } from '../vocabulary.ts';
import type { Rule } from '../engine/rule.ts';
import { domains } from '../engine/state.ts';

export type Mutant = {
  readonly id: string;
  /** What was changed, to be read by a person: `elements.object: target without candidate`. */
  readonly change: string;
  readonly rule: Rule;
};
/** The rule that a condition belongs to, and the acts that it is asked about. */
type Asked = { readonly id: string; readonly acts: readonly string[] };
type Flip = { readonly change: string; readonly condition: Condition };

const factIs = (fact: FactName, values: readonly string[]): Condition => ({ fact, in: values }) as unknown as Condition;

/** Which of the values that a list leaves out is let in: any, but always the same. */
const drawn = (left: readonly string[], salt: string): string | undefined => left[Array.from(salt).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % left.length];

/** Each value left out on its own, and one more let in. A rule is never asked about an act that it does not list. */
function flipsOfFact(fact: FactName, listed: readonly string[], { id, acts }: Asked): Flip[] {
  const values: readonly string[] = fact === 'act' ? acts : domains[fact];
  const more = drawn(values.filter((value) => !listed.includes(value)), `${id} ${fact} ${listed.join(' ')}`);
  return [
    ...listed.filter((value) => values.includes(value)).map((value) => ({ change: `${fact} without ${value}`, condition: factIs(fact, listed.filter((one) => one !== value)) })),
    ...(more ? [{ change: `${fact} with ${more}`, condition: factIs(fact, [...listed, more]) }] : []),
  ];
}

function flipsOfList(word: 'all' | 'any', parts: readonly Condition[], asked: Asked): Flip[] {
  const made = (list: readonly Condition[], as: 'all' | 'any' = word): Condition => (as === 'all' ? { all: list } : { any: list });
  return [
    ...(parts.length > 1 ? [{ change: `${word} → ${word === 'all' ? 'any' : 'all'}`, condition: made(parts, word === 'all' ? 'any' : 'all') }] : []),
    ...parts.flatMap((part, index) => flips(part, asked).map(({ change, condition }) => ({ change, condition: made(parts.with(index, condition)) }))),
  ];
}

export function flips(condition: Condition, asked: Asked): Flip[] {
  if ('all' in condition) return flipsOfList('all', condition.all, asked);
  if ('any' in condition) return flipsOfList('any', condition.any, asked);
  if ('not' in condition) return [{ change: 'not dropped', condition: condition.not }, ...flips(condition.not, asked).map(({ change, condition: inner }) => ({ change, condition: { not: inner } }))];
  if ('has' in condition) return [{ change: `${condition.has} negated`, condition: { not: condition } }];
  if ('window' in condition) return [{ change: `${condition.window} negated`, condition: { not: condition } }];
  return flipsOfFact(condition.fact, condition.in, asked);
}

/** One day on or back, by the calendar; no clock is read. */
export function shifted(day: string, by: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> => Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

function conditionMutants(id: string, rule: Rule): Mutant[] {
  const asked: Asked = { id, acts: rule.residual ? allActs : rule.acts };
  const made: Mutant[] = [];
  for (const part of ['elements', 'unless'] as const) {
    for (const [name, condition] of Object.entries(rule[part] ?? {})) {
      made.push({ id, change: `${part}.${name} dropped`, rule: { ...rule, [part]: without(rule[part] ?? {}, name) } });
      for (const { change, condition: after } of flips(condition, asked)) {
        made.push({ id, change: `${part}.${name}: ${change}`, rule: { ...rule, [part]: { ...rule[part], [name]: after } } });
      }
    }
  }
  if (rule.special) {
    const { special, ...rest } = rule;
    made.push({ id, change: 'special dropped', rule: rest });
    for (const { change, condition: after } of flips(special, asked)) made.push({ id, change: `special: ${change}`, rule: { ...rule, special: after } });
  }
  return made;
}

function consequenceMutants(id: string, rule: Rule): Mutant[] {
  const next = <T>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length] as T;
  const effects = ['breach', 'disputed', 'no_breach', 'person', 'advice'] as const;
  const made: Mutant[] = [
    { id, change: `effect: ${next(effects, rule.effect)}`, rule: { ...rule, effect: next(effects, rule.effect) } },
    { id, change: `track: ${next([...tracks, null], rule.track)}`, rule: { ...rule, track: next([...tracks, null], rule.track) } },
  ];
  if (rule.effect !== 'advice' && rule.effect !== 'no_breach') for (const level of levels) {
    if (level !== rule.level) made.push({ id, change: `level: ${level}`, rule: { ...rule, level } });
  }
  const advice = rule.advice ?? ({ breach: 'forbidden', disputed: 'avoid', no_breach: 'allowed', person: 'ask', advice: 'allowed' } as const)[rule.effect];
  for (const other of advices) if (other !== advice) made.push({ id, change: `advice: ${other}`, rule: { ...rule, advice: other } });
  if (rule.openAdvice) made.push({ id, change: `openAdvice: ${next(advices, rule.openAdvice)}`, rule: { ...rule, openAdvice: next(advices, rule.openAdvice) } });
  return made;
}

/** Every mutant of a rule, in a fixed order. */
export function mutants(id: string, rule: Rule): Mutant[] {
  const { residual: _, ...bound } = rule;
  return [
    ...conditionMutants(id, rule),
    ...rule.acts.map((act): Mutant => ({ id, change: `acts without ${act}`, rule: { ...rule, acts: rule.acts.filter((one) => one !== act) } })),
    ...(['from', 'until'] as const).flatMap((end) => ([1, -1] as const).flatMap((by): Mutant[] => {
      const day = rule[end];
      return day ? [{ id, change: `${end}: ${shifted(day, by)}`, rule: { ...rule, [end]: shifted(day, by) } }] : [];
    })),
    ...consequenceMutants(id, rule),
    ...(rule.residual ? [{ id, change: 'residual dropped', rule: { ...bound, acts: allActs } }] : []),
  ];
}
