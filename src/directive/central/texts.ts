import type { Lang } from '../../paths.ts';
import { centralEn } from './texts.en.ts';
import { centralId, type CentralTexts } from './texts.id.ts';

export const centralTexts = (lang: Lang): CentralTexts => (lang === 'en' ? centralEn : centralId);
