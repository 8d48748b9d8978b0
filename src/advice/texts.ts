// The page words of one language, and dates as people write them.
import type { Lang } from '../paths.ts';
import { textsEn } from './texts.en.ts';
import { textsId, type AdviceTexts } from './texts.id.ts';

export type { AdviceTexts };

const textsOf: Record<Lang, AdviceTexts> = { id: textsId, en: textsEn };

export const adviceTexts = (lang: Lang): AdviceTexts => textsOf[lang];

const monthNames: Record<Lang, readonly string[]> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `2024-11-03` as people write it: 3 November 2024. A month or a year alone stays one. */
export function writtenDate(isoDate: string, lang: Lang): string {
  const [year = '', month, day] = isoDate.split('-');
  return [day && String(Number(day)), month && monthNames[lang][Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A month given as number, or by its name or the first three letters of it, in either language. */
export function monthNumber(typed: string): number | null {
  const word = typed.trim().toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return null;
  const found = [...monthNames.id, ...monthNames.en].findIndex((name) => name.toLowerCase().startsWith(word));
  return found < 0 ? null : (found % 12) + 1;
}
