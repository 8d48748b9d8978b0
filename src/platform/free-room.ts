import { statfs } from 'node:fs/promises';

/** Below this a database stops any moment. */
export const brokenBelowBytes = 0.5 * 1024 ** 3;
export const weakBelowBytes = 5 * 1024 ** 3;

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
