import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCheckpoint, parseNote, tilePath, tilesOf, type ReadFile } from '../../packages/proof/index.ts';
import { codeOf, Problem } from '../platform/errors.ts';

/** Writes a whole copy of a log into a folder that is new or empty: an older copy is evidence, and is never written over. */
export async function exportLog(read: ReadFile, folder: string): Promise<number> {
  const inside = await readdir(folder).catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw new Problem('option-file', `The folder ${folder} cannot be used (${codeOf(thrown)}).`, { cause: thrown });
  });
  if (inside.length > 0) throw new Problem('option-file', `The folder ${folder} is not empty; name a new one, an older copy is never written over.`);
  const checkpoint = await read('checkpoint');
  const size = checkpoint === null ? null : parseCheckpoint(parseNote(Buffer.from(checkpoint).toString('utf8'))?.text ?? '')?.size ?? null;
  if (checkpoint === null || size === null) throw new Problem('log-empty', 'The log has no checkpoint yet; a running Netral signs one each minute.');
  const copy = async (path: string): Promise<void> => {
    const bytes = await read(path);
    if (bytes === null) throw new Error(`The log lacks ${path}.`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
  // The witnessed list comes before the tiles, so that it never names a size that the copy does not have.
  await mkdir(folder, { recursive: true });
  for (const path of ['keys.json', 'witnessed.json']) await copy(path);
  for (const { level, index, width } of tilesOf(size)) await copy(tilePath(level, index, width));
  // Last: a folder without it is no copy.
  await writeFile(join(folder, 'checkpoint'), checkpoint);
  return size;
}
