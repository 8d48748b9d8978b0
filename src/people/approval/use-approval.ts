import { done, refused, type Outcome } from '../../audit/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Holder } from '../grants/may-do.ts';
import { contentHash, stateOf, type Approval, type ApprovalKind, type ReadProposal } from './approval.ts';
import { approvalById } from './queries.ts';

export type UseRefusal = 'not-there' | 'not-approved' | 'expired' | 'used-already' | 'not-yours' | 'content-changed';

/**
 * Inside the act that was approved: spends the approval, and gives back what was approved, so that nothing else can be
 * done with it. Once, by the proposer, until it runs out. A refusal or a crash of that act leaves the approval unspent.
 */
export async function useApproval(
  tx: Tx, holder: Holder, kind: ApprovalKind, id: string, now: Date,
): Promise<Outcome<{ readonly approval: Approval; readonly read: ReadProposal }, UseRefusal>> {
  const approval = await approvalById(tx, holder.agencyId, id);
  if (approval === null || approval.kind !== kind.kind) return refused('not-there');
  if (approval.proposedBy !== holder.personId) return refused('not-yours');
  const state = stateOf(approval, now);
  if (state === 'done') return refused('used-already');
  if (state === 'expired') return refused('expired');
  if (state !== 'approved') return refused('not-approved');
  const read = kind.read(approval.agencyId, approval.content);
  if (read === null || contentHash(approval.kind, approval.content) !== approval.hash) return refused('content-changed');
  const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('approval_use')
    .values({ agency_id: approval.agencyId, approval_id: id, used_by: holder.personId, used_at: now })
    .onConflict((conflict) => conflict.columns(['agency_id', 'approval_id']).doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n ? done({ approval, read }) : refused('used-already');
}
