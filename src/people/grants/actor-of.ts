// Who somebody is in their agency today: what they hold and which units they head. Asked anew at every request, so
// that a right that ended is gone at once.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { prepared } from '../../platform/db/prepared.ts';
import { headsItsUnit } from '../heading-post.ts';
import { rolesToday, type HeldGrant, type Holder, type Scope } from './may-do.ts';
import { grantedRoles, type Role } from './roles.ts';

/** The roles that open pages today; nobody this agency does not know has any. */
export async function rolesOf(db: Db, person: Pick<Holder, 'personId' | 'agencyId' | 'timeZone'>, today: string): Promise<readonly Role[]> {
  const holder = await holderOf(db, person.personId, person.agencyId, today);
  return holder === null ? [] : rolesToday(holder, today);
}

export async function holderOf(db: Db, personId: string, agencyId: string, today: string): Promise<Holder | null> {
  const { rows: [row] } = await sql<Holding & { readonly time_zone: string }>`${prepared('holder-of')}
    select a.time_zone, ${holding(sql.ref('p.agency_id'), sql.ref('p.id'), sql`${today}::date`)}
    from person p join agency a on a.id = p.agency_id where p.agency_id = ${agencyId} and p.id = ${personId}`.execute(db);
  return row === undefined ? null : { personId, agencyId, timeZone: row.time_zone, ...heldBy(row) };
}

/** Of the query around it: an id, or a column. */
type Id = string | RawBuilder<unknown>;

/** What somebody holds on a day, as columns of the query around it: one look, because every page of the office waits for it. */
export const holding = (agencyId: RawBuilder<unknown>, personId: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  ${hasLeft(agencyId, personId, day)} as has_left,
  array(select distinct held.unit_id from assignment held where held.agency_id = ${agencyId} and held.person_id = ${personId} and ${headsItsUnit(day)}) as heads,
  (select coalesce(json_agg(g order by g.id), '[]') from role_grant g where g.agency_id = ${agencyId} and g.person_id = ${personId}
    and not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)) as grants`;

type GrantRow = ScopeColumns & { readonly id: string; readonly role: string; readonly from_on: string; readonly until_on: string };
export type Holding = { readonly has_left: boolean; readonly heads: readonly string[]; readonly grants: readonly GrantRow[] };

/** Whoever left the agency keeps no right, whatever day stands in the grant. */
export const heldBy = ({ has_left: hasGone, heads, grants }: Holding): Pick<Holder, 'grants' | 'headsUnitIds'> =>
  ({ grants: hasGone ? [] : grants.flatMap(grantOf), headsUnitIds: heads });

/** Had a post here, and has none any more. */
export const hasLeft = (agencyId: Id, personId: Id, day: Id): RawBuilder<boolean> => sql<boolean>`
  (exists (select from assignment where agency_id = ${agencyId} and person_id = ${personId})
  and not exists (select from assignment where agency_id = ${agencyId} and person_id = ${personId}
    and (valid_until is null or valid_until > ${day})))`;

function grantOf(row: GrantRow): readonly HeldGrant[] {
  const role = grantedRoles.find((each) => each === row.role);
  const scope = scopeOf(row);
  return role === undefined || scope === null ? [] : [{ id: row.id, role, scope, fromOn: row.from_on, untilOn: row.until_on }];
}

type ScopeColumns = { readonly scope_kind: string; readonly unit_id: string | null; readonly axis: string | null; readonly area_code: string | null };

export function scopeOf({ scope_kind: kind, unit_id: unitId, axis, area_code: areaCode }: ScopeColumns): Scope | null {
  if (kind === 'agency') return { kind };
  if (kind === 'unit' && unitId !== null && (axis === 'function' || axis === 'place')) return { kind, unitId, axis };
  return kind === 'area' && areaCode !== null ? { kind, areaCode } : null;
}
