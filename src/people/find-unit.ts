import { sql } from 'kysely';
import type { Db } from '../platform/db/db.ts';

/** Units of this name today; more than one where the name says too little. */
export async function findUnits(db: Db, agencyId: string, name: string, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from unit_period where agency_id = ${agencyId} and lower(name) = lower(${name.trim()})
      and valid_from <= ${today} and (valid_until is null or valid_until > ${today}) limit 2`.execute(db);
  return rows.map(({ unit_id: unitId }) => unitId);
}
