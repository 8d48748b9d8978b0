// A note in the data folder about the newest back-up of each kind: what doctor reads its age from.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurably } from '../durable-file.ts';
import { codeOf } from '../errors.ts';

const one = v.object({ at: v.string(), bytes: v.number(), recipients: v.array(v.string()) });
const note = v.object({ data: v.optional(one), keys: v.optional(one) });

export type LastBackup = v.InferOutput<typeof note>;

const pathIn = (dataDir: string): string => join(dataDir, 'last-backup.json');

/** A note that is gone or unreadable is no note: it is only a reminder. */
export async function readLastBackup(dataDir: string): Promise<LastBackup> {
  const text = await readFile(pathIn(dataDir), 'utf8').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return '{}';
    throw thrown;
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), note), text);
  return read.success ? read.output : {};
}

export async function noteBackup(dataDir: string, kind: keyof LastBackup, at: Date, bytes: number, recipients: readonly string[]): Promise<void> {
  const former = await readLastBackup(dataDir);
  const text = JSON.stringify({ ...former, [kind]: { at: at.toISOString(), bytes, recipients } }, null, 2);
  await writeDurably(pathIn(dataDir), `${text}\n`);
}
