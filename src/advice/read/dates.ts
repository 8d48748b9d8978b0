// Dates as the law's data writes them: a day, a month or a year, and spans that may have no end.
import type { Lang } from '../../paths.ts';
import { writtenDate } from '../texts.ts';
import { readTexts } from './texts.ts';

/** `2024-10-30`, `2023-12` or `2019`. */
export const writtenDay = (on: string, lang: Lang): string => (on.length === 4 ? on : writtenDate(on, lang));

/** The law's data marks an open end with the last year that can be written. */
export const isOpenEnd = (day: string): boolean => day >= '9999';

export function writtenSpan(from: string, to: string, lang: Lang): string {
  const texts = readTexts(lang);
  if (from === to) return writtenDay(from, lang);
  return isOpenEnd(to) ? `${texts.since} ${writtenDay(from, lang)}` : `${writtenDay(from, lang)} ${texts.to} ${writtenDay(to, lang)}`;
}
