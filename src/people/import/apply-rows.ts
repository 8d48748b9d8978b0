// The rows of one chunk. What differs is asked once; then each kind of change is one statement over exactly the lines
// concerned, so that nothing hangs on what the database knows about the size of its tables.
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../platform/db/db.ts';
import { endRightsLeftBehind } from '../grants/end-with-transfer.ts';
import { assignmentDiffers, compared, personDiffers } from './difference.ts';
import type { RunKey } from './staging.ts';

export type Span = { readonly from: number; readonly upTo: number; readonly day: string; readonly by?: string; readonly now?: Date };
export type Applied = { readonly created: number; readonly changed: number; readonly begun: number; readonly rightsEnded?: readonly string[] };

type Row = { row: number; fresh: boolean; personDiffers: boolean; personId: string; unitId: string | null; assignmentId: string | null; since: string | null; assignmentDiffers: boolean };

export async function applyRows(tx: Tx, run: RunKey, span: Span): Promise<Applied> {
  const rows = await readRows(tx, run, span, sql`u.id is not null`);
  const { day } = span;
  const fresh = rows.filter((row) => row.fresh);
  const changed = rows.filter((row) => !row.fresh && row.personDiffers);
  const differing = rows.filter((row) => row.assignmentId !== null && row.assignmentDiffers);
  // What began today or later is mended in place; a transfer ends one line and begins another.
  const mended = differing.filter(({ since }) => since !== null && since >= day);
  const ended = differing.filter((row) => !mended.includes(row));
  const begun = [...rows.filter(({ assignmentId }) => assignmentId === null), ...ended];
  const leaving = rows.flatMap(({ fresh: isNew, personId, unitId, assignmentId, assignmentDiffers: differs }) =>
    (isNew || unitId === null || (assignmentId !== null && !differs) ? [] : [{ personId, unitId }]));
  const rightsEnded = await endRightsLeftBehind(tx, run.agencyId, leaving, { by: span.by ?? null, now: span.now ?? new Date(day), day });
  if (changed.length > 0) await updatePeople(tx, run, changed);
  if (fresh.length > 0) await insertPeople(tx, run, fresh, day);
  if (mended.length > 0) await mendAssignments(tx, run, mended);
  if (ended.length > 0) await sql`update assignment set valid_until = ${day}::date where agency_id = ${run.agencyId}::uuid and id = any(${ended.map(({ assignmentId }) => assignmentId)}::uuid[])`.execute(tx);
  if (begun.length > 0) await beginAssignments(tx, run, begun, day);
  return { created: fresh.length, changed: changed.length + mended.length, begun: begun.length, ...(rightsEnded.length > 0 && { rightsEnded }) };
}

/** The people of these rows without their posts. */
export async function applyPeople(tx: Tx, run: RunKey, span: Span): Promise<Pick<Applied, 'created' | 'changed'>> {
  const rows = await readRows(tx, run, span, sql`true`);
  const fresh = rows.filter((row) => row.fresh);
  const changed = rows.filter((row) => !row.fresh && row.personDiffers);
  if (changed.length > 0) await updatePeople(tx, run, changed);
  if (fresh.length > 0) await insertPeople(tx, run, fresh, span.day);
  return { created: fresh.length, changed: changed.length };
}

async function readRows(tx: Tx, run: RunKey, { from, upTo }: Span, which: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select s.row_number as row, p.id is null as fresh, coalesce(${personDiffers}, false) as "personDiffers",
      coalesce(s.person_id, s.fresh_id) as "personId", u.id as "unitId", a.id as "assignmentId", a.valid_from as since, coalesce(${assignmentDiffers}, false) as "assignmentDiffers"
    from ${compared(run)} and s.row_number > ${from} and s.row_number <= ${upTo} and ${which}`.execute(tx);
  return rows;
}

/** The staged lines of these rows as `s`. */
const staged = ({ agencyId, runId }: RunKey, rows: readonly Row[]): RawBuilder<unknown> =>
  sql`s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid and s.row_number = any(${rows.map(({ row }) => row)}::int[])`;

const given = (rows: readonly Row[]): RawBuilder<unknown> => sql`unnest(${rows.map(({ row }) => row)}::int[], ${rows.map(({ personId }) => personId)}::uuid[],
  ${rows.map(({ unitId }) => unitId)}::uuid[], ${rows.map(({ assignmentId }) => assignmentId)}::uuid[]) x (row_number, person_id, unit_id, assignment_id)`;

const updatePeople = (tx: Tx, run: RunKey, rows: readonly Row[]): Promise<unknown> =>
  sql`update person t set name = s.name, kind = s.kind, source_id = coalesce(s.source_id, t.source_id), nip = coalesce(s.nip, t.nip), nrk = coalesce(s.nrk, t.nrk),
      legal_standing = coalesce(s.legal_standing, t.legal_standing), institution = s.institution, official_email = coalesce(s.official_email, t.official_email), phone = coalesce(s.phone, t.phone)
    from ${given(rows)}, import_row s where ${staged(run, rows)} and s.row_number = x.row_number and t.agency_id = ${run.agencyId}::uuid and t.id = x.person_id`.execute(tx);

const insertPeople = (tx: Tx, run: RunKey, rows: readonly Row[], day: string): Promise<unknown> =>
  sql`insert into person (agency_id, id, kind, name, source_id, nip, nrk, legal_standing, institution, official_email, phone, created_on)
    select s.agency_id, s.fresh_id, s.kind, s.name, s.source_id, s.nip, s.nrk, s.legal_standing, s.institution, s.official_email, s.phone, ${day}::date
    from import_row s where ${staged(run, rows)}`.execute(tx);

const mendAssignments = (tx: Tx, run: RunKey, rows: readonly Row[]): Promise<unknown> =>
  sql`update assignment t set unit_id = x.unit_id, office_held = coalesce(s.office_held, t.office_held), office_kind = coalesce(s.office_kind, t.office_kind), echelon = coalesce(s.echelon, t.echelon)
    from ${given(rows)}, import_row s where ${staged(run, rows)} and s.row_number = x.row_number and t.agency_id = ${run.agencyId}::uuid and t.id = x.assignment_id`.execute(tx);

const beginAssignments = (tx: Tx, run: RunKey, rows: readonly Row[], day: string): Promise<unknown> =>
  sql`insert into assignment (agency_id, id, person_id, unit_id, office_held, office_kind, echelon, standing, valid_from)
    select s.agency_id, s.fresh_assignment_id, x.person_id, x.unit_id, s.office_held, s.office_kind, s.echelon, 'own', ${day}::date
    from ${given(rows)}, import_row s where ${staged(run, rows)} and s.row_number = x.row_number`.execute(tx);
