import type { Lang } from '../../../paths.ts';
import { tenRulesTextsEn } from './texts.en.ts';
import { tenRulesTextsId, type TenRulesTexts } from './texts.id.ts';

const textsOf: Record<Lang, TenRulesTexts> = { id: tenRulesTextsId, en: tenRulesTextsEn };

export const tenRulesTexts = (lang: Lang): TenRulesTexts => textsOf[lang];
