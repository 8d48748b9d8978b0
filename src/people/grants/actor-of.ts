// Who somebody is in their agency today: what they hold and which units they head. Asked anew at every request, so
// that a right that ended is gone at once.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headsItsUnit } from '../heading-post.ts';
import { rolesToday, type HeldGrant, type Holder, type Scope } from './may-do.ts';
import { grantedRoles, type Role } from './roles.ts';

/** The roles that open pages today; nobody this agency does not know has any. */
export async function rolesOf(db: Db, person: Pick<Holder, 'personId' | 'agencyId' | 'timeZone'>, today: string): Promise<readonly Role[]> {
  const holder = await holderOf(db, person.personId, person.agencyId, today);
  return holder === null ? [] : rolesToday(holder, today);
}

export async function holderOf(db: Db, personId: string, agencyId: string, today: string): Promise<Holder | null> {
  const person = await db.selectFrom('person as p').innerJoin('agency as a', 'a.id', 'p.agency_id')
    .where('p.agency_id', '=', agencyId).where('p.id', '=', personId)
    .select(['a.time_zone', hasLeft(agencyId, personId, today).as('has_left')]).executeTakeFirst();
  if (person === undefined) return null;
  // Whoever left the agency keeps no right, whatever day stands in the grant.
  const grants = person.has_left ? [] : await grantsOf(db, agencyId, personId);
  return { personId, agencyId, timeZone: person.time_zone, grants, headsUnitIds: await unitsHeadedBy(db, agencyId, personId, today) };
}

/** Had a post here, and has none any more. `personId`: an id, or a column of the query around it. */
export const hasLeft = (agencyId: string, personId: string | RawBuilder<unknown>, today: string): RawBuilder<boolean> => sql<boolean>`
  (exists (select from assignment where agency_id = ${agencyId} and person_id = ${personId})
  and not exists (select from assignment where agency_id = ${agencyId} and person_id = ${personId}
    and (valid_until is null or valid_until > ${today})))`;

async function grantsOf(db: Db, agencyId: string, personId: string): Promise<HeldGrant[]> {
  const rows = await db.selectFrom('role_grant as g')
    .leftJoin('role_grant_end as e', (join) => join.onRef('e.agency_id', '=', 'g.agency_id').onRef('e.grant_id', '=', 'g.id'))
    .where('g.agency_id', '=', agencyId).where('g.person_id', '=', personId).where('e.grant_id', 'is', null)
    .selectAll('g').execute();
  return rows.flatMap((row) => {
    const role = grantedRoles.find((each) => each === row.role);
    const scope = scopeOf(row);
    return role === undefined || scope === null ? [] : [{ id: row.id, role, scope, fromOn: row.from_on, untilOn: row.until_on }];
  });
}

type ScopeColumns = { readonly scope_kind: string; readonly unit_id: string | null; readonly axis: string | null; readonly area_code: string | null };

export function scopeOf({ scope_kind: kind, unit_id: unitId, axis, area_code: areaCode }: ScopeColumns): Scope | null {
  if (kind === 'agency') return { kind };
  if (kind === 'unit' && unitId !== null && (axis === 'function' || axis === 'place')) return { kind, unitId, axis };
  return kind === 'area' && areaCode !== null ? { kind, areaCode } : null;
}

async function unitsHeadedBy(db: Db, agencyId: string, personId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select distinct held.unit_id from assignment held where held.agency_id = ${agencyId} and held.person_id = ${personId} and ${headsItsUnit(today)}`.execute(db);
  return rows.map(({ unit_id: unitId }) => unitId);
}
