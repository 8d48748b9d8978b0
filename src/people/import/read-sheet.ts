// Which kind of file it is, told from its first bytes, never from its name.
import { createHash } from 'node:crypto';
import { FileRefused } from './file-refused.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { SheetRow } from './sheet-row.ts';

export const largestFileBytes = 30 * 1024 * 1024;

export type Sheet = { readonly rows: AsyncIterable<SheetRow>; readonly digest: () => Buffer };

/** Reads while the bytes arrive; nothing of them is written anywhere. */
export async function readSheet(bytes: AsyncIterable<Buffer>): Promise<Sheet> {
  const hash = createHash('sha256');
  const counted = countBytes(bytes, (chunk) => hash.update(chunk));
  const start = await firstBytes(counted);
  const digest = (): Buffer => hash.digest();
  if (start.length === 0) throw new FileRefused('no-rows');
  if (begins(start, 0x50, 0x4b, 0x03, 0x04)) return { rows: readXlsx(await wholeOf(start, counted)), digest };
  if (begins(start, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefused('old-excel');
  if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff) || /^(?:(?:[^\0]\0){4}|(?:\0[^\0]){4})/u.test(start.toString('latin1'))) throw new FileRefused('utf16');
  if (start.includes(0) || begins(start, 0x25, 0x50, 0x44, 0x46) || begins(start, 0x7b) || begins(start, 0x3c)) throw new FileRefused('not-a-table');
  return { rows: readCsv(start, counted), digest };
}

const begins = (start: Buffer, ...signs: readonly number[]): boolean => signs.every((sign, at) => start[at] === sign);

async function* countBytes(bytes: AsyncIterable<Buffer>, seen: (chunk: Buffer) => void): AsyncGenerator<Buffer, undefined> {
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > largestFileBytes) throw new FileRefused('too-large');
    seen(chunk);
    yield chunk;
  }
}

/** Enough to see a whole header line. */
async function firstBytes(bytes: AsyncGenerator<Buffer, undefined>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < 16_384;) {
    const { value } = await bytes.next();
    if (value === undefined) break;
    parts.push(value);
    length += value.length;
  }
  return Buffer.concat(parts);
}

async function wholeOf(start: Buffer, rest: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts = [start];
  for await (const chunk of rest) parts.push(chunk);
  return Buffer.concat(parts);
}
