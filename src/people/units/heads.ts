// Who heads a unit on a day: whoever acts for it first, then the holder of its highest structural post. Where a unit has no
// such post, as most schools, whoever holds the right of a head there.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headsItsUnit } from '../heading-post.ts';

export type HeadStanding = 'plt' | 'plh' | 'pj' | 'own' | 'grant';
export type Head = { readonly unitId: string; readonly personId: string; readonly name: string; readonly office: string | null; readonly echelon: string | null; readonly standing: HeadStanding };

function byUnit(heads: readonly Head[]): ReadonlyMap<string, readonly Head[]> {
  const found = new Map<string, Head[]>();
  for (const head of heads) found.set(head.unitId, [...(found.get(head.unitId) ?? []), head]);
  return found;
}

/** By post, by the rule that rights follow. */
export async function headsByPost(db: Db, agencyId: string, unitIds: readonly string[], day: string): Promise<ReadonlyMap<string, readonly Head[]>> {
  const { rows } = await sql<Head>`
    select distinct held.unit_id as "unitId", held.person_id as "personId", p.name, held.office_held as office, held.echelon, held.standing, held.standing = 'own' as last
    from assignment held join person p on p.agency_id = held.agency_id and p.id = held.person_id
    where held.agency_id = ${agencyId}::uuid and held.unit_id = any(${[...unitIds]}::uuid[])
      and ${headsItsUnit(day)}
    order by last, p.name`.execute(db);
  return byUnit(rows);
}

/** By post, else by right. */
export async function headsOf(db: Db, agencyId: string, unitIds: readonly string[], day: string): Promise<ReadonlyMap<string, readonly Head[]>> {
  const posts = await headsByPost(db, agencyId, unitIds, day);
  const without = unitIds.filter((id) => !posts.has(id));
  return without.length === 0 ? posts : new Map([...posts, ...(await headsByRight(db, agencyId, without, day))]);
}

async function headsByRight(db: Db, agencyId: string, unitIds: readonly string[], day: string): Promise<ReadonlyMap<string, readonly Head[]>> {
  const { rows } = await sql<Head>`
    select distinct g.unit_id as "unitId", g.person_id as "personId", p.name, null as office, null as echelon, 'grant' as standing
    from role_grant g join person p on p.agency_id = g.agency_id and p.id = g.person_id join agency a on a.id = g.agency_id
    where g.agency_id = ${agencyId}::uuid and g.role = 'unit-head' and g.scope_kind = 'unit' and g.unit_id = any(${[...unitIds]}::uuid[])
      and g.from_on <= ${day}::date and g.until_on >= ${day}::date
      and not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id and (e.ended_at at time zone a.time_zone)::date <= ${day}::date)
    order by p.name`.execute(db);
  return byUnit(rows);
}
