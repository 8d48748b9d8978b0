import type { Lang } from '../../paths.ts';
import { readingEn } from './texts.en.ts';
import { readingId, type ReadingTexts } from './texts.id.ts';

export const readingTexts = (lang: Lang): ReadingTexts => (lang === 'en' ? readingEn : readingId);
