import type { Lang } from '../../paths.ts';
import { slipEn } from './texts.en.ts';
import { slipId, type SlipTexts } from './texts.id.ts';

const textsOf: Record<Lang, SlipTexts> = { id: slipId, en: slipEn };

export const slipTexts = (lang: Lang): SlipTexts => textsOf[lang];
