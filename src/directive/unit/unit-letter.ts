// One letter as the head of a unit sees it: the numbers of the unit and of what lies below, and, for the own direct unit alone,
// who is left. Somebody who is not ready to sign is left like everybody else.
import { sql } from 'kysely';
import { isId, unitsBelow, type Holder, type Role } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { cascadeUnits, peopledUnits } from '../coverage/cascade.ts';
import { coverageOf, none, states, type Covering, type UnitCoverage } from '../coverage/coverage.ts';
import { countedResponse } from '../coverage/seen-coverage.ts';
import type { WantedResponse } from '../directive.ts';
import { versionInForce, type ReadVersion } from '../queries.ts';
import { headsUnit } from './heads-unit.ts';
import { isAbove, unitsAbove } from './speaks-for.ts';

export type UnitLetter = {
  readonly directiveId: string; readonly unitId: string;
  readonly read: ReadVersion & { readonly since: number };
  /** What is counted; null where nothing is asked. */
  readonly wanted: WantedResponse | null;
  readonly unit: UnitCoverage;
  /** The unit with all below it, as far as they were asked for. */
  readonly units: ReadonlyMap<string, UnitCoverage>;
  /** As whom this person heads exactly this unit; null: one above it. */
  readonly as: Role | null;
  readonly covering: Covering;
};

type Asked = { readonly directiveId: string; readonly unitId: string };

/** Null where it was not sent to anybody there, does not have to be passed on there, or is none of this person's units. */
export async function unitLetter(db: Db, holder: Holder, { directiveId, unitId }: Asked, today: string, depth: 'own' | 'below'): Promise<UnitLetter | null> {
  if (!isId(directiveId) || !isId(unitId)) return null;
  const as = headsUnit(holder, unitId, today);
  if (as === null && !(await isAbove(db, holder, unitId, today))) return null;
  const read = await versionInForce(db, holder.agencyId, directiveId);
  if (read === null || read.ended) return null;
  const wanted = countedResponse(read);
  const unitIds = depth === 'own' ? [unitId] : await unitsBelow(db, holder.agencyId, unitId, 'functional', today);
  const covering = { directiveId, wanted: wanted ?? 'read', since: read.since, today, unitIds };
  const units = await coverageOf(db, holder.agencyId, covering);
  const unit = units.get(unitId) ?? { unitId, name: '', parentId: null, areaCode: null, own: none, all: none, toldOn: null };
  if (unit.all.addressed === 0 && (depth === 'below' || unit.own.addressed === 0) && !(read.version.cascade === 'units' && (await comesDown(db, holder, directiveId, unitId, today)))) return null;
  return { directiveId, unitId, read, wanted, unit, units, as, covering: { ...covering, unitIds: [unitId] } };
}

/** Sent to the unit or to one above it. */
async function comesDown(db: Db, holder: Holder, directiveId: string, unitId: string, today: string): Promise<boolean> {
  const chain = await unitsAbove(db, holder, unitId, today);
  const found = await db.selectFrom('directive_addressee').where('agency_id', '=', holder.agencyId).where('directive_id', '=', directiveId).where('unit_id', 'in', [...chain]).where('left_on', 'is', null)
    .select('person_id').limit(1).executeTakeFirst();
  return found !== undefined;
}

/** The unit and those below it that tell their people of the letter; none where nobody has to pass it on. */
export async function passingOnBelow(db: Db, holder: Holder, { directiveId, unitId, read, units }: UnitLetter, today: string): Promise<ReadonlySet<string>> {
  if (read.version.cascade === 'no') return new Set();
  const peopled = await peopledUnits(db, holder.agencyId, today, [...units.keys()]);
  if (!(await comesDown(db, holder, directiveId, unitId, today))) return new Set(cascadeUnits(units, peopled).keys());
  return new Set([...units.values()].filter((unit) => unit.own.addressed > 0 || peopled.has(unit.unitId)).map((unit) => unit.unitId));
}

/** The newest first; at most fifty, which is more than an election brings. */
export async function lettersOfUnit(db: Db, holder: Holder, unitId: string, today: string): Promise<readonly UnitLetter[]> {
  const chain = await unitsAbove(db, holder, unitId, today);
  const { rows } = await sql<{ directive_id: string }>`
    select s.directive_id from directive_sending s
    where s.agency_id = ${holder.agencyId} and not exists (select from directive_end e where e.agency_id = s.agency_id and e.directive_id = s.directive_id)
      and exists (select from directive_addressee a where a.agency_id = s.agency_id and a.directive_id = s.directive_id and a.left_on is null and a.unit_id = any(${sql.val([...chain])}::uuid[]))
    group by s.directive_id order by max(s.sent_at) desc, s.directive_id limit 50`.execute(db);
  const letters = await Promise.all(rows.map(({ directive_id: directiveId }) => unitLetter(db, holder, { directiveId, unitId }, today, 'own')));
  return letters.filter((letter) => letter !== null);
}

export type PersonLeft = { readonly id: string; readonly name: string; readonly post: string | null };

/** Who is counted as left in this very unit. */
export async function peopleLeft(db: Db, agencyId: string, { covering, unitId }: Pick<UnitLetter, 'covering' | 'unitId'>): Promise<readonly PersonLeft[]> {
  const { answered, away } = states(agencyId, covering);
  const { rows } = await sql<PersonLeft>`
    select p.id, p.name, (select s.office_held from assignment s where s.agency_id = a.agency_id and s.person_id = a.person_id and s.standing = 'own'
      and s.valid_from <= ${covering.today}::date and (s.valid_until is null or s.valid_until > ${covering.today}::date) limit 1) as post
    from directive_addressee a join person p on p.agency_id = a.agency_id and p.id = a.person_id
    where a.agency_id = ${agencyId} and a.directive_id = ${covering.directiveId} and a.left_on is null and a.unit_id = ${unitId} and not ${answered} and not ${away}
    order by p.name, p.id`.execute(db);
  return rows;
}
