// What a clock that once was far ahead has left behind. The log goes on by itself; slips wait for the day that was reached, and
// what was written under a later day keeps it, because entries never change. Whoever runs the service is told.
import { sql } from 'kysely';
import { todayIn, type Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db/db.ts';

/** Sentences for people; none where nothing is dated later than tomorrow. */
export async function aheadOfClock(db: Db, clock: Clock, timeZone: string): Promise<readonly string[]> {
  // An agency farther east may have reached tomorrow.
  const tomorrow = todayIn({ now: () => new Date(clock.now().getTime() + 86_400_000) }, timeZone);
  const { rows: [found] } = await sql<{ entries: number; entry_on: string | null; slip_on: string | null; signed_on: string | null }>`
    select (select count(*)::integer from audit.audit_entry where acted_on > ${tomorrow}::date) as entries,
      (select max(acted_on) from audit.audit_entry where acted_on > ${tomorrow}::date) as entry_on,
      (select max(day) from audit.slip_day where day > ${tomorrow}::date) as slip_on,
      (select max(signed_at)::date from audit.log_checkpoint where signed_at > ${clock.now()}::timestamptz + interval '1 day') as signed_on`.execute(db);
  const { entries = 0, entry_on: entryOn = null, slip_on: slipOn = null, signed_on: signedOn = null } = found ?? {};
  return [
    ...(slipOn === null ? [] : [`A key for slips is dated ${slipOn}, so none can be signed before that day: the clock was ahead. See that it is right now; advice goes on without slips until then.`]),
    ...(entryOn === null ? [] : [`${entries} entries of the log are dated up to ${entryOn}: the clock was ahead when they were written. They keep their day; write down when the clock was set right.`]),
    ...(signedOn === null ? [] : [`A checkpoint is dated ${signedOn}: the clock was ahead when it was signed. It holds all the same.`]),
  ];
}
