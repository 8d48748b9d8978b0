// Puts the law and the language together: a typed question becomes situations, a conversation becomes facts,
// facts become the next question or the answer. Everything here is asked for again on every page.
import {
  assess, interview, questionFor, situationIds, startingChoices, type Facts,
} from '../../packages/law/index.ts';
import { makeRouter, readCues, type Router } from '../../packages/language/index.ts';
import type { Lang } from '../paths.ts';
import type { Asking } from './asking.ts';
import type { AnswerShown, QuestionShown, SituationShown } from './answer.ts';
import { showAnswer } from './show-answer.ts';
import type { Conversation } from './conversation.ts';
import { actsOffered, factsOf, isSituation, isStartingChoice } from './facts.ts';
import { lawWords } from './law-words.ts';

const guessesShown = 3;

// Trained at the first question (under a second) and kept: it is the same for everybody.
let trained: Router | undefined;
export function router(): Router {
  trained ??= makeRouter(situationIds.map((id) => ({ id, texts: [lawWords('id').situation(id)] })));
  return trained;
}

export function guessSituations(question: string, lang: Lang): SituationShown[] {
  return router().route(question).situations.slice(0, guessesShown).flatMap(({ id }) => (isSituation(id) ? [{ id, title: aboutTitle(id, lang) }] : []));
}

/** Facts said in the question itself, as the language reads them; the law's schema decides which fit. */
export const factsToldIn = (question: string): Record<string, unknown> => ({ ...readCues(question).facts });

export const isKnownStart = (id: string): boolean => isSituation(id) || isStartingChoice(id);
/** "Lainnya": the full list instead of a first question. */
export const needsList = (id: string): boolean => isStartingChoice(id) && startingChoices[id] === null;

export const startingList = (lang: Lang): SituationShown[] =>
  Object.keys(startingChoices).map((id) => ({ id, title: aboutTitle(id, lang) }));
export const situationList = (lang: Lang): SituationShown[] => situationIds.map((id) => ({ id, title: aboutTitle(id, lang) }));
export const oftenAsked = (lang: Lang): SituationShown[] => (['foto_lama', 'visi_misi', 'siapa_terikat'] as const).map((id) => ({ id, title: aboutTitle(id, lang) }));

export function aboutTitle(about: string, lang: Lang): string {
  if (isStartingChoice(about)) return lawWords(lang).start(about);
  return isSituation(about) ? lawWords(lang).situation(about) : '';
}

/** A question with its buttons; null for a fact that no page asks. */
export function questionAbout(about: string, fact: string, lang: Lang): QuestionShown | null {
  const words = lawWords(lang);
  if (!words.asks(fact)) return null;
  const values = fact === 'act' ? actsOffered(about) : questionFor(fact)?.values ?? [];
  if (values.length === 0) return null;
  return { fact, ...words.question(fact), options: values.map((value) => ({ value, label: words.option(fact, value) })) };
}

/** A campaign and a declaration are always somebody's: "Bukan calon atau partai" would be no answer. */
const alwaysSided: readonly string[] = ['attend_campaign', 'attend_declaration'];

export function optionsFor(question: QuestionShown, conversation: Conversation, today: string): QuestionShown['options'] {
  const { act } = factsOf(conversation, today);
  return question.fact === 'target' && alwaysSided.includes(act ?? '') ? question.options.filter(({ value }) => value !== 'none') : question.options;
}

/** Null when nothing more would change the advice, or enough was asked. */
export function nextQuestionFor(conversation: Conversation, { today, lang, law }: Pick<Asking, 'today' | 'lang' | 'law'>): QuestionShown | null {
  const asked = conversation.steps.map(({ fact }) => fact);
  const facts = factsOf(conversation, today);
  if (!facts.act && !asked.includes('act')) return questionAbout(conversation.about, 'act', lang);
  const { question } = interview(facts, asked.filter((fact) => fact !== 'act'), law);
  return question && questionAbout(conversation.about, question.fact, lang);
}

export function answerFor(conversation: Conversation, { today, lang, origin, law }: Pick<Asking, 'today' | 'lang' | 'origin' | 'law'>): AnswerShown {
  const facts: Facts = factsOf(conversation, today);
  return showAnswer(facts, assess(facts, law), lang, origin);
}
