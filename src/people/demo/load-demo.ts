// The small fictitious agency of a first start. It goes the way of every list: read, compared, applied; so what people see
// in it is what an import makes. It never stands beside a real agency.
import { act, done } from '../../audit/index.ts';
import { systemClock, todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { applyImport, confirmImport } from '../import/apply.ts';
import { asBytes, csvLine } from '../import/fictitious.ts';
import { readList, type Officer } from '../import/read-list.ts';
import { giveDemoRoles } from './demo-roles.ts';
import { demoCode } from './fictitious-agency.ts';
import { demoAgencyName, demoCommunity, demoStaff, demoUnits } from './demo-lists.id.ts';

export { demoCode } from './fictitious-agency.ts';

export type Demo = { readonly agencyId: string; readonly people: readonly { readonly id: string; readonly name: string }[] };

/** Null where there is an agency already, whichever it is. A load that was cut off is finished by the next. */
export async function loadDemo(db: OutsideTx, timeZone: string, clock: Clock = systemClock): Promise<Demo | null> {
  const agencies = await db.selectFrom('agency').select(['id', 'code']).limit(2).execute();
  const [only, ...others] = agencies;
  if (others.length > 0 || (only !== undefined && (only.code !== demoCode || (await isLoaded(db, only.id))))) return null;
  const officer: Officer = { role: 'demonstration', id: randomId(), agencyId: only?.id ?? randomId(), timeZone };
  if (only === undefined) await addAgency(db, officer, clock);
  for (const list of [demoUnits, demoStaff, demoCommunity]) await bringIn(db, officer, list, clock);
  await giveDemoRoles(db, officer, clock);
  const people = await db.selectFrom('person').where('agency_id', '=', officer.agencyId).select(['id', 'name']).orderBy('name').execute();
  return { agencyId: officer.agencyId, people };
}

/** Pages say so, and a real list is refused beside it. */
export const isDemo = async (db: Db, agencyId: string): Promise<boolean> =>
  (await db.selectFrom('agency').where('id', '=', agencyId).where('code', '=', demoCode).select('id').executeTakeFirst()) !== undefined;

/** Rights come last and all at once. */
const isLoaded = async (db: Db, agencyId: string): Promise<boolean> =>
  (await db.selectFrom('role_grant').where('agency_id', '=', agencyId).select('id').limit(1).executeTakeFirst()) !== undefined;

const addAgency = (db: OutsideTx, officer: Officer, clock: Clock) =>
  act(db, officer, 'agency.added', { kind: 'agency', id: officer.agencyId }, async (tx) => {
    await tx.insertInto('agency').values({
      id: officer.agencyId, code: demoCode, name: demoAgencyName, host_name: null, time_zone: officer.timeZone, created_on: todayIn(clock, officer.timeZone),
    }).execute();
    return done(null, { demonstration: true });
  }, clock);

async function bringIn(db: OutsideTx, officer: Officer, list: readonly (readonly string[])[], clock: Clock): Promise<void> {
  const { runId, problem } = await readList(db, officer, asBytes(list.map(csvLine)), clock);
  if (problem !== null) throw new Error(`The demonstration's own list was refused: ${problem}.`);
  const run = { agencyId: officer.agencyId, runId };
  await confirmImport(db, officer, run, clock);
  await applyImport(db, officer, run, clock);
}
