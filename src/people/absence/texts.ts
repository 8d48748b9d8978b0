import type { Lang } from '../../paths.ts';
import { absenceEn } from './texts.en.ts';
import { absenceId, type AbsenceTexts } from './texts.id.ts';

export const absenceTexts = (lang: Lang): AbsenceTexts => (lang === 'en' ? absenceEn : absenceId);
