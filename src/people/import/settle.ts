// After the last row: who is already known, who collides with somebody, and which units would stand in a circle. Rows that
// cannot be applied leave staging here and become problems, so that the difference and the act see only what can be done.
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { unitsInCircles, type ParentLink } from '../units/circles.ts';
import type { RowCode } from './row-problem.ts';
import { refreshStatistics, type RunKey } from './staging.ts';

export async function settle(db: OutsideTx, run: RunKey): Promise<void> {
  await refreshStatistics(db);
  await housekeep(db, 'stage-import', (tx) => settleIn(tx, run));
}

async function settleIn(tx: Tx, run: RunKey): Promise<void> {
  await refuseUnits(tx, run);
  await matchPeople(tx, run);
  await refusePeople(tx, run);
}

/** By the list's own id; else by a number, where neither side has another id. */
async function matchPeople(tx: Tx, { agencyId, runId }: RunKey): Promise<void> {
  const ours = sql`s.agency_id = ${agencyId} and s.run_id = ${runId} and p.agency_id = s.agency_id and s.person_id is null`;
  await sql`update import_row s set person_id = p.id from person p where ${ours} and p.source_id = s.source_id`.execute(tx);
  await sql`update import_row s set person_id = p.id from person p where ${ours} and p.nip = s.nip and (p.source_id is null or s.source_id is null)`.execute(tx);
  await sql`update import_row s set person_id = p.id from person p where ${ours} and s.nip is null and p.nrk = s.nrk and (p.source_id is null or s.source_id is null)`.execute(tx);
}

async function refusePeople(tx: Tx, run: RunKey): Promise<void> {
  const { agencyId, runId } = run;
  const mine = sql`s.agency_id = ${agencyId} and s.run_id = ${runId}`;
  await refuse(tx, run, 'source', 'twice-person', sql`
    select s.row_number, s.first from (select agency_id, run_id, row_number, min(row_number) over (partition by person_id) as first from import_row
      where agency_id = ${agencyId} and run_id = ${runId} and person_id is not null) s where s.first < s.row_number`);
  await refuseNumbers(tx, run);
  await refuse(tx, run, 'unit', 'unit-refused', sql`
    select s.row_number, null::int from import_row s where ${mine} and s.unit_source_id not in (
      select source_id from import_unit where agency_id = ${agencyId} and run_id = ${runId} union all select source_id from unit where agency_id = ${agencyId})`);
}

/** A number that is somebody else's already. */
export async function refuseNumbers(tx: Tx, run: RunKey): Promise<void> {
  for (const field of ['nip', 'nrk'] as const) {
    const column = sql.ref(field);
    await refuse(tx, run, field, 'number-of-another', sql`
      select s.row_number, null::int from import_row s join person p on p.agency_id = s.agency_id and p.${column} = s.${column}
      where s.agency_id = ${run.agencyId} and s.run_id = ${run.runId} and p.id is distinct from s.person_id`);
  }
}

async function refuse(tx: Tx, { agencyId, runId }: RunKey, field: string, code: RowCode, rows: ReturnType<typeof sql>): Promise<void> {
  await sql`with refused (row_number, other_row) as (${rows}),
      noted as (insert into import_problem (agency_id, run_id, row_number, column_name, code, other_row)
        select ${agencyId}::uuid, ${runId}::uuid, row_number, ${field}, ${code}, other_row from refused on conflict do nothing)
    delete from import_row s using refused r where s.agency_id = ${agencyId} and s.run_id = ${runId} and s.row_number = r.row_number`.execute(tx);
}

type StagedLink = { source: string; row: number; functional: string | null; place: string | null };

async function refuseUnits(tx: Tx, run: RunKey): Promise<void> {
  let staged = await stagedLinks(tx, run);
  const existing = await currentLinks(tx, run);
  const known = new Set([...existing.map(({ source }) => source), ...staged.map(({ source }) => source)]);
  const lost = staged.filter(({ functional, place }) => [functional, place].some((parent) => parent !== null && !known.has(parent)));
  await refuseUnit(tx, run, lost, 'parent-unknown');
  staged = staged.filter((link) => !lost.includes(link));
  for (const line of ['functional', 'place'] as const) {
    const links = new Map<string, ParentLink>(existing.map((link) => [link.source, { unit: link.source, parent: link[line] }]));
    for (const link of staged) links.set(link.source, { unit: link.source, parent: link[line] ?? links.get(link.source)?.parent ?? null });
    const circle = unitsInCircles([...links.values()]);
    await refuseUnit(tx, run, staged.filter(({ source }) => circle.has(source)), 'unit-loop');
  }
}

const stagedLinks = async (db: Db, { agencyId, runId }: RunKey): Promise<StagedLink[]> =>
  (await db.selectFrom('import_unit').where('agency_id', '=', agencyId).where('run_id', '=', runId).selectAll().execute())
    .map((row) => ({ source: row.source_id, row: row.row_number, functional: row.functional_parent_source_id, place: row.place_parent_source_id }));

async function currentLinks(db: Db, { agencyId }: RunKey): Promise<Omit<StagedLink, 'row'>[]> {
  const rows = await db.selectFrom('unit_period as p').innerJoin('unit as u', (on) => on.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.id', '=', 'p.unit_id'))
    .where('p.agency_id', '=', agencyId).where('p.valid_until', 'is', null)
    .select(['u.id', 'u.source_id', 'p.functional_parent_id', 'p.place_parent_id']).execute();
  const sourceOf = new Map(rows.map((row) => [row.id, row.source_id]));
  const source = (id: string | null): string | null => (id === null ? null : sourceOf.get(id) ?? null);
  return rows.map((row) => ({ source: row.source_id, functional: source(row.functional_parent_id), place: source(row.place_parent_id) }));
}

async function refuseUnit(tx: Tx, { agencyId, runId }: RunKey, links: readonly StagedLink[], code: RowCode): Promise<void> {
  if (links.length === 0) return;
  await tx.insertInto('import_problem').values(links.map(({ row }) => ({ agency_id: agencyId, run_id: runId, row_number: row, column_name: 'parent', code, other_row: null })))
    .onConflict((conflict) => conflict.doNothing()).execute();
  await tx.deleteFrom('import_unit').where('agency_id', '=', agencyId).where('run_id', '=', runId).where('source_id', 'in', links.map(({ source }) => source)).execute();
}
