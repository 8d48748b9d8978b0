// A back-up is a plain tar (POSIX ustar), so that `age -d … | tar x` opens it on any machine without this program.
// Only what we write is read: plain files with names of at most 100 bytes, or 255 when they have a slash in the right place.
import { damaged } from './problems.ts';

const block = 512;

export type TarEntry = { readonly name: string; readonly size: number; readonly pieces: AsyncIterable<Buffer> };

export function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(block);
  const [prefix, rest] = splitName(name);
  header.write(rest, 0, 100, 'utf8');
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  writeSize(header, size);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345, 155, 'utf8');
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

export const tarPadding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block);
export const tarEnd = (): Buffer => Buffer.alloc(2 * block);

// Eleven octal digits hold 8 GiB; beyond that GNU and POSIX programs read a binary number with the highest bit set.
function writeSize(header: Buffer, size: number): void {
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  else {
    header.writeUInt32BE(0x80000000, 124);
    header.writeBigUInt64BE(BigInt(size), 128);
  }
}

function splitName(name: string): readonly [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest];
  }
  throw new Error('The name of a file is too long for a back-up.');
}

// The field of the sum itself counts as spaces.
const sumOf = (header: Buffer): number => header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);

/** The entries of a tar, one after the other; the pieces of one are read to their end before the next is asked for. */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = bytesOf(source);
  for (;;) {
    const header = await bytes.take(block);
    if (header.every((byte) => byte === 0)) return bytes.rest();
    const { name, size } = readHeader(header);
    let read = 0;
    const pieces = (async function* () {
      for await (const piece of bytes.pieces(size)) {
        read += piece.length;
        yield piece;
      }
    })();
    yield { name, size, pieces };
    if (read < size) for await (const _ of pieces) { /* what nobody wanted is passed over */ }
    await bytes.take((block - (size % block)) % block);
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number): string => header.toString('utf8', from, to).replace(/\0.*$/su, '');
  const sum = Number.parseInt(text(148, 156), 8);
  if (sum !== sumOf(header) || text(257, 262) !== 'ustar' || text(156, 157) !== '0') throw damaged();
  const prefix = text(345, 500);
  const size = header.readUInt8(124) === 0x80 ? Number(header.readBigUInt64BE(128)) : Number.parseInt(text(124, 136), 8);
  if (!Number.isSafeInteger(size) || size < 0) throw damaged();
  return { name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`, size };
}

type Bytes = { take(count: number): Promise<Buffer>; pieces(count: number): AsyncGenerator<Buffer>; rest(): Promise<void> };

function bytesOf(source: AsyncIterable<Uint8Array>): Bytes {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await iterator.next();
    if (next.done === true) throw damaged();
    held = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
  };
  async function* pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (held.length === 0) await more();
      const piece = held.subarray(0, left);
      held = held.subarray(piece.length);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }
  return {
    pieces,
    take: async (count) => {
      const taken: Buffer[] = [];
      for await (const piece of pieces(count)) taken.push(piece);
      return Buffer.concat(taken);
    },
    // The last piece of an encrypted stream says that it is the last: a file cut short after the tar's end is found here.
    rest: async () => {
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next());
    },
  };
}
