import { sql } from 'kysely';
import type { OutsideTx, Tx } from '../platform/db/db.ts';
import { housekeepingList, type HousekeepingEntry, type HousekeepingName } from './housekeeping-list.ts';
import { inWriteTransaction } from './write-transaction.ts';

/** Changes that need no entry in the log: only those on the list, and only in the tables it names. */
export async function housekeep<Value>(db: OutsideTx, name: HousekeepingName, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inWriteTransaction<Value>(db, async (tx) => {
    const before = await changesByTable(tx);
    const value = await work(tx);
    refuseOtherTables(name, before, await changesByTable(tx));
    return value;
  });
}

/**
 * PostgreSQL counts what each table went through. The counts hold this transaction and those just before it on the
 * same connection, which are handed on about once a second; so only what was added since the beginning tells.
 */
async function changesByTable(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ table: string; changes: string }>`
    select schemaname || '.' || relname as table, n_tup_ins + n_tup_upd + n_tup_del as changes
    from pg_stat_xact_user_tables`.execute(tx);
  return new Map(rows.map(({ table, changes }) => [table, changes]));
}

function refuseOtherTables(name: HousekeepingName, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const { tables }: HousekeepingEntry = housekeepingList[name];
  const other = [...after].find(([table, changes]) => changes !== (before.get(table) ?? '0') && !tables.includes(table));
  if (other !== undefined) throw new Error(`Housekeeping "${name}" changed ${other[0]}, which is not on its list.`);
}
