import type { Lang } from '../../paths.ts';
import { declarationEn } from './texts.en.ts';
import { declarationId, type DeclarationTexts } from './texts.id.ts';

export const declarationTexts = (lang: Lang): DeclarationTexts => (lang === 'en' ? declarationEn : declarationId);
