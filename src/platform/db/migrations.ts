// Forward-only numbered SQL. What has landed is never edited: its digest is kept, and a changed
// file stops the start. One transaction per file, one advisory lock over all of them, so that of
// two programs starting at once one migrates and the other waits and finds nothing to do.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { Problem } from '../errors.ts';
import { prepareJobTables } from '../jobs/schema.ts';
import { projectRoot } from '../project-root.ts';
import { logRole } from './roles.ts';

export type Migration = { readonly number: number; readonly name: string; readonly digest: string; readonly sql: string };

/** Any fixed number: the lock that migrators of one database share. */
const lockNumber = 7_201_031;

const bookkeeping = `
  create table if not exists migration (
    number     integer primary key,
    name       text not null,
    digest     text not null,
    applied_at timestamptz not null default now()
  );
  comment on table migration is 'The numbered SQL files that made this database.';
  comment on column migration.number is 'privacy: public; retention: as long as the installation';
  comment on column migration.name is 'privacy: public; retention: as long as the installation';
  comment on column migration.digest is 'SHA-256 of the file as it was applied. privacy: public; retention: as long as the installation';
  comment on column migration.applied_at is 'privacy: public; retention: as long as the installation';`;

export async function readMigrations(folder: string = join(projectRoot(), 'db', 'migrations')): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/u.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      const digest = createHash('sha256').update(sql).digest('hex');
      return { number: Number(name.slice(0, 4)), name: name.slice(5, -4), digest, sql };
    }),
  );
}

/**
 * Applies what is missing and returns it. `owner` is set only where the connection is an
 * administrator's (the embedded server): then the tables are made as that role.
 */
export async function applyMigrations(
  client: Client,
  migrations: readonly Migration[],
  owner: string | null,
): Promise<readonly Migration[]> {
  await client.query('select pg_advisory_lock($1)', [lockNumber]);
  try {
    await makeLogSchema(client);
    await inTransaction(client, owner, () => client.query(bookkeeping));
    const landed = await client.query<Omit<Migration, 'sql'>>('select number, name, digest from migration order by number');
    const pending = pendingAfter(landed.rows, migrations);
    for (const migration of pending) await applyOne(client, migration, owner);
    await prepareJobTables(client, owner);
    return pending;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumber]);
  }
}

function pendingAfter(landed: readonly Omit<Migration, 'sql'>[], migrations: readonly Migration[]): readonly Migration[] {
  for (const row of landed) {
    const file = migrations.find((migration) => migration.number === row.number);
    if (file === undefined) {
      throw new Problem('migration-unknown', `The database is newer than this program (it has migration ${label(row)}); use the newer program.`);
    }
    if (file.digest !== row.digest) {
      throw new Problem('migration-changed', `The file of migration ${label(row)} was changed after it was applied; put the old file back and write a new migration.`);
    }
  }
  const last = landed.at(-1)?.number ?? 0;
  const pending = migrations.filter((migration) => landed.every((row) => row.number !== migration.number));
  const late = pending.find((migration) => migration.number < last);
  if (late !== undefined) {
    throw new Problem('migration-changed', `Migration ${label(late)} comes before one that is already applied; give it the next free number.`);
  }
  return pending;
}

const label = ({ number, name }: { number: number; name: string }): string => `${String(number).padStart(4, '0')}-${name}`;

async function applyOne(client: Client, migration: Migration, owner: string | null): Promise<void> {
  await inTransaction(client, owner, async () => {
    for (const section of sections(migration.sql)) {
      await (section.asLog ? asLog(client, owner, section.sql) : client.query(section.sql));
    }
    await client.query('insert into migration (number, name, digest) values ($1, $2, $3)', [migration.number, migration.name, migration.digest]);
  });
}

/** Lines `-- as log` and `-- as owner` switch the role that runs what follows. */
function sections(sql: string): { asLog: boolean; sql: string }[] {
  const parts = sql.split(/^-- as (log|owner)$/mu);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [{ asLog: parts[index - 1] === 'log', sql: part }] : []));
}

async function asLog(client: Client, owner: string | null, sql: string): Promise<void> {
  await lent(client, async () => {
    await client.query(`set local role ${logRole}`);
    await client.query(sql);
    await client.query(setOwner(owner));
  });
}

// The log has a schema of its own, because whoever owns a schema may drop what is in it.
async function makeLogSchema(client: Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_namespace where nspname = 'audit'");
  if (rowCount !== 0) return;
  await inTransaction(client, null, () => lent(client, () => client.query(`create schema audit authorization ${logRole}`)));
}

// An administrator may take any role. Another owner lends itself the role for this transaction
// only, so that afterwards it has no right on the log; one that may not keeps what it was granted.
async function lent(client: Client, work: () => Promise<unknown>): Promise<void> {
  const lend = await mayLend(client);
  if (lend) await client.query(`grant ${logRole} to current_user`);
  await work();
  if (lend) await client.query(`revoke ${logRole} from current_user`);
}

async function mayLend(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    'select rolcreaterole and not rolsuper as may from pg_roles where rolname = session_user',
  );
  return rows[0]?.may === true;
}

const setOwner = (owner: string | null): string => (owner === null ? 'set local role none' : `set local role ${owner}`);

async function inTransaction(client: Client, owner: string | null, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(setOwner(owner));
    await work();
    await client.query('commit');
  } catch (thrown) {
    await client.query('rollback');
    throw thrown;
  }
}
