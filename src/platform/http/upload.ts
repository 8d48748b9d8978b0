// One file out of a posted form, while it arrives. Fields that stand before the file are asked first, so that a form which
// is not ours is refused before a byte of the file is kept; everything after the file is thrown away.
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboyModule from '@fastify/busboy';
import { NotAllowed } from '../errors.ts';
import type { Upload } from './office.ts';

const { Busboy } = busboyModule;

/** Too large for any file we read: then the sender is cut off instead of being listened to. */
export const listenAtMostBytes = 64 * 1024 * 1024;
/** Long enough for the answer to be read by somebody who is cut off afterwards. */
const answerReadMs = 2_000;

/** The sender went away or sent no form: no fault of ours, so the server logs nothing. */
export class UploadBroken extends Error {
  override readonly name = 'UploadBroken';
  readonly statusCode = 400;
}

/** More than is listened to. The answer goes out; then the connection ends. */
export class UploadTooLarge extends Error {
  override readonly name = 'UploadTooLarge';
  readonly statusCode = 413;
}

/** Calls `read` with the bytes of the first file; a form that is not ours throws NotAllowed, one without a file gives null. */
export async function readUpload<Value>(upload: Upload, read: (bytes: AsyncIterable<Buffer>) => Promise<Value>): Promise<Value | null> {
  if (saidLength(upload.stream) > listenAtMostBytes) throw hangUp(upload.stream);
  const form = formOf(upload.contentType);
  let token = '';
  let value: Promise<Value> | null = null;
  let refusal: Error | null = null;
  let arriving: Readable | null = null;
  form.on('field', (name, text) => {
    if (name === '_csrf') token = text;
  });
  form.on('file', (_name, file, fileName) => {
    if (!upload.isOwnForm(token)) {
      refusal = new NotAllowed();
      file.resume();
      return;
    }
    // What a browser sends where nothing was chosen.
    if (fileName === '') {
      file.resume();
      return;
    }
    arriving = file;
    // Nobody may be reading any more when the upload breaks.
    file.on('error', () => undefined);
    value = read(file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>).finally(() => letGo(file));
    value.catch(() => undefined);
  });
  try {
    await flow(upload.stream, form);
  } catch (thrown) {
    // The reader hears of it too, and ends what it has begun.
    (arriving as Readable | null)?.destroy(thrown as Error);
    await (value as Promise<Value> | null)?.catch(() => undefined);
    throw thrown;
  }
  if (refusal !== null) throw refusal;
  if (value === null && !upload.isOwnForm(token)) throw new NotAllowed();
  return value;
}

/** Whoever stops reading early (a refused file) must not stop the rest from flowing away, not even by a look that is still waiting. */
function letGo(file: Readable): void {
  file.removeAllListeners('readable');
  file.on('data', () => undefined);
  file.resume();
}

type Form = InstanceType<typeof Busboy>;

function formOf(contentType: string): Form {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { files: 1, fields: 10, fieldSize: 2_000, parts: 12, headerPairs: 100 } });
  } catch (thrown) {
    throw new UploadBroken('the upload names no boundary', { cause: thrown });
  }
}

function flow(stream: Readable, form: Form): Promise<void> {
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const broken = (thrown?: unknown): void => reject(new UploadBroken('the upload was cut off', { cause: thrown }));
    form.on('finish', resolve);
    form.on('error', broken);
    stream.on('aborted', broken);
    stream.on('error', broken);
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= listenAtMostBytes) return;
      stream.unpipe(form);
      reject(hangUp(stream));
    });
    stream.pipe(form);
  });
}

const saidLength = (stream: Readable): number => Number((stream as Partial<IncomingMessage>).headers?.['content-length'] ?? 0);

/** Nothing more is taken from the sender, who has a moment to read why. */
function hangUp(stream: Readable): UploadTooLarge {
  stream.pause();
  const timer = setTimeout(() => stream.destroy(), answerReadMs);
  stream.once('close', () => clearTimeout(timer));
  return new UploadTooLarge('more than is listened to');
}
