import type { Db } from '../../platform/db/db.ts';
import { NotAllowed } from '../../platform/errors.ts';
import { todayIn } from '../../platform/clock.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { holderOf } from '../grants/actor-of.ts';
import { mayDo, wholeAgency } from '../grants/may-do.ts';
import type { Role } from '../grants/roles.ts';
import type { Officer } from './read-list.ts';

/** Before there is a personnel officer, the administrator brings in the first list, and sees numbers only. */
export const importers = ['personnel-officer', 'administrator'] as const satisfies readonly Role[];

export type Importer = { readonly officer: Officer; readonly seesNames: boolean };

/** A list changes the whole agency: a right over one unit is not enough. */
export async function importerOf({ app, actor }: Pick<OfficeRequest, 'app' | 'actor'>): Promise<Importer> {
  const { id, agencyId, timeZone } = actor;
  const role = await roleIn(app.db, { id, agencyId }, todayIn(app.clock, timeZone));
  if (role === null) throw new NotAllowed();
  return { officer: { role, id, agencyId, timeZone }, seesNames: role === 'personnel-officer' };
}

async function roleIn(db: Db, { id, agencyId }: { id: string; agencyId: string }, today: string): Promise<Role | null> {
  const holder = await holderOf(db, id, agencyId, today);
  if (holder === null) return null;
  const matter = wholeAgency(agencyId);
  const decisions = [
    mayDo(holder, { anyOf: ['personnel-officer'], touches: 'content', ownMatter: 'allowed' }, matter, today),
    mayDo(holder, { anyOf: ['administrator'], touches: 'rights', ownMatter: 'allowed' }, matter, today),
  ];
  return decisions.find((decision) => decision.allowed)?.as ?? null;
}
