// From one data folder to where this program would start now: a new folder, another major of PostgreSQL, or a server of
// one's own. The old folder is only read and stays as it was.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { findBinaries, type Binaries } from '../db/embedded/binaries.ts';
import { adminRole, clusterIn, makeSocketFolder } from '../db/embedded/cluster.ts';
import { socketPort, startPostmaster, stopPostmaster } from '../db/embedded/postmaster.ts';
import { chooseRunner, giveTo } from '../db/embedded/unprivileged.ts';
import { loadPasswords } from '../db/passwords.ts';
import { Problem } from '../errors.ts';
import { lockFolder } from '../folder-lock.ts';
import { onFolder } from '../folder-problem.ts';
import { restoreInto, type Restored } from './restore.ts';
import { namesOfKeys, restoreKeys, writeKeys } from './saved-keys.ts';
import { asAdministrator } from './source.ts';
import { writeArchive, type Source } from './write-archive.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;
export type Moved = Restored & { readonly keys: number };

/** `oldPostgres`: folder with the `postgres` of the major that made the old database; null where it is ours. */
export async function moveFrom(from: string, oldPostgres: string | null, to: Place, clock: Clock): Promise<Moved> {
  if (!existsSync(clusterIn(from).data)) throw new Problem('nothing-to-save', `There is no database in ${from}; name the data folder of the installation that is to be moved.`);
  if (from === to.dataDir) throw new Problem('restore-not-empty', 'The old and the new folder are the same; set NETRAL_DATA to a new, empty one.');
  const binaries = await binariesFor(from, oldPostgres);
  const lock = lockFolder(from);
  try {
    const names = await namesOfKeys(from);
    return await withServer(from, binaries, async (source) => {
      const restored = await restoreInto(to, writeArchive(source, clock.now()));
      const keys = await onFolder(to.dataDir, () => restoreKeys(to.dataDir, writeKeys(from, names)));
      return { ...restored, keys };
    });
  } finally {
    lock.release();
  }
}

async function binariesFor(from: string, oldPostgres: string | null): Promise<Binaries> {
  const made = (await readFile(join(clusterIn(from).data, 'PG_VERSION'), 'utf8')).trim();
  const binaries = oldPostgres === null ? await findBinaries() : givenBinaries(oldPostgres);
  if (binaries.major === made) return binaries;
  throw new Problem(
    'folder-other-version',
    `The database in ${from} was made by PostgreSQL ${made}, and ${oldPostgres ?? 'this Netral'} has ${binaries.major}; say --old-postgres and the folder that holds the "postgres" program of version ${made}.`,
  );
}

function givenBinaries(folder: string): Binaries {
  const postgres = join(folder, 'postgres');
  const said = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  if (said.status !== 0) throw new Problem('option-file', `There is no program "postgres" in ${folder}; name the folder that holds it, for example /usr/lib/postgresql/17/bin.`);
  return { folder, initdb: join(folder, 'initdb'), postgres, major: said.stdout.replace(/^\D*(\d+).*$/su, '$1') };
}

async function withServer<T>(from: string, binaries: Binaries, work: (source: Source) => Promise<T>): Promise<T> {
  const cluster = clusterIn(from);
  const runner = await chooseRunner([from, binaries.folder]);
  const { admin } = await loadPasswords(from, true);
  await giveTo(runner, cluster.folder);
  await giveTo(runner, cluster.data);
  const socketFolder = await makeSocketFolder(cluster, runner);
  const address = (host: string) => ({ host, port: socketPort, database: 'postgres', user: adminRole, password: admin });
  const postmaster = await startPostmaster({ cluster, binaries, runner, socketFolder, settings: {} }, address);
  try {
    return await asAdministrator({ ...address(postmaster.socketFolder), database: 'netral' }, from, work);
  } finally {
    await stopPostmaster(postmaster);
    if (!socketFolder.startsWith(cluster.folder)) await rm(socketFolder, { recursive: true, force: true });
  }
}
