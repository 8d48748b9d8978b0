// What applying a list would change: a query on staging, never a stored result.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { RunKey } from './staging.ts';

export type Change = 'new' | 'moved' | 'changed' | 'same';
export type Difference = { readonly new: number; readonly moved: number; readonly changed: number; readonly same: number; readonly gone: number; readonly units: UnitDifference };
export type UnitDifference = { readonly new: number; readonly changed: number };

/** A value that the list does not give stays as it is. */
const differs = (column: string, of: string): RawBuilder<boolean> =>
  sql`(s.${sql.ref(column)} is not null and s.${sql.ref(column)} is distinct from ${sql.ref(of)}.${sql.ref(column)})`;

export const personDiffers: RawBuilder<boolean> = sql`(p.name <> s.name or p.kind <> s.kind or ${sql.join(
  ['source_id', 'nip', 'nrk', 'legal_standing', 'institution', 'official_email', 'phone'].map((column) => differs(column, 'p')), sql` or `)})`;
export const assignmentDiffers: RawBuilder<boolean> = sql`(a.unit_id <> u.id or ${sql.join(
  ['office_held', 'office_kind', 'echelon'].map((column) => differs(column, 'a')), sql` or `)})`;

/** Each staged row beside what is known of that person today. */
export const compared = ({ agencyId, runId }: RunKey): RawBuilder<unknown> => sql`
  import_row s
  left join person p on p.agency_id = s.agency_id and p.id = coalesce(s.person_id, s.fresh_id)
  left join assignment a on a.agency_id = p.agency_id and a.person_id = p.id and a.valid_until is null and a.standing = 'own'
  left join unit u on u.agency_id = s.agency_id and u.source_id = s.unit_source_id
  where s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid`;

export const changeOf: RawBuilder<Change> = sql`case when p.id is null then 'new' when a.id is null or u.id is null or a.unit_id <> u.id then 'moved'
  when ${personDiffers} or ${assignmentDiffers} then 'changed' else 'same' end`;

export async function readDifference(db: Db, run: RunKey): Promise<Difference> {
  const { rows } = await sql<{ change: Change; people: string }>`select ${changeOf} as change, count(*) as people from ${compared(run)} group by 1`.execute(db);
  const of = (change: Change): number => Number(rows.find((row) => row.change === change)?.people ?? 0);
  const gone = await sql<{ people: string }>`select count(*) as people ${goneFrom(run)}`.execute(db);
  return { new: of('new'), moved: of('moved'), changed: of('changed'), same: of('same'), gone: Number(gone.rows[0]?.people ?? 0), units: await unitDifference(db, run) };
}

/** People of the kinds and, for community institutions, the wards that the list speaks of, and who do not stand in it. */
const goneFrom = ({ agencyId, runId }: RunKey): RawBuilder<unknown> => sql`
  from person p join assignment a on a.agency_id = p.agency_id and a.person_id = p.id and a.valid_until is null and a.standing = 'own'
  join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
  where p.agency_id = ${agencyId}::uuid
    and p.kind in (select kind from import_row where agency_id = ${agencyId}::uuid and run_id = ${runId}::uuid)
    and (p.kind <> 'community_officer' or u.source_id in (select unit_source_id from import_row where agency_id = ${agencyId}::uuid and run_id = ${runId}::uuid))
    and p.id not in (select coalesce(s.person_id, s.fresh_id) from import_row s where s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid)`;

async function unitDifference(db: Db, { agencyId, runId }: RunKey): Promise<UnitDifference> {
  const { rows } = await sql<{ fresh: string; changed: string }>`
    select count(*) filter (where u.id is null) as fresh,
      count(*) filter (where u.id is not null and (c.unit_id is null or c.name <> s.name or (s.area_code is not null and s.area_code is distinct from c.area_code)
        or (s.functional_parent_source_id is not null and s.functional_parent_source_id is distinct from f.source_id)
        or (s.place_parent_source_id is not null and s.place_parent_source_id is distinct from l.source_id))) as changed
    from import_unit s left join unit u on u.agency_id = s.agency_id and u.source_id = s.source_id
    left join unit_period c on c.agency_id = u.agency_id and c.unit_id = u.id and c.valid_until is null
    left join unit f on f.agency_id = c.agency_id and f.id = c.functional_parent_id
    left join unit l on l.agency_id = c.agency_id and l.id = c.place_parent_id
    where s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid`.execute(db);
  return { new: Number(rows[0]?.fresh ?? 0), changed: Number(rows[0]?.changed ?? 0) };
}

export type ChangedPerson = { readonly row: number; readonly change: Change; readonly name: string; readonly unitBefore: string | null; readonly unitAfter: string | null };

/** One page of the people of one kind of change, in the order of the list. */
export async function readChanges(db: Db, run: RunKey, change: Exclude<Change, 'same'>, page: { after: number; size: number }): Promise<readonly ChangedPerson[]> {
  const { rows } = await sql<ChangedPerson>`select * from (
      select s.row_number as row, ${changeOf} as change, s.name, before.name as "unitBefore", coalesce(t.name, current.name) as "unitAfter"
      from ${sql`(select * from import_row where agency_id = ${run.agencyId}::uuid and run_id = ${run.runId}::uuid and row_number > ${page.after}) s
      left join person p on p.agency_id = s.agency_id and p.id = coalesce(s.person_id, s.fresh_id)
      left join assignment a on a.agency_id = p.agency_id and a.person_id = p.id and a.valid_until is null and a.standing = 'own'
      left join unit u on u.agency_id = s.agency_id and u.source_id = s.unit_source_id
      left join unit_period before on before.agency_id = a.agency_id and before.unit_id = a.unit_id and before.valid_until is null
      left join unit_period current on current.agency_id = u.agency_id and current.unit_id = u.id and current.valid_until is null
      left join import_unit t on t.agency_id = s.agency_id and t.run_id = s.run_id and t.source_id = s.unit_source_id`}) all_rows
    where change = ${change} order by row limit ${page.size}`.execute(db);
  return rows;
}

export async function readGone(db: Db, run: RunKey, size: number): Promise<readonly { readonly name: string; readonly unit: string | null }[]> {
  const { rows } = await sql<{ name: string; unit: string | null }>`
    select name, (select c.name from unit_period c where c.agency_id = ${run.agencyId}::uuid and c.unit_id = found.unit_id and c.valid_until is null) as unit
    from (select p.name, a.unit_id ${goneFrom(run)}) found order by name limit ${size}`.execute(db);
  return rows;
}
