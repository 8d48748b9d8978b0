// One owner per data folder. The lock is a lock of the operating system on an open file, taken
// through SQLite because Node has no call for it: it is atomic, holds between containers that share
// the folder, and ends with the process however it dies, so there is no stale lock to judge.
// (A file with a process number was weighed: numbers are used again, and taking over a dead one races.
// An advisory lock in PostgreSQL was weighed: it cannot guard the first start.)
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, Problem } from './errors.ts';
import { folderProblem } from './folder-problem.ts';

export type FolderLock = { readonly release: () => void };

export function lockFolder(folder: string): FolderLock {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    // Nothing else in this process may open the file: closing it again would drop the lock.
    return hold(new DatabaseSync(join(folder, 'owner.lock')));
  } catch (thrown) {
    throw lockProblem(thrown, folder);
  }
}

/** Level by level: Node's recursive form never ends under a parent that answers "not there" to every new folder, as /proc does. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

function hold(file: DatabaseSync): FolderLock {
  try {
    file.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive');
  } catch (thrown) {
    file.close();
    throw thrown;
  }
  return { release: () => file.close() };
}

/** For programs that share a folder and need it to themselves only for a moment. */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = await lockWithin(folder, 100);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function lockWithin(folder: string, tries: number): Promise<FolderLock> {
  try {
    return lockFolder(folder);
  } catch (thrown) {
    if (codeOf(thrown) !== 'folder-in-use' || tries <= 1) throw thrown;
  }
  await wait(50);
  return lockWithin(folder, tries - 1);
}

/** SQLite's own numbers for what can go wrong. */
const sqlite = { busy: 5, readOnly: 8, inputOutput: 10, full: 13, cannotOpen: 14 } as const;

function lockProblem(thrown: unknown, folder: string): unknown {
  switch (thrown instanceof Error && 'errcode' in thrown ? thrown.errcode : undefined) {
    case sqlite.busy:
      return new Problem(
        'folder-in-use',
        `Another Netral is already using ${folder}; stop that one first, or set NETRAL_DATA (and PORT) to something else.`,
        { cause: thrown },
      );
    case sqlite.readOnly:
    case sqlite.cannotOpen:
      return folderProblem(Object.assign(new Error('owner.lock cannot be opened', { cause: thrown }), { code: 'EACCES' }), folder);
    case sqlite.inputOutput:
    case sqlite.full:
      return folderProblem(Object.assign(new Error('owner.lock cannot be written', { cause: thrown }), { code: 'ENOSPC' }), folder);
    default:
      // Where a folder on a read-only disk is to be made, Node says only that it is not there.
      return folderProblem(codeOf(thrown) === 'ENOENT' ? Object.assign(new Error('the folder cannot be made', { cause: thrown }), { code: 'EROFS' }) : thrown, folder);
  }
}
