import type { Lang } from '../../paths.ts';
import { reminderEn } from './texts.en.ts';
import { reminderId, type ReminderTexts } from './texts.id.ts';

export const reminderTexts = (lang: Lang): ReminderTexts => (lang === 'en' ? reminderEn : reminderId);
