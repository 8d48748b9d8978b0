// PostgreSQL refuses to run as root. Started by root it runs as "nobody", to whom only the database
// folder is given; where a closed folder above keeps nobody out, it runs in a user namespace in
// which root has another number and nothing changes owner.
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chown, lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { Problem } from '../../errors.ts';

const nobody = 65_534;

export type Runner = {
  readonly kind: 'same-user' | 'nobody' | 'namespace';
  /** Owner that the database folder and everything in it must have. */
  readonly uid: number;
  readonly gid: number;
  start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess;
};

export async function chooseRunner(folders: readonly string[]): Promise<Runner> {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { kind: 'same-user', uid, gid, start: (command, args, options) => spawn(command, args, options) };
  const closed = await firstClosed(folders);
  if (closed === null && mayBecomeNobody()) {
    return { kind: 'nobody', uid: nobody, gid: nobody, start: (command, args, options) => spawn(command, args, { ...options, uid: nobody, gid: nobody }) };
  }
  if (mayUnshare()) {
    return { kind: 'namespace', uid, gid, start: (command, args, options) => spawn('unshare', [...namespaceFlags, command, ...args], options) };
  }
  throw new Problem('no-unprivileged-user', unprivilegedSentence(closed));
}

const namespaceFlags = ['--user', '--map-user=1000', '--map-group=1000'];

const mayBecomeNobody = (): boolean => spawnSync('/bin/true', [], { uid: nobody, gid: nobody }).status === 0;
const mayUnshare = (): boolean => spawnSync('unshare', [...namespaceFlags, 'true'], { stdio: 'ignore' }).status === 0;

const unprivilegedSentence = (closed: string | null): string =>
  closed === null
    ? 'PostgreSQL does not run as root and this machine lets root become nobody else; start Netral as an ordinary user, or set DATABASE_URL.'
    : `PostgreSQL does not run as root, and ${closed} is closed to other users; run "chmod o+x ${closed}", start Netral as an ordinary user, or set DATABASE_URL.`;

/** The first folder on the way down to one of `folders` that "nobody" may not pass through. */
export async function firstClosed(folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    for (const above of wayDown(folder)) {
      const found = await stat(above);
      const othersMayPass = (found.mode & constants.S_IXOTH) !== 0;
      if (found.uid !== nobody && !othersMayPass) return above;
    }
  }
  return null;
}

function wayDown(folder: string): string[] {
  const { root } = parse(folder);
  const way: string[] = [];
  for (let at = folder; at !== root; at = dirname(at)) way.unshift(at);
  return [root, ...way];
}

/** Gives a folder and what is in it to the runner's user; a single look when that is already so. */
export async function giveTo({ uid, gid }: Runner, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return access(folder, constants.W_OK);
  if ((await lstat(folder)).uid === uid) return;
  // The folder itself last: while it has the old owner, an interrupted walk is taken up again.
  for (const name of await readdir(folder, { recursive: true })) await chownLink(join(folder, name), uid, gid);
  await chown(folder, uid, gid);
}

async function chownLink(path: string, uid: number, gid: number): Promise<void> {
  if (!(await lstat(path)).isSymbolicLink()) await chown(path, uid, gid);
}
