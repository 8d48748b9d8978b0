import type { Lang } from '../../paths.ts';
import { briefingEn } from './texts.en.ts';
import { briefingId, type BriefingTexts } from './texts.id.ts';

export const briefingTexts = (lang: Lang): BriefingTexts => (lang === 'en' ? briefingEn : briefingId);
