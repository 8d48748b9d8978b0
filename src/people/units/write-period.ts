import type { Tx } from '../../platform/db/db.ts';

export type PeriodKey = { readonly agencyId: string; readonly unitId: string; readonly day: string };
export type PeriodValues = { readonly name: string; readonly functionalParentId: string | null; readonly placeParentId: string | null; readonly areaCode: string | null };

/** From `day` on the unit is this. What began on that day or later is mended in place; what is older ends on it. */
export async function writePeriod(tx: Tx, { agencyId, unitId, day }: PeriodKey, { name, functionalParentId, placeParentId, areaCode }: PeriodValues): Promise<void> {
  const values = { name, functional_parent_id: functionalParentId, place_parent_id: placeParentId, area_code: areaCode };
  const current = tx.updateTable('unit_period').where('agency_id', '=', agencyId).where('unit_id', '=', unitId).where('valid_until', 'is', null);
  const { numUpdatedRows } = await current.where('valid_from', '>=', day).set(values).executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) return;
  await current.set({ valid_until: day }).execute();
  await tx.insertInto('unit_period').values({ agency_id: agencyId, unit_id: unitId, valid_from: day, ...values }).execute();
}
