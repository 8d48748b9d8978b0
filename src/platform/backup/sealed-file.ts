// One file, encrypted with age to named people: written whole or not at all, and any changed byte is found on reading.
import { createReadStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import { flushFolder } from '../durable-file.ts';
import { codeOf, Problem } from '../errors.ts';
import { damaged, roomProblem } from './problems.ts';

type Bytes = AsyncIterable<Uint8Array>;

export type Written = { readonly bytes: number };

/** Recipients from the command line and from a file with one on each line, as `age -R` reads it. */
export async function readRecipients(given: readonly string[], file: string | undefined): Promise<readonly string[]> {
  const lines = file === undefined ? [] : linesOf(await readText(file));
  const recipients = [...new Set([...given, ...lines])];
  if (recipients.length === 0) throw recipientProblem('Say for whom the back-up is encrypted: --recipient age1…, or --recipients FILE with one on each line.');
  for (const recipient of recipients) encrypterFor([recipient]);
  return recipients;
}

/** The secret keys of an identity file, as `age-keygen` writes it. */
export async function readIdentities(file: string): Promise<readonly string[]> {
  const identities = linesOf(await readText(file));
  const usable = identities.length > 0 && identities.every((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/u.test(line));
  if (usable) return identities;
  throw recipientProblem(`The file ${file} does not hold an age secret key (AGE-SECRET-KEY-1…); give the file that age-keygen wrote.`);
}

const recipientProblem = (sentence: string): Problem => new Problem('backup-recipient', sentence);
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new Problem('option-file', `The file ${file} cannot be read (${codeOf(thrown)}).`, { cause: thrown });
  }
}

function encrypterFor(recipients: readonly string[]): Encrypter {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (thrown) {
      throw new Problem('backup-recipient', `"${recipient}" is not the public key of an age recipient (age1…); age-keygen prints it.`, { cause: thrown });
    }
  }
  return encrypter;
}

/** Writes what `source` gives under another name, flushes it and only then gives it its own. */
export async function writeSealed(path: string, recipients: readonly string[], source: Bytes): Promise<Written> {
  if (existsSync(path)) throw new Problem('option-file', `There is already a file ${path}; a back-up never replaces one.`);
  await dropLeftovers(path);
  const part = `${path}.${process.pid}.part`;
  try {
    const sealed = await encrypterFor(recipients).encrypt(ReadableStream.from(source) as globalThis.ReadableStream<Uint8Array>);
    const bytes = await pour(sealed, part);
    await rename(part, path);
    await flushFolder(dirname(path));
    return { bytes };
  } catch (thrown) {
    await rm(part, { force: true });
    throw fileProblem(roomProblem(thrown, path), path);
  }
}

export async function pour(source: Bytes, path: string): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const piece of source) {
      await file.writeFile(piece);
      bytes += piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return bytes;
}

function fileProblem(thrown: unknown, path: string): unknown {
  const unwritable = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR'].includes(codeOf(thrown)) && thrown instanceof Error && 'path' in thrown;
  return unwritable ? new Problem('option-file', `The file ${path} cannot be written (${codeOf(thrown)}).`, { cause: thrown }) : thrown;
}

/** A back-up that was killed leaves its part; the next one to the same place takes it away, unless somebody still writes it. */
async function dropLeftovers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)\.part$/u.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
}

/** The clear bytes of a sealed file. Each piece was verified; a file cut short or changed anywhere ends with a problem. */
export async function* readSealed(path: string, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) addIdentity(decrypter, identity);
  const file = ReadableStream.from(createReadStream(path, { highWaterMark: 256 * 1024 }));
  try {
    yield* (await decrypter.decrypt(file as globalThis.ReadableStream<Uint8Array>)) as unknown as Bytes;
  } catch (thrown) {
    throw openingProblem(thrown, path);
  }
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch (thrown) {
    throw new Problem('backup-recipient', 'A line of the identity file is not a whole age secret key; give the file that age-keygen wrote.', { cause: thrown });
  }
}

function openingProblem(thrown: unknown, path: string): unknown {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof Error && 'syscall' in thrown) return new Problem('option-file', `The file ${path} cannot be read (${codeOf(thrown)}).`, { cause: thrown });
  if (thrown instanceof Error && /no identity matched/u.test(thrown.message)) {
    return new Problem('backup-recipient', `The key of --identity does not open ${path}; it was encrypted for other people.`, { cause: thrown });
  }
  return damaged({ cause: thrown });
}
