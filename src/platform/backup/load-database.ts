// Filling an unused database from a back-up: the tables of that time first, then all rows in one transaction.
import { createHash, type Hash } from 'node:crypto';
import type { Client } from 'pg';
import { applyMigrations, readMigrations, type Migration } from '../db/migrations.ts';
import { logRole } from '../db/roles.ts';
import { Problem } from '../errors.ts';
import type { About, End, SavedTable } from './archive.ts';
import { beginCopyIn, type CopyIn } from './copy.ts';
import { damaged } from './problems.ts';
import { putJobsBack, type SavedJob } from './saved-jobs.ts';
import { fullName, isShortLived, quoted, readTables } from './table-order.ts';

export type Loader = {
  piece(table: number, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  jobs(jobs: readonly SavedJob[]): Promise<void>;
  /** Compares with what was saved; a difference is a damaged back-up. */
  check(end: End): Promise<void>;
};

/** `owner` as in `applyMigrations`: set where the connection is an administrator's. */
export async function prepareLoading(client: Client, about: About, owner: string | null): Promise<void> {
  await refuseUsed(client);
  await applyMigrations(client, migrationsOf(about, await readMigrations()), owner);
}

/** A database is unused until a start has noted its keys; migrations alone leave nothing that anybody relies on. */
async function refuseUsed(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('public.key_known') is not null as there");
  if (rows[0]?.there !== true) return;
  const { rowCount } = await client.query('select from key_known union all select from agency limit 1');
  if (rowCount !== 0) throw new Problem('restore-not-empty', 'This database is already in use; restore only into an empty one.');
}

function migrationsOf({ migrations }: About, ours: readonly Migration[]): readonly Migration[] {
  return migrations.map(({ number, name, digest }) => {
    const own = ours.find((migration) => migration.number === number);
    if (own === undefined) throw new Problem('migration-unknown', `The back-up is newer than this program (it has migration ${number}, ${name}); use the newer program.`);
    if (own.digest !== digest) throw new Problem('migration-changed', `Migration ${number} (${name}) of the back-up is not the one of this program; use the program that made the back-up.`);
    return own;
  });
}

/** To be called inside a transaction, which the caller ends. */
export async function loadInto(client: Client, about: About, asAdmin: boolean): Promise<Loader> {
  await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
  const lend = !asAdmin && (await mayLend(client));
  if (lend) await client.query(`grant ${logRole} to current_user`);
  const become = ({ schema }: SavedTable): Promise<unknown> => client.query(`set local role ${!asAdmin && schema === 'audit' ? logRole : 'none'}`);
  await emptyTables(client, about, become);
  const loaded = about.tables.map((): Loaded => ({ rows: 0, hash: createHash('sha256') }));
  let open: { readonly table: number; readonly copy: CopyIn } | null = null;
  const begin = async (at: number): Promise<CopyIn> => {
    const table = about.tables[at];
    if (table === undefined) throw damaged();
    await become(table);
    const names = quoted(table);
    const copy = await beginCopyIn(client, `copy ${names.table} (${names.columns}) from stdin`);
    open = { table: at, copy };
    return copy;
  };
  const close = async (): Promise<void> => {
    if (open === null) return;
    const { table, copy } = open;
    open = null;
    const rows = await copy.end();
    loaded[table] = { hash: loaded[table]?.hash ?? createHash('sha256'), rows: (loaded[table]?.rows ?? 0) + rows };
  };
  return {
    piece: async (table, bytes) => {
      if (open?.table !== table) await close();
      const copy = open?.copy ?? (await begin(table));
      for await (const part of bytes) {
        loaded[table]?.hash.update(part);
        await copy.write(part);
      }
    },
    jobs: async (jobs) => {
      await close();
      await client.query('set local role none');
      await putJobsBack(client, jobs);
    },
    check: async (end) => {
      await close();
      await client.query('set local role none');
      if (lend) await client.query(`revoke ${logRole} from current_user`);
      const same = end.tables.length === loaded.length && end.tables.every(({ rows, digest }, at) => loaded[at]?.rows === rows && loaded[at]?.hash.digest('hex') === digest);
      if (!same) throw damaged();
      // A back-up from before they were left out has them.
      for (const table of about.tables.filter((each) => isShortLived(each))) await client.query(`delete from ${quoted(table).table}`);
    },
  };
}

type Loaded = { readonly rows: number; readonly hash: Hash };

/** What a migration put in stands in the back-up as well, perhaps changed. */
async function emptyTables(client: Client, about: About, become: (table: SavedTable) => Promise<unknown>): Promise<void> {
  const found = await readTables(client);
  const isThere = (table: SavedTable): boolean => found.some((one) => fullName(one) === fullName(table) && table.columns.every((column) => one.columns.includes(column)));
  if (!about.tables.every(isThere)) throw damaged();
  for (const table of found.toReversed()) {
    await become(table);
    await client.query(`delete from ${quoted(table).table}`);
  }
}

/** As in migrations: an owner who may make roles lends himself that of the log for this transaction. */
async function mayLend(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>('select rolcreaterole and not rolsuper as may from pg_roles where rolname = session_user');
  return rows[0]?.may === true;
}
