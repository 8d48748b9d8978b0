// File systems of a stated size in memory, for full and read-only disks. Only root may mount them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, skipUnless } from './needs.ts';

const mount = (...args: readonly string[]): boolean => spawnSync('mount', [...args], { stdio: 'ignore' }).status === 0;

export const mountSmall = (folder: string, size: string): boolean => mount('-t', 'tmpfs', '-o', `size=${size},mode=755`, 'netral', folder);
/** Another size, or `ro`. */
export const remount = (folder: string, option: string): boolean => mount('-o', `remount,${option}`, folder);
export const unmount = (folder: string): void => void spawnSync('umount', [folder]);

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'netral-mount-'));
  const may = isRoot && mountSmall(folder, '64k');
  if (may) unmount(folder);
  rmdirSync(folder);
  return may;
}

export const skipWithoutMounts = skipUnless(mayMount(), 'mounting a small file system is not allowed here');
