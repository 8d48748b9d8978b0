// Withdrawn: it should not have been sent, or holds no longer. Closed: its time is over. Nobody is asked any more; answers stay.
// What is approved for a later day can be withdrawn before it leaves.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { forgetUnwilling } from '../pledge/unwilling/say-unwilling.ts';
import { factsOf, readVersion, versionInForce } from '../queries.ts';
import type { Version } from '../version.ts';
import { mayCompose } from './may-compose.ts';

export type EndRefusal = 'not-allowed' | 'not-sent' | 'ended-already' | 'no-reason';

export async function endDirective(
  db: OutsideTx, holder: Holder, { directiveId, outcome, reason }: { readonly directiveId: string; readonly outcome: 'withdrawn' | 'closed'; readonly reason: string }, clock: Clock,
): Promise<Outcome<null, EndRefusal>> {
  if (reason.trim().length < 3 || reason.trim().length > 500) return refused('no-reason');
  const version = (await versionInForce(db, holder.agencyId, directiveId))?.version ?? await approvedVersion(db, holder.agencyId, directiveId, clock);
  if (version === null) return refused('not-sent');
  const may = await mayCompose(db, holder, version, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  return act<null, EndRefusal>(db, actingAs(holder, may.as), outcome === 'withdrawn' ? 'directive.withdrawn' : 'directive.closed', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('directive_end').values({
      agency_id: holder.agencyId, directive_id: directiveId, outcome, ended_by: holder.personId, ended_at: clock.now(), reason: reason.trim(),
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return refused('ended-already');
    await forgetUnwilling(tx, holder.agencyId, directiveId);
    return done(null, { outcome });
  }, clock);
}

/** The newest version, where it is approved and waits for its day. */
async function approvedVersion(db: Db, agencyId: string, directiveId: string, clock: Clock): Promise<Version | null> {
  const newest = (await factsOf(db, agencyId, directiveId, clock.now())).frozen.at(-1);
  if (newest?.approval !== 'approved' && newest?.approval !== 'done') return null;
  return (await readVersion(db, agencyId, directiveId, newest.number))?.version ?? null;
}
