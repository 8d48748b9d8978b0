// Days and times of a proof in words; without `people`, so that checking a file loads nothing that opens a database.
import { writtenMinute } from '../../../platform/clock.ts';

/** By their distance from UTC the zones have names that people know: WIB, WITA, WIT. */
const zones: Readonly<Record<string, string>> = { '+07:00': 'Asia/Jakarta', '+08:00': 'Asia/Makassar', '+09:00': 'Asia/Jayapura' };

/** An instant in words, on the wall where the pledge of `pledgeAt` was signed: a proof knows no zone but the offset in its time. */
export function pledgeMinute(at: string, pledgeAt: string, lang: 'id' | 'en'): string {
  const offset = pledgeAt.slice(-6);
  return writtenMinute(new Date(at), zones[offset] ?? offset, lang);
}

export const pledgeDay = (day: string, lang: 'id' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));
