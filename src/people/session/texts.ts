import type { Lang } from '../../paths.ts';
import { homeEn } from './texts.en.ts';
import { homeId, type HomeTexts } from './texts.id.ts';

const textsOf: Record<Lang, HomeTexts> = { id: homeId, en: homeEn };

export const homeTexts = (lang: Lang): HomeTexts => textsOf[lang];
