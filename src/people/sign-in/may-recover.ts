// Whom an officer may let in again. A right over one unit reaches its people and nobody else; an account that opens more than
// a unit is given back by officers of the whole agency alone, else two of one school could make themselves administrators.
import type { Db } from '../../platform/db/db.ts';
import { holderOf } from '../grants/actor-of.ts';
import { matterOfPerson } from '../grants/matter-of.ts';
import { mayDo, wholeAgency, type Matter } from '../grants/may-do.ts';
import { ruleOf } from '../grants/roles.ts';
import type { Found } from './sign-in-name.ts';

export const officerRole = 'personnel-officer';

export async function mayRecover(db: Db, officer: Found, personId: string, today: string): Promise<boolean> {
  const holder = await holderOf(db, officer.personId, officer.agencyId, today);
  const matter = await matterOfAccount(db, officer.agencyId, personId, today);
  return holder !== null && matter !== null && mayDo(holder, { anyOf: [officerRole], touches: 'content', ownMatter: 'never' }, matter, today).allowed;
}

async function matterOfAccount(db: Db, agencyId: string, personId: string, today: string): Promise<Matter | null> {
  const holder = await holderOf(db, personId, agencyId, today);
  if (holder === null) return null;
  // A right that begins later is opened by the same account.
  const opensMore = holder.grants.some(({ role, scope, untilOn }) => untilOn >= today && (scope.kind === 'agency' || ruleOf(role).sensitive));
  return opensMore ? { ...wholeAgency(agencyId), personId } : matterOfPerson(db, agencyId, personId, today);
}
