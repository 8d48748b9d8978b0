// The open questions with their texts in one language.
import type { QuestionId, QuestionText } from '../../../packages/law/uncertain/questions.ts';
import { questionsEn } from '../../../packages/law/uncertain/texts.en.ts';
import { questionsId } from '../../../packages/law/uncertain/texts.id.ts';
import type { Lang } from '../../paths.ts';

const textsOf: Record<Lang, Readonly<Record<QuestionId, QuestionText>>> = { id: questionsId, en: questionsEn };

export const questionTexts = (lang: Lang): Readonly<Record<QuestionId, QuestionText>> => textsOf[lang];
