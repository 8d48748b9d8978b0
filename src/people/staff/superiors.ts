// Who is above somebody, by unit and line of function, never by a right that was given: the head of the unit, for its head the
// next above. Whoever acts stands first. The second is who takes over where the first is involved.
import type { Db } from '../../platform/db/db.ts';
import { headsByPost, type Head } from '../units/heads.ts';
import { unitsOn } from '../units/queries.ts';

export type Superior = { readonly unitId: string; readonly unit: string; readonly heads: readonly Head[] };

/** `chain` begins with the unit itself; the first of the answer is the direct superior, the second the next above. */
export async function superiorsOf(db: Db, agencyId: string, personId: string, chain: readonly string[], day: string): Promise<readonly Superior[]> {
  const heads = await headsByPost(db, agencyId, chain, day);
  const names = new Map((await unitsOn(db, agencyId, chain, day)).map(({ id, name }) => [id, name]));
  const found: Superior[] = [];
  for (const unitId of chain) {
    const here = heads.get(unitId) ?? [];
    if (here.length === 0 || here.some((head) => head.personId === personId)) continue;
    // One person may head two units of the chain: then the next above is somebody else.
    if (found.some((below) => below.heads.some((head) => here.some((other) => other.personId === head.personId)))) continue;
    found.push({ unitId, unit: names.get(unitId) ?? '', heads: here });
    if (found.length === 2) break;
  }
  return found;
}
