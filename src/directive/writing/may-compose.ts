import { matterOfUnit, mayDo, wholeAgency, type Decision, type Holder } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Version } from '../version.ts';

/** A publisher writes for the whole agency, or for the units of the grant. */
export async function mayCompose(db: Db, holder: Holder, version: Pick<Version, 'audience'> | null, today: string): Promise<Decision> {
  const need = { anyOf: ['publisher'], touches: 'content', ownMatter: 'allowed' } as const;
  let decision = mayDo(holder, need, wholeAgency(holder.agencyId), today);
  if (decision.allowed || version === null) return decision;
  for (const unitId of version.audience.unitIds) {
    decision = mayDo(holder, need, await matterOfUnit(db, holder.agencyId, unitId, today), today);
    if (!decision.allowed) return decision;
  }
  return decision;
}

export const mayWrite = async (db: Db, holder: Holder, version: Pick<Version, 'audience'> | null, today: string): Promise<boolean> =>
  (await mayCompose(db, holder, version, today)).allowed;
