// How many people a unit has, along one line of parents. A person counts once: by the own assignment, on one line.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

export type Line = 'functional' | 'place';

/** The unit and all below it on that line, on that day. */
export async function unitsBelow(db: Db, agencyId: string, unitId: string, line: Line, day: string): Promise<readonly string[]> {
  const parent = sql.ref(line === 'functional' ? 'functional_parent_id' : 'place_parent_id');
  const { rows } = await sql<{ id: string }>`with recursive below (id) as (
      select ${unitId}::uuid
      union select p.unit_id from unit_period p join below b on p.${parent} = b.id
      where p.agency_id = ${agencyId}::uuid and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date))
    select id from below`.execute(db);
  return rows.map(({ id }) => id);
}

export async function headCount(db: Db, agencyId: string, unitId: string, line: Line, day: string): Promise<number> {
  const units = await unitsBelow(db, agencyId, unitId, line, day);
  const { people } = await db.selectFrom('assignment').where('agency_id', '=', agencyId).where('unit_id', 'in', [...units]).where('standing', '=', 'own')
    .where('valid_from', '<=', day).where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', day)]))
    .select(({ fn }) => fn.count<string>('person_id').distinct().as('people')).executeTakeFirstOrThrow();
  return Number(people);
}

/** The same for many units at once. A unit without people stands in it with 0. */
export async function headCounts(db: Db, agencyId: string, unitIds: readonly string[], line: Line, day: string): Promise<ReadonlyMap<string, number>> {
  const parent = sql.ref(line === 'functional' ? 'functional_parent_id' : 'place_parent_id');
  const { rows } = await sql<{ root: string; people: string }>`with recursive below (root, id) as (
      select given, given from unnest(${[...unitIds]}::uuid[]) given
      union select b.root, p.unit_id from unit_period p join below b on p.${parent} = b.id
      where p.agency_id = ${agencyId}::uuid and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date))
    select b.root, count(distinct a.person_id) as people from below b
    join assignment a on a.agency_id = ${agencyId}::uuid and a.unit_id = b.id and a.standing = 'own'
      and a.valid_from <= ${day}::date and (a.valid_until is null or a.valid_until > ${day}::date)
    group by b.root`.execute(db);
  const counted = new Map(rows.map(({ root, people }) => [root, Number(people)]));
  return new Map(unitIds.map((id) => [id, counted.get(id) ?? 0]));
}

/** Of the unit itself, without those below it. */
export async function ownCount(db: Db, agencyId: string, unitId: string, day: string): Promise<number> {
  const { rows } = await sql<{ people: string }>`select count(distinct person_id) as people from assignment
    where agency_id = ${agencyId}::uuid and unit_id = ${unitId}::uuid and standing = 'own'
      and valid_from <= ${day}::date and (valid_until is null or valid_until > ${day}::date)`.execute(db);
  return Number(rows[0]?.people ?? 0);
}
