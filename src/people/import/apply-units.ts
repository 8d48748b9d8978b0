// The units that a list names. A change of name, parent or place ends one period and begins the next.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/db.ts';
import { writePeriod, type PeriodValues } from '../units/write-period.ts';
import type { RunKey } from './staging.ts';

type Row = { id: string; fresh: boolean; name: string; functional: string | null; place: string | null; area: string | null };

export async function applyUnits(tx: Tx, { agencyId, runId }: RunKey, day: string): Promise<{ readonly created: number; readonly changed: number }> {
  const created = await sql`insert into unit (agency_id, id, source_id, created_on)
    select s.agency_id, s.fresh_id, s.source_id, ${day}::date from import_unit s where s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid
      and not exists (select from unit u where u.agency_id = s.agency_id and u.source_id = s.source_id)`.execute(tx);
  const { rows } = await sql<Row>`select u.id, c.unit_id is null as fresh, s.name, coalesce(f.id, c.functional_parent_id, w.id) as functional, coalesce(l.id, c.place_parent_id, w.id) as place,
      coalesce(s.area_code, c.area_code) as area
    from import_unit s join unit u on u.agency_id = s.agency_id and u.source_id = s.source_id
    left join unit_period c on c.agency_id = u.agency_id and c.unit_id = u.id and c.valid_until is null
    left join unit f on f.agency_id = s.agency_id and f.source_id = s.functional_parent_source_id
    left join unit l on l.agency_id = s.agency_id and l.source_id = s.place_parent_source_id
    left join lateral (${wardOffice}) w on s.source_id like 'community:%'
    where s.agency_id = ${agencyId}::uuid and s.run_id = ${runId}::uuid
      and (c.unit_id is null or (c.name, c.functional_parent_id, c.place_parent_id, c.area_code) is distinct from
        (s.name, coalesce(f.id, c.functional_parent_id, w.id), coalesce(l.id, c.place_parent_id, w.id), coalesce(s.area_code, c.area_code)))
    order by s.row_number`.execute(tx);
  const begun = rows.filter(({ fresh }) => fresh);
  for (let at = 0; at < begun.length; at += 1_000) {
    await tx.insertInto('unit_period').values(begun.slice(at, at + 1_000).map(({ id, name, functional, place, area }) => (
      { agency_id: agencyId, unit_id: id, valid_from: day, name, functional_parent_id: functional, place_parent_id: place, area_code: area }))).execute();
  }
  for (const { id, name, functional, place, area } of rows.filter(({ fresh }) => !fresh)) {
    const values: PeriodValues = { name, functionalParentId: functional, placeParentId: place, areaCode: area };
    await writePeriod(tx, { agencyId, unitId: id, day }, values);
  }
  return { created: Number(created.numAffectedRows ?? 0n), changed: rows.length - begun.length };
}

/**
 * The office of the ward in which people of community institutions are: the one unit of that area that stands below a unit
 * of its district. They are reached and helped through it; where it is not clear which it is, they stand alone.
 */
const wardOffice = sql`
  select case when count(*) = 1 then min(k.unit_id::text)::uuid end as id
  from unit_period k join unit_period d on d.agency_id = k.agency_id and d.unit_id = k.functional_parent_id and d.valid_until is null
  where k.agency_id = s.agency_id and k.valid_until is null and k.area_code = s.area_code and k.unit_id <> u.id
    and d.area_code = regexp_replace(s.area_code, '[.][0-9]+$', '')`;
