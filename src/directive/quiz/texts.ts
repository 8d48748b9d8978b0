import type { Lang } from '../../paths.ts';
import { quizEn } from './texts.en.ts';
import { quizId, type QuizTexts } from './texts.id.ts';

export const quizTexts = (lang: Lang): QuizTexts => (lang === 'en' ? quizEn : quizId);
