// A case in words: what is done, and each circumstance as the question and the answer that the advice door would show.
import type { Facts, SituationId } from '../../../packages/law/index.ts';
import { answerLabel, ruleText, words } from '../../../packages/law/words/words.ts';
import type { LegalGroup } from '../../people/index.ts';
import { paths, type Lang } from '../../paths.ts';
import { articlesOf, type AskedItem, type Law } from './quiz-item.ts';

export type CaseLine = { readonly asked: string; readonly told: string };

const fields = ['medium', 'target', 'targetStatusKnown', 'stance', 'relation', 'contest', 'contentMade', 'phaseKnown'] as const satisfies readonly (keyof Facts)[];

export const caseTitle = (situation: SituationId, lang: Lang): string => words[lang].situations[situation];

/** Everything the case says beside the act itself; who acts and when stand above it. */
export function caseLines({ facts, told }: AskedItem, lang: Lang): readonly CaseLine[] {
  const own = words[lang];
  const questions: Readonly<Record<string, { readonly question: string }>> = own.questions;
  const line = (fact: string, value: string): CaseLine => ({ asked: questions[fact]?.question ?? fact, told: answerLabel(own, fact, value) });
  const known = fields.flatMap((field) => (typeof facts[field] === 'string' ? [line(field, facts[field])] : []));
  const others = told.filter(({ fact }) => !(fields as readonly string[]).includes(fact) && !facts.with?.some((word) => word === fact) && !facts.without?.some((word) => word === fact));
  const present = (facts.with ?? []).map((word) => line(word, 'yes'));
  const absent = (facts.without ?? []).map((word) => line(word, 'no'));
  return [...known, ...others.map(({ fact, value }) => line(fact, value)), ...present, ...absent];
}

export type RuleTold = { readonly id: string; readonly title: string; readonly reason: string; readonly articles: readonly string[]; readonly href: string };

/** The rules that set the answer, with their articles for this group. */
export function rulesTold({ verdict }: AskedItem, group: LegalGroup, law: Law, lang: Lang): readonly RuleTold[] {
  return verdict.because.flatMap(({ rule: id }): RuleTold[] => {
    const text = ruleText(words[lang], id);
    return text === null ? [] : [{ id, title: text.title, reason: text.reason, articles: articlesOf(verdict, id, group, law), href: paths.rule(id) }];
  });
}

export const headingOf = (advice: AskedItem['key'], lang: Lang): string => words[lang].advice[advice].heading;
export const leadOf = (advice: AskedItem['key'], lang: Lang): string => words[lang].advice[advice].lead;
