// Where a letter that heads of units pass on stands still. It goes from every unit to which it was sent down by function to all
// units with people in them: a letter to echelon II alone still has to reach the wards and the schools.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { headsOn } from '../../people/index.ts';
import type { UnitCoverage } from './coverage.ts';

type Units = ReadonlyMap<string, UnitCoverage>;

export type SilentUnit = {
  readonly unit: UnitCoverage;
  /** Since when it could have told its people. */
  readonly sinceOn: string;
  /** Its own people. */
  readonly people: number;
  /** How many units below it wait for it. */
  readonly waiting: number;
};

/** Every unit of the cascade is in exactly one of the three. */
export type Cascade = { readonly told: readonly UnitCoverage[]; readonly silent: readonly SilentUnit[]; readonly waiting: readonly UnitCoverage[] };

const addressedIn = (units: Units): ReadonlyMap<string, number> => new Map([...units].flatMap(([id, { own }]) => (own.addressed > 0 ? [[id, own.addressed] as const] : [])));

/** How many people have their own post in each unit today, addressed or not. */
export async function peopleInUnits(db: Db, agencyId: string, today: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ unit_id: string; people: number }>`select unit_id, count(distinct person_id)::integer as people from assignment where ${ownPost(agencyId, today)} group by unit_id`.execute(db);
  return new Map(rows.map(({ unit_id: id, people }) => [id, people]));
}

/** Units in which anybody has the own post today: a quarter of the time that counting them takes. */
export async function peopledUnits(db: Db, agencyId: string, today: string, unitIds?: readonly string[]): Promise<ReadonlySet<string>> {
  const among = unitIds === undefined ? sql`` : sql`and unit_id = any(${sql.val([...unitIds])}::uuid[])`;
  const { rows } = await sql<{ unit_id: string }>`select distinct unit_id from assignment where ${ownPost(agencyId, today)} ${among}`.execute(db);
  return new Set(rows.map(({ unit_id: id }) => id));
}

const ownPost = (agencyId: string, today: string) =>
  sql<boolean>`agency_id = ${agencyId} and standing = 'own' and unit_id is not null and valid_from <= ${today}::date and (valid_until is null or valid_until > ${today}::date)`;

/** Units that have a head today, by post or by grant. */
export async function headedUnits(db: Db, agencyId: string, today: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ unit_id: string }>`select distinct unit_id from (${headsOn(agencyId, today)}) heads`.execute(db);
  return new Set(rows.map(({ unit_id: id }) => id));
}

export function cascadeOf(units: Units, sentOn: string, people: ReadonlyMap<string, number>): Cascade {
  const part = cascadeUnits(units, people);
  const told: UnitCoverage[] = [];
  const stopped: { unit: UnitCoverage; sinceOn: string }[] = [];
  const waiting: UnitCoverage[] = [];
  for (const unit of part.values()) {
    const above = nearestAbove(units, part, unit);
    if (unit.toldOn !== null) told.push(unit);
    else if (above === null) stopped.push({ unit, sinceOn: sentOn });
    else if (above.toldOn === null) waiting.push(unit);
    else stopped.push({ unit, sinceOn: above.toldOn });
  }
  const behind = countBehind(units, part, waiting, new Set(stopped.map(({ unit }) => unit.unitId)));
  const silent = stopped.map(({ unit, sinceOn }) => ({ unit, sinceOn, people: people.get(unit.unitId) ?? unit.own.addressed, waiting: behind.get(unit.unitId) ?? 0 }));
  return { told, waiting, silent: silent.toSorted((one, other) => one.sinceOn.localeCompare(other.sinceOn) || other.people - one.people || one.unit.name.localeCompare(other.unit.name, 'id')) };
}

export const silentUnits = (units: Units, sentOn: string, people: ReadonlyMap<string, number> = addressedIn(units)): readonly SilentUnit[] => cascadeOf(units, sentOn, people).silent;

/** A unit without people has nobody to tell and nobody who could; the way leads on through it. */
export function cascadeUnits(units: Units, peopled: Pick<ReadonlySet<string>, 'has'>): Units {
  const reached = (unit: UnitCoverage): boolean => wayUp(units, unit.unitId).some((id) => (units.get(id)?.own.addressed ?? 0) > 0);
  return new Map([...units].filter(([id, unit]) => (unit.own.addressed > 0 || peopled.has(id)) && reached(unit)));
}

function nearestAbove(units: Units, part: Units, { unitId }: UnitCoverage): UnitCoverage | null {
  const above = wayUp(units, unitId).slice(1).find((id) => part.has(id));
  return above === undefined ? null : part.get(above) ?? null;
}

/** Below a silent unit nobody can have been told, but somebody may all the same have said so; they are not counted. */
function countBehind(units: Units, part: Units, waiting: readonly UnitCoverage[], silent: ReadonlySet<string>): ReadonlyMap<string, number> {
  const behind = new Map<string, number>();
  for (const { unitId } of waiting) {
    const stop = wayUp(units, unitId).slice(1).find((id) => part.has(id) && silent.has(id));
    if (stop !== undefined) behind.set(stop, (behind.get(stop) ?? 0) + 1);
  }
  return behind;
}

/** The unit itself first; a loop, which an import refuses, would end here as well. */
export function wayUp(units: Units, unitId: string): readonly string[] {
  const walked = new Set<string>();
  for (let at: string | null = unitId; at !== null && !walked.has(at); at = units.get(at)?.parentId ?? null) walked.add(at);
  return [...walked];
}
