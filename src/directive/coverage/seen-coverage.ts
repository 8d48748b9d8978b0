// What one officer may see of how far a letter has come: the units of their right, as if there were no others.
import { sql } from 'kysely';
import { askedBy, holdsOn, isId, unitsBelow, type Holder } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/db.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { kindRules, type WantedResponse } from '../directive.ts';
import { versionInForce, type ReadVersion } from '../queries.ts';
import { cascadeOf, cascadeUnits, peopledUnits, peopleInUnits, type Cascade } from './cascade.ts';
import { coverageOf, type UnitCoverage } from './coverage.ts';

/** Who sees how far a letter has come, beside the heads of units. */
export const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'] as const;

export type SeenCoverage = {
  readonly title: string; readonly directiveId: string; readonly wanted: WantedResponse | null; readonly cascade: 'no' | 'units';
  readonly units: ReadonlyMap<string, UnitCoverage>; readonly sentOn: string; readonly today: string;
  /** Answers to this version or a later one count. */
  readonly since: number;
  /** The units are not those of the whole agency. */
  readonly partial: boolean;
};

/** Null: the whole agency. Whoever holds several rights sees all that any of them reaches. */
export async function unitsSeen(db: Db, holder: Holder, today: string): Promise<readonly string[] | null> {
  const scopes = holder.grants.filter((grant) => seers.some((role) => role === grant.role) && holdsOn(grant, today)).map(({ scope }) => scope);
  if (scopes.some(({ kind }) => kind === 'agency')) return null;
  const lists = await Promise.all(scopes.flatMap((scope) => (scope.kind === 'unit' ? [unitsBelow(db, holder.agencyId, scope.unitId, scope.axis === 'function' ? 'functional' : 'place', today)] : [])));
  return [...new Set(lists.flat())];
}

/** One answer is counted: the one without which this kind makes no sense, else the first that is asked. */
export const countedResponse = ({ kind, version }: Pick<ReadVersion, 'kind' | 'version'>): WantedResponse | null =>
  kindRules[kind].must.find((each) => version.wanted.includes(each)) ?? version.wanted[0] ?? null;

export async function seenCoverage(request: OfficeRequest, directiveId: string): Promise<SeenCoverage> {
  const { app: { db, clock }, actor } = request;
  const { holder, today } = await askedBy(request);
  const unitIds = await unitsSeen(db, holder, today);
  if (unitIds?.length === 0) throw new NotAllowed();
  const found = isId(directiveId) ? await versionInForce(db, actor.agencyId, directiveId) : null;
  if (found === null) throw new NotFound();
  const { title, cascade } = found.version;
  const wanted = countedResponse(found);
  const units = await coverageOf(db, actor.agencyId, { directiveId, wanted: wanted ?? 'read', since: found.since, today, ...(unitIds === null ? {} : { unitIds }) });
  const sentAt = await firstSent(db, actor.agencyId, directiveId, found);
  return { title, directiveId, wanted, cascade, units, sentOn: todayIn({ now: () => sentAt ?? clock.now() }, actor.timeZone), today, since: found.since, partial: unitIds !== null };
}

/** When the words that count now were first sent. */
async function firstSent(db: Db, agencyId: string, directiveId: string, { since }: ReadVersion & { readonly since: number }): Promise<Date | null> {
  const { rows: [row] } = await sql<{ at: Date | null }>`select min(sent_at) as at from directive_sending where agency_id = ${agencyId} and directive_id = ${directiveId} and number >= ${since}`.execute(db);
  return row?.at ?? null;
}

/** Whether a unit could have told its people hangs on units above it, which an officer of some units does not see. */
const wholeCoverage = async (db: Db, agencyId: string, { directiveId, wanted, since, today, units, partial }: SeenCoverage): Promise<ReadonlyMap<string, UnitCoverage>> =>
  (partial ? coverageOf(db, agencyId, { directiveId, wanted: wanted ?? 'read', since, today }) : units);

export async function cascadeSeen(db: Db, agencyId: string, seen: SeenCoverage): Promise<Cascade> {
  const { told, silent, waiting } = cascadeOf(await wholeCoverage(db, agencyId, seen), seen.sentOn, await peopleInUnits(db, agencyId, seen.today));
  const isSeen = ({ unitId }: UnitCoverage): boolean => seen.units.has(unitId);
  return { told: told.filter(isSeen), silent: silent.filter(({ unit }) => isSeen(unit)), waiting: waiting.filter(isSeen) };
}

/** Units that tell their people of the letter, whether or not it asks any of them; none where nobody has to pass it on. */
export async function passingOn(db: Db, agencyId: string, seen: SeenCoverage): Promise<ReadonlySet<string>> {
  if (seen.cascade === 'no') return new Set();
  const passing = cascadeUnits(await wholeCoverage(db, agencyId, seen), await peopledUnits(db, agencyId, seen.today));
  return new Set([...passing.keys()].filter((id) => seen.units.has(id)));
}
