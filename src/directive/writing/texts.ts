import type { Lang } from '../../paths.ts';
import { writingEn } from './texts.en.ts';
import { writingId, type WritingTexts } from './texts.id.ts';

export const writingTexts = (lang: Lang): WritingTexts => (lang === 'en' ? writingEn : writingId);
