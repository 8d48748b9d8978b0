// Where the app's own role signs in, for a pool beside the two that serve pages. The database is open already.
import type { Config } from '../config.ts';
import { addressOf, type Address } from '../db/address.ts';
import { clusterIn } from '../db/embedded/cluster.ts';
import { readPidFile, socketPort } from '../db/embedded/postmaster.ts';
import { loadPasswords } from '../db/passwords.ts';
import { appRole } from '../db/roles.ts';

export async function appAddress({ dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Address> {
  const { app: password } = await loadPasswords(dataDir, true);
  if (databaseUrl !== null) return { ...addressOf(databaseUrl), user: appRole, password };
  const server = await readPidFile(clusterIn(dataDir));
  if (server === null) throw new Error('The embedded database is not open.');
  return { host: server.socketFolder, port: socketPort, database: 'netral', user: appRole, password };
}
