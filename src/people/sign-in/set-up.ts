import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { writeGrant } from '../grants/give-grant.ts';
import { roleRules } from '../grants/roles.ts';
import { insertSession } from '../session/open-session.ts';
import { newToken } from '../session/session.ts';
import { keepLink, useLink } from './one-time-link.ts';
import { hashPassword, setPassword } from './password.ts';
import { registerName } from './sign-in-name.ts';

const linkHours = 24;

export type WaitingAgency = { readonly id: string; readonly name: string; readonly timeZone: string };

const everHadAdministrator = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('role_grant').select('id').where('role', '=', 'administrator').executeTakeFirst()) !== undefined;

/** The only agency, made before anybody could sign in; null: the set-up makes one. */
export async function onlyAgency(db: Db): Promise<WaitingAgency | null> {
  const rows = await db.selectFrom('agency').select(['id', 'name', 'time_zone']).limit(2).execute();
  const [first] = rows;
  return first === undefined || rows.length > 1 ? null : { id: first.id, name: first.name, timeZone: first.time_zone };
}

/** A link for the first administrator; null once there has been one, because from then on rights come from people. */
export async function newSetUpLink(app: Pick<AppContext, 'db' | 'clock' | 'config'>): Promise<string | null> {
  if (await everHadAdministrator(app.db)) return null;
  const token = newToken();
  await keepLink(app, { token, purpose: 'set-up', who: null, endsAt: new Date(app.clock.now().getTime() + linkHours * 3_600_000) });
  return `${app.config.origin}${paths.setUp(token)}`;
}

type Given = {
  readonly token: string; readonly agencyName: string; readonly personName: string; readonly signInName: string; readonly password: string;
};

/** The agency (if there is none), the person, the password, the right and the session: one act. The value is the session's token. */
export async function setUp(app: AppContext, given: Given): Promise<Outcome<string, 'link-used' | 'name-taken'>> {
  const hashed = await hashPassword(given.password);
  const known = await onlyAgency(app.db);
  const agency = known ?? { id: randomId(), name: given.agencyName, timeZone: app.config.timeZone };
  const person = { id: randomId(), agencyId: agency.id, timeZone: agency.timeZone };
  const today = todayIn(app.clock, agency.timeZone);
  return act<string, 'link-used' | 'name-taken'>(app.db, { role: 'administrator', ...person }, 'installation.set-up', { kind: 'agency', id: agency.id }, async (tx) => {
    if (!(await useLink(tx, given.token)) || (await everHadAdministrator(tx))) return refused('link-used');
    if (known === null) await insertAgency(tx, agency, today);
    await tx.insertInto('person').values({ agency_id: agency.id, id: person.id, kind: 'other', name: given.personName, created_on: today }).execute();
    const who = { agencyId: agency.id, personId: person.id };
    if (!(await registerName(tx, app, who, given.signInName, 'chosen'))) return refused('name-taken');
    await setPassword(tx, who, hashed, today);
    await writeGrant(tx, agency.id, firstGrant(person.id, today), { givenBy: null, approvalId: null, now: app.clock.now() });
    return done(await insertSession(tx, person, 'link', app.clock.now()), { madeAgency: known === null });
  }, app.clock);
}

const insertAgency = (tx: Tx, { id, name, timeZone }: WaitingAgency, today: string): Promise<unknown> =>
  tx.insertInto('agency').values({ id, code: 'instansi', name, host_name: null, time_zone: timeZone, created_on: today }).execute();

function firstGrant(personId: string, today: string) {
  const days = roleRules.administrator.longestDays;
  const untilOn = new Date(Date.parse(today) + (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return { id: randomId(), personId, role: 'administrator' as const, scope: { kind: 'agency' as const }, fromOn: today, untilOn };
}
