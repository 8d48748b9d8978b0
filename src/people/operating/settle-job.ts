// What an administrator does with a job that failed for good: tries it again, or throws it away and says why.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { beginAnew, takeDeadLetter } from '../../platform/jobs/dead-letters.ts';
import { NotAllowed } from '../../platform/errors.ts';
import { isReason } from '../approval/approval.ts';
import { actingAs } from '../grants/acting.ts';
import { mayDo, wholeAgency, type Holder } from '../grants/may-do.ts';

export type SettleRefusal = 'not-there' | 'no-reason' | 'unknown-kind';

export async function retryJob(db: OutsideTx, holder: Holder, id: string, clock: Clock): Promise<Outcome<null, SettleRefusal>> {
  const as = actingAs(holder, roleFor(holder, clock));
  return act<null, SettleRefusal>(db, as, 'job.retried', { kind: 'job', id }, async (tx) => {
    const letter = await takeDeadLetter(tx, holder.agencyId, id);
    if (letter === null) return refused('not-there');
    return (await beginAnew(tx, letter)) ? done(null, { job: letter.job, code: letter.code }) : refused('unknown-kind');
  }, clock);
}

export async function discardJob(
  db: OutsideTx, holder: Holder, { id, reason }: { readonly id: string; readonly reason: string }, clock: Clock,
): Promise<Outcome<null, SettleRefusal>> {
  if (!isReason(reason)) return refused('no-reason');
  const as = actingAs(holder, roleFor(holder, clock));
  return act<null, SettleRefusal>(db, as, 'job.discarded', { kind: 'job', id }, async (tx) => {
    const letter = await takeDeadLetter(tx, holder.agencyId, id);
    return letter === null ? refused('not-there') : done(null, { job: letter.job, code: letter.code, payload: letter.payload, reason: reason.trim() });
  }, clock);
}

function roleFor(holder: Holder, clock: Clock): 'administrator' {
  const may = mayDo(holder, { anyOf: ['administrator'], touches: 'log', ownMatter: 'allowed' }, wholeAgency(holder.agencyId), todayIn(clock, holder.timeZone));
  if (!may.allowed) throw new NotAllowed();
  return 'administrator';
}
