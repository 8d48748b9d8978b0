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

/** A spreadsheet has no more lines than this; a longer sheet was made by hand. */
export const lastLine = 1_048_576;
/** What one cell of a spreadsheet holds at most. */
const longestCell = 32_767;
/** So much of a document brings at least one tag; one endless text, comment or tag is no sheet. */
const tagWithinBytes = 4_000_000;
const deepest = 50;
/** What an empty text costs in memory all the same. */
const bytesOfAnyText = 16;
/** Others have their turn after so much. */
const turnBytes = 1_000_000;

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

type Parser = { readonly write: (xml: string) => void; readonly sinceTag: { length: number } };

function parseInto({ write, sinceTag }: Parser, xml: string): void {
  sinceTag.length += xml.length;
  const before = sinceTag.length;
  try {
    write(xml);
    if (sinceTag.length === before && before > tagWithinBytes) throw new FileRefused('swollen');
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
  for (let at = 0, since = 0; at < packed.length; at += sliceBytes) {
    try {
      unzip.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
    } catch (thrown) {
      failure ??= thrown;
    }
    if (failure !== null) throw failure instanceof FileRefused ? failure : new FileRefused('broken', { cause: failure });
    since += sliceBytes;
    for (const xml of ready.splice(0)) {
      since += xml.length;
      // What a thousand to one unpacks into is read in turns, too.
      for (let from = 0; from < xml.length; from += turnBytes) {
        if (from > 0) await giveWay();
        yield xml.slice(from, from + turnBytes);
      }
    }
    if (since < turnBytes) continue;
    since = 0;
    await giveWay();
  }
}

function textCollector(texts: string[], bytesAllowed: number): Parser {
  let inText = false;
  let phonetic = 0;
  let left = bytesAllowed;
  const spend = (bytes: number): void => {
    left -= bytes;
    if (left < 0) throw new FileRefused('swollen');
  };
  let parts = '';
  return strictParser({
    opened: (name) => {
      if (name === 'si') parts = '';
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    text: (text) => {
      if (!inText) return;
      spend(text.length);
      parts = `${parts}${text}`.slice(0, longestCell);
    },
    closed: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si') return;
      spend(bytesOfAnyText);
      texts.push(parts);
    },
  });
}

/** Columns beyond this belong to no list of staff. */
const lastColumn = 300;

/** Rows in which something stands; a sheet may have a million others, which somebody has only coloured. */
function rowCollector(rows: SheetRow[], texts: readonly string[]): Parser {
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let kind = '';
  let formula = false;
  let reading = false;
  let value = '';
  return strictParser({
    opened: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        if (!(number <= lastLine)) throw new FileRefused('too-many-rows');
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r'] ?? '') ?? column + 1;
        kind = attributes['t'] ?? 'n';
        value = '';
        formula = false;
      } else if (name === 'f') formula = true;
      else if (name === 'v' || name === 't') reading = true;
    },
    text: (text) => {
      if (reading) value = `${value}${text}`.slice(0, longestCell);
    },
    closed: (name) => {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'c' && column < lastColumn) {
        while (cells.length < column) cells.push('');
        cells[column] = formula ? '=' : (kind === 's' ? texts[Number(value)] ?? '' : value).trim();
      } else if (name === 'row' && cells.some((cell) => cell !== '')) rows.push({ number, cells });
    },
  });
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

type Handlers = {
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly closed: (name: string) => void;
};

function strictParser({ opened, text, closed }: Handlers): Parser {
  const saxes = new SaxesParser({ fragment: false, xmlns: false });
  const sinceTag = { length: 0 };
  let depth = 0;
  // Entities that a document makes itself are how a small file becomes a large one: none are read.
  saxes.on('doctype', () => { throw new FileRefused('broken'); });
  saxes.on('error', (thrown) => { throw new FileRefused('broken', { cause: thrown }); });
  saxes.on('opentagstart', () => {
    sinceTag.length = 0;
    depth += 1;
    if (depth > deepest) throw new FileRefused('broken');
  });
  saxes.on('opentag', ({ name, attributes }) => opened(name, attributes));
  saxes.on('text', text);
  saxes.on('closetag', ({ name }) => {
    depth -= 1;
    closed(name);
  });
  return { write: (xml) => void saxes.write(xml), sinceTag };
}
