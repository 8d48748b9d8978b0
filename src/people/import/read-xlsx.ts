// The first sheet of an XLSX file as rows of text. The packed bytes (30 MB at most) are held in memory and unpacked as a
// stream, twice: first the table of texts, then the sheet, so that never a whole sheet lies unpacked anywhere. What swells
// beyond the bounds is refused while it is being unpacked, whatever the archive says about itself.
import { setImmediate as giveWay } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { FileRefused } from './file-refused.ts';
import type { SheetRow } from './sheet-row.ts';

export type XlsxBounds = { readonly unpackedBytes: number; readonly textBytes: number };
export const xlsxBounds: XlsxBounds = { unpackedBytes: 1_500_000_000, textBytes: 150_000_000 };

const textsPart = 'xl/sharedStrings.xml';
const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/u;
/** Deflate packs a thousand to one at most: one slice never becomes more than 16 MB. */
const sliceBytes = 16 * 1024;

export async function* readXlsx(packed: Buffer, bounds: XlsxBounds = xlsxBounds): AsyncGenerator<SheetRow> {
  const names: string[] = [];
  const budget = { left: bounds.unpackedBytes };
  const texts: string[] = [];
  const collect = textCollector(texts, bounds.textBytes);
  for await (const xml of unpack(packed, (name) => (names.push(name), name === textsPart), budget)) parseInto(collect, xml);
  const sheet = names.filter((name) => sheetPart.test(name)).toSorted((a, b) => sheetNumber(a) - sheetNumber(b))[0];
  if (sheet === undefined) throw new FileRefused('not-a-table');
  const rows: SheetRow[] = [];
  const cells = rowCollector(rows, texts);
  for await (const xml of unpack(packed, (name) => name === sheet, budget)) {
    parseInto(cells, xml);
    yield* rows.splice(0);
  }
}

const sheetNumber = (name: string): number => Number(sheetPart.exec(name)?.[1] ?? 0);

function parseInto(parser: SaxesParser, xml: string): void {
  try {
    parser.write(xml);
  } catch (thrown) {
    if (thrown instanceof FileRefused) throw thrown;
    throw new FileRefused('broken', { cause: thrown });
  }
}

/** The parts of the archive that `wanted` picks, as text, slice by slice. */
async function* unpack(packed: Buffer, wanted: (name: string) => boolean, budget: { left: number }): AsyncGenerator<string> {
  const ready: string[] = [];
  let failure: unknown = null;
  const unzip = new Unzip((part) => {
    if (!wanted(part.name)) return;
    const decoder = new TextDecoder();
    part.ondata = (error, bytes, final) => {
      if (error !== null) failure ??= error;
      budget.left -= bytes.length;
      if (budget.left < 0) throw new FileRefused('swollen');
      ready.push(decoder.decode(bytes, { stream: !final }));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0, slice = 0; at < packed.length; at += sliceBytes, slice += 1) {
    try {
      unzip.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
    } catch (thrown) {
      failure ??= thrown;
    }
    if (failure !== null) throw failure instanceof FileRefused ? failure : new FileRefused('broken', { cause: failure });
    yield* ready.splice(0);
    if (slice % 16 === 15) await giveWay();
  }
}

function textCollector(texts: string[], bytesAllowed: number): SaxesParser {
  const parser = strictParser();
  let inText = false;
  let phonetic = 0;
  let left = bytesAllowed;
  let parts = '';
  parser.on('opentag', ({ name }) => {
    if (name === 'si') parts = '';
    if (name === 'rPh') phonetic += 1;
    if (name === 't') inText = phonetic === 0;
  });
  parser.on('text', (text) => {
    if (!inText) return;
    left -= text.length;
    if (left < 0) throw new FileRefused('swollen');
    parts += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 't') inText = false;
    if (name === 'rPh') phonetic -= 1;
    if (name === 'si') texts.push(parts);
  });
  return parser;
}

/** Columns beyond this belong to no list of staff. */
const lastColumn = 300;

function rowCollector(rows: SheetRow[], texts: readonly string[]): SaxesParser {
  const parser = strictParser();
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let kind = '';
  let formula = false;
  let reading = false;
  let value = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') {
      number = Number(attributes['r'] ?? number + 1);
      cells = [];
      column = -1;
    } else if (name === 'c') {
      column = columnOf(attributes['r'] ?? '') ?? column + 1;
      kind = attributes['t'] ?? 'n';
      value = '';
      formula = false;
    } else if (name === 'f') formula = true;
    else if (name === 'v' || name === 't') reading = true;
  });
  parser.on('text', (text) => {
    if (reading) value += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'v' || name === 't') reading = false;
    else if (name === 'c' && column < lastColumn) {
      while (cells.length < column) cells.push('');
      cells[column] = formula ? '=' : (kind === 's' ? texts[Number(value)] ?? '' : value).trim();
    } else if (name === 'row') rows.push({ number, cells });
  });
  return parser;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function strictParser(): SaxesParser {
  const parser = new SaxesParser({ fragment: false });
  // Entities that a document makes itself are how a small file becomes a large one: none are read.
  parser.on('doctype', () => { throw new FileRefused('broken'); });
  parser.on('error', (thrown) => { throw new FileRefused('broken', { cause: thrown }); });
  return parser;
}
