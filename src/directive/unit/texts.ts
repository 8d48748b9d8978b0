import type { Lang } from '../../paths.ts';
import { unitEn } from './texts.en.ts';
import { unitId, type UnitTexts } from './texts.id.ts';

export const unitTexts = (lang: Lang): UnitTexts => (lang === 'en' ? unitEn : unitId);
