// The words of this page in one language.
import type { Lang } from '../../paths.ts';
import { textsEn } from './texts.en.ts';
import { textsId, type LeavingTexts } from './texts.id.ts';

export type { LeavingTexts };

const textsOf: Record<Lang, LeavingTexts> = { id: textsId, en: textsEn };

export const leavingTexts = (lang: Lang): LeavingTexts => textsOf[lang];
