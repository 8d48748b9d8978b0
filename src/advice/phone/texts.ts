import type { Lang } from '../../paths.ts';
import { phoneEn } from './texts.en.ts';
import { phoneId, type PhoneTexts } from './texts.id.ts';

const textsOf: Record<Lang, PhoneTexts> = { id: phoneId, en: phoneEn };

export const phoneTexts = (lang: Lang): PhoneTexts => textsOf[lang];
