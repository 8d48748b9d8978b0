import type { Lang } from '../../paths.ts';
import { textsEn } from './texts.en.ts';
import { textsId, type FiguresTexts } from './texts.id.ts';

const textsOf: Record<Lang, FiguresTexts> = { id: textsId, en: textsEn };

export const figuresTexts = (lang: Lang): FiguresTexts => textsOf[lang];
