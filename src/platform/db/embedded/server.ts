// The embedded server as the rest sees it: real PostgreSQL, reached by a socket, one per data folder.
import { rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { onFolder } from '../../folder-problem.ts';
import type { Address } from '../address.ts';
import { withClient } from '../address.ts';
import { loadPasswords } from '../passwords.ts';
import { appRole, prepareRoles } from '../roles.ts';
import { findBinaries } from './binaries.ts';
import { adminRole, clusterIn, makeCluster, makeSocketFolder, type Cluster } from './cluster.ts';
import { socketPort, startPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseRunner, type Runner } from './unprivileged.ts';

export const ownerRole = 'netral_owner';
const databaseName = 'netral';

export type EmbeddedServer = {
  /** An administrator's connection, for migrations and tests. */
  admin(database?: string): Address;
  app(database?: string): Address;
  /** True when a server that had outlived its program was found and taken over. */
  readonly adopted: boolean;
  readonly runner: Runner['kind'];
  readonly pid: number;
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The caller holds the lock of `dataDir`; `settings` are added to the server's own. */
export function startEmbedded(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<EmbeddedServer> {
  return onFolder(dataDir, () => start(dataDir, settings));
}

async function start(dataDir: string, settings: Readonly<Record<string, string>>): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const cluster = clusterIn(dataDir);
  const runner = await chooseRunner([dataDir, binaries.folder]);
  const passwords = await loadPasswords(dataDir, existsSync(cluster.data));
  await makeCluster(cluster, binaries, runner, passwords.admin);
  const socketFolder = await makeSocketFolder(cluster, runner);
  const at = (host: string, user: string, password: string, database: string): Address => ({ host, port: socketPort, user, password, database });
  const launcher = { cluster, binaries, runner, socketFolder, settings };
  const postmaster = await startPostmaster(launcher, (host) => at(host, adminRole, passwords.admin, 'postgres'));
  if (postmaster.socketFolder !== socketFolder) await dropIfShort(cluster, socketFolder);
  const server: EmbeddedServer = {
    admin: (database = databaseName) => at(postmaster.socketFolder, adminRole, passwords.admin, database),
    app: (database = databaseName) => at(postmaster.socketFolder, appRole, passwords.app, database),
    adopted: postmaster.adopted,
    runner: runner.kind,
    pid: postmaster.pid,
    gone: postmaster.gone,
    stop: async () => {
      await stopPostmaster(postmaster);
      await dropIfShort(cluster, postmaster.socketFolder);
    },
  };
  try {
    await prepare(server, passwords.app);
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
  return server;
}

/** Removes a socket folder that stands outside the data folder because of its path's length. */
async function dropIfShort(cluster: Cluster, socketFolder: string): Promise<void> {
  if (!socketFolder.startsWith(cluster.folder)) await rm(socketFolder, { recursive: true, force: true });
}

// Every statement may find its work done by an earlier start that was killed half-way.
async function prepare(server: EmbeddedServer, appPassword: string): Promise<void> {
  await withClient(server.admin('postgres'), async (client) => {
    // And its last statement may still be running in the server that outlived it: wait until that session is gone.
    await client.query("select pg_advisory_lock(hashtext('netral: prepare'))");
    await prepareRoles(client, appPassword);
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      'select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database',
      [ownerRole, databaseName],
    );
    if (rows[0]?.role !== true) await client.query(`create role ${ownerRole} nologin`);
    if (rows[0]?.database !== true) await client.query(`create database ${databaseName} owner ${ownerRole}`);
    await client.query(`revoke all on database ${databaseName} from public`);
    await client.query(`grant connect on database ${databaseName} to ${appRole}`);
  });
}
