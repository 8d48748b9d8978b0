// What a data folder holds besides the database: copied with it, except what has a secret in it or belongs to one machine.
import { open, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { codeOf } from '../errors.ts';

/** Names at the top of the folder that stay: keys go apart, passwords and the lock are this machine's own. */
const stay = ['keys', 'postgres', 'owner.lock', 'owner.lock-journal', 'lost+found', 'database.json', 'last-backup.json', 'restoring'];

export async function namesOfDataFiles(dataDir: string): Promise<readonly string[]> {
  const found = await readdir(dataDir, { withFileTypes: true, recursive: true }).catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw thrown;
  });
  return found
    .filter((entry) => entry.isFile() && !/\.(?:new|part)$/u.test(entry.name))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
    .filter((path) => !stay.includes(path.split('/')[0] ?? ''))
    .toSorted();
}

export type DataFile = { readonly size: number; readonly pieces: AsyncIterable<Buffer> };

/** A file as it is at this moment; null when it is gone since the folder was listed. Stored files never change. */
export async function openDataFile(dataDir: string, path: string): Promise<DataFile | null> {
  const file = await open(join(dataDir, path), 'r').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  });
  if (file === null) return null;
  const { size } = await file.stat();
  async function* read(): AsyncGenerator<Buffer> {
    try {
      if (size > 0) yield* file?.createReadStream({ autoClose: false, end: size - 1 }) ?? [];
    } finally {
      await file?.close();
    }
  }
  return { size, pieces: read() };
}
