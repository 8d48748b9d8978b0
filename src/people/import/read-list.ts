// A list of staff from its bytes to staging, while it is being uploaded: open (an act), rows in batches, settle, ready (an
// act). Whatever breaks on the way leaves a run that failed and empty staging tables.
import { act, done, type Actor } from '../../audit/index.ts';
import { systemClock, todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { timeId } from '../../platform/ids.ts';
import { areasOn, findAreas, type Area } from '../../territory/index.ts';
import { checkRow, type AreaLookup } from './check-row.ts';
import { readHeadings, type ImportKind } from './columns.ts';
import { FileRefused, type FileProblem } from './file-refused.ts';
import { readSheet } from './read-sheet.ts';
import { settle } from './settle.ts';
import type { SheetRow } from './sheet-row.ts';
import { clearStaging, emptyBatch, stageBatch, type RunKey } from './staging.ts';
import { firstTime } from './first-time.ts';

export type Officer = Extract<Actor, { readonly id: string }>;
export type ReadList = { readonly runId: string; readonly problem: FileProblem | null };

const rowsInBatch = 2_000;
export const mostRows = 300_000;
/** Empty lines count here: reading them takes time as well. */
const mostLines = 1_100_000;
/** Somebody who sends a file of rubbish shall not fill the disk with complaints. */
const mostProblems = 20_000;

export async function readList(db: OutsideTx, officer: Officer, bytes: AsyncIterable<Buffer>, clock: Clock = systemClock): Promise<ReadList> {
  const runId = timeId(clock.now());
  const run: RunKey = { agencyId: officer.agencyId, runId };
  const effectiveOn = todayIn(clock, officer.timeZone);
  let open = false;
  let rows: AsyncIterator<SheetRow> | null = null;
  try {
    const sheet = await readSheet(bytes);
    rows = sheet.rows[Symbol.asyncIterator]();
    const columns = readHeadings(await headingCells(rows));
    await openRun(db, officer, runId, columns.kind, effectiveOn, clock);
    open = true;
    const rowsRead = await stageRows(db, run, columns, rows, areaLookup(effectiveOn));
    if (rowsRead === 0) throw new FileRefused('no-rows');
    await settle(db, run);
    await markReady(db, officer, run, { rowsRead, digest: sheet.digest() }, clock);
    return { runId, problem: null };
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) {
      if (open) await failRun(db, officer, run, 'cut-off', clock);
      throw thrown;
    }
    if (!open) await openRun(db, officer, runId, 'plain', effectiveOn, clock);
    await failRun(db, officer, run, thrown.code, clock);
    return { runId, problem: thrown.code };
  } finally {
    // A reader of a file that was refused in the middle lets go of it.
    await rows?.return?.();
  }
}

async function headingCells(rows: AsyncIterator<SheetRow>): Promise<readonly string[]> {
  // A title may stand above the headings.
  for (let tries = 0; tries < 5; tries++) {
    const { value, done: over } = await rows.next() as IteratorResult<SheetRow, undefined>;
    if (over === true || value === undefined) break;
    if (value.cells.filter((cell) => cell !== '').length > 1) return value.cells;
  }
  throw new FileRefused('columns-unknown');
}

async function stageRows(db: OutsideTx, run: RunKey, columns: ReturnType<typeof readHeadings>, rows: AsyncIterator<SheetRow>, areas: AreaLookup): Promise<number> {
  const first = firstTime();
  let batch = emptyBatch();
  let rowsRead = 0;
  let problemsKept = 0;
  for (;;) {
    const { value, done: over } = await rows.next() as IteratorResult<SheetRow, undefined>;
    if (over === true || value === undefined) break;
    if (value.number > mostLines) throw new FileRefused('too-many-rows');
    const values = columns.read(value.cells);
    if (Object.keys(values).length === 0) continue;
    rowsRead += 1;
    if (rowsRead > mostRows) throw new FileRefused('too-many-rows');
    const { person, unit, problems } = first(value.number, checkRow(columns.kind, value.number, values, areas));
    if (person !== null) batch.people.push({ row: value.number, ...person });
    if (unit !== null) batch.units.push({ row: value.number, ...unit });
    if (problemsKept < mostProblems) batch.problems.push(...problems);
    problemsKept += problems.length;
    if (rowsRead % rowsInBatch !== 0) continue;
    await stageBatch(db, run, batch);
    batch = emptyBatch();
  }
  await stageBatch(db, run, batch);
  return rowsRead;
}

function areaLookup(day: string): AreaLookup {
  const found = new Map<string, Area | null>();
  const named = (typed: string, levels: readonly string[]): Area | null => {
    const key = `${levels[0]} ${typed}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const area = findAreas(typed, day).find(({ level }) => levels.includes(level)) ?? null;
    // A list names a few hundred areas; one that names more is not one.
    if (found.size < 5_000) found.set(key, area);
    return area;
  };
  const codes = new Set(areasOn(day).map(({ code }) => code));
  return {
    ward: (typed) => named(typed, ['ward', 'village']),
    area: (typed) => (codes.has(typed) ? typed : named(typed, ['province', 'city', 'regency', 'district', 'ward', 'village'])?.code ?? null),
  };
}

const openRun = (db: OutsideTx, officer: Officer, runId: string, kind: ImportKind, effectiveOn: string, clock: Clock) =>
  act(db, officer, 'people-import.opened', { kind: 'import', id: runId }, async (tx) => {
    await tx.insertInto('import_run').values({
      agency_id: officer.agencyId, id: runId, kind, state: 'reading', effective_on: effectiveOn, opened_by: officer.id, opened_at: clock.now(),
    }).execute();
    return done(null, { kind });
  }, clock);

async function markReady(db: OutsideTx, officer: Officer, { agencyId, runId }: RunKey, file: { rowsRead: number; digest: Buffer }, clock: Clock): Promise<void> {
  await act(db, officer, 'people-import.read', { kind: 'import', id: runId }, async (tx) => {
    const { refused } = await tx.selectFrom('import_problem').where('agency_id', '=', agencyId).where('run_id', '=', runId)
      .select(({ fn }) => fn.count<string>('row_number').distinct().as('refused')).executeTakeFirstOrThrow();
    await tx.updateTable('import_run').set({ state: 'ready', rows_read: file.rowsRead, rows_refused: Number(refused), file_digest: file.digest })
      .where('agency_id', '=', agencyId).where('id', '=', runId).where('state', '=', 'reading').execute();
    return done(null, { rows: file.rowsRead, refused: Number(refused), sha256: file.digest.toString('hex') });
  }, clock);
}

export async function failRun(db: OutsideTx, officer: Officer, run: RunKey, problem: FileProblem, clock: Clock): Promise<void> {
  await act(db, officer, 'people-import.failed', { kind: 'import', id: run.runId }, async (tx) => {
    await tx.updateTable('import_run').set({ state: 'failed', problem, ended_at: clock.now() })
      .where('agency_id', '=', run.agencyId).where('id', '=', run.runId).where('state', 'in', ['reading', 'ready', 'applying']).execute();
    return done(null, { problem });
  }, clock);
  await clearStaging(db, run);
}
