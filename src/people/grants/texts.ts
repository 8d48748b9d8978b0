import type { Lang } from '../../paths.ts';
import { grantsEn } from './texts.en.ts';
import { grantsId, type GrantsTexts } from './texts.id.ts';

const textsOf: Record<Lang, GrantsTexts> = { id: grantsId, en: grantsEn };

export const grantsTexts = (lang: Lang): GrantsTexts => textsOf[lang];
