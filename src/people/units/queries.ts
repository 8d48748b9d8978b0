// Units as they stood on a day.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Line } from './head-count.ts';

export type UnitRow = {
  readonly id: string; readonly name: string; readonly functionalParentId: string | null; readonly placeParentId: string | null; readonly areaCode: string | null;
};
export type Page = { readonly skip: number; readonly size: number };

const columns = sql`p.unit_id as id, p.name, p.functional_parent_id as "functionalParentId", p.place_parent_id as "placeParentId", p.area_code as "areaCode"`;
const on = (agencyId: string, day: string) => sql`p.agency_id = ${agencyId}::uuid and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)`;

export async function unitsOn(db: Db, agencyId: string, ids: readonly string[], day: string): Promise<readonly UnitRow[]> {
  const { rows } = await sql<UnitRow>`select ${columns} from unit_period p where ${on(agencyId, day)} and p.unit_id = any(${[...ids]}::uuid[]) order by p.name, p.unit_id`.execute(db);
  return rows;
}

export const unitOn = async (db: Db, agencyId: string, id: string, day: string): Promise<UnitRow | null> => (await unitsOn(db, agencyId, [id], day))[0] ?? null;

/** The next level below a unit, or the units that stand at the top of that line. One more than a page tells that there is another. */
export async function unitsUnder(db: Db, agencyId: string, parentId: string | null, line: Line, day: string, { skip, size }: Page): Promise<readonly UnitRow[]> {
  const parent = sql.ref(line === 'functional' ? 'p.functional_parent_id' : 'p.place_parent_id');
  const { rows } = await sql<UnitRow>`select ${columns} from unit_period p
    where ${on(agencyId, day)} and ${parentId === null ? sql`${parent} is null` : sql`${parent} = ${parentId}::uuid`}
    order by p.name, p.unit_id offset ${skip} limit ${size + 1}`.execute(db);
  return rows;
}

export const isUnit = async (db: Db, agencyId: string, id: string): Promise<boolean> =>
  (await db.selectFrom('unit').where('agency_id', '=', agencyId).where('id', '=', id).select('id').executeTakeFirst()) !== undefined;

/** Its last name, for a unit that did not exist on the day that was asked for. */
export async function lastNameOf(db: Db, agencyId: string, unitId: string): Promise<string | null> {
  const row = await db.selectFrom('unit_period').where('agency_id', '=', agencyId).where('unit_id', '=', unitId).orderBy('valid_from', 'desc').select('name').executeTakeFirst();
  return row?.name ?? null;
}
