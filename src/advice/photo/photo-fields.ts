// The boxes of this page: when, of which a part may be unknown, and at what event.
import { dateParts } from '../day-of-act.ts';
import { monthNumber } from '../texts.ts';
import type { Lang } from '../../paths.ts';
import { photoTexts } from './texts.ts';

/** `on` is a day, a month or a year: `2021-08-17`, `2021-08`, `2021`. */
export type PhotoTold = { readonly on: string; readonly event: string };

export const eventField = 'acara';
const longestEvent = 150;
const earliestYear = 1900;

type DateProblem = 'missing' | 'noYear' | 'noMonth' | 'impossible' | 'future';
type Checked = { readonly ok: true; readonly told: PhotoTold } | { readonly ok: false; readonly messages: Readonly<Record<string, string>> };

/** The same on the server and in the phone, so that both say the same about the same boxes. */
export function photoTold(form: Readonly<Record<string, string>>, today: string, lang: Lang): Checked {
  const texts = photoTexts(lang);
  const event = (form[eventField] ?? '').replace(/\s+/gu, ' ').trim();
  const date = partOfCalendar(form, today);
  const messages = {
    ...(typeof date === 'string' ? { hari: texts.dateProblem[date] } : {}),
    ...(event.length > longestEvent ? { [eventField]: texts.eventTooLong } : {}),
  };
  return typeof date === 'string' || event.length > longestEvent ? { ok: false, messages } : { ok: true, told: { on: date.on, event } };
}

function partOfCalendar(form: Readonly<Record<string, string>>, today: string): { readonly on: string } | DateProblem {
  const typed = dateParts(form);
  if (typed.year === '') return typed.day === '' && typed.month === '' ? 'missing' : 'noYear';
  if (!/^\d{4}$/.test(typed.year) || Number(typed.year) < earliestYear) return 'impossible';
  if (typed.month === '' && typed.day !== '') return 'noMonth';
  const on = typed.month === '' ? typed.year : monthOrDay(typed.year, monthNumber(typed.month), typed.day);
  if (on === null) return 'impossible';
  return on > today.slice(0, on.length) ? 'future' : { on };
}

function monthOrDay(year: string, month: number | null, day: string): string | null {
  if (month === null || month < 1 || month > 12) return null;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  if (day === '') return `${year}-${twoDigits(month)}`;
  if (!/^\d{1,2}$/.test(day)) return null;
  const real = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === Number(day) ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` : null;
}
