// Gives entries their places in the tree. It alone decides the order, under a lock, from rows that are committed: an act
// that began early and ended late is found when it ends.
import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { hashesAt, leafHash, rootOfLeaves, tileWidth } from '../../packages/proof/index.ts';
import { todayIn, type Clock } from '../platform/clock.ts';
import type { OutsideTx, Tx } from '../platform/db/db.ts';
import { housekeep } from './housekeep.ts';
import { leafOfEntry, leafOfSlipDay, type EntryRow } from './leaf-of-entry.ts';
import { hashNow } from './hash-now.ts';
import { treeSize } from './log-tree.ts';

/** Any fixed number: the lock that sequencers of one database share. */
const lockNumber = 7_201_033;
const batchSize = 2_000;

type Leaf = { readonly entry: Uint8Array; readonly agencyId: string | null; readonly entryId: string | null; readonly slipDay: number | null };
type Waiting = EntryRow & { readonly id: string };

/** Works until nothing waits; how many entries got a place. */
export async function sequenceLog(db: OutsideTx, clock: Clock, timeZone: string): Promise<number> {
  for (let added = 0; ;) {
    const now = await housekeep(db, 'sequence-log', (tx) => sequenceBatch(tx, clock, timeZone));
    added += now;
    if (now < batchSize) return added;
  }
}

async function sequenceBatch(tx: Tx, clock: Clock, timeZone: string): Promise<number> {
  const { rows: [lock] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${lockNumber}) as mine`.execute(tx);
  if (lock?.mine !== true) return 0;
  const leaves = [...(await slipDays(tx)), ...(await namedEntries(tx)), ...(await anonymousEntries(tx, clock, timeZone))];
  if (leaves.length > 0) await append(tx, leaves);
  return leaves.length;
}

/** The list of keys that sign slips has no gaps: what is not in the tree yet stands behind the last that is. */
async function slipDays(tx: Tx): Promise<Leaf[]> {
  const { last } = await tx.selectFrom('audit.log_leaf').select((of) => of.fn.max('slip_day').as('last')).executeTakeFirstOrThrow();
  const rows = await tx.selectFrom('audit.slip_day').selectAll().where('number', '>', last ?? 0).orderBy('number').limit(batchSize).execute();
  return rows.map((row) => ({ entry: leafOfSlipDay(row), agencyId: null, entryId: null, slipDay: row.number }));
}

const waiting = (tx: Tx) => tx.selectFrom('audit.audit_pending as waiting')
  .innerJoin('audit.audit_entry as entry', (join) => join.onRef('entry.agency_id', '=', 'waiting.agency_id').onRef('entry.id', '=', 'waiting.entry_id'))
  .select(['entry.agency_id', 'entry.id', 'entry.noun', 'entry.role', 'entry.commitment', 'entry.acted_on', 'entry.acted_at']);

const leafOf = (row: Waiting): Leaf => ({ entry: leafOfEntry(row), agencyId: row.agency_id, entryId: row.id, slipDay: null });

async function namedEntries(tx: Tx): Promise<Leaf[]> {
  // In the order of the index, so that a long queue is not sorted anew for each batch; their ids sort by time.
  const rows = await waiting(tx).where('entry.role', '<>', 'anonymous').orderBy('waiting.agency_id').orderBy('waiting.entry_id').limit(batchSize).execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(leafOf);
}

/**
 * Once a day, when the day has ended in every zone, and in an order drawn by lot: a place must not tell the hour. What is
 * committed later waits for the next day. Only a row of this very day says that it is done, so that a clock that was ahead
 * for an hour holds up nothing; and a day that no zone has reached can come only from such a clock and waits for nothing.
 */
async function anonymousEntries(tx: Tx, clock: Clock, timeZone: string): Promise<Leaf[]> {
  const zones = await tx.selectFrom('agency').select('time_zone').distinct().execute();
  const days = [timeZone, ...zones.map((row) => row.time_zone)].map((zone) => todayIn(clock, zone)).toSorted();
  const [today = '', latest = ''] = [days[0], days.at(-1)];
  const done = await tx.selectFrom('audit.log_anonymous_day').select('day').where('day', '=', today).execute();
  if (done.length > 0) return [];
  const rows = await waiting(tx).where('entry.role', '=', 'anonymous')
    .where((where) => where.or([where('entry.acted_on', '<', today), where('entry.acted_on', '>', latest)])).execute();
  await tx.insertInto('audit.log_anonymous_day').values({ day: today }).execute();
  return shuffled(rows).map(leafOf);
}

function shuffled<T>(list: readonly T[]): T[] {
  const drawn = [...list];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}

async function append(tx: Tx, leaves: readonly Leaf[]): Promise<void> {
  const size = await treeSize(tx);
  const hashes = leaves.map(({ entry }) => leafHash(entry, hashNow));
  await sql`
    with fresh as (
      select * from unnest(${leaves.map((_, at) => size + at)}::integer[], ${leaves.map(({ entry }) => Buffer.from(entry))}::bytea[],
        ${hashes.map((hash) => Buffer.from(hash))}::bytea[], ${leaves.map(({ agencyId }) => agencyId)}::uuid[],
        ${leaves.map(({ entryId }) => entryId)}::uuid[], ${leaves.map(({ slipDay }) => slipDay)}::integer[])
        as f (place, entry, hash, agency_id, entry_id, slip_day)),
    placed as (
      delete from audit.audit_pending p using fresh f where p.agency_id = f.agency_id and p.entry_id = f.entry_id)
    insert into audit.log_leaf (place, entry, hash, agency_id, entry_id, slip_day)
    select place, entry, hash, agency_id, entry_id, slip_day from fresh`.execute(tx);
  await climb(tx, size, size + leaves.length);
}

/** Each 256 hashes of a level that are complete now give one to the level above. */
async function climb(tx: Tx, before: number, size: number): Promise<void> {
  for (let level = 1; hashesAt(level, size) > hashesAt(level, before); level++) {
    const [first, end] = [hashesAt(level, before), hashesAt(level, size)];
    const below = await hashesBetween(tx, level - 1, first * tileWidth, end * tileWidth);
    const rows = Array.from({ length: end - first }, (_, at) => ({
      level, place: first + at, hash: Buffer.from(rootOfLeaves(below.slice(at * tileWidth, (at + 1) * tileWidth), hashNow)),
    }));
    await tx.insertInto('audit.log_node').values(rows).execute();
  }
}

async function hashesBetween(tx: Tx, level: number, from: number, end: number): Promise<Buffer[]> {
  const rows = level === 0
    ? await tx.selectFrom('audit.log_leaf').select('hash').where('place', '>=', from).where('place', '<', end).orderBy('place').execute()
    : await tx.selectFrom('audit.log_node').select('hash').where('level', '=', level).where('place', '>=', from).where('place', '<', end).orderBy('place').execute();
  return rows.map(({ hash }) => hash);
}
