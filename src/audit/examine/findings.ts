// What auditors found. A finding is never changed: its text is bound by its entry in the log, and a correction is another one.
import { createHash } from 'node:crypto';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db } from '../../platform/db/db.ts';
import { act, done, refused, type Outcome } from '../act.ts';
import { commitmentOf, type Json } from '../canonical.ts';
import type { Named } from './request-sample.ts';

export type NewFinding = { readonly id: string; readonly sampleId: string | null; readonly place: number | null; readonly text: string };
export type FindingRefusal = 'text' | 'sample-unknown' | 'written-already';

export const longestFinding = 4_000;
const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export async function writeFinding({ db, clock }: Pick<AppContext, 'db' | 'clock'>, actor: Named, finding: NewFinding): Promise<Outcome<null, FindingRefusal>> {
  const text = finding.text.trim();
  const { length } = Array.from(text);
  if (length < 3 || length > longestFinding) return refused('text');
  const { id, sampleId, place } = finding;
  const sample = sampleId === null ? undefined : await db.selectFrom('audit_sample').select('id').where('agency_id', '=', actor.agencyId).where('id', '=', sampleId).executeTakeFirst();
  if (sampleId !== null && sample === undefined) return refused('sample-unknown');
  return act<null, FindingRefusal>(db, actor, 'audit-finding.written', { kind: 'audit-finding', id }, async (tx, entryId) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('audit_finding').values({
      agency_id: actor.agencyId, id, entry_id: entryId, sample_id: sampleId, place, text, written_by: actor.id, written_at: clock.now(),
    }).onConflict((conflict) => conflict.columns(['agency_id', 'id']).doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n ? done(null, { sampleId, place, digest: digestOf(text) }) : refused('written-already');
  }, clock);
}

export type Finding = {
  readonly id: string;
  readonly sampleId: string | null;
  readonly place: number | null;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  /** Number of its entry in the log; null while it waits for one. */
  readonly loggedAt: number | null;
  /** Whether the text is the one that the log binds; null where retention has erased the detail that says so. */
  readonly isAsWritten: boolean | null;
};

export async function listFindings(db: Db, agencyId: string): Promise<readonly Finding[]> {
  const rows = await db.selectFrom('audit_finding as f')
    .leftJoin('audit.audit_entry as e', (join) => join.onRef('e.agency_id', '=', 'f.agency_id').onRef('e.id', '=', 'f.entry_id'))
    .leftJoin('audit.audit_detail as d', (join) => join.onRef('d.agency_id', '=', 'f.agency_id').onRef('d.entry_id', '=', 'f.entry_id'))
    .leftJoin('audit.log_leaf as l', (join) => join.onRef('l.agency_id', '=', 'f.agency_id').onRef('l.entry_id', '=', 'f.entry_id'))
    .where('f.agency_id', '=', agencyId).selectAll('f').select(['e.commitment', 'd.salt', 'd.actor', 'd.subject', 'd.content', 'l.place as logged'])
    .orderBy('f.written_at', 'desc').orderBy('f.id').limit(200).execute();
  return rows.map((row) => ({
    id: row.id, sampleId: row.sample_id, place: row.place, text: row.text, writtenBy: row.written_by, writtenAt: row.written_at,
    loggedAt: row.logged === null ? null : row.logged + 1, isAsWritten: isBound(row),
  }));
}

type Bound = { readonly text: string; readonly commitment: Buffer | null; readonly salt: Buffer | null; readonly actor: unknown; readonly subject: unknown; readonly content: unknown };

function isBound({ text, commitment, salt, actor, subject, content }: Bound): boolean | null {
  if (commitment === null) return false;
  if (salt === null) return null;
  const detail = { actor: actor as Json, subject: subject as Json, content: content as Json };
  return commitmentOf(salt, detail).equals(commitment) && (content as { digest?: unknown }).digest === digestOf(text);
}
