// From the bytes of a back-up to an installation that starts. Everything is built in a folder `restoring` and in one
// transaction; the last step is a single one (a rename, or a commit), so that a restore that is killed or meets a
// flipped byte has restored nothing. While `restoring` is there no start may use the folder (`refuseHalfRestored`).
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Client } from 'pg';
import type { Config } from '../config.ts';
import { withClient } from '../db/address.ts';
import { clusterIn } from '../db/embedded/cluster.ts';
import { readPidFile, stopPostmaster } from '../db/embedded/postmaster.ts';
import { ownerRole, startEmbedded } from '../db/embedded/server.ts';
import { judgeServer, readServerFacts, withOwner } from '../db/outside-server.ts';
import { loadPasswords } from '../db/passwords.ts';
import { prepareRoles } from '../db/roles.ts';
import { flushFolder } from '../durable-file.ts';
import { codeOf, Problem } from '../errors.ts';
import { lockFolder } from '../folder-lock.ts';
import { onFolder } from '../folder-problem.ts';
import { aboutName, endName, filesFolder, jobsName, readAbout, readEnd, tableOfPiece, type About, type End } from './archive.ts';
import { loadInto, prepareLoading, type Loader } from './load-database.ts';
import { damaged, noRoom, roomProblem } from './problems.ts';
import { readJobs } from './saved-jobs.ts';
import { pour } from './sealed-file.ts';
import { readTar, type TarEntry } from './tar.ts';

type Bytes = AsyncIterable<Uint8Array>;
export type Restored = { readonly madeAt: string; readonly tables: number; readonly rows: number; readonly files: number };
type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

const staging = (dataDir: string): string => join(dataDir, 'restoring');

/** What may be in a folder that is to be filled: keys that were put there first, and this machine's own files. */
const mayStay = ({ databaseUrl }: Place): readonly string[] => ['keys', 'owner.lock', 'owner.lock-journal', 'lost+found', ...(databaseUrl === null ? [] : ['database.json'])];

/** A start calls this before it opens the database. */
export function refuseHalfRestored(dataDir: string): void {
  if (existsSync(staging(dataDir))) {
    throw new Problem('restore-unfinished', `A restore into ${dataDir} did not come to its end; do it again, and it begins anew.`);
  }
}

export async function restoreInto(place: Place, source: Bytes): Promise<Restored> {
  const { dataDir, databaseUrl } = place;
  const lock = lockFolder(dataDir);
  try {
    return await onFolder(dataDir, async () => {
      await clearLeftovers(place);
      await refuseFilled(place);
      const archive = await openArchive(source);
      await mkdir(staging(dataDir));
      try {
        const restored = databaseUrl === null ? await restoreEmbedded(dataDir, archive) : await restoreOutside(dataDir, databaseUrl, archive);
        await rm(staging(dataDir), { recursive: true });
        await flushFolder(dataDir);
        return restored;
      } catch (thrown) {
        await clearLeftovers(place);
        throw roomProblem(thrown, dataDir);
      }
    });
  } finally {
    lock.release();
  }
}

async function refuseFilled(place: Place): Promise<void> {
  const { dataDir } = place;
  const others = (await readdir(dataDir)).filter((name) => !mayStay(place).includes(name));
  if (others.length === 0) return;
  throw new Problem('restore-not-empty', `The folder ${dataDir} is not empty (${others.slice(0, 3).join(', ')}); restore only into an empty one, and set NETRAL_DATA to it.`);
}

// With `restoring` in it the folder belongs to a restore that had found it empty, and no start has used it since.
async function clearLeftovers(place: Place): Promise<void> {
  const { dataDir } = place;
  if (!existsSync(staging(dataDir))) return;
  for (const folder of [staging(dataDir), dataDir]) {
    const server = await readPidFile(clusterIn(folder));
    if (server !== null) await stopPostmaster(server);
  }
  const names = (await readdir(dataDir)).filter((name) => name !== 'restoring' && !mayStay(place).includes(name));
  // The mark itself last.
  for (const name of [...names, 'restoring']) await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

async function restoreEmbedded(dataDir: string, archive: Archive): Promise<Restored> {
  const folder = staging(dataDir);
  const restored = await fillEmbedded(folder, archive).catch(async (thrown: unknown) => {
    // A server that cannot write its journal ends, and only its log says why.
    const said = await readFile(clusterIn(folder).log, 'utf8').catch(() => '');
    throw /No space left on device/u.test(said) ? noRoom(dataDir, { cause: thrown }) : thrown;
  });
  // The database last: before this one step a start would find none.
  await moveUp(dataDir, (name) => name !== 'postgres');
  await rename(clusterIn(folder).folder, clusterIn(dataDir).folder);
  return restored;
}

async function fillEmbedded(folder: string, archive: Archive): Promise<Restored> {
  const server = await startEmbedded(folder);
  try {
    return await withClient(server.admin(), async (client) => {
      const restored = await fill(client, ownerRole, folder, archive);
      await client.query('commit');
      await client.query('analyze');
      return restored;
    });
  } finally {
    await server.stop();
  }
}

async function restoreOutside(dataDir: string, url: string, archive: Archive): Promise<Restored> {
  const passwords = await loadPasswords(dataDir, false);
  return withOwner(url, async (client) => {
    judgeServer(await readServerFacts(client));
    await prepareRoles(client, passwords.app);
    const restored = await fill(client, null, staging(dataDir), archive);
    await moveUp(dataDir, () => true);
    await client.query('commit');
    return restored;
  });
}

async function moveUp(dataDir: string, which: (name: string) => boolean): Promise<void> {
  const names = (await readdir(staging(dataDir))).filter((name) => which(name));
  for (const name of names) await rename(join(staging(dataDir), name), join(dataDir, name));
  await flushFolder(dataDir);
}

type Archive = { readonly about: About; readonly entries: AsyncGenerator<TarEntry> };

/** Reads the first entry, so that a wrong key or a foreign file is told before anything is made. */
async function openArchive(source: Bytes): Promise<Archive> {
  const entries = readTar(source);
  const first = await entries.next();
  if (first.done === true || first.value.name !== aboutName) throw damaged();
  return { about: readAbout(await textOf(first.value)), entries };
}

/** Reads the whole back-up; on return the transaction is open and everything in it was checked. */
async function fill(client: Client, owner: string | null, folder: string, { about, entries }: Archive): Promise<Restored> {
  await prepareLoading(client, about, owner);
  await client.query('begin');
  const loader = await loadInto(client, about, owner !== null);
  let end: End | null = null;
  const digests = new Map<string, string>();
  try {
    for await (const entry of entries) {
      if (end !== null) throw damaged();
      if (entry.name === endName) end = readEnd(await textOf(entry));
      else await take(entry, loader, folder, digests);
    }
    if (end === null) throw damaged();
    await loader.check(end);
  } catch (thrown) {
    // Rows that the tables refuse were not written by us.
    throw /^2[23]/u.test(codeOf(thrown)) ? damaged({ cause: thrown }) : thrown;
  }
  const whole = end.files.length === digests.size && end.files.every(({ path, digest }) => digests.get(path) === digest);
  if (!whole) throw damaged();
  return { madeAt: about.madeAt, tables: about.tables.length, rows: end.tables.reduce((sum, { rows }) => sum + rows, 0), files: end.files.length };
}

async function take(entry: TarEntry, loader: Loader, folder: string, digests: Map<string, string>): Promise<void> {
  const table = tableOfPiece(entry.name);
  if (table !== null) return loader.piece(table, entry.pieces);
  if (entry.name === jobsName) return loader.jobs(readJobs(await textOf(entry)));
  const path = entry.name.startsWith(filesFolder) ? entry.name.slice(filesFolder.length) : '';
  if (path === '' || path.split('/').some((part) => ['', '.', '..'].includes(part))) throw damaged();
  const hash = createHash('sha256');
  const to = join(folder, path);
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await pour(counted(entry.pieces, (bytes) => hash.update(bytes)), to);
  digests.set(path, hash.digest('hex'));
}

async function* counted(source: Bytes, see: (bytes: Uint8Array) => unknown): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    see(bytes);
    yield bytes;
  }
}

const mostTextBytes = 256 * 1024 * 1024;

async function textOf({ size, pieces }: TarEntry): Promise<string> {
  if (size > mostTextBytes) throw damaged();
  return text(pieces);
}
