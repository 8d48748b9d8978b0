// A CSV file as rows of text, while it arrives. Separator and encoding are found from the beginning of the file.
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FileRefused } from './file-refused.ts';
import type { SheetRow } from './sheet-row.ts';

const longestRecord = 256 * 1024;

function separatorIn(start: Buffer): string {
  const [line = ''] = start.toString('utf8').split(/\r?\n/u, 1);
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

export async function* readCsv(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<SheetRow> {
  const parser = parse({
    bom: true, delimiter: separatorIn(start), relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: true, max_record_size: longestRecord,
  });
  const bytes = async function* (): AsyncGenerator<Buffer> {
    yield start;
    yield* rest;
  };
  const source = Readable.from(bytes());
  source.on('error', (thrown) => parser.destroy(thrown));
  let number = 0;
  try {
    for await (const cells of source.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells };
    }
  } catch (thrown) {
    if (thrown instanceof CsvError) throw new FileRefused('broken', { cause: thrown });
    throw thrown;
  }
}
