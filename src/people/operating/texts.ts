import type { Lang } from '../../paths.ts';
import { operatingEn } from './texts.en.ts';
import { operatingId, type OperatingTexts } from './texts.id.ts';

const textsOf: Record<Lang, OperatingTexts> = { id: operatingId, en: operatingEn };

export const operatingTexts = (lang: Lang): OperatingTexts => textsOf[lang];
