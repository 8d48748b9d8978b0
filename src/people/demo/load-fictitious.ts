// `npm run seed -- --big`: 185,938 people who do not exist, the size of the first user. The same seed, the same people.
import { act, done } from '../../audit/index.ts';
import { systemClock, todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { applyImport, confirmImport } from '../import/apply.ts';
import { asBytes } from '../import/fictitious.ts';
import { readList, type Officer } from '../import/read-list.ts';
import { fictitiousLists, type Size } from './fictitious-lists.ts';

/** Refused where there is an agency: fictitious people never stand beside real ones. */
export async function loadFictitious(
  db: OutsideTx, timeZone: string, size: Size, say: (line: string) => void, clock: Clock = systemClock,
): Promise<{ readonly agencyId: string; readonly people: number } | null> {
  if ((await db.selectFrom('agency').select('id').limit(1).executeTakeFirst()) !== undefined) return null;
  const officer: Officer = { role: 'demonstration', id: randomId(), agencyId: randomId(), timeZone };
  const today = todayIn(clock, timeZone);
  await act(db, officer, 'agency.added', { kind: 'agency', id: officer.agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: officer.agencyId, code: 'contoh-besar', name: agencyName, host_name: null, time_zone: timeZone, created_on: today }).execute();
    return done(null, { demonstration: true });
  }, clock);
  for (const { lines } of fictitiousLists(size, today)) await bringIn(db, officer, lines(), say, clock);
  const { people } = await db.selectFrom('person').where('agency_id', '=', officer.agencyId).select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow();
  return { agencyId: officer.agencyId, people: Number(people) };
}

const agencyName = 'Pemerintah Contoh Besar';

async function bringIn(db: OutsideTx, officer: Officer, lines: Iterable<string>, say: (line: string) => void, clock: Clock): Promise<void> {
  const { runId, problem } = await readList(db, officer, asBytes(lines), clock);
  if (problem !== null) throw new Error(`The fictitious list was refused: ${problem}.`);
  const run = { agencyId: officer.agencyId, runId };
  await confirmImport(db, officer, run, clock);
  await applyImport(db, officer, run, clock);
  const { rows_read, rows_refused } = await db.selectFrom('import_run').where('agency_id', '=', officer.agencyId).where('id', '=', runId).select(['rows_read', 'rows_refused']).executeTakeFirstOrThrow();
  say(`${rows_read} rows brought in, ${rows_refused} left out.`);
}
