// A condition printed in words. It says exactly what the data says, nested where the data is nested, so that a
// reader can hold the text beside the rule.
import type { Condition, FactName } from '../../../packages/law/engine/condition.ts';
import { windows } from '../../../packages/law/calendar/windows.ts';
import { examinerWords, words } from '../../../packages/law/words/words.ts';
import type { Lang } from '../../paths.ts';
import { writtenSpan } from './dates.ts';
import { readTexts } from './texts.ts';

export type Said = { readonly text: string } | { readonly lead: string; readonly parts: readonly Said[] };

type Flags = { readonly has: keyof (typeof examinerWords)['id']['qualifiers'] };
type Fact = Extract<Condition, { fact: FactName }>;

/** Facts whose element name already says what they are about. */
const plainFacts: ReadonlySet<string> = new Set(['act', 'actor.kind', 'medium', 'contest']);

/** The condition of one named element; the name stands before it. */
export function sayElement(condition: Condition, lang: Lang): Said {
  if ('fact' in condition && plainFacts.has(condition.fact)) return { text: either(valuesOf(condition, lang), lang) };
  return say(condition, lang);
}

export function say(condition: Condition, lang: Lang): Said {
  const texts = readTexts(lang).condition;
  if ('has' in condition) return { text: flag(condition, lang) };
  if ('window' in condition) return { text: sayWindow(condition.window, lang) };
  if ('fact' in condition) return { text: `${texts.facts[condition.fact]}: ${either(valuesOf(condition, lang), lang)}` };
  if ('not' in condition) return sayNot(condition.not, lang);
  if ('all' in condition) return listed(texts.all, flat('all', condition.all).map((part) => say(part, lang)));
  return sayAny(texts.any, condition.any, lang);
}

function sayNot(condition: Condition, lang: Lang): Said {
  const texts = readTexts(lang).condition;
  if ('not' in condition) return say(condition.not, lang);
  if ('fact' in condition) return { text: `${texts.facts[condition.fact]}: ${texts.not} ${either(valuesOf(condition, lang), lang)}` };
  if ('any' in condition) {
    const [only, ...others] = flat('any', condition.any);
    return only && others.length === 0 ? sayNot(only, lang) : sayAny(texts.none, condition.any, lang);
  }
  if ('all' in condition) return { lead: texts.notAll, parts: flat('all', condition.all).map((part) => say(part, lang)) };
  const inner = say(condition, lang);
  return 'text' in inner ? { text: `${texts.not} ${inner.text}` } : inner;
}

/** Circumstances that stand side by side become one line. */
function sayAny(lead: string, conditions: readonly Condition[], lang: Lang): Said {
  const parts = flat('any', conditions);
  const flags = parts.filter((part): part is Flags => 'has' in part);
  const others = parts.filter((part) => !('has' in part)).map((part) => say(part, lang));
  if (flags.length === 0) return listed(lead, others);
  const line = { text: either(flags.map((part) => flag(part, lang)), lang) };
  if (others.length > 0) return { lead, parts: [...others, line] };
  return flags.length > 1 ? { text: `${lead}: ${line.text}` } : line;
}

const listed = (lead: string, parts: readonly Said[]): Said => (parts.length === 1 && parts[0] ? parts[0] : { lead, parts });

function flat(kind: 'all' | 'any', conditions: readonly Condition[]): Condition[] {
  return conditions.flatMap((condition) => {
    if (kind === 'all' && 'all' in condition) return flat(kind, condition.all);
    if (kind === 'any' && 'any' in condition) return flat(kind, condition.any);
    return [condition];
  });
}

const flag = ({ has }: Flags, lang: Lang): string => examinerWords[lang].qualifiers[has];

function sayWindow(id: keyof typeof windows, lang: Lang): string {
  const { from, to } = windows[id];
  return `${readTexts(lang).condition.window} ${id} (${writtenSpan(from, to, lang)})`;
}

/** The labels are buttons elsewhere and begin with a capital letter. */
export function uncapital(label: string): string {
  return /^[A-Z][a-z ]/.test(label) && !/^(Bawaslu|WhatsApp)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function valuesOf(condition: Fact, lang: Lang): string[] {
  const { acts, vocabulary } = words[lang];
  const own = readTexts(lang).condition;
  const tables: Readonly<Record<FactName, Readonly<Record<string, string>>>> = {
    ...vocabulary, act: acts, phase: vocabulary.phaseKnown, 'actor.onUnpaidLeave': own.unpaidLeave, relation: own.relation, target: own.target,
  };
  const table = tables[condition.fact];
  return condition.in.map((value) => uncapital(table[value] ?? value));
}

/** `a, b, atau c`; with semicolons where an item has a comma or an "or" of its own. */
export function either(items: readonly string[], lang: Lang): string {
  const { or, comma } = readTexts(lang).condition;
  if (items.length < 2) return items.join('');
  const nested = items.some((item) => item.includes(',') || item.includes(` ${or} `));
  const before = nested ? ';' : items.length > 2 ? comma : '';
  return `${items.slice(0, -1).join(nested ? '; ' : ', ')}${before} ${or} ${items.at(-1)}`;
}
