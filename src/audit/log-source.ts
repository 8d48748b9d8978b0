// The files of a log from where somebody has them: a folder or an address. No database, no settings.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseNoteKey, type NoteKey, type ReadFile } from '../../packages/proof/index.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import type { LogKeys } from './log-keys.ts';

export const sourceAt = (place: string): ReadFile => (/^https?:\/\//u.test(place) ? atAddress(place.replace(/\/$/u, '')) : inFolder(place));

const inFolder = (folder: string): ReadFile => async (path) => {
  try {
    return await readFile(join(folder, path));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return null;
    throw new Problem('option-file', `The file ${path} in ${folder} cannot be read (${codeOf(thrown)}).`, { cause: thrown });
  }
};

const atAddress = (address: string): ReadFile => async (path) => {
  try {
    const answer = await fetch(`${address}/${path}`, { redirect: 'error', signal: AbortSignal.timeout(30_000) });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new TypeError(`status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (thrown) {
    throw new Problem('log-unreachable', `${address}/${path} does not answer; the log of a Netral lies below /log.`, { cause: thrown });
  }
};

const keyLine = v.pipe(v.string(), v.transform(parseNoteKey), v.check((key) => key !== null));
const dated = v.strictObject({ key: keyLine, from: v.string(), until: v.nullable(v.string()) });
const keysFile = v.strictObject({ netral: v.literal('log-1'), origin: v.string(), keys: v.array(dated), witnesses: v.array(keyLine) });
const witnessedFile = v.strictObject({ netral: v.literal('log-witnessed-1'), notes: v.array(v.string()) });

export type PublishedKeys = { readonly origin: LogKeys['origin']; readonly keys: readonly NoteKey[]; readonly witnesses: readonly NoteKey[] };

export async function publishedLogKeys(read: ReadFile): Promise<PublishedKeys> {
  const { origin, keys, witnesses } = await jsonAt(read, 'keys.json', keysFile);
  return { origin, keys: keys.flatMap(({ key }) => key ?? []), witnesses: witnesses.flatMap((key) => key ?? []) };
}

export const publishedWitnessed = async (read: ReadFile): Promise<readonly string[]> => (await jsonAt(read, 'witnessed.json', witnessedFile)).notes;

async function jsonAt<Output>(read: ReadFile, path: string, schema: v.GenericSchema<unknown, Output>): Promise<Output> {
  const bytes = await read(path);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), bytes === null ? '' : Buffer.from(bytes).toString('utf8'));
  if (parsed.success) return parsed.output;
  throw new Problem('option-file', `There is no whole ${path} in this log; docs/how-to/check-the-log.md says what belongs to one.`);
}
