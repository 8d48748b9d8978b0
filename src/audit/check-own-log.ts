// Compares the database with the log it published, entry by entry: what an outsider cannot do, because the rows behind the
// leaves are not published. Used after a restore, and by whoever doubts.
import { sql } from 'kysely';
import { growingTree, leafHash } from '../../packages/proof/index.ts';
import type { Db } from '../platform/db/db.ts';
import { commitmentOf, type Json } from './canonical.ts';
import { hashNow } from './hash-now.ts';
import { leafOfEntry, leafOfSlipDay, type EntryRow } from './leaf-of-entry.ts';
import { proverFor } from './log-tree.ts';
import { missingDetails } from './retention/sweep-retention.ts';

export type OwnLogCheck = { readonly entries: number; readonly waiting: number; readonly problems: readonly string[] };

const batch = 5_000;

export async function checkOwnLog(db: Db): Promise<OwnLogCheck> {
  const tree = growingTree(hashNow);
  const problems: string[] = [];
  const checkpoints = new Map((await db.selectFrom('audit.log_checkpoint').select(['size', 'root']).execute()).map(({ size, root }) => [size, root]));
  for (let from = 0; ; from += batch) {
    const rows = await leavesFrom(db, from);
    for (const row of rows) {
      const what = problemIn(row, tree.size());
      if (what !== null) problems.push(`Entry ${row.place + 1}: ${what}.`);
      tree.add(leafHash(row.entry, hashNow));
      const signed = checkpoints.get(tree.size());
      if (signed !== undefined && !signed.equals(tree.root())) problems.push(`The checkpoint of ${tree.size()} entries was signed over other entries.`);
    }
    if (rows.length === 0) break;
  }
  const longest = Math.max(0, ...checkpoints.keys());
  if (longest > tree.size()) problems.push(`The log has ${tree.size()} entries, but ${longest} were signed.`);
  if (tree.size() > 0 && !Buffer.from(await proverFor(db, tree.size()).root()).equals(tree.root())) problems.push('The hashes of the tree do not stand on its entries.');
  return { entries: tree.size(), ...(await waitingAndLost(db, [...problems, ...(await detailProblems(db))])) };
}

/** A detail may go when its time is over; then a sweep tells of it. Any other that is gone was taken out by somebody. */
async function detailProblems(db: Db): Promise<string[]> {
  const problems: string[] = [];
  for (const { id } of await db.selectFrom('agency').select('id').execute()) {
    const { untold, unfit } = await missingDetails(db, id);
    problems.push(...unfit.map((sweep) => `The ${sweep}.`));
    const places = await db.selectFrom('audit.log_leaf').select(['place', 'entry_id']).where('agency_id', '=', id).where('entry_id', 'in', untold.size === 0 ? [id] : [...untold].slice(0, namedAtMost)).orderBy('place').execute();
    problems.push(...places.map(({ place }) => `Entry ${place + 1}: its detail is gone, and no sweep tells of it.`));
    const unplaced = untold.size - places.length;
    if (unplaced > 0) problems.push(`Entries that wait or are not named here, whose detail is gone and of which no sweep tells: ${unplaced}.`);
  }
  return problems;
}

const namedAtMost = 1_000;

type LeafRow = { place: number; entry: Buffer; hash: Buffer; slip_day: number | null; role: string | null; salt: Buffer | null; actor: unknown; subject: unknown; content: unknown }
  & { [Field in keyof EntryRow]: EntryRow[Field] | null } & { number: number | null; day: string | null; key: Buffer | null; key_id: string | null; previous: Buffer | null; signature: Buffer | null };

const leavesFrom = (db: Db, from: number): Promise<LeafRow[]> => db.selectFrom('audit.log_leaf as leaf')
  .leftJoin('audit.audit_entry as entry', (join) => join.onRef('entry.agency_id', '=', 'leaf.agency_id').onRef('entry.id', '=', 'leaf.entry_id'))
  .leftJoin('audit.audit_detail as detail', (join) => join.onRef('detail.agency_id', '=', 'leaf.agency_id').onRef('detail.entry_id', '=', 'leaf.entry_id'))
  .leftJoin('audit.slip_day as slip', 'slip.number', 'leaf.slip_day')
  .select(['leaf.place', 'leaf.entry', 'leaf.hash', 'leaf.slip_day', 'entry.agency_id', 'entry.noun', 'entry.role', 'entry.commitment', 'entry.acted_on', 'entry.acted_at',
    'detail.salt', 'detail.actor', 'detail.subject', 'detail.content', 'slip.number', 'slip.day', 'slip.key', 'slip.key_id', 'slip.previous', 'slip.signature'])
  .where('leaf.place', '>=', from).where('leaf.place', '<', from + batch).orderBy('leaf.place').execute();

function problemIn(row: LeafRow, place: number): string | null {
  if (row.place !== place) return `the place before it is empty (${place + 1})`;
  if (!row.hash.equals(leafHash(row.entry, hashNow))) return 'its hash is not over its bytes';
  const written = bytesOf(row);
  if (written === null) return 'its row is gone';
  if (!row.entry.equals(written)) return 'its row says something else than the log';
  // Whether one that is gone may be, the sweeps tell; one that is there must be the one that was committed to.
  const { salt, actor, subject, content, commitment } = row;
  const holds = salt === null || commitment === null || commitmentOf(salt, { actor: actor as Json, subject: subject as Json, content: content as Json }).equals(commitment);
  return holds ? null : 'its detail is not the one that was committed to';
}

function bytesOf({ agency_id, noun, role, commitment, acted_on, acted_at, number, day, key, key_id, previous, signature }: LeafRow): Uint8Array | null {
  if (agency_id !== null && noun !== null && role !== null && commitment !== null && acted_on !== null) return leafOfEntry({ agency_id, noun, role, commitment, acted_on, acted_at });
  if (number === null || day === null || key === null || key_id === null || previous === null || signature === null) return null;
  return leafOfSlipDay({ number, day, key, key_id, previous, signature });
}

/** Every entry stands in the log or waits for it. */
async function waitingAndLost(db: Db, problems: readonly string[]): Promise<Pick<OwnLogCheck, 'waiting' | 'problems'>> {
  const { rows: [found] } = await sql<{ waiting: number; lost: number; twice: number }>`
    select (select count(*)::integer from audit.audit_pending) as waiting,
      (select count(*)::integer from audit.audit_entry e
        where not exists (select from audit.audit_pending p where p.agency_id = e.agency_id and p.entry_id = e.id)
          and not exists (select from audit.log_leaf l where l.agency_id = e.agency_id and l.entry_id = e.id)) as lost,
      (select count(*)::integer from audit.audit_pending p join audit.log_leaf l on l.agency_id = p.agency_id and l.entry_id = p.entry_id) as twice`.execute(db);
  const { waiting = 0, lost = 0, twice = 0 } = found ?? {};
  return {
    waiting,
    problems: [...problems, ...(lost === 0 ? [] : [`Entries that neither stand in the log nor wait: ${lost}.`]), ...(twice === 0 ? [] : [`Entries that stand in the log and wait: ${twice}.`])],
  };
}
