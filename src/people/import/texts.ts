import type { Lang } from '../../paths.ts';
import { importTextsEn } from './texts.en.ts';
import { importTextsId, type ImportTexts } from './texts.id.ts';

const textsOf: Record<Lang, ImportTexts> = { id: importTextsId, en: importTextsEn };

export const importTexts = (lang: Lang): ImportTexts => textsOf[lang];
