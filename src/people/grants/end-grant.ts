// A right can be ended by one person at once, because a stolen account cannot wait for a second one.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { isReason } from '../approval/approval.ts';
import { actingAs } from './acting.ts';
import { mayDo, wholeAgency, type Holder } from './may-do.ts';

export type EndRefusal = 'not-there' | 'not-allowed' | 'ended-already' | 'no-reason';

/** By an administrator, or by the holder, who may always give a right back. */
export async function endGrant(
  db: OutsideTx, holder: Holder, asked: { readonly grantId: string; readonly reason: string }, clock: Clock,
): Promise<Outcome<null, EndRefusal>> {
  if (!isReason(asked.reason)) return refused('no-reason');
  const grant = await db.selectFrom('role_grant').where('agency_id', '=', holder.agencyId).where('id', '=', asked.grantId).select(['person_id', 'role']).executeTakeFirst();
  if (grant === undefined) return refused('not-there');
  const own = grant.person_id === holder.personId;
  const may = mayDo(holder, { anyOf: ['administrator'], touches: 'rights', ownMatter: 'allowed' }, wholeAgency(holder.agencyId), todayIn(clock, holder.timeZone));
  if (!own && !may.allowed) return refused('not-allowed');
  const reason = asked.reason.trim();
  const as = own || !may.allowed ? 'person' : may.as;
  return act<null, EndRefusal>(db, actingAs(holder, as), 'role-grant.ended', { kind: 'role-grant', id: asked.grantId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('role_grant_end')
      .values({ agency_id: holder.agencyId, grant_id: asked.grantId, ended_by: holder.personId, ended_at: clock.now(), reason })
      .onConflict((conflict) => conflict.columns(['agency_id', 'grant_id']).doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n ? done(null, { role: grant.role, personId: grant.person_id, reason }) : refused('ended-already');
  }, clock);
}
