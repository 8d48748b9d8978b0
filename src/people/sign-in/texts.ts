import type { Lang } from '../../paths.ts';
import { signInEn } from './texts.en.ts';
import { signInId, type SignInTexts } from './texts.id.ts';

const textsOf: Record<Lang, SignInTexts> = { id: signInId, en: signInEn };

export const signInTexts = (lang: Lang): SignInTexts => textsOf[lang];
