import type { Lang } from '../../../paths.ts';
import { siteTextsEn } from './texts.en.ts';
import { siteTextsId, type SiteTexts } from './texts.id.ts';

const textsOf: Record<Lang, SiteTexts> = { id: siteTextsId, en: siteTextsEn };

export const siteTexts = (lang: Lang): SiteTexts => textsOf[lang];
