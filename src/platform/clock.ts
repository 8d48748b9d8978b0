// Time is an argument: nothing below `main` asks the machine what time it is.

export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests, seeds and screenshots. */
export const clockAt = (instant: string): Clock => ({ now: () => new Date(instant) });

/** The calendar date (2026-11-22) that people in `timeZone` read off the wall. */
export function todayIn(clock: Clock, timeZone: string): string {
  const at = partsIn(clock.now(), timeZone, 'short', 'en-CA');
  return `${at('year')}-${at('month')}-${at('day')}`;
}

/** The minute on that wall with its distance from UTC: `2026-11-22T10:40+07:00`. */
export function minuteIn(instant: Date, timeZone: string): string {
  const at = partsIn(instant, timeZone, 'longOffset', 'en-CA');
  const offset = at('timeZoneName').replace('GMT', '') || '+00:00';
  return `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}${offset}`;
}

/** The same for people: `22 November 2026, 10.40 WIB`. */
export function writtenMinute(instant: Date, timeZone: string, lang: 'id' | 'en'): string {
  const locale = lang === 'id' ? 'id-ID' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(instant);
  const at = partsIn(instant, timeZone, 'short', 'id-ID');
  return `${day}, ${at('hour')}.${at('minute')} ${at('timeZoneName')}`;
}

function partsIn(instant: Date, timeZone: string, zone: 'short' | 'longOffset', locale: string): (type: string) => string {
  const parts = formatFor(timeZone, zone, locale).formatToParts(instant);
  return (type) => parts.find((each) => each.type === type)?.value ?? '';
}

// Making one takes longer than all else in an act; there are as many as zones and languages in use.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string, zone: 'short' | 'longOffset', locale: string): Intl.DateTimeFormat {
  const name = `${timeZone} ${zone} ${locale}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, {
    timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', timeZoneName: zone,
  });
  formats.set(name, known);
  return known;
}
