// The folder of the database: NETRAL_DATA/postgres/{data,run,log}.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { flushFolder } from '../../durable-file.ts';
import { Problem } from '../../errors.ts';
import type { Binaries } from './binaries.ts';
import { giveTo, type Runner } from './unprivileged.ts';

export const adminRole = 'netral_admin';

export type Cluster = { readonly folder: string; readonly data: string; readonly log: string };

export const clusterIn = (dataDir: string): Cluster => {
  const folder = join(dataDir, 'postgres');
  return { folder, data: join(folder, 'data'), log: join(folder, 'log') };
};

/** Makes the cluster if there is none. A start that is killed here leaves only a folder `new-…`. */
export async function makeCluster(cluster: Cluster, binaries: Binaries, runner: Runner, password: string): Promise<void> {
  await mkdir(cluster.folder, { recursive: true, mode: 0o700 });
  await giveTo(runner, cluster.folder);
  if (existsSync(cluster.data)) {
    await giveTo(runner, cluster.data);
    return refuseOtherVersion(cluster, binaries);
  }
  await removeHalfMade(cluster);
  const half = join(cluster.folder, `new-${randomBytes(6).toString('hex')}`);
  const passwordFile = `${half}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runner.kind === 'nobody') await chown(passwordFile, runner.uid, runner.gid);
  await initialise(half, passwordFile, binaries, runner);
  await rm(passwordFile);
  await rename(half, cluster.data);
  await flushFolder(cluster.folder);
}

async function removeHalfMade(cluster: Cluster): Promise<void> {
  const left = (await readdir(cluster.folder)).filter((name) => name.startsWith('new-'));
  // A killed start may have left an initdb that still writes; removing under it ends it.
  for (const name of left) await rm(join(cluster.folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

async function refuseOtherVersion(cluster: Cluster, binaries: Binaries): Promise<void> {
  const found = (await readFile(join(cluster.data, 'PG_VERSION'), 'utf8')).trim();
  if (found === binaries.major) return;
  throw new Problem(
    'folder-other-version',
    `The database in ${cluster.data} was made by PostgreSQL ${found} and this Netral brings ${binaries.major}; start the Netral that made it, or set NETRAL_DATA to a new folder and run: netral move --from ${dirname(cluster.folder)}`,
  );
}

async function initialise(folder: string, passwordFile: string, binaries: Binaries, runner: Runner): Promise<void> {
  const child = runner.start(
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${adminRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Order of words must not depend on the machine's own language files.
      '--locale-provider=builtin',
      '--locale=C',
      '--builtin-locale=C.UTF-8',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { LANG: 'C', PATH: process.env['PATH'] ?? '' }, cwd: '/' },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [said, status] = await Promise.all([child.stderr === null ? '' : text(child.stderr), ended]);
  if (status === 0) return;
  if (/No space left on device/u.test(said)) throw new Problem('disk-full', `There is no space left to make the database in ${folder}; free some space, or set NETRAL_DATA to another folder.`);
  throw new Problem('database-stopped', `PostgreSQL could not make its folder: ${said.trim().split('\n').at(-1) ?? 'no reason given'}`);
}

// 107 bytes is what the kernel allows for the whole path of a socket.
const longestSocketFolder = 107 - '/.s.PGSQL.5432.lock'.length;

/** Folder of the socket: beside the data where the path is short enough, else a new private one. */
export async function makeSocketFolder(cluster: Cluster, runner: Runner): Promise<string> {
  const beside = join(cluster.folder, 'run');
  if (Buffer.byteLength(beside) <= longestSocketFolder) {
    await mkdir(beside, { recursive: true, mode: 0o700 });
    await giveTo(runner, beside);
    return beside;
  }
  const short = Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp';
  const made = await mkdtemp(join(short, 'netral-'));
  await giveTo(runner, made);
  return made;
}
