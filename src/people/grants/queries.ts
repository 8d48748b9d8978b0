import type { Db } from '../../platform/db/db.ts';
import { scopeOf } from './actor-of.ts';
import type { NewGrant } from './grant.ts';
import { grantedRoles } from './roles.ts';

export type ListedGrant = NewGrant & { readonly holder: string; readonly givenBy: string | null; readonly approvedBy: string | null };

/** Grants that hold today or will, by role and name. */
export async function listGrants(db: Db, agencyId: string, today: string, holderId: string | null = null): Promise<ListedGrant[]> {
  const all = db.selectFrom('role_grant as g')
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'g.agency_id').onRef('p.id', '=', 'g.person_id'))
    .leftJoin('person as giver', (join) => join.onRef('giver.agency_id', '=', 'g.agency_id').onRef('giver.id', '=', 'g.given_by'))
    .leftJoin('approval_decision as d', (join) => join.onRef('d.agency_id', '=', 'g.agency_id').onRef('d.approval_id', '=', 'g.approval_id'))
    .leftJoin('person as second', (join) => join.onRef('second.agency_id', '=', 'd.agency_id').onRef('second.id', '=', 'd.decided_by'))
    .leftJoin('role_grant_end as e', (join) => join.onRef('e.agency_id', '=', 'g.agency_id').onRef('e.grant_id', '=', 'g.id'))
    .where('g.agency_id', '=', agencyId).where('e.grant_id', 'is', null).where('g.until_on', '>=', today)
    .selectAll('g').select(['p.name as holder', 'giver.name as given_by_name', 'second.name as approved_by_name'])
    .orderBy('g.role').orderBy('p.name').orderBy('g.id').limit(500);
  const rows = await (holderId === null ? all : all.where('g.person_id', '=', holderId)).execute();
  return rows.flatMap((row) => {
    const role = grantedRoles.find((each) => each === row.role);
    const scope = scopeOf(row);
    if (role === undefined || scope === null) return [];
    return [{
      id: row.id, personId: row.person_id, role, scope, fromOn: row.from_on, untilOn: row.until_on,
      holder: row.holder, givenBy: row.given_by_name, approvedBy: row.approved_by_name,
    }];
  });
}
