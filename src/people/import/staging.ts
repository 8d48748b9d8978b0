// Batches of rows into the staging tables: one statement a batch, every column one array.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import type { StagedPerson, StagedUnit } from './check-row.ts';
import type { RowProblem } from './row-problem.ts';

export type RunKey = { readonly agencyId: string; readonly runId: string };
export type Numbered<Value> = Value & { readonly row: number };
export type Batch = { readonly people: Numbered<StagedPerson>[]; readonly units: Numbered<StagedUnit>[]; readonly problems: RowProblem[] };

export const emptyBatch = (): Batch => ({ people: [], units: [], problems: [] });

export const stageBatch = (db: OutsideTx, run: RunKey, batch: Batch): Promise<void> => housekeep(db, 'stage-import', async (tx) => {
  if (batch.people.length > 0) await stagePeople(tx, run, batch.people);
  if (batch.units.length > 0) await stageUnits(tx, run, batch.units);
  if (batch.problems.length > 0) await stageProblems(tx, run, batch.problems);
});

async function stagePeople(tx: Tx, { agencyId, runId }: RunKey, people: readonly Numbered<StagedPerson>[]): Promise<void> {
  const texts = (pick: (person: StagedPerson) => string | null): (string | null)[] => people.map(pick);
  await sql`insert into import_row (agency_id, run_id, row_number, fresh_id, fresh_assignment_id, kind, name, source_id, nip, nrk,
      legal_standing, institution, official_email, phone, unit_source_id, office_held, office_kind, echelon)
    select ${agencyId}::uuid, ${runId}::uuid, * from unnest(${people.map(({ row }) => row)}::int[], ${people.map(() => randomUUID())}::uuid[], ${people.map(() => randomUUID())}::uuid[],
      ${texts((each) => each.kind)}::text[], ${texts((each) => each.name)}::text[], ${texts((each) => each.source)}::text[], ${texts((each) => each.nip)}::text[],
      ${texts((each) => each.nrk)}::text[], ${texts((each) => each.standing)}::text[], ${texts((each) => each.institution)}::text[], ${texts((each) => each.email)}::text[],
      ${texts((each) => each.phone)}::text[], ${texts((each) => each.unit)}::text[], ${texts((each) => each.office)}::text[], ${texts((each) => each.officeKind)}::text[],
      ${texts((each) => each.echelon)}::text[])`.execute(tx);
}

async function stageUnits(tx: Tx, { agencyId, runId }: RunKey, units: readonly Numbered<StagedUnit>[]): Promise<void> {
  await sql`insert into import_unit (agency_id, run_id, row_number, fresh_id, source_id, name, functional_parent_source_id, place_parent_source_id, area_code)
    select ${agencyId}::uuid, ${runId}::uuid, * from unnest(${units.map(({ row }) => row)}::int[], ${units.map(() => randomUUID())}::uuid[], ${units.map(({ source }) => source)}::text[],
      ${units.map(({ name }) => name)}::text[], ${units.map(({ parent }) => parent)}::text[], ${units.map(({ placeParent }) => placeParent)}::text[], ${units.map(({ area }) => area)}::text[])`.execute(tx);
}

async function stageProblems(tx: Tx, { agencyId, runId }: RunKey, problems: readonly RowProblem[]): Promise<void> {
  await sql`insert into import_problem (agency_id, run_id, row_number, column_name, code, other_row)
    select ${agencyId}::uuid, ${runId}::uuid, * from unnest(${problems.map(({ row }) => row)}::int[], ${problems.map(({ field }) => field)}::text[],
      ${problems.map(({ code }) => code)}::text[], ${problems.map(({ other }) => other ?? null)}::int[])
    on conflict do nothing`.execute(tx);
}

export const clearStaging = (db: OutsideTx, { agencyId, runId }: RunKey): Promise<void> => housekeep(db, 'stage-import', async (tx) => {
  for (const table of ['import_row', 'import_unit', 'import_problem'] as const) {
    await tx.deleteFrom(table).where('agency_id', '=', agencyId).where('run_id', '=', runId).execute();
  }
});

/** The planner must know how large the tables have become; it is told before they are joined. */
export const refreshStatistics = (db: OutsideTx): Promise<unknown> =>
  housekeep(db, 'stage-import', (tx) => sql`select refresh_people_statistics()`.execute(tx));
