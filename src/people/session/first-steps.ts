// What a new administrator has done of the three first steps. Read from what is there, so that no step can be ticked off
// without being taken, and none comes back once somebody else has taken it.
import type { Db } from '../../platform/db/db.ts';
import { factorsOf, hasSecond } from '../sign-in/factors.ts';

export type FirstSteps = {
  readonly ways: boolean;
  readonly list: boolean;
  readonly rights: 'no-second-person' | 'no-officers' | 'enough';
};

export async function firstSteps(db: Db, who: { readonly agencyId: string; readonly personId: string }, today: string): Promise<FirstSteps> {
  const [factors, assigned, held] = await Promise.all([
    factorsOf(db, who),
    db.selectFrom('assignment').select('id').where('agency_id', '=', who.agencyId).limit(1).executeTakeFirst(),
    heldByOthers(db, who, today),
  ]);
  return { ways: hasSecond(factors), list: assigned !== undefined, rights: rightsOf(held) };
}

export const allDone = ({ ways, list, rights }: FirstSteps): boolean => ways && list && rights === 'enough';

type Held = { readonly role: string; readonly person_id: string };

function rightsOf(held: readonly Held[]): FirstSteps['rights'] {
  if (!held.some(({ role }) => role === 'administrator' || role === 'approver')) return 'no-second-person';
  // Recovery in person takes two.
  const officers = new Set(held.filter(({ role }) => role === 'personnel-officer').map(({ person_id: id }) => id));
  return officers.size < 2 ? 'no-officers' : 'enough';
}

/** Of the whole agency, today. */
const heldByOthers = (db: Db, { agencyId, personId }: { readonly agencyId: string; readonly personId: string }, today: string): Promise<Held[]> =>
  db.selectFrom('role_grant as g')
    .leftJoin('role_grant_end as e', (join) => join.onRef('e.agency_id', '=', 'g.agency_id').onRef('e.grant_id', '=', 'g.id'))
    .where('g.agency_id', '=', agencyId).where('g.person_id', '<>', personId).where('g.scope_kind', '=', 'agency').where('e.grant_id', 'is', null)
    .where('g.from_on', '<=', today).where('g.until_on', '>=', today).where('g.role', 'in', ['administrator', 'approver', 'personnel-officer'])
    .select(['g.role', 'g.person_id']).limit(100).execute();
