// Reaching the database for a back-up, whether Netral runs or not. Nothing is migrated and nothing is made.
import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { withClient, type Address } from '../db/address.ts';
import { adminRole, clusterIn } from '../db/embedded/cluster.ts';
import { isAlive, readPidFile, socketPort } from '../db/embedded/postmaster.ts';
import { startEmbedded } from '../db/embedded/server.ts';
import { withOwner } from '../db/outside-server.ts';
import { loadPasswords } from '../db/passwords.ts';
import { appRole } from '../db/roles.ts';
import { codeOf, Problem } from '../errors.ts';
import { lockFolder, whileLocked, type FolderLock } from '../folder-lock.ts';
import { onFolder } from '../folder-problem.ts';
import type { Source } from './write-archive.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

export async function withSource<T>({ dataDir, databaseUrl }: Place, work: (source: Source) => Promise<T>): Promise<T> {
  if (databaseUrl !== null) return withOutside(dataDir, databaseUrl, work);
  if (!existsSync(clusterIn(dataDir).data)) throw nothingThere(dataDir);
  const lock = lockIfFree(dataDir);
  if (lock === null) return withRunning(dataDir, work);
  try {
    const server = await startEmbedded(dataDir);
    try {
      return await asAdministrator(server.admin(), dataDir, work);
    } finally {
      await server.stop();
    }
  } finally {
    lock.release();
  }
}

const nothingThere = (dataDir: string): Problem =>
  new Problem('nothing-to-save', `There is no database in ${dataDir}; set NETRAL_DATA to the folder of the installation.`);

export const asAdministrator = <T>(address: Address, dataDir: string, work: (source: Source) => Promise<T>): Promise<T> =>
  withClient(address, (client) => work({ owner: client, log: client, dataDir }));

function lockIfFree(dataDir: string): FolderLock | null {
  try {
    return lockFolder(dataDir);
  } catch (thrown) {
    if (codeOf(thrown) === 'folder-in-use') return null;
    throw thrown;
  }
}

/** Another program holds the folder; its server is asked beside it. */
async function withRunning<T>(dataDir: string, work: (source: Source) => Promise<T>): Promise<T> {
  const server = await readPidFile(clusterIn(dataDir));
  if (server === null || !isAlive(server.pid)) {
    throw new Problem('folder-in-use', `Another Netral has ${dataDir} and its database does not answer yet; wait a moment and do it again.`);
  }
  const { admin } = await onFolder(dataDir, () => loadPasswords(dataDir, true));
  return asAdministrator({ host: server.socketFolder, port: socketPort, database: 'netral', user: adminRole, password: admin }, dataDir, work);
}

async function withOutside<T>(dataDir: string, url: string, work: (source: Source) => Promise<T>): Promise<T> {
  if (!existsSync(`${dataDir}/database.json`)) throw nothingThere(dataDir);
  const { app } = await whileLocked(dataDir, () => onFolder(dataDir, () => loadPasswords(dataDir, true)));
  return withOwner(url, (owner, address) => withClient({ ...address, user: appRole, password: app }, (log) => work({ owner, log, dataDir })));
}
