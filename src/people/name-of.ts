import type { Db } from '../platform/db/db.ts';

export async function nameOf(db: Db, agencyId: string, personId: string): Promise<string | null> {
  const row = await db.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', personId).select('name').executeTakeFirst();
  return row?.name ?? null;
}
