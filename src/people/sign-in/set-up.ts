import { sql } from 'kysely';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { giveFirstAdministrator, hasAdministrator } from '../grants/first-administrator.ts';
import { agencyOf } from '../session/agency-of.ts';
import { insertSession } from '../session/open-session.ts';
import { newToken } from '../session/session.ts';
import { keepLink, useLink } from './one-time-link.ts';
import { hashPassword, setPassword } from './password.ts';
import { registerName } from './sign-in-name.ts';

const linkHours = 24;

export type WaitingAgency = { readonly id: string; readonly name: string; readonly timeZone: string };

/** What a set-up link opens here: an agency without an administrator, a new agency where there is none, or nothing. */
export type SetUpPlace = { readonly kind: 'agency'; readonly agency: WaitingAgency } | { readonly kind: 'new' } | { readonly kind: 'closed' };

const waits = async (db: Db, clock: Clock, { id, timeZone }: Pick<WaitingAgency, 'id' | 'timeZone'>): Promise<boolean> =>
  !(await hasAdministrator(db, id, todayIn(clock, timeZone)));

export async function setUpPlace({ db, clock }: Pick<AppContext, 'db' | 'clock'>, host: string): Promise<SetUpPlace> {
  const agency = await agencyOf(db, host);
  if (agency !== null) return (await waits(db, clock, agency)) ? { kind: 'agency', agency } : { kind: 'closed' };
  return (await hasAgency(db)) ? { kind: 'closed' } : { kind: 'new' };
}

const hasAgency = async (db: Db): Promise<boolean> => (await db.selectFrom('agency').select('id').limit(1).executeTakeFirst()) !== undefined;

/**
 * A link for the first administrator, or for the next one after the right of the only one ran out. Null while every agency
 * has one, because then rights come from people. Whoever runs the server may print it, and nobody else.
 */
export async function newSetUpLink(app: Pick<AppContext, 'db' | 'clock' | 'config'>): Promise<string | null> {
  const agencies = await app.db.selectFrom('agency').select(['id', 'time_zone as timeZone']).execute();
  const waiting = await Promise.all(agencies.map((agency) => waits(app.db, app.clock, agency)));
  if (agencies.length > 0 && !waiting.includes(true)) return null;
  const token = newToken();
  await keepLink(app, { token, purpose: 'set-up', who: null, endsAt: new Date(app.clock.now().getTime() + linkHours * 3_600_000) });
  return `${app.config.origin}${paths.setUp(token)}`;
}

type Given = {
  readonly token: string; readonly host: string; readonly agencyName: string; readonly personName: string; readonly signInName: string; readonly password: string;
};

/** The agency (if there is none), the person, the password, the right and the session: one act. The value is the session's token. */
export async function setUp(app: AppContext, given: Given): Promise<Outcome<string, 'link-used' | 'name-taken'>> {
  const hashed = await hashPassword(given.password);
  const place = await setUpPlace(app, given.host);
  if (place.kind === 'closed') return refused('link-used');
  const known = place.kind === 'agency' ? place.agency : null;
  const agency = known ?? { id: randomId(), name: given.agencyName, timeZone: app.config.timeZone };
  const person = { id: randomId(), agencyId: agency.id, timeZone: agency.timeZone };
  const today = todayIn(app.clock, agency.timeZone);
  return act<string, 'link-used' | 'name-taken'>(app.db, { role: 'administrator', ...person }, 'installation.set-up', { kind: 'agency', id: agency.id }, async (tx) => {
    // Of two people with two links, the second finds what the first has made.
    await sql`select pg_advisory_xact_lock(hashtextextended('installation.set-up', 0))`.execute(tx);
    if (!(await useLink(tx, given.token)) || (known === null && (await hasAgency(tx)))) return refused('link-used');
    if (known === null) await insertAgency(tx, agency, today);
    await tx.insertInto('person').values({ agency_id: agency.id, id: person.id, kind: 'other', name: given.personName, created_on: today }).execute();
    const who = { agencyId: agency.id, personId: person.id };
    if (!(await registerName(tx, app, who, given.signInName, 'chosen'))) return refused('name-taken');
    await setPassword(tx, who, hashed, today);
    if ((await giveFirstAdministrator(tx, { ...who, today, now: app.clock.now() })) === null) return refused('link-used');
    return done(await insertSession(tx, person, 'link', app.clock.now()), { madeAgency: known === null });
  }, app.clock);
}

const insertAgency = (tx: Tx, { id, name, timeZone }: WaitingAgency, today: string): Promise<unknown> =>
  tx.insertInto('agency').values({ id, code: 'instansi', name, host_name: null, time_zone: timeZone, created_on: today }).execute();
