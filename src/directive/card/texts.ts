import type { Lang } from '../../paths.ts';
import { cardEn } from './texts.en.ts';
import { cardId, type CardTexts } from './texts.id.ts';

export const cardTexts = (lang: Lang): CardTexts => (lang === 'en' ? cardEn : cardId);
