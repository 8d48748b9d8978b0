import type { Lang } from '../../paths.ts';
import { unitsEn } from './texts.en.ts';
import { unitsId, type UnitsTexts } from './texts.id.ts';

const textsOf: Record<Lang, UnitsTexts> = { id: unitsId, en: unitsEn };

export const unitsTexts = (lang: Lang): UnitsTexts => textsOf[lang];
