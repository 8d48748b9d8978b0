import type { Lang } from '../paths.ts';
import { logEn } from './texts.en.ts';
import { logId, type LogTexts } from './texts.id.ts';

const textsOf: Record<Lang, LogTexts> = { id: logId, en: logEn };

export const logTexts = (lang: Lang): LogTexts => textsOf[lang];
