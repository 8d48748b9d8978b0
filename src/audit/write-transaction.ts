import type { OutsideTx, Tx } from '../platform/db/db.ts';
import { writerOf } from '../platform/db/writer.ts';

/** Ends a transaction without a fault; carries the answer past the driver's own clean-up. */
class RolledBack<Value> extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super('rolled back');
    this.value = value;
  }
}

/** Runs `work` in one writing transaction; `rollBack(answer)` gives the answer and keeps nothing. */
export async function inWriteTransaction<Value>(
  db: OutsideTx,
  work: (tx: Tx, rollBack: (answer: Value) => never) => Promise<Value>,
): Promise<Value> {
  const rollBack = (answer: Value): never => {
    throw new RolledBack(answer);
  };
  try {
    // The transaction is a whole Kysely; the type takes away starting another one inside it.
    return await writerOf(db).transaction().execute((transaction) => work(transaction as unknown as Tx, rollBack));
  } catch (thrown) {
    if (thrown instanceof RolledBack) return (thrown as RolledBack<Value>).value;
    throw thrown;
  }
}
