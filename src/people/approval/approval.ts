// Two people for one act. What was proposed is kept as the bytes that will be done; their hash is shown to whoever
// approves, comes back with the approval, and is worked out again before anything is done.
import { createHash } from 'node:crypto';
import type { Json, Outcome } from '../../audit/index.ts';
import type { Lang } from '../../paths.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Decision, Holder } from '../grants/may-do.ts';

export type ApprovalState = 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired' | 'done';

export type Approval = {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly content: string;
  readonly hash: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly decision: { readonly outcome: 'approved' | 'refused' | 'withdrawn'; readonly by: string; readonly at: Date; readonly reason: string | null } | null;
  readonly usedAt: Date | null;
};

/** Both who did it: `approver` stands in the log as the one who acts. */
export type CarriedOutBy = { readonly approvalId: string; readonly proposerId: string; readonly approver: Holder; readonly now: Date; readonly today: string };

/** A long one is read below the others, whole. */
export type DescribedLine = { readonly term: string; readonly value: string; readonly length?: 'long' };

/** A proposal of one kind, read. `db` is there because a scope may hang on units that have moved. */
export type ReadProposal = {
  /** People who may neither propose nor approve, because it is for or about them. */
  readonly concerns: readonly string[];
  readonly mayPropose: (db: Db, holder: Holder, today: string) => Promise<Decision>;
  readonly mayApprove: (db: Db, holder: Holder, today: string) => Promise<Decision>;
  /** Stands in the list, so that proposals of one kind can be told apart. It must cost little: there may be 200 of them. */
  readonly brief: (db: Db, lang: Lang) => Promise<string>;
  readonly describe: (db: Db, lang: Lang, today: string) => Promise<readonly DescribedLine[]>;
  /** Done at once by the approval, in its transaction; null where the proposer does it later with `useApproval`. */
  readonly carryOut: ((tx: Tx, by: CarriedOutBy) => Promise<Outcome<null, string>>) | null;
};

export type ApprovalKind = {
  /** As `noun.verb`; stands in the table and in the log. */
  readonly kind: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly lifeDays: number;
  /** Null for what is not of this kind, or of a shape that this release no longer knows. */
  readonly read: (agencyId: string, content: string) => ReadProposal | null;
};

export const contentHash = (kind: string, content: string): string =>
  createHash('sha256').update(kind, 'utf8').update('\n').update(content, 'utf8').digest('hex');

/** One spelling: fields in the order in which the kind writes them. */
export const contentOf = (value: Json): string => JSON.stringify(value);

export function stateOf({ decision, usedAt, expiresAt }: Pick<Approval, 'decision' | 'usedAt' | 'expiresAt'>, now: Date): ApprovalState {
  if (usedAt !== null) return 'done';
  if (decision !== null && decision.outcome !== 'approved') return decision.outcome;
  if (expiresAt <= now) return 'expired';
  return decision === null ? 'waiting' : 'approved';
}

export const kindNamed = (kinds: readonly ApprovalKind[], name: string): ApprovalKind | null =>
  kinds.find(({ kind }) => kind === name) ?? null;

export const shortestReason = 3;
export const longestReason = 500;

export function isReason(text: string): boolean {
  const length = Array.from(text.trim()).length;
  return length >= shortestReason && length <= longestReason;
}
