import { sql } from 'kysely';
import type { OutsideTx, Tx } from '../platform/db/db.ts';
import { housekeepingList, type HousekeepingEntry, type HousekeepingName } from './housekeeping-list.ts';
import { inWriteTransaction } from './write-transaction.ts';

/** Changes that need no entry in the log: only those on the list, and only in the tables it names. */
export async function housekeep<Value>(db: OutsideTx, name: HousekeepingName, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inWriteTransaction<Value>(db, async (tx) => {
    const value = await work(tx);
    await refuseOtherTables(tx, name);
    return value;
  });
}

// PostgreSQL counts what each table went through in this transaction.
async function refuseOtherTables(tx: Tx, name: HousekeepingName): Promise<void> {
  const { tables }: HousekeepingEntry = housekeepingList[name];
  const { rows } = await sql<{ table: string }>`
    select schemaname || '.' || relname as table from pg_stat_xact_user_tables
    where n_tup_ins + n_tup_upd + n_tup_del > 0`.execute(tx);
  const other = rows.find(({ table }) => !tables.includes(table));
  if (other !== undefined) throw new Error(`Housekeeping "${name}" changed ${other.table}, which is not on its list.`);
}
