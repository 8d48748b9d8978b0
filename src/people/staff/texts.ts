import type { Lang } from '../../paths.ts';
import { staffEn } from './texts.en.ts';
import { staffId, type StaffTexts } from './texts.id.ts';

const textsOf: Record<Lang, StaffTexts> = { id: staffId, en: staffEn };

export const staffTexts = (lang: Lang): StaffTexts => textsOf[lang];
