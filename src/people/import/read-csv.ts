// A CSV file as rows of text, while it arrives. Separator and encoding are found from the beginning of the file.
import { Readable } from 'node:stream';
import { CsvError, parse, type InfoRecord } from 'csv-parse';
import { FileRefused } from './file-refused.ts';
import type { SheetRow } from './sheet-row.ts';

const longestRecord = 256 * 1024;

function separatorIn(start: Buffer): string {
  // A title may stand above the headings.
  const lines = start.toString('utf8').split(/\r?\n/u, 5).join('\n');
  const count = (sign: string): number => lines.split(sign).length;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

export async function* readCsv(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<SheetRow> {
  const parser = parse({
    bom: true, delimiter: separatorIn(start), relax_column_count: true, relax_quotes: true, trim: true, max_record_size: longestRecord,
    // An empty line is counted, as a spreadsheet shows it, but not handed out: that would take as long as a row.
    skip_empty_lines: true, info: true,
  });
  const bytes = async function* (): AsyncGenerator<Buffer> {
    yield start;
    yield* rest;
  };
  const source = Readable.from(bytes());
  source.on('error', (thrown) => parser.destroy(thrown));
  try {
    for await (const { record: cells, info } of source.pipe(parser) as AsyncIterable<{ record: string[]; info: InfoRecord }>) yield { number: info.records + info.empty_lines, cells };
  } catch (thrown) {
    if (thrown instanceof CsvError) throw new FileRefused('broken', { cause: thrown });
    throw thrown;
  } finally {
    source.destroy();
    parser.destroy();
  }
}
