// The right to head a unit belongs to those who work there. Whoever is transferred away loses it with the transfer, in the
// same act; else the head of yesterday would go on seeing what belongs to the head of today.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';

/** A person and the unit that they go to. */
export type Leaving = { readonly personId: string; readonly unitId: string };

/**
 * Rights as head of the unit they leave, or of one above it under which they no longer stand. A right over a unit that
 * they never worked under is not touched. To be asked before the assignments change.
 */
export async function rightsLeftBehind(db: Db, agencyId: string, leaving: readonly Leaving[], day: string): Promise<readonly string[]> {
  if (leaving.length === 0) return [];
  const parent = sql`case up.axis when 'function' then p.functional_parent_id else p.place_parent_id end`;
  const { rows } = await sql<{ id: string }>`
    with recursive held as (
      select g.id, g.unit_id as over, g.axis, before.unit_id as before, moved.unit_id as after
      from unnest(${leaving.map(({ personId }) => personId)}::uuid[], ${leaving.map(({ unitId }) => unitId)}::uuid[]) moved (person_id, unit_id)
      join role_grant g on g.agency_id = ${agencyId}::uuid and g.person_id = moved.person_id
        and g.role = 'unit-head' and g.scope_kind = 'unit' and g.until_on >= ${day}::date
      join lateral (
        select a.unit_id from assignment a where a.agency_id = ${agencyId}::uuid and a.person_id = moved.person_id and a.standing = 'own'
        order by a.valid_from desc, a.valid_until desc nulls first limit 1) before on before.unit_id <> moved.unit_id
      where not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)),
    up (start, axis, unit_id, depth) as (
      select distinct ends.unit_id, held.axis, ends.unit_id, 0 from held cross join lateral (values (held.before), (held.after)) ends (unit_id)
      union all
      select up.start, up.axis, ${parent}, up.depth + 1 from up
      join unit_period p on p.agency_id = ${agencyId}::uuid and p.unit_id = up.unit_id and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)
      where ${parent} is not null and up.depth < 30)
    select id from held
    where exists (select from up where up.start = held.before and up.axis = held.axis and up.unit_id = held.over)
      and (held.over = held.before or not exists (select from up where up.start = held.after and up.axis = held.axis and up.unit_id = held.over))
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The reason stands in the table of ended rights; the act that calls this names the rights in its content. */
const reason = 'transfer';

export async function endRightsLeftBehind(
  tx: Tx, agencyId: string, leaving: readonly Leaving[], { by, now, day }: { readonly by: string | null; readonly now: Date; readonly day: string },
): Promise<readonly string[]> {
  const ended = await rightsLeftBehind(tx, agencyId, leaving, day);
  if (ended.length === 0) return [];
  // A program is no person: then the right is noted as given up by its holder.
  await sql`insert into role_grant_end (agency_id, grant_id, ended_by, ended_at, reason)
    select g.agency_id, g.id, coalesce((select p.id from person p where p.agency_id = g.agency_id and p.id = ${by}::uuid), g.person_id), ${now}, ${reason}
    from role_grant g where g.agency_id = ${agencyId}::uuid and g.id = any(${[...ended]}::uuid[])
    on conflict (agency_id, grant_id) do nothing`.execute(tx);
  return ended;
}
