// What the organiser saw on stage. The record of a seat is corrected by a further one, never overwritten.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, everybody, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { mayCompose } from '../writing/may-compose.ts';
import { mayBeRecorded, type Signing } from './plan.ts';
import { minutesOf, planOf, signingsOf } from './queries.ts';

export type RecordRefusal = 'not-allowed' | 'not-there' | 'too-early' | 'first-ones-open' | 'closed' | 'same';

export type Recording = Pick<Signing, 'seatId' | 'outcome' | 'time'> & { readonly directiveId: string };

export async function recordSigning(db: OutsideTx, holder: Holder, { directiveId, seatId, outcome, time }: Recording, clock: Clock): Promise<Outcome<null, RecordRefusal>> {
  const { agencyId, personId } = holder;
  const today = todayIn(clock, holder.timeZone);
  const may = await mayCompose(db, holder, { audience: everybody }, today);
  if (!may.allowed) return refused('not-allowed');
  return act<null, RecordRefusal>(db, actingAs(holder, may.as), 'declaration.signing-recorded', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirst();
    const found = await planOf(tx, agencyId, directiveId);
    if (found === null || !found.plan.seats.some(({ id }) => id === seatId)) return refused('not-there');
    // Nobody records what has not happened yet.
    if (today < found.plan.heldOn) return refused('too-early');
    if (await minutesOf(tx, agencyId, directiveId) !== null) return refused('closed');
    const signings = await signingsOf(tx, agencyId, directiveId);
    if (!mayBeRecorded(found.plan, seatId, signings)) return refused('first-ones-open');
    const last = signings.find((each) => each.seatId === seatId);
    if (last !== undefined && last.outcome === outcome && last.time === time) return refused('same');
    const number = (last?.number ?? 0) + 1;
    await tx.insertInto('declaration_signing').values({
      agency_id: agencyId, directive_id: directiveId, seat_id: seatId, number, outcome, signed_time: time, recorded_by: personId, recorded_at: clock.now(),
    }).execute();
    return done(null, { seat: seatId, number, outcome });
  }, clock);
}
