// Goes on with what was confirmed: at the start, and whenever somebody confirms. A chunk locks the run's line, so that
// several programs may try at once. What fails in the data ends the run with a reason; what fails otherwise is tried again.
import { DatabaseError } from 'pg';
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { faultFields } from '../../platform/log.ts';
import { applyImport } from './apply.ts';
import { failRun, type Officer } from './read-list.ts';

type Imports = { readonly wake: () => void; readonly close: () => Promise<void> };

const tryAgainMs = 30_000;
const weekMs = 7 * 24 * 3_600_000;
const hourMs = 3_600_000;
const running = new WeakMap<object, Imports>();

type Needs = Pick<AppContext, 'clock' | 'log'> & { readonly db: OutsideTx };

export async function startPeopleImports({ db, clock, log }: Needs): Promise<{ readonly close: () => Promise<void> }> {
  let stopped = false;
  let working = Promise.resolve();
  const round = async (): Promise<void> => {
    if (stopped) return;
    try {
      await endForgotten(db, clock.now());
      for (const run of await confirmed(db)) {
        await applyImport(db, run.officer, run, clock, () => stopped).catch(async (thrown: unknown) => {
          if (!isDataFault(thrown)) throw thrown;
          await failRun(db, run.officer, run, 'stale', clock);
        });
      }
    } catch (thrown) {
      if (!stopped) log.warn({ event: 'people-import-waits', ...faultFields(thrown) }, 'an import of people waits for the next try');
    }
  };
  const wake = (): void => void (working = working.then(round));
  const timer = setInterval(wake, tryAgainMs).unref();
  const imports: Imports = {
    wake,
    close: async () => {
      stopped = true;
      clearInterval(timer);
      running.delete(db);
      await working;
    },
  };
  running.set(db, imports);
  wake();
  return { close: imports.close };
}

/** After a confirmation; without a running program of this kind nothing happens, and the next start goes on. */
export const wakeImports = (db: Db): void => running.get(db)?.wake();

/** Constraints: somebody else has changed the people since the list was read. */
const isDataFault = (thrown: unknown): boolean => thrown instanceof DatabaseError && (thrown.code ?? '').startsWith('23');

type Confirmed = { readonly agencyId: string; readonly runId: string; readonly officer: Officer };

async function confirmed(db: Db): Promise<readonly Confirmed[]> {
  const rows = await db.selectFrom('import_run as r').innerJoin('agency as a', 'a.id', 'r.agency_id').where('r.state', '=', 'applying')
    .select(['r.agency_id', 'r.id', 'r.applied_by', 'r.opened_by', 'a.time_zone']).orderBy('r.opened_at').execute();
  return rows.map((row) => ({
    agencyId: row.agency_id, runId: row.id,
    officer: { role: 'personnel-officer', id: row.applied_by ?? row.opened_by, agencyId: row.agency_id, timeZone: row.time_zone },
  }));
}

/** A list that was cut off with its program, and one that nobody looked at for a week: their rows go. */
async function endForgotten(db: OutsideTx, now: Date): Promise<void> {
  const rows = await db.selectFrom('import_run as r').innerJoin('agency as a', 'a.id', 'r.agency_id').where('r.state', 'in', ['reading', 'ready'])
    .where((where) => where.or([
      where.and([where('r.state', '=', 'reading'), where('r.opened_at', '<', new Date(now.getTime() - hourMs))]),
      where('r.opened_at', '<', new Date(now.getTime() - weekMs)),
    ])).select(['r.agency_id', 'r.id', 'r.opened_by', 'a.time_zone']).execute();
  for (const row of rows) {
    const officer: Officer = { role: 'personnel-officer', id: row.opened_by, agencyId: row.agency_id, timeZone: row.time_zone };
    await failRun(db, officer, { agencyId: row.agency_id, runId: row.id }, 'cut-off', { now: () => now });
  }
  await clearEnded(db);
}

/** Rows of runs that are over: a program may have ended between its last act and its tidying up. */
async function clearEnded(db: OutsideTx): Promise<void> {
  const over = await db.selectFrom('import_row as s').innerJoin('import_run as r', (on) => on.onRef('r.agency_id', '=', 's.agency_id').onRef('r.id', '=', 's.run_id'))
    .where('r.state', 'in', ['applied', 'discarded', 'failed']).select(['r.agency_id', 'r.id']).distinct().limit(20).execute();
  if (over.length === 0) return;
  await housekeep(db, 'stage-import', async (tx) => {
    for (const { agency_id, id } of over) {
      for (const table of ['import_row', 'import_unit', 'import_problem'] as const) await tx.deleteFrom(table).where('agency_id', '=', agency_id).where('run_id', '=', id).execute();
    }
  });
}
