import type { Lang } from '../../paths.ts';
import { pledgeEn } from './texts.en.ts';
import { pledgeId, type PledgeTexts } from './texts.id.ts';

export const pledgeTexts = (lang: Lang): PledgeTexts => (lang === 'en' ? pledgeEn : pledgeId);
