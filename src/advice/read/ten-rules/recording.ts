// A recording is offered only while it says today's words: the script that was read lies beside it and must be the script
// of today. Whoever records keeps to `public/audio/readme.md`; what does not is passed over, never played.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../../../paths.ts';
import { codeOf } from '../../../platform/errors.ts';
import { projectRoot } from '../../../platform/project-root.ts';
import { fileNameOf, scriptOf } from './script.ts';

export const audioFolder = (): string => join(projectRoot(), 'public', 'audio');

/** A minute of speech at 32 kbit/s; five seconds to wait at 400 kbit/s. */
const mostBytes = 250_000;

/** Not there is no fault; what is there and cannot be read is. */
async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

/** Editors put a mark in front, other line ends, an empty line behind. */
const asRead = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trimEnd();

/** Opus in an Ogg container, by its first page. */
const isOpus = (bytes: Uint8Array): boolean => {
  const first = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return first.startsWith('OggS') && first.includes('OpusHead');
};

/** The recording in this language, if there is one of today's script. */
export async function recordingOf(lang: Lang, folder: string): Promise<Uint8Array | null> {
  const file = join(folder, fileNameOf(lang, 'opus'));
  const said = await unlessMissing(readFile(join(folder, fileNameOf(lang, 'txt')), 'utf8'));
  if (said === null || asRead(said) !== asRead(scriptOf(lang))) return null;
  const size = (await unlessMissing(stat(file)))?.size ?? 0;
  if (size === 0 || size > mostBytes) return null;
  const bytes = await unlessMissing(readFile(file));
  return bytes !== null && isOpus(bytes) ? bytes : null;
}
