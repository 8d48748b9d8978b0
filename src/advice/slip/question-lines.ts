// The words of a slip about a question: what was asked and answered, as it stood on the page.
import type { Lang } from '../../paths.ts';
import type { AnswerShown } from '../answer.ts';
import type { AnswerRow } from '../answer-rows.ts';
import { lawWords } from '../law-words.ts';
import { adviceTexts, writtenDate } from '../texts.ts';
import { slipTexts } from './texts.ts';

export function questionLines(answer: AnswerShown, rows: readonly AnswerRow[], actOn: string, lang: Lang): string[] {
  const texts = adviceTexts(lang);
  const listed = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]);
  return [
    ...rows.map(({ term, value }) => `${term}${term.endsWith('?') ? '' : ':'} ${value}`),
    '',
    `${slipTexts(lang).answer}: ${answer.heading}`,
    ...listed(texts.reasonTitle, answer.reasons),
    ...listed(answer.advice === 'allowed_with_condition' ? texts.conditionTitle : texts.careTitle, answer.conditions),
    ...listed(texts.ruleTitle, answer.rules.map(({ id, title, articles }) => [title, ...articles, id].join('; '))),
    ...listed(texts.statementsTitle, answer.statements.map(({ body, on, text }) => `${body}, ${on}: ${text}`)),
    ...listed(texts.doTitle, answer.remedies),
    '',
    lawWords(lang).note('disclaimer').replace('{date}', writtenDate(actOn, lang)),
  ];
}
