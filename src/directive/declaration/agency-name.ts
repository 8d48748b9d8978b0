import type { Db } from '../../platform/db/db.ts';

export const agencyNameOf = async (db: Db, agencyId: string): Promise<string> =>
  (await db.selectFrom('agency').where('id', '=', agencyId).select('name').executeTakeFirstOrThrow()).name;
