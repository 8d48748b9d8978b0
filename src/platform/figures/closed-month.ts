// Figures are released for whole months that are over, never for a month that still grows: two releases of a growing
// month differ by what one person did in between. The first day of the next month is left for what comes late.

declare const closed: unique symbol;

/** `2026-11`, when it may be released. Made here only. */
export type ClosedMonth = string & { readonly [closed]: true };

const monthOf = (day: string): string => day.slice(0, 7);

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The day from which the month of `day` is released. */
export const releasedFrom = (day: string): string => `${monthAfter(monthOf(day))}-02`;

/** Then nothing may be added to that day any more. */
export const isReleased = (day: string, today: string): boolean => today >= releasedFrom(day);

/** Every month from that of `firstDay` that is released on `today`, newest first; months without any count too, or their absence would tell. */
export function closedMonths(firstDay: string, today: string): ClosedMonth[] {
  const months: ClosedMonth[] = [];
  for (let month = monthOf(firstDay); isReleased(`${month}-01`, today); month = monthAfter(month)) months.unshift(month as ClosedMonth);
  return months;
}
