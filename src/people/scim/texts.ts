import type { Lang } from '../../paths.ts';
import { scimEn } from './texts.en.ts';
import { scimId, type ScimTexts } from './texts.id.ts';

const textsOf: Record<Lang, ScimTexts> = { id: scimId, en: scimEn };

export const scimTexts = (lang: Lang): ScimTexts => textsOf[lang];
