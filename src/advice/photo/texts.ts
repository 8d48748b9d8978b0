// The words of this page in one language.
import type { Lang } from '../../paths.ts';
import { textsEn } from './texts.en.ts';
import { textsId, type PhotoTexts } from './texts.id.ts';

export type { PhotoTexts };

const textsOf: Record<Lang, PhotoTexts> = { id: textsId, en: textsEn };

export const photoTexts = (lang: Lang): PhotoTexts => textsOf[lang];
