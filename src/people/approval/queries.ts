import type { Db } from '../../platform/db/db.ts';
import type { Approval } from './approval.ts';

const select = (db: Db, agencyId: string) => db
  .selectFrom('approval as a')
  .leftJoin('approval_decision as d', (join) => join.onRef('d.agency_id', '=', 'a.agency_id').onRef('d.approval_id', '=', 'a.id'))
  .leftJoin('approval_use as u', (join) => join.onRef('u.agency_id', '=', 'a.agency_id').onRef('u.approval_id', '=', 'a.id'))
  .where('a.agency_id', '=', agencyId)
  .select([
    'a.agency_id', 'a.id', 'a.kind', 'a.content', 'a.content_hash', 'a.reason', 'a.proposed_by', 'a.proposed_at', 'a.expires_at',
    'd.outcome', 'd.decided_by', 'd.decided_at', 'd.reason as decision_reason', 'u.used_at',
  ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const outcomes = ['approved', 'refused', 'withdrawn'] as const;

function approvalOf(row: Row): Approval {
  const outcome = outcomes.find((each) => each === row.outcome);
  const decided = outcome !== undefined && row.decided_by !== null && row.decided_at !== null;
  return {
    id: row.id, agencyId: row.agency_id, kind: row.kind, content: row.content, hash: row.content_hash.toString('hex'), reason: row.reason,
    proposedBy: row.proposed_by, proposedAt: row.proposed_at, expiresAt: row.expires_at, usedAt: row.used_at,
    decision: decided ? { outcome, by: row.decided_by ?? '', at: row.decided_at ?? row.proposed_at, reason: row.decision_reason } : null,
  };
}

export async function approvalById(db: Db, agencyId: string, id: string): Promise<Approval | null> {
  const row = await select(db, agencyId).where('a.id', '=', id).executeTakeFirst();
  return row === undefined ? null : approvalOf(row);
}

/** Those on which nobody has decided and that have not run out, the one that runs out first on top. */
export async function waitingApprovals(db: Db, agencyId: string, now: Date): Promise<Approval[]> {
  const rows = await select(db, agencyId).where('d.approval_id', 'is', null).where('a.expires_at', '>', now).orderBy('a.expires_at').orderBy('a.id').limit(200).execute();
  return rows.map(approvalOf);
}

export async function recentApprovals(db: Db, agencyId: string, now: Date): Promise<Approval[]> {
  const rows = await select(db, agencyId).where((where) => where.or([where('d.approval_id', 'is not', null), where('a.expires_at', '<=', now)]))
    .orderBy('a.proposed_at', 'desc').limit(50).execute();
  return rows.map(approvalOf);
}
