// The one query behind every audience: preview, sending, the daily refresh and the tests all ask it, so they agree.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headsItsUnit } from '../heading-post.ts';
import { unitsBelow } from '../units/head-count.ts';
import type { Audience, LegalGroup } from './audience.ts';

export type PersonIn = { readonly person_id: string; readonly unit_id: string; readonly legal_group: string };

/** Asked for by kind, of which the planner knows how frequent each is: of everybody, it takes a group for a handful. */
const kindsOf: Readonly<Record<LegalGroup, readonly string[]>> = { 'civil-servant': ['pns', 'cpns', 'pppk'], community: ['community_officer'], 'contract-worker': ['contract_worker'] };

/** Code of SIASN for the retired: nothing is asked of them. */
const away = ['99'];

/**
 * Rows (person_id, unit_id, legal_group) of everybody who belongs to the audience on that day, each once, in the unit of
 * their own assignment. To be read from or inserted from.
 */
export async function peopleIn(db: Db, agencyId: string, audience: Audience, day: string): Promise<RawBuilder<PersonIn>> {
  const units = audience.unitIds.length === 0 ? null : (await Promise.all(audience.unitIds.map((unitId) => unitsBelow(db, agencyId, unitId, 'functional', day)))).flat();
  const on = (table: string) => sql`${sql.ref(`${table}.valid_from`)} <= ${day}::date and (${sql.ref(`${table}.valid_until`)} is null or ${sql.ref(`${table}.valid_until`)} > ${day}::date)`;
  return sql<PersonIn>`
    select p.id as person_id, a.unit_id, g.legal_group
    from person p
    join assignment a on a.agency_id = p.agency_id and a.person_id = p.id and a.standing = 'own' and ${on('a')}
    join unit_period u on u.agency_id = a.agency_id and u.unit_id = a.unit_id and ${on('u')}
    cross join lateral (select case when p.kind in ('pns', 'cpns', 'pppk') then 'civil-servant' when p.kind = 'community_officer' then 'community'
      when p.kind = 'contract_worker' then 'contract-worker' end as legal_group) g
    where p.agency_id = ${agencyId}::uuid and p.kind = any(${sql.val(audience.groups.flatMap((group) => kindsOf[group]))}::text[])
      and (p.legal_standing is null or p.legal_standing <> all(${sql.val(away)}::text[]))
      ${units === null ? sql`` : sql`and a.unit_id = any(${sql.val(units)}::uuid[])`}
      ${audience.areaCodes.length === 0 ? sql`` : sql`and exists (select from unnest(${sql.val([...audience.areaCodes])}::text[]) c where u.area_code = c or u.area_code like c || '.%')`}
      ${audience.echelons.length === 0 ? sql`` : sql`and exists (select from assignment e where e.agency_id = p.agency_id and e.person_id = p.id and e.echelon = any(${sql.val([...audience.echelons])}::text[]) and ${on('e')})`}
      ${audience.heads === 'all' ? sql`` : sql`and p.id in (select person_id from (${headsOn(agencyId, day)}) heads)`}
      ${audience.roles.length === 0 ? sql`` : sql`and exists (select from role_grant r left join role_grant_end x on x.agency_id = r.agency_id and x.grant_id = r.id
        where r.agency_id = p.agency_id and r.person_id = p.id and x.grant_id is null and r.role = any(${sql.val([...audience.roles])}::text[]) and ${day}::date between r.from_on and r.until_on)`}
      ${audience.personIds.length === 0 ? sql`` : sql`and p.id = any(${sql.val([...audience.personIds])}::uuid[])`}`;
}

/** Rows (unit_id, person_id): who heads each unit by its highest structural post, acting ones included, or by a grant. */
export const headsOn = (agencyId: string, day: string): RawBuilder<{ unit_id: string; person_id: string }> => sql`
  select held.unit_id, held.person_id from assignment held where held.agency_id = ${agencyId}::uuid and ${headsItsUnit(day)}
  union
  select r.unit_id, r.person_id from role_grant r left join role_grant_end x on x.agency_id = r.agency_id and x.grant_id = r.id
  where r.agency_id = ${agencyId}::uuid and r.role = 'unit-head' and r.unit_id is not null and x.grant_id is null and ${day}::date between r.from_on and r.until_on`;

/** How many the audience has, by group and in all. */
export async function countAudience(db: Db, agencyId: string, audience: Audience, day: string): Promise<Readonly<Record<string, number>>> {
  const people = await peopleIn(db, agencyId, audience, day);
  const { rows } = await sql<{ legal_group: string; people: number }>`select legal_group, count(*)::integer as people from (${people}) found group by legal_group order by legal_group`.execute(db);
  return Object.fromEntries(rows.map(({ legal_group: group, people: count }) => [group, count]));
}
