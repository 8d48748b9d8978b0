import { act, done, refused, type Actor } from '../../audit/index.ts';
import { systemClock, todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { unitsBelow } from './head-count.ts';
import { writePeriod } from './write-period.ts';

type Parents = { readonly functionalParentId: string | null; readonly placeParentId: string | null };
export type UnitMove = Parents & {
  readonly unitId: string;
  /** The parents that the officer saw; where they are others by now, nothing is moved. */
  readonly seen?: Parents;
};
export type MoveRefusal = 'unit-unknown' | 'loop' | 'same' | 'changed-meanwhile';

/** From today the unit belongs there; a move below itself is refused, on either line. */
export function moveUnit(db: OutsideTx, officer: Actor, move: UnitMove, clock: Clock = systemClock) {
  const day = todayIn(clock, officer.timeZone);
  return act<null, MoveRefusal>(db, officer, 'unit.moved', { kind: 'unit', id: move.unitId }, async (tx) => {
    // Two moves at once could close a circle that neither sees: all moves of an agency wait for one another.
    await tx.selectFrom('unit_period').where('agency_id', '=', officer.agencyId).where('valid_until', 'is', null).select('unit_id').orderBy('unit_id').forUpdate().execute();
    const found = await tx.selectFrom('unit_period').where('agency_id', '=', officer.agencyId).where('unit_id', '=', move.unitId).where('valid_until', 'is', null).selectAll().executeTakeFirst();
    if (found === undefined) return refused('unit-unknown');
    const now: Parents = { functionalParentId: found.functional_parent_id, placeParentId: found.place_parent_id };
    if (isSame(now, move)) return refused('same');
    if (move.seen !== undefined && !isSame(now, move.seen)) return refused('changed-meanwhile');
    for (const line of ['functional', 'place'] as const) {
      const parent = line === 'functional' ? move.functionalParentId : move.placeParentId;
      if (parent === null) continue;
      const there = await tx.selectFrom('unit').where('agency_id', '=', officer.agencyId).where('id', '=', parent).select('id').executeTakeFirst();
      if (there === undefined) return refused('unit-unknown');
      if ((await unitsBelow(tx, officer.agencyId, move.unitId, line, day)).includes(parent)) return refused('loop');
    }
    await writePeriod(tx, { agencyId: officer.agencyId, unitId: move.unitId, day }, { name: found.name, functionalParentId: move.functionalParentId, placeParentId: move.placeParentId, areaCode: found.area_code });
    return done(null, { functional: move.functionalParentId, place: move.placeParentId });
  }, clock);
}

const isSame = (one: Parents, other: Parents): boolean => one.functionalParentId === other.functionalParentId && one.placeParentId === other.placeParentId;
