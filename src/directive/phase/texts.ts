import type { Lang } from '../../paths.ts';
import { phaseEn } from './texts.en.ts';
import { phaseId, type PhaseTexts } from './texts.id.ts';

export const phaseTexts = (lang: Lang): PhaseTexts => (lang === 'en' ? phaseEn : phaseId);
