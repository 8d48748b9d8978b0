import type { Lang } from '../../../paths.ts';
import { helpedEn } from './texts.en.ts';
import { helpedId, type HelpedTexts } from './texts.id.ts';

export const helpedTexts = (lang: Lang): HelpedTexts => (lang === 'en' ? helpedEn : helpedId);
