// How far a directive has come, unit by unit. One statement counts, and every level is a sum of it: so all pages agree to the person.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { WantedResponse } from '../directive.ts';

/** `excused` are on leave, ill or studying today and have not answered; `left` is who else has not. */
export type Counts = { readonly addressed: number; readonly answered: number; readonly excused: number; readonly left: number };

export type UnitCoverage = {
  readonly unitId: string; readonly name: string; readonly parentId: string | null; readonly areaCode: string | null;
  readonly own: Counts;
  /** With everything below by function. */
  readonly all: Counts;
  /** The day on which the head said that the unit was told; null: not yet. */
  readonly toldOn: string | null;
};

export const none: Counts = { addressed: 0, answered: 0, excused: 0, left: 0 };
export const plus = (one: Counts, other: Counts): Counts => (
  { addressed: one.addressed + other.addressed, answered: one.answered + other.answered, excused: one.excused + other.excused, left: one.left + other.left }
);

type GroupRow = { readonly unit_id: string } & Counts;
type UnitRow = { unit_id: string; name: string; functional_parent_id: string | null; area_code: string | null; told_on: string | null };

export type Covering = {
  readonly directiveId: string; readonly wanted: WantedResponse;
  /** Answers to this version or a later one count. */
  readonly since: number;
  readonly today: string;
  /** Only these units; without them the whole agency. */
  readonly unitIds?: readonly string[];
};

export async function coverageOf(db: Db, agencyId: string, covering: Covering): Promise<ReadonlyMap<string, UnitCoverage>> {
  const { directiveId, since, today, unitIds } = covering;
  const among = (column: string) => (unitIds === undefined ? sql`` : sql`and ${sql.ref(column)} = any(${sql.val([...unitIds])}::uuid[])`);
  const { answered, away } = states(agencyId, covering);
  // Each addressee is looked up by key, or all are hashed, as the planner likes; joined, it takes a letter that was just sent
  // for a small one until statistics are made, and compares everybody with everybody. `offset 0` keeps the counting apart from
  // the looking: together, it reads the addressees unit by unit, which takes twice as long.
  const { rows: groups } = await sql<GroupRow>`
    select unit_id, count(*)::integer as addressed, count(*) filter (where state = 'answered')::integer as answered,
      count(*) filter (where state = 'excused')::integer as excused, count(*) filter (where state = 'left')::integer as "left"
    from (select a.unit_id, case when ${answered} then 'answered' when ${away} then 'excused' else 'left' end as state
      from directive_addressee a where a.agency_id = ${agencyId} and a.directive_id = ${directiveId} and a.left_on is null ${among('a.unit_id')} offset 0) counted
    group by unit_id`.execute(db);
  const { rows: units } = await sql<UnitRow>`
    select u.unit_id, u.name, u.functional_parent_id, u.area_code, p.told_on
    from unit_period u
    left join (select unit_id, min(told_on) as told_on from directive_passed_on where agency_id = ${agencyId} and directive_id = ${directiveId} and number >= ${since} group by unit_id) p on p.unit_id = u.unit_id
    where u.agency_id = ${agencyId} and u.valid_from <= ${today}::date and (u.valid_until is null or u.valid_until > ${today}::date) ${among('u.unit_id')}`.execute(db);
  return summed(units, new Map(groups.map(({ unit_id: unitId, ...counts }) => [unitId, counts])));
}

/** Whether the addressee `a` has answered, and is away today. */
export const states = (agencyId: string, { directiveId, wanted, since, today }: Covering) => ({
  answered: sql<boolean>`exists (select from directive_response r where r.agency_id = ${agencyId} and r.directive_id = ${directiveId} and r.person_id = a.person_id and r.wanted = ${wanted} and r.number >= ${since})`,
  away: sql<boolean>`exists (select from absence x where x.agency_id = ${agencyId} and x.person_id = a.person_id and x.from_on <= ${today}::date and x.until_on >= ${today}::date)`,
});

/** A unit that ended while people are still counted in it hangs at the top, so that nobody falls out of the sums. */
export function summed(units: readonly UnitRow[], own: ReadonlyMap<string, Counts>): ReadonlyMap<string, UnitCoverage> {
  const known = new Map(units.map((unit) => [unit.unit_id, unit]));
  for (const unitId of own.keys()) {
    if (!known.has(unitId)) known.set(unitId, { unit_id: unitId, name: '', functional_parent_id: null, area_code: null, told_on: null });
  }
  const all = new Map<string, Counts>();
  for (const unitId of known.keys()) {
    const mine = own.get(unitId) ?? none;
    const walked = new Set<string>();
    for (let at: string | null | undefined = unitId; typeof at === 'string' && known.has(at) && !walked.has(at); at = known.get(at)?.functional_parent_id) {
      walked.add(at);
      all.set(at, plus(all.get(at) ?? none, mine));
    }
  }
  return new Map([...known.values()].map((unit) => [unit.unit_id, {
    unitId: unit.unit_id, name: unit.name, parentId: unit.functional_parent_id !== null && known.has(unit.functional_parent_id) ? unit.functional_parent_id : null,
    areaCode: unit.area_code, own: own.get(unit.unit_id) ?? none, all: all.get(unit.unit_id) ?? none, toldOn: unit.told_on,
  }]));
}

/** The units at the top, together: nobody twice, nobody missing. */
export const totalOf = (units: ReadonlyMap<string, UnitCoverage>): Counts =>
  [...units.values()].filter(({ parentId }) => parentId === null).reduce((sum, { all }) => plus(sum, all), none);
