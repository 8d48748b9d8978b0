import type { Lang } from '../../paths.ts';
import { coverageEn } from './texts.en.ts';
import { coverageId, type CoverageTexts } from './texts.id.ts';

export const coverageTexts = (lang: Lang): CoverageTexts => (lang === 'en' ? coverageEn : coverageId);
