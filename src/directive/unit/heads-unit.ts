import { holdsOn, type Holder, type Role } from '../../people/index.ts';

/** In which role this person heads exactly this unit today; null where they do not. */
export function headsUnit({ headsUnitIds, grants }: Holder, unitId: string, today: string): Role | null {
  if (headsUnitIds.includes(unitId)) return 'direct-superior';
  const granted = grants.some((grant) => grant.role === 'unit-head' && grant.scope.kind === 'unit' && grant.scope.unitId === unitId && holdsOn(grant, today));
  return granted ? 'unit-head' : null;
}

export const unitsHeaded = ({ headsUnitIds, grants }: Holder, today: string): readonly string[] =>
  [...new Set([...headsUnitIds, ...grants.flatMap((grant) => (grant.role === 'unit-head' && grant.scope.kind === 'unit' && holdsOn(grant, today) ? [grant.scope.unitId] : []))])];
