// From the cookie to the person, once for each request of the office.
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { OfficeActor, OfficeDoor } from '../../platform/http/office.ts';
import { rolesOf } from '../grants/actor-of.ts';
import { agencyOf } from './agency-of.ts';
import { lacksFactor } from './second-factor-needed.ts';
import { digestOf, isOpen, isToken, touchSeconds } from './session.ts';

async function whoIs(app: AppContext, host: string, token: string): Promise<OfficeActor | null> {
  if (!isToken(token)) return null;
  const agency = await agencyOf(app.db, host);
  if (agency === null) return null;
  const row = await app.db.selectFrom('office_session as s')
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 's.agency_id').onRef('p.id', '=', 's.person_id'))
    .select(['s.id', 's.person_id', 's.way', 's.fresh_at', 's.seen_at', 's.ends_at', 'p.name'])
    .where('s.agency_id', '=', agency.id).where('s.token_digest', '=', digestOf(token)).executeTakeFirst();
  const now = app.clock.now();
  if (row === undefined || !isOpen(row, now)) return null;
  if (now.getTime() - row.seen_at.getTime() >= touchSeconds * 1000) await touch(app.db, agency.id, row.id, now);
  const roles = await rolesOf(app.db, { personId: row.person_id, agencyId: agency.id, timeZone: agency.timeZone }, todayIn(app.clock, agency.timeZone));
  return {
    role: 'person', id: row.person_id, agencyId: agency.id, timeZone: agency.timeZone, name: row.name, roles, sessionId: row.id, freshAt: row.fresh_at,
    lacksFactor: await lacksFactor(app, agency, { personId: row.person_id, way: row.way }, roles),
  };
}

// Only forwards, and only while the row is there: a page that was slow must not wake an ended session.
const touch = (db: OutsideTx, agencyId: string, id: string, now: Date): Promise<unknown> =>
  housekeep(db, 'keep-sessions', (tx) => tx.updateTable('office_session').set({ seen_at: now })
    .where('agency_id', '=', agencyId).where('id', '=', id).where('seen_at', '<', now).execute());

const isFictitious = async ({ db }: AppContext, host: string): Promise<boolean> => (await agencyOf(db, host))?.fictitious ?? false;

export const officeDoor: OfficeDoor = { whoIs, isFictitious };
