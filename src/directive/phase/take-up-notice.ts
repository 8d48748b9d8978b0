// The first of two named officers takes a proposed notice up; the approval of its sending is the second. What was taken up is
// written before its draft, so that two officers never make two letters; pressed again, a draft that is missing is made.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, everybody, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { draftOf, saveDraft } from '../writing/compose-directive.ts';
import { mayCompose } from '../writing/may-compose.ts';
import type { PhaseNotice } from './due-notices.ts';
import { noticeVersion } from './notice-version.ts';

export type TakeUpRefusal = 'not-allowed' | 'no-issuer';

export type TakingUp = { readonly notice: PhaseNotice; readonly issuer: string; /** Of the form, so that a repeated tap makes nothing new. */ readonly directiveId: string };

/** Answers with the directive that stands for the notice: this one, or the one of the colleague who was first. */
export async function takeUpNotice(db: OutsideTx, holder: Holder, { notice, issuer, directiveId }: TakingUp, clock: Clock): Promise<Outcome<string, TakeUpRefusal>> {
  const today = todayIn(clock, holder.timeZone);
  const may = await mayCompose(db, holder, { audience: everybody }, today);
  if (!may.allowed) return refused('not-allowed');
  if (issuer.trim() === '' || issuer.trim().length > 200) return refused('no-issuer');
  const taken = await act<null, 'taken-up-already'>(db, actingAs(holder, may.as), 'phase-notice.taken-up', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('phase_notice').values({
      agency_id: holder.agencyId, notice: notice.key, directive_id: directiveId, begins_on: notice.on, taken_up_by: holder.personId, taken_up_at: clock.now(),
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('taken-up-already') : done(null, { notice: notice.key, beginsOn: notice.on });
  }, clock);
  const id = taken.done ? directiveId : await directiveOf(db, holder.agencyId, notice.key);
  if (await draftOf(db, holder.agencyId, id) === null) {
    const saved = await saveDraft(db, holder, { id, kind: 'phase-notice', draft: noticeVersion(notice, issuer.trim(), today) }, clock);
    if (!saved.done) return refused('not-allowed');
  }
  return done(id);
}

async function directiveOf(db: OutsideTx, agencyId: string, key: string): Promise<string> {
  const { directive_id: id } = await db.selectFrom('phase_notice').where('agency_id', '=', agencyId).where('notice', '=', key).select('directive_id').executeTakeFirstOrThrow();
  return id;
}
