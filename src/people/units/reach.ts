// Which units a personnel officer reaches, for lists; a single unit or person is asked of `mayDo`. A test holds both equal.
import type { Db } from '../../platform/db/db.ts';
import { holdsOn, type Axis, type Holder } from '../grants/may-do.ts';
import { unitsBelow, type Line } from './head-count.ts';

export type Reach = 'agency' | ReadonlySet<string>;

export const lineOf = (axis: Axis): Line => (axis === 'function' ? 'functional' : 'place');

export async function reachOf(db: Db, holder: Holder, today: string): Promise<Reach> {
  const scopes = officeScopes(holder, today);
  if (scopes.some(({ kind }) => kind === 'agency')) return 'agency';
  const found = new Set<string>();
  for (const scope of scopes) {
    if (scope.kind !== 'unit') continue;
    for (const id of await unitsBelow(db, holder.agencyId, scope.unitId, lineOf(scope.axis), today)) found.add(id);
  }
  return found;
}

/** Where the lists of an officer of some units begin. */
export const reachRoots = (holder: Holder, today: string): readonly string[] =>
  [...new Set(officeScopes(holder, today).flatMap((scope) => (scope.kind === 'unit' ? [scope.unitId] : [])))];

const officeScopes = ({ grants }: Holder, today: string) => grants.filter((grant) => grant.role === 'personnel-officer' && holdsOn(grant, today)).map(({ scope }) => scope);

export const isWithin = (reach: Reach, unitId: string): boolean => reach === 'agency' || reach.has(unitId);

export const isEmpty = (reach: Reach): boolean => reach !== 'agency' && reach.size === 0;
