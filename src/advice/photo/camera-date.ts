// What the dates in a file are good for. Only the day on which the picture was taken may be filled in, and only when the
// clock of the camera can have been right; everything else is told and asked.
import type { NotedDates } from './noted-dates.ts';

export type CameraDate =
  | { readonly kind: 'found'; readonly on: string; readonly otherOn?: string }
  | { readonly kind: 'wrong-clock'; readonly on: string }
  | { readonly kind: 'file-only'; readonly on: string }
  | { readonly kind: 'none' };

/** Cameras in phones came later; an earlier day is where a clock begins that was never set. */
const firstYear = 2000;

export function judgeDates(noted: NotedDates, today: string): CameraDate {
  const on = dayIn(noted.original);
  if (on !== null) return likely(on, today) ? found(on, noted) : { kind: 'wrong-clock', on };
  const fileOn = [noted.digitized, noted.gpsDay, noted.modified].map(dayIn).find((day) => day !== null && likely(day, today));
  return fileOn ? { kind: 'file-only', on: fileOn } : { kind: 'none' };
}

function found(on: string, noted: NotedDates): CameraDate {
  const digitizedOn = dayIn(noted.digitized);
  if (digitizedOn !== null && digitizedOn !== on) return { kind: 'found', on, otherOn: digitizedOn };
  const gpsOn = dayIn(noted.gpsDay);
  // Universal time is another day in the morning here, which is no disagreement.
  if (gpsOn !== null && daysBetween(on, gpsOn) > 1) return { kind: 'found', on, otherOn: gpsOn };
  return { kind: 'found', on };
}

/** `2021:08:17 07:30:00` is a day; blanks and noughts are how a camera says that it does not know. */
function dayIn(said: string | undefined): string | null {
  const [, year, month, day] = /^(\d{4})[:/-](\d{2})[:/-](\d{2})/.exec(said?.trim() ?? '') ?? [];
  return year === undefined || month === '00' || day === '00' ? null : `${year}-${month}-${day}`;
}

function likely(on: string, today: string): boolean {
  const real = new Date(`${on}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(on);
  return exists && Number(on.slice(0, 4)) >= firstYear && on <= today;
}

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
