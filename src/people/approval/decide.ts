// Approve, refuse, withdraw. The key of `approval_decision` lets one of them win; whoever comes second is told so.
import { act, done, refused, type AuditNoun, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import { actingAs } from '../grants/acting.ts';
import { holderOf } from '../grants/actor-of.ts';
import type { Decision, Holder } from '../grants/may-do.ts';
import type { Role } from '../grants/roles.ts';
import { isOnePerson } from '../grants/one-person.ts';
import { contentHash, isReason, kindNamed, stateOf, type Approval, type ApprovalKind, type ReadProposal } from './approval.ts';
import { approvalById } from './queries.ts';

export type DecideRefusal =
  | 'not-there' | 'decided-already' | 'expired' | 'own-proposal' | 'same-person' | 'own-matter' | 'not-allowed'
  | 'content-changed' | 'proposer-may-no-longer' | 'no-reason' | 'unreadable' | 'not-done';

type Asked = Outcome<{ readonly approval: Approval; readonly read: ReadProposal; readonly as: Role }, DecideRefusal>;

/** What holds for everybody who decides on somebody else's proposal, decided already or not; asked anew each time. */
export async function rightToDecide(db: OutsideTx, holder: Holder, kinds: readonly ApprovalKind[], approval: Approval, clock: Clock): Promise<Asked> {
  const read = kindNamed(kinds, approval.kind)?.read(approval.agencyId, approval.content) ?? null;
  if (read === null) return refused('unreadable');
  if (approval.proposedBy === holder.personId) return refused('own-proposal');
  // First, because it costs least: everybody may open the list, and most may decide on nothing in it.
  const may: Decision = await read.mayApprove(db, holder, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  if (await isOnePerson(db, holder.agencyId, approval.proposedBy, holder.personId)) return refused('same-person');
  return (await isConcerned(db, holder, read)) ? refused('own-matter') : done({ approval, read, as: may.as });
}

async function mayDecide(db: OutsideTx, holder: Holder, kinds: readonly ApprovalKind[], id: string, clock: Clock): Promise<Asked> {
  const approval = await approvalById(db, holder.agencyId, id);
  if (approval === null) return refused('not-there');
  const right = await rightToDecide(db, holder, kinds, approval, clock);
  const over = noLongerOpen(approval, clock);
  return right.done && over !== null ? refused(over) : right;
}

function noLongerOpen(approval: Approval, clock: Clock): DecideRefusal | null {
  const state = stateOf(approval, clock.now());
  if (state === 'expired') return 'expired';
  return state === 'waiting' ? null : 'decided-already';
}

async function isConcerned(db: OutsideTx, holder: Holder, { concerns }: ReadProposal): Promise<boolean> {
  for (const personId of concerns) {
    if (personId === holder.personId || await isOnePerson(db, holder.agencyId, personId, holder.personId)) return true;
  }
  return false;
}

/** `shownHash` is what the page showed: nobody approves what they have not seen. */
export async function approve(
  db: OutsideTx, holder: Holder, kinds: readonly ApprovalKind[], asked: { readonly id: string; readonly shownHash: string }, clock: Clock,
): Promise<Outcome<null, DecideRefusal>> {
  const may = await mayDecide(db, holder, kinds, asked.id, clock);
  if (!may.done) return may;
  const { approval, read, as } = may.value;
  const hash = contentHash(approval.kind, approval.content);
  if (asked.shownHash !== hash || approval.hash !== hash) return refused('content-changed');
  if (!(await proposerStillMay(db, approval, holder, read, clock))) return refused('proposer-may-no-longer');
  return act<null, DecideRefusal>(db, actingAs(holder, as), 'approval.given', { kind: 'approval', id: approval.id }, async (tx) => {
    if (!(await writeDecision(tx, holder, approval, 'approved', null, clock))) return refused('decided-already');
    const result = read.carryOut === null ? null : await carryOut(tx, holder, approval, read.carryOut, clock);
    if (result !== null && !result.done) return refused('not-done');
    return done(null, { kind: approval.kind, hash, proposer: approval.proposedBy, done: result?.content ?? null });
  }, clock);
}

async function carryOut(tx: Tx, approver: Holder, approval: Approval, work: NonNullable<ReadProposal['carryOut']>, clock: Clock): Promise<Outcome<null, string>> {
  const now = clock.now();
  await tx.insertInto('approval_use').values({ agency_id: approval.agencyId, approval_id: approval.id, used_by: approver.personId, used_at: now }).execute();
  return work(tx, { approvalId: approval.id, proposerId: approval.proposedBy, approver, now, today: todayIn(clock, approver.timeZone) });
}

/** Whoever lost the right since then does not get it done by a colleague. */
async function proposerStillMay(db: OutsideTx, approval: Approval, holder: Holder, read: ReadProposal, clock: Clock): Promise<boolean> {
  const today = todayIn(clock, holder.timeZone);
  const proposer = await holderOf(db, approval.proposedBy, approval.agencyId, today);
  return proposer !== null && (await read.mayPropose(db, proposer, today)).allowed;
}

export async function refuse(
  db: OutsideTx, holder: Holder, kinds: readonly ApprovalKind[], asked: { readonly id: string; readonly reason: string }, clock: Clock,
): Promise<Outcome<null, DecideRefusal>> {
  if (!isReason(asked.reason)) return refused('no-reason');
  const may = await mayDecide(db, holder, kinds, asked.id, clock);
  if (!may.done) return may;
  return writeRefusal(db, holder, may.value.as, may.value.approval, ['refused', 'approval.refused'], asked.reason, clock);
}

/** Only by whoever proposed it, and as the person: the right to propose may have ended meanwhile. */
export async function withdraw(
  db: OutsideTx, holder: Holder, asked: { readonly id: string; readonly reason: string }, clock: Clock,
): Promise<Outcome<null, DecideRefusal>> {
  if (!isReason(asked.reason)) return refused('no-reason');
  const approval = await approvalById(db, holder.agencyId, asked.id);
  if (approval === null) return refused('not-there');
  if (approval.proposedBy !== holder.personId) return refused('not-allowed');
  const over = noLongerOpen(approval, clock);
  if (over !== null) return refused(over);
  return writeRefusal(db, holder, 'person', approval, ['withdrawn', 'approval.withdrawn'], asked.reason, clock);
}

function writeRefusal(
  db: OutsideTx, holder: Holder, as: Role, approval: Approval, [outcome, noun]: readonly ['refused' | 'withdrawn', AuditNoun], reason: string, clock: Clock,
): Promise<Outcome<null, DecideRefusal>> {
  return act<null, DecideRefusal>(db, actingAs(holder, as), noun, { kind: 'approval', id: approval.id }, async (tx) => {
    if (!(await writeDecision(tx, holder, approval, outcome, reason.trim(), clock))) return refused('decided-already');
    return done(null, { kind: approval.kind, hash: approval.hash, reason: reason.trim() });
  }, clock);
}

async function writeDecision(
  tx: Tx, holder: Holder, approval: Approval, outcome: 'approved' | 'refused' | 'withdrawn', reason: string | null, clock: Clock,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('approval_decision').values({
    agency_id: approval.agencyId, approval_id: approval.id, outcome, proposed_by: approval.proposedBy, decided_by: holder.personId, decided_at: clock.now(), reason,
  }).onConflict((conflict) => conflict.columns(['agency_id', 'approval_id']).doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}
