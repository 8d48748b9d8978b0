import type { Db } from '../../platform/db/db.ts';

type Asked = { readonly agencyId: string; readonly directiveId: string; readonly unitId: string; readonly today: string };

export const remindedToday = async (db: Db, { agencyId, directiveId, unitId, today }: Asked): Promise<boolean> =>
  (await db.selectFrom('reminder_batch').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('unit_id', '=', unitId).where('made_on', '=', today)
    .select('id').executeTakeFirst()) !== undefined;
