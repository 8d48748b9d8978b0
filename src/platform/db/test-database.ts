// A fresh, migrated, real database for a test file: cloned from a template in some 30 ms and dropped
// at the end. One server serves a whole run (`test/run.ts` starts it and passes its address); a test
// file run alone starts its own.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { withClient, type Address } from './address.ts';
import type { OutsideTx } from './db.ts';
import { ownerRole, startEmbedded } from './embedded/server.ts';
import { applyMigrations, readMigrations } from './migrations.ts';
import { openPools } from './pools.ts';

export type TestServer = { readonly admin: Address; readonly app: Address; readonly template: string };

export type TestDatabase = {
  readonly db: OutsideTx;
  /** An administrator's connection to the same database. */
  readonly admin: Address;
  readonly app: Address;
  readonly cloneMs: number;
  readonly close: () => Promise<void>;
};

const variable = 'NETRAL_TEST_SERVER';

/** Starts a server in a temporary folder; without flushing, because nobody needs it after a crash. */
export async function startTestServer(): Promise<TestServer & { environment: Record<string, string>; readonly stop: () => Promise<void> }> {
  const folder = await makeOpenFolder();
  const embedded = await startEmbedded(folder, { fsync: 'off', shared_buffers: '128MB', max_connections: '200' });
  const removeOnExit = (): void => {
    process.kill(embedded.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', removeOnExit);
  const migrations = await readMigrations();
  await withClient(embedded.admin(), (client) => applyMigrations(client, migrations, ownerRole));
  const server: TestServer = { admin: embedded.admin('postgres'), app: embedded.app('postgres'), template: embedded.admin().database };
  return {
    ...server,
    environment: { [variable]: JSON.stringify(server) },
    stop: async () => {
      process.off('exit', removeOnExit);
      await embedded.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A temporary folder that the server's user may enter: where root runs the tests, that is nobody. */
export async function makeOpenFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netral-test-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env[variable];
  if (given !== undefined) return clone(JSON.parse(given) as TestServer, async () => undefined);
  const own = await startTestServer();
  return clone(own, own.stop);
}

async function clone(server: TestServer, afterwards: () => Promise<void>): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const began = performance.now();
  await withClient(server.admin, (client) => client.query(`create database ${name} template ${escapeIdentifier(server.template)} owner ${ownerRole}`));
  const cloneMs = performance.now() - began;
  const app = { ...server.app, database: name };
  const pools = openPools(app, 4);
  return {
    db: pools.db,
    admin: { ...server.admin, database: name },
    app,
    cloneMs,
    close: async () => {
      await pools.close();
      await withClient(server.admin, (client) => client.query(`drop database ${name} with (force)`));
      await afterwards();
    },
  };
}
