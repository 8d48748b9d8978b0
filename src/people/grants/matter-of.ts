// What a person stands under today, by function, by place and by area, and who is next above them.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headsItsUnit } from '../heading-post.ts';
import type { Axis, Matter } from './may-do.ts';
import { wholeAgency } from './may-do.ts';

/** Null for somebody whom this agency does not know. */
export async function matterOfPerson(db: Db, agencyId: string, personId: string, today: string): Promise<Matter | null> {
  const person = await db.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', personId).select('id').executeTakeFirst();
  if (person === undefined) return null;
  const post = await sql<{ unit_id: string | null }>`
    select unit_id from assignment where agency_id = ${agencyId} and person_id = ${personId} and standing = 'own'
      and valid_from <= ${today} and (valid_until is null or valid_until > ${today}) limit 1`.execute(db);
  const unitId = post.rows[0]?.unit_id ?? null;
  if (unitId === null) return { ...wholeAgency(agencyId), personId };
  const matter = await matterOfUnit(db, agencyId, unitId, today);
  return { ...matter, personId, superiorUnitId: await superiorUnit(db, agencyId, personId, matter.unitIds.function, today) };
}

export async function matterOfUnit(db: Db, agencyId: string, unitId: string, today: string): Promise<Matter> {
  const byFunction = await above(db, agencyId, unitId, 'function', today);
  const byPlace = await above(db, agencyId, unitId, 'place', today);
  const { rows } = await sql<{ area_code: string | null }>`
    select area_code from unit_period where agency_id = ${agencyId} and unit_id = ${unitId}
      and valid_from <= ${today} and (valid_until is null or valid_until > ${today}) limit 1`.execute(db);
  const unitIds = { function: byFunction, place: byPlace };
  return { ...wholeAgency(agencyId), unitIds, areaCodes: areasAround(rows[0]?.area_code ?? null) };
}

/** `31.71.01.1001` lies in `31.71.01`, that in `31.71`, that in `31`. */
export function areasAround(code: string | null): readonly string[] {
  const parts = code === null ? [] : code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** The unit and all above it, the nearest first. A loop, which an import refuses, would end here as well. */
async function above(db: Db, agencyId: string, unitId: string, axis: Axis, today: string): Promise<string[]> {
  const parent = sql.ref(axis === 'function' ? 'p.functional_parent_id' : 'p.place_parent_id');
  const { rows } = await sql<{ unit_id: string }>`
    with recursive chain (unit_id, depth) as (
      select ${unitId}::uuid, 0
      union all
      select ${parent}, chain.depth + 1 from chain
      join unit_period p on p.agency_id = ${agencyId} and p.unit_id = chain.unit_id
        and p.valid_from <= ${today} and (p.valid_until is null or p.valid_until > ${today})
      where ${parent} is not null and chain.depth < 30)
    select unit_id from chain group by unit_id order by min(depth)`.execute(db);
  return rows.map(({ unit_id: id }) => id);
}

/** The nearest unit with a head who is somebody else: their own, or, for its head and where nobody heads it, the next above. */
async function superiorUnit(db: Db, agencyId: string, personId: string, chain: readonly string[], today: string): Promise<string | null> {
  const { rows } = await sql<{ unit_id: string; heads: readonly string[] }>`
    select held.unit_id, array_agg(held.person_id::text) as heads from assignment held
    where held.agency_id = ${agencyId} and held.unit_id = any(${sql.val([...chain])}::uuid[]) and ${headsItsUnit(today)}
    group by held.unit_id`.execute(db);
  const headed = new Map(rows.map(({ unit_id: unitId, heads }) => [unitId, heads]));
  return chain.find((unitId) => { const heads = headed.get(unitId); return heads !== undefined && !heads.includes(personId); }) ?? null;
}
