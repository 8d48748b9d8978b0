// What is missing in the data without anything failing: units without a head, an area or people, and people without a unit.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headCounts } from './head-count.ts';
import { headsOf } from './heads.ts';
import type { Page } from './queries.ts';
import { isWithin, type Reach } from './reach.ts';

export const unitGaps = ['head', 'area', 'people'] as const;
export type UnitGap = (typeof unitGaps)[number];
export const gapKinds = [...unitGaps, 'unit'] as const;
export type GapKind = (typeof gapKinds)[number];

export type GapUnit = { readonly id: string; readonly name: string };
export type GapPerson = { readonly id: string; readonly name: string; readonly kind: string };

type Row = GapUnit & { readonly area: string | null; readonly community: boolean };

/** Units of today with a gap each; all of them, since there are some thousands at most. */
export async function unitsWithGaps(db: Db, agencyId: string, reach: Reach, today: string): Promise<Readonly<Record<UnitGap, readonly GapUnit[]>>> {
  const { rows } = await sql<Row>`select p.unit_id as id, p.name, p.area_code as area, u.source_id like 'community:%' as community
    from unit_period p join unit u on u.agency_id = p.agency_id and u.id = p.unit_id
    where p.agency_id = ${agencyId}::uuid and p.valid_from <= ${today}::date and (p.valid_until is null or p.valid_until > ${today}::date) order by p.name, p.unit_id`.execute(db);
  const units = rows.filter(({ id }) => isWithin(reach, id));
  const ids = units.map(({ id }) => id);
  const heads = await headsOf(db, agencyId, ids, today);
  const counts = await headCounts(db, agencyId, ids, 'functional', today);
  return {
    // The people of community institutions of a ward stand together in one unit, and nobody heads it.
    head: units.filter(({ id, community }) => !community && !heads.has(id)),
    area: units.filter(({ area }) => area === null),
    people: units.filter(({ id }) => counts.get(id) === 0),
  };
}

const withoutUnit = (agencyId: string, today: string): RawBuilder<unknown> => sql`
  from person p where p.agency_id = ${agencyId}::uuid and not exists (
    select from assignment a where a.agency_id = p.agency_id and a.person_id = p.id and a.standing = 'own'
      and a.valid_from <= ${today}::date and (a.valid_until is null or a.valid_until > ${today}::date))`;

export async function countWithoutUnit(db: Db, agencyId: string, today: string): Promise<number> {
  const { rows } = await sql<{ people: string }>`select count(*) as people ${withoutUnit(agencyId, today)}`.execute(db);
  return Number(rows[0]?.people ?? 0);
}

export async function peopleWithoutUnit(db: Db, agencyId: string, today: string, { skip, size }: Page): Promise<readonly GapPerson[]> {
  const { rows } = await sql<GapPerson>`select p.id, p.name, p.kind ${withoutUnit(agencyId, today)} order by p.name, p.id offset ${skip} limit ${size + 1}`.execute(db);
  return rows;
}
