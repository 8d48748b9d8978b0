// What the pages show of an import: its line, its problems, its history. Reads only.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { ImportRunTable } from '../../platform/db/tables.ts';
import type { RunKey } from './staging.ts';
import type { Selectable } from 'kysely';

export type Run = Selectable<ImportRunTable> & { readonly lastRow: number };

export async function readRun(db: Db, { agencyId, runId }: RunKey): Promise<Run | null> {
  const run = await db.selectFrom('import_run').where('agency_id', '=', agencyId).where('id', '=', runId).selectAll().executeTakeFirst();
  if (run === undefined) return null;
  const { last } = await db.selectFrom('import_row').where('agency_id', '=', agencyId).where('run_id', '=', runId)
    .select(({ fn }) => fn.max('row_number').as('last')).executeTakeFirstOrThrow();
  return { ...run, lastRow: last ?? 0 };
}

export const readHistory = (db: Db, agencyId: string, size: number): Promise<Selectable<ImportRunTable>[]> =>
  db.selectFrom('import_run').where('agency_id', '=', agencyId).selectAll().orderBy('opened_at', 'desc').limit(size).execute();

export type ProblemSum = { readonly column: string; readonly code: string; readonly rows: number };

export async function sumProblems(db: Db, { agencyId, runId }: RunKey): Promise<readonly ProblemSum[]> {
  const { rows } = await sql<{ column: string; code: string; rows: string }>`select column_name as column, code, count(*) as rows from import_problem
    where agency_id = ${agencyId}::uuid and run_id = ${runId}::uuid group by 1, 2 order by 3 desc, 1, 2`.execute(db);
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}

export type ProblemLine = { readonly row: number; readonly column: string; readonly code: string; readonly other: number | null };

export async function readProblems(db: Db, { agencyId, runId }: RunKey, page: { after: number; size: number }): Promise<readonly ProblemLine[]> {
  const rows = await db.selectFrom('import_problem').where('agency_id', '=', agencyId).where('run_id', '=', runId).where('row_number', '>', page.after)
    .selectAll().orderBy('row_number').orderBy('column_name').limit(page.size).execute();
  return rows.map((row) => ({ row: row.row_number, column: row.column_name, code: row.code, other: row.other_row }));
}
