// A program with a token shall neither put somebody else in an officer's place nor leave an agency without an administrator.
// Signing in is found by NIP, NRK and official address; whoever left an agency holds no right in it.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { holderOf } from '../grants/actor-of.ts';
import { holdsOn } from '../grants/may-do.ts';
import type { Checked } from './check-said.ts';
import type { Said } from './said.ts';
import { ScimRefused } from './scim-refused.ts';
import type { StoredUser } from './stored-user.ts';

/** The numbers and the address of an officer change by a list, which an officer brings in. */
export async function refuseOtherIdentity(db: Db, agencyId: string, before: StoredUser, said: Said, checked: Checked, today: string): Promise<void> {
  const differs = (['nip', 'nrk', 'email'] as const).some((field) => said[field] !== undefined && (said[field] === null ? null : checked[field]) !== before[field]);
  if (!differs) return;
  const holder = await holderOf(db, before.personId, agencyId, today);
  if (holder?.grants.some((grant) => grant.untilOn >= today) !== true) return;
  throw new ScimRefused(403, null, 'nip, employeeNumber and emails of somebody who holds a right change by a list of staff, not by SCIM.');
}

export async function refuseLastAdministrator(db: Db, agencyId: string, personId: string, today: string): Promise<void> {
  const rows = await db.selectFrom('role_grant').where('agency_id', '=', agencyId).where('role', '=', 'administrator').where('until_on', '>=', today).select('person_id').distinct().execute();
  const administers = async (id: string): Promise<boolean> =>
    (await holderOf(db, id, agencyId, today))?.grants.some((grant) => grant.role === 'administrator' && holdsOn(grant, today)) === true;
  if (!rows.some((row) => row.person_id === personId)) return;
  // Of two administrators who are let go at the same moment, the second request finds the first one gone.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`last-administrator ${agencyId}`}, 0))`.execute(db);
  if (!(await administers(personId))) return;
  for (const { person_id: other } of rows) if (other !== personId && await administers(other)) return;
  throw new ScimRefused(403, null, 'This is the only administrator. Another one has to be named first.');
}
