// The lists of the large fictitious agency, in the order in which an administrator brings them in: units, staff as SIASN
// exports it, community institutions. The same seed, the same people.
import { mkdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { areasOn } from '../../territory/index.ts';
import { asBytes, communityLines, siasnLines } from '../import/fictitious.ts';
import { unitLines } from '../import/fictitious-units.ts';

export const bigSize = { staff: 64_135, community: 121_803 } as const;
export type Size = { readonly staff: number; readonly community: number };

export type FictitiousList = { readonly fileName: string; readonly rows: number; readonly lines: () => Iterable<string> };

export function fictitiousLists(size: Size, today: string): readonly FictitiousList[] {
  const units = [...unitLines(today)];
  const wards = areasOn(today).filter(({ level }) => level === 'ward').map(({ code }) => code);
  return [
    { fileName: 'unit.csv', rows: units.length - 1, lines: () => units },
    { fileName: 'asn.csv', rows: size.staff, lines: () => siasnLines({ people: size.staff, units: units.length - 1 }, 1) },
    { fileName: 'lembaga.csv', rows: size.community, lines: () => communityLines(size.community, wards, 2) },
  ];
}

/** Never over a file that is there: it may be a real list. */
export async function writeFictitious(folder: string, size: Size, today: string): Promise<readonly { readonly path: string; readonly rows: number }[]> {
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const { fileName, rows, lines } of fictitiousLists(size, today)) {
    const path = join(folder, fileName);
    await pipeline(Readable.from(asBytes(lines())), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    written.push({ path, rows });
  }
  return written;
}
