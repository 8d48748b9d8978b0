// Time is an argument: nothing below `main` asks the machine what time it is.

export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests, seeds and screenshots. */
export const clockAt = (instant: string): Clock => ({ now: () => new Date(instant) });

/** The calendar date (2026-11-22) that people in `timeZone` read off the wall. */
export function todayIn(clock: Clock, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(clock.now());
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
