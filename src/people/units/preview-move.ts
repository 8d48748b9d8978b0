// What a move would change, before it is done: how many people go along, what both parents count afterwards, and who is
// the superior of the unit's head.
import type { Db } from '../../platform/db/db.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { headCount, unitsBelow, type Line } from './head-count.ts';
import { headsByPost, type Head } from './heads.ts';

export type CountChange = { readonly unitId: string; readonly before: number; readonly after: number };
export type MovePreview = {
  readonly people: number;
  readonly counts: readonly CountChange[];
  /** Null on the line of place, which no superior follows. */
  readonly superiors: { readonly before: readonly Head[]; readonly after: readonly Head[] } | null;
};
export type PlannedMove = { readonly unitId: string; readonly line: Line; readonly from: string | null; readonly to: string | null };

export async function previewMove(db: Db, agencyId: string, { unitId, line, from, to }: PlannedMove, today: string): Promise<MovePreview> {
  const people = await headCount(db, agencyId, unitId, line, today);
  const counts = [
    ...(from === null ? [] : [await changed(db, agencyId, from, to, line, today, -people)]),
    ...(to === null ? [] : [await changed(db, agencyId, to, from, line, today, people)]),
  ];
  return { people, counts, superiors: line === 'place' ? null : { before: await nextHead(db, agencyId, from, today), after: await nextHead(db, agencyId, to, today) } };
}

/** Nothing changes in the number of a parent under which the other parent stands as well. */
async function changed(db: Db, agencyId: string, unitId: string, other: string | null, line: Line, today: string, by: number): Promise<CountChange> {
  const before = await headCount(db, agencyId, unitId, line, today);
  const stays = other !== null && (await unitsBelow(db, agencyId, unitId, line, today)).includes(other);
  return { unitId, before, after: stays ? before : before + by };
}

/** The nearest head from there upwards, by function. */
export async function nextHead(db: Db, agencyId: string, unitId: string | null, today: string): Promise<readonly Head[]> {
  if (unitId === null) return [];
  const chain = (await matterOfUnit(db, agencyId, unitId, today)).unitIds.function;
  const heads = await headsByPost(db, agencyId, chain, today);
  const first = chain.find((id) => heads.has(id));
  return first === undefined ? [] : heads.get(first) ?? [];
}
