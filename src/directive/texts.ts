import type { Lang } from '../paths.ts';
import { directiveEn } from './texts.en.ts';
import { directiveId, type DirectiveTexts } from './texts.id.ts';

export const directiveTexts = (lang: Lang): DirectiveTexts => (lang === 'en' ? directiveEn : directiveId);
