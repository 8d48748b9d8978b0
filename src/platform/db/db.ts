// Two ways to reach the database, told apart by type. `Db` reads: its connections open every
// transaction read-only. `Tx` writes, and only `act` and `housekeep` in `audit` hand one out.
// A `Tx` may be read through, so it is also a `Db`; the reverse does not compile.
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

declare const reads: unique symbol;
declare const writes: unique symbol;

type Reading = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'case' | 'dynamic' | 'getExecutor'
>;
type Writing = Pick<Kysely<Tables>, 'insertInto' | 'updateTable' | 'deleteFrom'>;

export type Db = Reading & { readonly [reads]: true };

export type Tx = Db & Writing & { readonly [writes]: true };

/** A `Db` that is not a `Tx`: acts do not nest. */
export type OutsideTx = Db & { readonly [writes]?: never };
