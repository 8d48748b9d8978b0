import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a small secret file so that after a crash it is either whole or not there: a temporary
 * file is flushed, renamed into place, and the folder that now names it is flushed too.
 */
export async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
  await flushFolder(dirname(path));
}

export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** As `writeDurably`, over a file whose former content is a secret: it is overwritten before its place is given back. */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const former = await open(path, 'r+');
  try {
    const { size } = await former.stat();
    await writeDurably(path, text);
    await former.write(Buffer.alloc(size), 0, size, 0);
    await former.sync();
  } finally {
    await former.close();
  }
}
