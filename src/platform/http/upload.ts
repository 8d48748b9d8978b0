// One file out of a posted form, while it arrives. Fields that stand before the file are asked first, so that a form which
// is not ours is refused before a byte of the file is kept; everything after the file is thrown away.
import type { Readable } from 'node:stream';
import busboyModule from '@fastify/busboy';
import { NotAllowed } from '../errors.ts';
import type { Upload } from './office.ts';

const { Busboy } = busboyModule;

/** Too large for any file we read: then the sender is cut off instead of being listened to. */
const listenAtMostBytes = 64 * 1024 * 1024;

/** Calls `read` with the bytes of the first file; a form that is not ours throws NotAllowed, one without a file gives null. */
export async function readUpload<Value>(upload: Upload, read: (bytes: AsyncIterable<Buffer>) => Promise<Value>): Promise<Value | null> {
  const form = new Busboy({
    headers: { 'content-type': upload.contentType },
    limits: { files: 1, fields: 10, fieldSize: 2_000, fileSize: listenAtMostBytes, parts: 12, headerPairs: 100 },
  });
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
    // Whoever stops reading early (a refused file) must not stop the rest from flowing away.
    value = read(file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>).finally(() => file.resume());
    value.catch(() => undefined);
  });
  const over = new Promise<void>((resolve, reject) => {
    form.on('finish', resolve);
    form.on('error', reject);
    upload.stream.on('aborted', () => reject(new Error('the upload was cut off')));
    upload.stream.on('error', reject);
  });
  upload.stream.pipe(form);
  try {
    await over;
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
