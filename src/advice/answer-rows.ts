// What was asked and answered, in words: for the answer page and for the slip.
import type { Lang } from '../paths.ts';
import { aboutTitle, questionAbout } from './ask.ts';
import { unsure, type Conversation } from './conversation.ts';
import { adviceTexts, writtenDate } from './texts.ts';

/** `fact` is null in rows that no question stands behind. */
export type AnswerRow = { term: string; value: string; fact: string | null };

export function answerRows(conversation: Conversation, day: string, lang: Lang): AnswerRow[] {
  const texts = adviceTexts(lang);
  const answered = conversation.steps.flatMap(({ fact, value }): AnswerRow[] => {
    const question = questionAbout(conversation.about, fact, lang);
    if (!question) return [];
    const label = value === unsure ? texts.unsure : question.options.find((option) => option.value === value)?.label ?? value;
    return [{ term: question.text, value: label, fact }];
  });
  return [
    { term: texts.aboutTerm, value: aboutTitle(conversation.about, lang), fact: null },
    ...answered,
    { term: texts.dateTerm, value: writtenDate(day, lang), fact: null },
  ];
}
