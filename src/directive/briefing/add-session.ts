import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { Material, Session } from './session.ts';
import { briefingAs } from './organises.ts';

export type AddRefusal = 'not-allowed' | 'ended' | 'added-already';

/** Sent twice by the same form, it is added once. */
export async function addSession(db: OutsideTx, holder: Holder, session: Session, clock: Clock): Promise<Outcome<null, AddRefusal>> {
  const { agencyId, personId } = holder;
  const found = await briefingAs(db, holder, session.directiveId, todayIn(clock, holder.timeZone));
  if (found === null) return refused('not-allowed');
  if (found.ended) return refused('ended');
  return act<null, AddRefusal>(db, actingAs(holder, found.as), 'briefing.session-added', { kind: 'directive', id: session.directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('briefing_session').values({
      agency_id: agencyId, id: session.id, directive_id: session.directiveId, held: session.held, place: session.place, speaker: session.speaker, seats: session.seats,
      starts_at: session.startsAt, ends_at: session.endsAt, added_by: personId,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('added-already') : done(null, { session: session.id, held: session.held });
  }, clock);
}

export async function addMaterial(db: OutsideTx, holder: Holder, { directiveId, ...material }: Material & { readonly directiveId: string }, clock: Clock): Promise<Outcome<null, AddRefusal>> {
  const { agencyId, personId } = holder;
  const found = await briefingAs(db, holder, directiveId, todayIn(clock, holder.timeZone));
  if (found === null) return refused('not-allowed');
  if (found.ended) return refused('ended');
  return act<null, AddRefusal>(db, actingAs(holder, found.as), 'briefing.material-added', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirstOrThrow();
    const { last } = await tx.selectFrom('briefing_material').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
      .select(({ fn }) => fn.max('place').as('last')).executeTakeFirstOrThrow();
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('briefing_material').values({
      agency_id: agencyId, directive_id: directiveId, ...material, place: (last ?? 0) + 1, added_by: personId,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('added-already') : done(null, { material: material.id, kind: material.kind });
  }, clock);
}
