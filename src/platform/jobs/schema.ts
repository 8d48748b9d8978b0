// The tables of the job library, pg-boss. The owner makes and changes them when the database is migrated; the app only uses them.
import type { Client } from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { appRole } from '../db/roles.ts';

export const jobSchema = 'pgboss';

/** The list to which comes what failed for good; it stays there until an administrator has looked. */
export const deadLetters = 'dead-letters';

/** Makes the tables, or brings those of an older version of the library up to date. To be called after `applyMigrations`. */
export async function prepareJobTables(client: Client, owner: string | null): Promise<void> {
  const version = await installedVersion(client);
  await client.query(owner === null ? 'reset role' : `set role ${owner}`);
  try {
    if (version === null) await client.query(getConstructionPlans(jobSchema, { createSchema: true }));
    else await bringUp(client, version);
    await client.query(`
      grant usage on schema ${jobSchema} to ${appRole};
      grant select, insert, update, delete on all tables in schema ${jobSchema} to ${appRole};
      grant execute on all functions in schema ${jobSchema} to ${appRole};`);
  } finally {
    await client.query('reset role');
  }
}

async function installedVersion(client: Client): Promise<number | null> {
  const { rows: there } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = '${jobSchema}' and c.relname = 'version'`,
  );
  if (there.length === 0) return null;
  const { rows } = await client.query<{ version: number }>(`select version from ${jobSchema}.version`);
  return rows[0]?.version ?? null;
}

async function bringUp(client: Client, version: number): Promise<void> {
  if (version !== ownVersion()) await client.query(getMigrationPlans(jobSchema, version));
}

/** The library does not say which version of its tables it makes; the statement that notes it does. */
function ownVersion(): number {
  const noted = /INSERT INTO pgboss\.version\s*\(version\)\s*VALUES\s*\('?(\d+)'?\)/iu.exec(getConstructionPlans(jobSchema))?.[1];
  if (noted === undefined) throw new Error('The job library no longer says the version of its tables.');
  return Number(noted);
}
