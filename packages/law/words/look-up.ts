// Look-ups that every door needs. They take the words of one language, so that a phone carries only that one.
import type { RuleText } from '../engine/rule.ts';
import type { wordsEn } from './words.en.ts';

export type Words = Readonly<typeof wordsEn>;

/** The text of a rule; one made for a contract (`PER-03/SKB-B-6`) reads as the list item it was made from. */
export function ruleText({ rules }: Words, ruleId: string): RuleText | null {
  return lookUp(rules, ruleId.slice(ruleId.indexOf('/') + 1)) ?? null;
}

/** The button for one value of an asked fact. */
export function answerLabel({ acts, vocabulary, answers }: Words, fact: string, value: string): string {
  if (fact === 'act') return lookUp(acts, value) ?? value;
  const labels = lookUp<Readonly<Record<string, string>>>(vocabulary, fact);
  return (labels && lookUp(labels, value)) ?? lookUp(answers, value) ?? value;
}

const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
