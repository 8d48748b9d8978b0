// From an event to the last day of a deadline. Where a text can be read in two ways both days are given, and it is
// said which one to tell the person and until which one to accept.
import { addMonths, fromDayNumber, isWeekend, toDayNumber } from '../calendar/days.ts';
import { isCovered, shippedHolidays, type Holidays } from '../calendar/holidays.ts';
import { clocks, printedClocks, type Clock, type ClockId, type ClockUnit, type PrintedClockId } from './clocks.ts';

/** What a site's legal officer may settle. */
export type ClockSwitches = { readonly jointLeaveIsWorkingDay?: boolean; readonly startDayCounts?: boolean };
export type OtherReading = 'start_day' | 'joint_leave' | 'unit';
export type LastDay = {
  readonly unit: ClockUnit;
  /** The day to tell the person. */
  readonly lastDay: string;
  /** Later than `lastDay` only where another reading of the text is later: accept until then. */
  readonly acceptUntil: string;
  readonly alsoRead: readonly { readonly why: OtherReading; readonly lastDay: string }[];
  /** The days that were counted, in order; empty for hours and months. */
  readonly countedDays: readonly string[];
  /** A counted day lies outside the known holidays: check the date by hand. It can only move to a later day. */
  readonly uncovered: boolean;
};

type Count = { number: number; unit: ClockUnit; startCounts: boolean; jointLeaveWorks: boolean };

function isWorkingDay(day: number, holidays: Holidays, jointLeaveWorks: boolean): boolean {
  if (isWeekend(day)) return false;
  const kind = holidays.kindOn.get(day);
  return kind === undefined || (kind === 'joint_leave' && jointLeaveWorks);
}

function daysCounted(start: number, { number, unit, startCounts, jointLeaveWorks }: Count, holidays: Holidays): number[] {
  const days: number[] = [];
  for (let day = startCounts ? start : start + 1; days.length < number; day++) {
    if (unit === 'calendar' || isWorkingDay(day, holidays, jointLeaveWorks)) days.push(day);
  }
  return days;
}

function crossesUncovered(from: number, to: number, holidays: Holidays): boolean {
  for (let day = from; day <= to; day++) if (!isWeekend(day) && !isCovered(holidays, day)) return true;
  return false;
}

const endOf = (start: number, count: Count, holidays: Holidays): number => daysCounted(start, count, holidays).at(-1) ?? start;

type Countable = Pick<Clock, 'number' | 'unit' | 'unitOpen' | 'startDay'>;
type OtherEnd = { readonly why: OtherReading; readonly day: number };

function otherReadings(start: number, count: Count, clock: Countable, holidays: Holidays): OtherEnd[] {
  const others: OtherEnd[] = [];
  const add = (why: OtherReading, change: Partial<Count>): void => {
    others.push({ why, day: endOf(start, { ...count, ...change }, holidays) });
  };
  if (clock.startDay === 'open') add('start_day', { startCounts: !count.startCounts });
  if (count.unit === 'working') add('joint_leave', { jointLeaveWorks: !count.jointLeaveWorks });
  if (clock.unitOpen) add('unit', { unit: count.unit === 'working' ? 'calendar' : 'working' });
  return others;
}

/** The same as `LastDay`, in day numbers. */
export type End = { readonly last: number; readonly acceptUntil: number; readonly others: readonly OtherEnd[]; readonly days: readonly number[]; readonly uncovered: boolean };

const onOneDay = (day: number): End => ({ last: day, acceptUntil: day, others: [], days: [], uncovered: false });

export function endOfClock(start: number, clock: Countable, switches: ClockSwitches, holidays: Holidays): End {
  // Hours end on the same hour of a later day; which hour, `lastMoment` says.
  if (clock.unit === 'hours') return onOneDay(start + Math.ceil(clock.number / 24));
  if (clock.unit === 'months') return onOneDay(addMonths(start, clock.number));
  const count: Count = {
    number: clock.number, unit: clock.unit,
    startCounts: clock.startDay === 'open' || switches.startDayCounts === true,
    jointLeaveWorks: switches.jointLeaveIsWorkingDay === true,
  };
  const days = daysCounted(start, count, holidays);
  const last = days.at(-1) ?? start;
  const others = otherReadings(start, count, clock, holidays).filter(({ day }) => day !== last);
  const latest = others.reduce((most, { day }) => Math.max(most, day), last);
  return {
    last, acceptUntil: clock.startDay === 'open' || clock.unitOpen ? latest : last, others, days,
    uncovered: (clock.unit === 'working' || clock.unitOpen === true) && crossesUncovered(start, latest, holidays),
  };
}

const written = (unit: ClockUnit, { last, acceptUntil, others, days, uncovered }: End): LastDay => ({
  unit, lastDay: fromDayNumber(last), acceptUntil: fromDayNumber(acceptUntil),
  alsoRead: others.map(({ why, day }) => ({ why, lastDay: fromDayNumber(day) })), countedDays: days.map(fromDayNumber), uncovered,
});

export function lastDay(id: ClockId, startOn: string, switches: ClockSwitches = {}, holidays: Holidays = shippedHolidays): LastDay {
  const clock: Clock = clocks[id];
  return written(clock.unit, endOfClock(toDayNumber(startOn), clock, switches, holidays));
}

export type Printed = { readonly number: number; readonly unit: ClockUnit };

/** For a deadline that a letter sets: `printed` is what stands in the letter, never a default. */
export function lastDayAsPrinted(id: PrintedClockId, printed: Printed, startOn: string, switches: ClockSwitches = {}, holidays: Holidays = shippedHolidays): LastDay {
  if (!Number.isInteger(printed.number) || printed.number < 1 || printed.number > 10_000) throw new RangeError('The number in the letter is a whole number from 1 to 10,000.');
  return written(printed.unit, endOfClock(toDayNumber(startOn), { ...printed, startDay: printedClocks[id].startDay }, switches, holidays));
}

const momentShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Clocks in hours run without pause, through weekends and holidays. `2024-11-22T15:30` in local time. */
export function lastMoment(id: 'D-06' | 'D-19', startAt: string): string {
  const match = momentShape.exec(startAt);
  if (match === null) throw new RangeError('Not a local time in the form YYYY-MM-DDTHH:MM.');
  const minutes = toDayNumber(match[1] ?? '') * 1440 + Number(match[2]) * 60 + Number(match[3]) + clocks[id].number * 60;
  const ofDay = minutes % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${fromDayNumber(Math.floor(minutes / 1440))}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
