// The three boxes of a date. Kept as typed when they make no date.
import type { DateParts } from '../platform/html/components/fields.tsx';
import { monthNumber } from './texts.ts';

export type DayOfAct =
  | { readonly ok: true; readonly isoDate: string }
  | { readonly ok: false; readonly why: 'impossible' | 'range' };

const firstYear = 2017;
const lastYear = 2040;

export function dateParts(form: Readonly<Record<string, string>>): DateParts {
  const short = (value: string | undefined) => (value ?? '').trim().slice(0, 20);
  return { day: short(form['hari']), month: short(form['bulan']), year: short(form['tahun']) };
}

export function partsOf(isoDate: string): DateParts {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

export function dayOfAct(parts: DateParts): DayOfAct {
  const month = monthNumber(parts.month);
  if (month === null || !/^\d{1,2}$/.test(parts.day) || !/^\d{4}$/.test(parts.year)) return { ok: false, why: 'impossible' };
  const day = new Date(Date.UTC(Number(parts.year), month - 1, Number(parts.day)));
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== Number(parts.day)) return { ok: false, why: 'impossible' };
  if (day.getUTCFullYear() < firstYear || day.getUTCFullYear() > lastYear) return { ok: false, why: 'range' };
  return { ok: true, isoDate: day.toISOString().slice(0, 10) };
}
