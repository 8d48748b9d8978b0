// The clocks that start on the day a person learns of a breach: the time to report to Bawaslu.
import { fromDayNumber, toDayNumber } from '../calendar/days.ts';
import { shippedHolidays, type Holidays } from '../calendar/holidays.ts';
import type { Confidence } from '../engine/rule.ts';
import { clocks, type Clock, type ClockId } from './clocks.ts';
import { endOfClock, type ClockSwitches } from './last-day.ts';

export type StartedClock = {
  id: string;
  unit: string;
  lastDay: string;
  /** Where the text can also be read to end later: accept until this day. */
  laterReading?: string;
  basis: string;
  /** `null`: the day of reporting is not told, or the holidays of that time are not known and it hangs on them. */
  expired: boolean | null;
  confidence: Confidence;
  /** Days were counted whose holidays this version does not know: check by hand. */
  uncovered?: true;
};

const regional: ReadonlySet<string> = new Set(['governor', 'regent', 'mayor']);

/** National contests under UU 7/2017, regional ones under UU 8/2015; both while the contest may be either. */
function reportClocks(contests: readonly string[]): ClockId[] {
  const national = contests.some((contest) => !regional.has(contest));
  const local = contests.some((contest) => regional.has(contest));
  if (national === local) return ['D-01', 'D-02'];
  return national ? ['D-01'] : ['D-02'];
}

export type Start = {
  readonly contests: readonly string[];
  readonly knownOn: string;
  readonly reportedOn: string | null;
  readonly holidays?: Holidays | undefined;
  readonly switches?: ClockSwitches;
};

export function startedClocks({ contests, knownOn, reportedOn, holidays, switches }: Start): StartedClock[] {
  const start = toDayNumber(knownOn);
  const reported = reportedOn === null ? null : toDayNumber(reportedOn);
  return reportClocks(contests).map((id) => {
    const clock: Clock = clocks[id];
    const { last, acceptUntil, uncovered } = endOfClock(start, clock, switches ?? {}, holidays ?? shippedHolidays);
    const late = reported === null ? null : reported > acceptUntil;
    return {
      id, unit: clock.unit, lastDay: fromDayNumber(last), ...(acceptUntil > last ? { laterReading: fromDayNumber(acceptUntil) } : {}),
      // An unknown holiday can only move the last day to a later one: in time stays in time, late becomes unknown.
      basis: clock.basis, expired: late === true && uncovered ? null : late, confidence: clock.confidence,
      ...(uncovered ? { uncovered: true } : {}),
    };
  });
}
