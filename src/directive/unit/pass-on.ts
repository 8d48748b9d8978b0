// The cascade: the head of a unit confirms that the unit was told.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { versionInForce } from '../queries.ts';
import { speaksFor } from './speaks-for.ts';

export type PassingOn = { readonly directiveId: string; readonly unitId: string; readonly meeting: string; readonly toldOn: string; readonly attendance: number };
export type PassOnRefusal = 'not-head' | 'not-there' | 'no-cascade' | 'ended' | 'day' | 'told-already';

export async function passOn(db: OutsideTx, holder: Holder, { directiveId, unitId, meeting, toldOn, attendance }: PassingOn, clock: Clock): Promise<Outcome<null, PassOnRefusal>> {
  const { agencyId, personId, timeZone } = holder;
  const today = todayIn(clock, timeZone);
  const role = await speaksFor(db, holder, unitId, today);
  if (role === null) return refused('not-head');
  return act<null, PassOnRefusal>(db, actingAs(holder, role), 'directive.passed-on', { kind: 'directive', id: directiveId }, async (tx) => {
    const found = await versionInForce(tx, agencyId, directiveId);
    if (found === null) return refused('not-there');
    if (found.ended) return refused('ended');
    if (found.version.cascade === 'no') return refused('no-cascade');
    const sent = await tx.selectFrom('directive_sending').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('number', '=', found.number).select('sent_at').executeTakeFirstOrThrow();
    // Nobody tells of a meeting that is still to come, or that was before the letter.
    if (toldOn > today || toldOn < todayIn({ now: () => sent.sent_at }, timeZone)) return refused('day');
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('directive_passed_on').values({
      agency_id: agencyId, directive_id: directiveId, unit_id: unitId, number: found.number, told_by: personId, meeting: meeting.trim(), told_on: toldOn, attendance, recorded_at: clock.now(),
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('told-already') : done(null, { unit: unitId, number: found.number, attendance });
  }, clock);
}
