// The way from a `Db` to the pool that may write. Beside the pools only
// `audit` imports this file (`boundaries.test.ts`), so that no change can be made without `act` or `housekeep`.
import type { Kysely } from 'kysely';
import type { OutsideTx } from './db.ts';
import type { Tables } from './tables.ts';

const writers = new WeakMap<object, Kysely<Tables>>();

export function bindWriter(db: OutsideTx, writer: Kysely<Tables>): void {
  writers.set(db, writer);
}

export function writerOf(db: OutsideTx): Kysely<Tables> {
  const writer = writers.get(db);
  if (writer === undefined) throw new Error('This is not a database made by openPools, or it is a transaction: acts do not nest.');
  return writer;
}
