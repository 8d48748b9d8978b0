// From the cookie to the person, once for each request of the office.
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { prepared } from '../../platform/db/prepared.ts';
import type { AtTheDoor, OfficeActor, OfficeDoor } from '../../platform/http/office.ts';
import { isFictitiousCode } from '../demo/fictitious-agency.ts';
import { heldBy, holding, type Holding } from '../grants/actor-of.ts';
import { rolesToday } from '../grants/may-do.ts';
import { answersTo } from './agency-of.ts';
import { lacksFactor } from './second-factor-needed.ts';
import { digestOf, isOpen, isToken, touchSeconds, type SessionTimes } from './session.ts';

type AgencyRow = { readonly agency_id: string; readonly code: string; readonly time_zone: string };
type SessionRow = AgencyRow & SessionTimes & Holding & { readonly id: string; readonly person_id: string; readonly way: string; readonly fresh_at: Date; readonly name: string };

async function whoIs(app: AppContext, host: string, token: string | null): Promise<AtTheDoor> {
  const row = await readDoor(app, host, token !== null && isToken(token) ? digestOf(token) : null);
  if (row === null) return { actor: null, fictitious: false };
  const now = app.clock.now();
  const fictitious = isFictitiousCode(row.code);
  if (row.id === null || !isOpen(row, now)) return { actor: null, fictitious };
  if (now.getTime() - row.seen_at.getTime() >= touchSeconds * 1000) await touch(app.db, row.agency_id, row.id, now);
  return { actor: await actorOf(app, row), fictitious };
}

/** The agency of this host and whoever holds the cookie there, with all that opens pages today. One statement: every page waits for it. */
async function readDoor({ db, clock }: AppContext, host: string, digest: Buffer | null): Promise<SessionRow | (AgencyRow & { readonly id: null }) | null> {
  const { rows: [row] } = await sql<SessionRow | (AgencyRow & { readonly id: null })>`${prepared('who-is')}
    select a.id as agency_id, a.code, a.time_zone, found.*
    from agency a cross join lateral (select (${clock.now()}::timestamptz at time zone a.time_zone)::date as day) today
    left join lateral (
      select s.id, s.person_id, s.way, s.fresh_at, s.seen_at, s.ends_at, p.name, ${holding(sql.ref('a.id'), sql.ref('p.id'), sql.ref('today.day'))}
      from office_session s join person p on p.agency_id = s.agency_id and p.id = s.person_id
      where s.agency_id = a.id and s.token_digest = ${digest}::bytea) found on true
    where ${answersTo(host)}`.execute(db);
  return row ?? null;
}

async function actorOf(app: AppContext, row: SessionRow): Promise<OfficeActor> {
  const { agency_id: agencyId, time_zone: timeZone, person_id: personId, way } = row;
  const [now, fictitious] = [app.clock.now(), isFictitiousCode(row.code)];
  const roles = rolesToday({ personId, agencyId, timeZone, ...heldBy(row) }, todayIn(app.clock, timeZone));
  return {
    role: 'person', id: personId, agencyId, timeZone, name: row.name, roles, sessionId: row.id, freshAt: staysFresh(fictitious, way) ? now : row.fresh_at,
    lacksFactor: await lacksFactor(app, { id: agencyId, fictitious }, { personId, way }, roles),
  };
}

/** Whoever came by a link of the demonstration has nothing to show again, and opens only what is made up. */
const staysFresh = (fictitious: boolean, way: string): boolean => fictitious && way === 'link';

// Only forwards, and only while the row is there: a page that was slow must not wake an ended session.
const touch = (db: OutsideTx, agencyId: string, id: string, now: Date): Promise<unknown> =>
  housekeep(db, 'keep-sessions', (tx) => tx.updateTable('office_session').set({ seen_at: now })
    .where('agency_id', '=', agencyId).where('id', '=', id).where('seen_at', '<', now).execute());

export const officeDoor: OfficeDoor = { whoIs };
