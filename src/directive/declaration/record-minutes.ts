// Closes the record of the event: from then on the minutes say what it says.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, everybody, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { mayCompose } from '../writing/may-compose.ts';
import { minutesOf, planOf, signingsOf } from './queries.ts';

export type MinutesRefusal = 'not-allowed' | 'not-there' | 'open-seats' | 'too-long' | 'same';

export type RecordingMinutes = { readonly directiveId: string; readonly letterNumber: string | null; readonly remarks: string | null; readonly closedTime: string };

/** A second record corrects number, remarks or time; what was signed stays. */
export async function recordMinutes(db: OutsideTx, holder: Holder, { directiveId, letterNumber, remarks, closedTime }: RecordingMinutes, clock: Clock): Promise<Outcome<null, MinutesRefusal>> {
  const { agencyId, personId } = holder;
  const may = await mayCompose(db, holder, { audience: everybody }, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  if ((letterNumber?.length ?? 0) > 100 || (remarks?.length ?? 0) > 2_000) return refused('too-long');
  return act<null, MinutesRefusal>(db, actingAs(holder, may.as), 'declaration.minuted', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirst();
    const found = await planOf(tx, agencyId, directiveId);
    if (found === null) return refused('not-there');
    const signings = await signingsOf(tx, agencyId, directiveId);
    // Minutes that are silent on an office would say neither that it signed nor that it did not.
    if (found.plan.seats.some(({ id }) => !signings.some(({ seatId }) => seatId === id))) return refused('open-seats');
    const last = await minutesOf(tx, agencyId, directiveId);
    if (last !== null && last.letterNumber === letterNumber && last.remarks === remarks && last.closedTime === closedTime) return refused('same');
    const number = (last?.number ?? 0) + 1;
    await tx.insertInto('declaration_minutes').values({
      agency_id: agencyId, directive_id: directiveId, number, letter_number: letterNumber, remarks, closed_time: closedTime, recorded_by: personId, recorded_at: clock.now(),
    }).execute();
    return done(null, { number, letterNumber });
  }, clock);
}
