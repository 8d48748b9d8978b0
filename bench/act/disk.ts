import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** How often a second 8 kB can be put on the disk for good, one after the other. */
export async function flushesPerSecond(folder: string, seconds: number): Promise<number> {
  const file = await open(join(folder, 'flush'), 'w');
  const page = Buffer.alloc(8_192, 7);
  const began = performance.now();
  let count = 0;
  for (; performance.now() - began < seconds * 1000; count++) {
    await file.write(page, 0, page.length, (count % 100) * page.length);
    await file.datasync();
  }
  await file.close();
  return count / ((performance.now() - began) / 1000);
}
