// Who confirms for a unit that it was told: its head; where it has none yet, as many schools and the people of a ward, the
// nearest head above it by function.
import { matterOfUnit, type Holder, type Role } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { headedUnits } from '../coverage/cascade.ts';
import { headsUnit, unitsHeaded } from './heads-unit.ts';

/** Null: somebody else does. */
export async function speaksFor(db: Db, holder: Holder, unitId: string, today: string): Promise<Role | null> {
  const own = headsUnit(holder, unitId, today);
  if (own !== null) return own;
  const chain = await unitsAbove(db, holder, unitId, today);
  if (!chain.some((id) => headsUnit(holder, id, today) !== null)) return null;
  const headed = await headedUnits(db, holder.agencyId, today);
  const speaking = chain.find((id) => headed.has(id));
  return speaking === undefined ? null : headsUnit(holder, speaking, today);
}

/** Whether the unit lies below one that this person heads. */
export async function isAbove(db: Db, holder: Holder, unitId: string, today: string): Promise<boolean> {
  const headed = unitsHeaded(holder, today);
  return headed.length > 0 && (await unitsAbove(db, holder, unitId, today)).some((id) => headed.includes(id));
}

/** The unit itself first, then the next above by function. */
export const unitsAbove = async (db: Db, { agencyId }: Holder, unitId: string, today: string): Promise<readonly string[]> =>
  (await matterOfUnit(db, agencyId, unitId, today)).unitIds.function;
