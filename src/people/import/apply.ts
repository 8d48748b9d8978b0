// Applying a list: one act for each chunk of rows. The run's line is locked first and moved on last, in the same
// transaction, so that a chunk is there whole or not at all, and two programs never apply it twice. Every statement
// writes only what differs: a chunk that is applied again changes nothing.
import { sql } from 'kysely';
import { act, done, refused, type AuditNoun } from '../../audit/index.ts';
import { systemClock, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { applyUnits } from './apply-units.ts';
import { applyRows } from './apply-rows.ts';
import { failRun, type Officer } from './read-list.ts';
import { clearStaging, refreshStatistics, type RunKey } from './staging.ts';

export const rowsInChunk = 2_000;

/** The officer has seen the difference and wants it. False: there is nothing to confirm any more. */
export async function confirmImport(db: OutsideTx, officer: Officer, run: RunKey, clock: Clock = systemClock): Promise<boolean> {
  const outcome = await act(db, officer, 'people-import.confirmed', { kind: 'import', id: run.runId }, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('import_run').set({ state: 'applying', applied_by: officer.id })
      .where('agency_id', '=', run.agencyId).where('id', '=', run.runId).where('state', '=', 'ready').executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? done(null) : refused(null);
  }, clock);
  return outcome.done;
}

export async function discardImport(db: OutsideTx, officer: Officer, run: RunKey, clock: Clock = systemClock): Promise<boolean> {
  const outcome = await act(db, officer, 'people-import.discarded', { kind: 'import', id: run.runId }, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('import_run').set({ state: 'discarded', ended_at: clock.now() })
      .where('agency_id', '=', run.agencyId).where('id', '=', run.runId).where('state', '=', 'ready').executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? done(null) : refused(null);
  }, clock);
  if (outcome.done) await clearStaging(db, run);
  return outcome.done;
}

type Step = 'more' | 'over' | 'lost';

/** Goes on where the run stands, until it is over or `stopped`. */
export async function applyImport(db: OutsideTx, officer: Officer, run: RunKey, clock: Clock = systemClock, stopped: () => boolean = () => false): Promise<void> {
  let chunks = 0;
  for (let step: Step = 'more'; step === 'more' && !stopped(); chunks += 1) {
    // Into empty tables the first chunk has just brought what can be counted.
    if (chunks === 1) await refreshStatistics(db);
    step = await applyChunk(db, officer, run, clock);
    if (step === 'lost') await failRun(db, officer, run, 'staging-lost', clock);
  }
  if (await isOver(db, run)) await clearStaging(db, run);
}

const isOver = async (db: Db, { agencyId, runId }: RunKey): Promise<boolean> =>
  (await db.selectFrom('import_run').where('agency_id', '=', agencyId).where('id', '=', runId).select('state').executeTakeFirst())?.state === 'applied';

async function applyChunk(db: OutsideTx, officer: Officer, run: RunKey, clock: Clock): Promise<Step> {
  const noun: AuditNoun = 'people-import.applied';
  const outcome = await act<Step, Step>(db, officer, noun, { kind: 'import', id: run.runId }, async (tx) => {
    const found = await lockRun(tx, run);
    if (found === null || found.state !== 'applying') return refused<Step>('over');
    if (!(await isStaged(tx, run))) return refused<Step>('lost');
    const upTo = await endOfChunk(tx, run, found.applied_through);
    const units = found.applied_through === 0 ? await applyUnits(tx, run, found.effective_on) : { created: 0, changed: 0 };
    const people = upTo === null ? null : await applyRows(tx, run, { from: found.applied_through, upTo: upTo.row, day: found.effective_on, by: officer.id, now: clock.now() });
    const over = upTo === null || upTo.last;
    await tx.updateTable('import_run').set({ applied_through: upTo?.row ?? found.applied_through, ...(over && { state: 'applied', ended_at: clock.now() }) })
      .where('agency_id', '=', run.agencyId).where('id', '=', run.runId).execute();
    return done<Step>(over ? 'over' : 'more', { through: upTo?.row ?? 0, units, people });
  }, clock);
  return outcome.done ? outcome.value : outcome.refusal;
}

const lockRun = async (tx: Tx, { agencyId, runId }: RunKey) =>
  (await tx.selectFrom('import_run').where('agency_id', '=', agencyId).where('id', '=', runId)
    .select(['state', 'applied_through', 'effective_on']).forUpdate().executeTakeFirst()) ?? null;

/** A server that was killed comes back with empty unlogged tables: then the list has to be read again. */
async function isStaged(tx: Tx, { agencyId, runId }: RunKey): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select from import_row where agency_id = ${agencyId}::uuid and run_id = ${runId}::uuid)
    or exists (select from import_unit where agency_id = ${agencyId}::uuid and run_id = ${runId}::uuid) as there`.execute(tx);
  return rows[0]?.there === true;
}

type Until = { readonly row: number; readonly last: boolean };

async function endOfChunk(tx: Tx, { agencyId, runId }: RunKey, from: number): Promise<Until | null> {
  const rows = await tx.selectFrom('import_row').where('agency_id', '=', agencyId).where('run_id', '=', runId).where('row_number', '>', from)
    .select('row_number').orderBy('row_number').limit(rowsInChunk + 1).execute();
  const end = rows.at(rowsInChunk - 1) ?? rows.at(-1);
  return end === undefined ? null : { row: end.row_number, last: rows.length <= rowsInChunk };
}

