// An approved round: who owes an answer when it is made. Run twice, it makes nothing more.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { owingOf } from './owing.ts';
import { gatherName } from './send-reminders-approval.ts';
import { countLeft, fillRound, type RoundCounts } from './write-round.ts';

export type GatherRefusal = 'not-there' | 'day-over' | 'gathered-already' | 'nothing-owed';

export async function gatherReminders(db: OutsideTx, { agencyId, batchId }: { readonly agencyId: string; readonly batchId: string }, clock: Clock): Promise<Outcome<RoundCounts, GatherRefusal>> {
  const batch = await db.selectFrom('reminder_batch as b').innerJoin('agency as g', 'g.id', 'b.agency_id').where('b.agency_id', '=', agencyId).where('b.id', '=', batchId)
    .select(['b.directive_id', 'b.made_on', 'g.time_zone']).executeTakeFirst();
  if (batch === undefined) return refused('not-there');
  const { directive_id: directiveId, time_zone: timeZone } = batch;
  const today = todayIn(clock, timeZone);
  // Approved for a day that is over: whoever wants it still asks again.
  if (batch.made_on !== today) return refused('day-over');
  return act<RoundCounts, GatherRefusal>(db, { role: 'system', id: gatherName, agencyId, timeZone }, 'reminder.asked', { kind: 'directive', id: directiveId }, async (tx) => {
    const before = await tx.selectFrom('reminder').where('agency_id', '=', agencyId).where('batch_id', '=', batchId).select('person_id').executeTakeFirst();
    if (before !== undefined) return refused('gathered-already');
    const asked = await owingOf(tx, agencyId, directiveId, today);
    if (asked === null) return refused('nothing-owed');
    const counts = await countLeft(tx, asked);
    await fillRound(tx, asked, { batchId, now: clock.now() });
    return done(counts, { round: batchId, ...counts });
  }, clock);
}

export const gatherRemindersJob: Job = {
  name: gatherName, retries: 5, retryDelaySeconds: 10, mostSeconds: 600,
  run: async ({ db, clock }, { agency = '', round = '' }) => {
    await gatherReminders(db, { agencyId: agency, batchId: round }, clock);
  },
};
