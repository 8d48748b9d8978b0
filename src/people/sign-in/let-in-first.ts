// The first officers of an agency without a sign-on of its own: nobody is there yet to let them in, and an administrator must
// not, so the machine does. Closed as soon as two personnel officers can let people in.
import { sql } from 'kysely';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/db.ts';
import { rolesOf } from '../grants/actor-of.ts';
import { isGranted } from '../grants/roles.ts';
import { insertLink } from './one-time-link.ts';
import { newCode, plainPrinted } from './printed-codes.ts';
import { officerRole } from './may-recover.ts';
import { codeLetters, findListed } from './recover.ts';

export type LetInRefusal = 'no-agency' | 'several-agencies' | 'officers-there' | 'unknown-person' | 'no-role' | 'has-a-way';

const codeHours = 24;

/** The value is the code, for the person at the terminal alone; it is used on the page for codes of officers. */
export async function letInFirst(app: AppContext, typed: string): Promise<Outcome<string, LetInRefusal>> {
  const [agency, other] = await app.db.selectFrom('agency').select(['id', 'time_zone']).limit(2).execute();
  if (agency === undefined) return refused('no-agency');
  if (other !== undefined) return refused('several-agencies');
  const today = todayIn(app.clock, agency.time_zone);
  const who = await findListed(app.db, app, agency.id, typed);
  if (who === null) return refused('unknown-person');
  const roles = await rolesOf(app.db, { ...who, timeZone: agency.time_zone }, today);
  if (!roles.some(isGranted)) return refused('no-role');
  const code = newCode(codeLetters);
  const endsAt = new Date(app.clock.now().getTime() + codeHours * 3_600_000);
  const actor = { role: 'machine', id: 'setup', agencyId: agency.id, timeZone: agency.time_zone };
  return act<string, LetInRefusal>(app.db, actor, 'recovery.begun-on-machine', { kind: 'person', id: who.personId }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`let-in-first ${agency.id}`}, 0))`.execute(tx);
    if (await officersThere(tx, { agencyId: agency.id, timeZone: agency.time_zone }, today) >= 2) return refused('officers-there');
    if (await hasAWay(tx, agency.id, who.personId)) return refused('has-a-way');
    await tx.deleteFrom('sign_in_link').where('agency_id', '=', agency.id).where('person_id', '=', who.personId).where('purpose', '=', 'recover').execute();
    await insertLink(tx, { token: plainPrinted(code), purpose: 'recover', who, endsAt });
    return done(code);
  }, app.clock);
}

const ways = sql`(select agency_id, person_id from sign_in_password union select agency_id, person_id from sign_in_passkey)`;

async function hasAWay(db: Db, agencyId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from ${ways} w where agency_id = ${agencyId} and person_id = ${personId} limit 1`.execute(db);
  return rows.length > 0;
}

/** Only those who may let in everybody, can sign in, and have not left the agency: others would keep this way closed for nothing. */
async function officersThere(db: Db, { agencyId, timeZone }: { readonly agencyId: string; readonly timeZone: string }, today: string): Promise<number> {
  const { rows } = await sql<{ personId: string }>`
    select distinct g.person_id as "personId" from role_grant g join ${ways} w on w.agency_id = g.agency_id and w.person_id = g.person_id
    where g.agency_id = ${agencyId} and g.role = ${officerRole} and g.scope_kind = 'agency' and ${today}::date between g.from_on and g.until_on
      and not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)`.execute(db);
  let there = 0;
  for (const { personId } of rows) if ((await rolesOf(db, { personId, agencyId, timeZone }, today)).includes(officerRole)) there++;
  return there;
}
