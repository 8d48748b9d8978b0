import type { Lang } from '../paths.ts';

/** `2026-11-22` as people write it: 22 November 2026. */
export const writtenDay = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));

/** As a field shows it to be changed: `2026-11-22` is 22 11 2026. */
export const typedDay = (day: string): string => day.split('-').toReversed().map(Number).join(' ');

/** `31 12 2026`, `31-12-2026` or `2026-12-31`; null for what is no day. */
export function readDay(typed: string): string | null {
  const parts = typed.trim().split(/[\s./-]+/u);
  const [year = '', month = '', day = ''] = (parts[0]?.length === 4 ? parts : parts.toReversed());
  if (parts.length !== 3 || !/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}
