// Whose absences somebody records: a personnel officer within the scope, the head of a unit for the people of that very unit.
// Nobody their own.
import { NotFound } from '../../platform/errors.ts';
import type { Db } from '../../platform/db/db.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { askedBy, type AskedBy } from '../asking-holder.ts';
import { matterOfPerson } from '../grants/matter-of.ts';
import { holdsOn, mayDo, type Holder, type Matter } from '../grants/may-do.ts';
import { isOnePerson } from '../grants/one-person.ts';
import type { Role } from '../grants/roles.ts';
import { isId } from '../is-id.ts';
import { personOf, type Person } from '../staff/queries.ts';

export const absenceRecorders = ['personnel-officer', 'direct-superior', 'unit-head'] as const;

export function recordsAs(holder: Holder, matter: Matter, today: string): Role | null {
  const may = mayDo(holder, { anyOf: ['direct-superior', 'personnel-officer'], touches: 'content', ownMatter: 'never' }, matter, today);
  if (may.allowed) return may.as;
  const [ownUnit] = matter.unitIds.function;
  const heads = matter.personId !== holder.personId && holder.grants.some((grant) => grant.role === 'unit-head' && grant.scope.kind === 'unit' && grant.scope.unitId === ownUnit && holdsOn(grant, today));
  return heads ? 'unit-head' : null;
}

export type AbsentAsked = AskedBy & { readonly person: Person; readonly as: Role };

/** Of another agency, or of somebody else's unit, the person is not there. */
export async function absentAsked(request: OfficeRequest, personId: string): Promise<AbsentAsked> {
  const { app: { db } } = request;
  const asked = await askedBy(request);
  const { holder, today } = asked;
  const matter = isId(personId) ? await matterOfPerson(db, holder.agencyId, personId, today) : null;
  const as = matter === null ? null : recordsAs(holder, matter, today);
  const person = as === null ? null : await personOf(db, holder.agencyId, personId);
  if (as === null || person === null || await isOnePerson(db, holder.agencyId, personId, holder.personId)) throw new NotFound();
  return { ...asked, person, as };
}

export type UnitPerson = { readonly id: string; readonly name: string };

/** The people of the units that this person heads, themselves left out. */
export async function peopleHeaded(db: Db, { agencyId, personId, headsUnitIds, grants }: Holder, today: string): Promise<readonly UnitPerson[]> {
  const unitIds = [...headsUnitIds, ...grants.flatMap((grant) => (grant.role === 'unit-head' && grant.scope.kind === 'unit' && holdsOn(grant, today) ? [grant.scope.unitId] : []))];
  if (unitIds.length === 0) return [];
  return db.selectFrom('person as p').innerJoin('assignment as a', (join) => join.onRef('a.agency_id', '=', 'p.agency_id').onRef('a.person_id', '=', 'p.id'))
    .where('p.agency_id', '=', agencyId).where('p.id', '<>', personId).where('a.standing', '=', 'own').where('a.unit_id', 'in', unitIds)
    .where('a.valid_from', '<=', today).where((where) => where.or([where('a.valid_until', 'is', null), where('a.valid_until', '>', today)]))
    .select(['p.id', 'p.name']).distinct().orderBy('p.name').orderBy('p.id').execute();
}
