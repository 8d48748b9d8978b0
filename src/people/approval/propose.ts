import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { actingAs } from '../grants/acting.ts';
import type { Holder } from '../grants/may-do.ts';
import { contentHash, isReason, type ApprovalKind } from './approval.ts';

export type Proposing = {
  /** Made with the form and sent by it: the same form sent twice proposes once. */
  readonly id: string;
  readonly content: string;
  readonly reason: string;
};

export type ProposeRefusal = 'unreadable' | 'no-reason' | 'own-matter' | 'not-allowed' | 'already-proposed';

export async function propose(
  db: OutsideTx, holder: Holder, kind: ApprovalKind, proposing: Proposing, clock: Clock,
): Promise<Outcome<null, ProposeRefusal>> {
  const read = kind.read(holder.agencyId, proposing.content);
  if (read === null) return refused('unreadable');
  if (!isReason(proposing.reason)) return refused('no-reason');
  if (read.concerns.includes(holder.personId)) return refused('own-matter');
  const now = clock.now();
  const may = await read.mayPropose(db, holder, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  const hash = contentHash(kind.kind, proposing.content);
  const expiresAt = new Date(now.getTime() + kind.lifeDays * 86_400_000);
  const reason = proposing.reason.trim();
  return act<null, ProposeRefusal>(db, actingAs(holder, may.as), 'approval.proposed', { kind: 'approval', id: proposing.id }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('approval').values({
      agency_id: holder.agencyId, id: proposing.id, kind: kind.kind, content: proposing.content, content_hash: Buffer.from(hash, 'hex'),
      reason, proposed_by: holder.personId, proposed_at: now, expires_at: expiresAt,
    }).onConflict((conflict) => conflict.columns(['agency_id', 'id']).doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return refused('already-proposed');
    return done(null, { kind: kind.kind, hash, reason, expiresAt: expiresAt.toISOString() });
  }, clock);
}
