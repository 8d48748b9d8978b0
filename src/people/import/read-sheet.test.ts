import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { FileRefused, type FileProblem } from './file-refused.ts';
import { readSheet } from './read-sheet.ts';
import { readXlsx, type XlsxBounds } from './read-xlsx.ts';
import type { SheetRow } from './sheet-row.ts';
import { xlsxFile } from './xlsx-file.ts';

/** In pieces of every size, as a network brings them. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(bytes: Buffer, size = 7): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of (await readSheet(pieces(bytes, size))).rows) rows.push(row);
  return rows;
}

test('UTF-16 is named with and without its mark, in both orders of bytes', async () => {
  const little = Buffer.from('nama,unit\nPegawai,1\n', 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const file of [little, big, Buffer.concat([Buffer.of(0xff, 0xfe), little]), Buffer.concat([Buffer.of(0xfe, 0xff), big])]) await assert.rejects(rowsOf(file), refusedAs('utf16'));
});

const refusedAs = (code: FileProblem) => (thrown: unknown): boolean => thrown instanceof FileRefused && thrown.code === code;

test('a CSV file is read whatever its separator, its line ends and its mark at the beginning', async () => {
  const expected = [{ number: 1, cells: ['nama', 'unit'] }, { number: 2, cells: ['Pegawai, 1', 'A\nB'] }, { number: 3, cells: ['Pegawai 2', ''] }];
  for (const separator of [',', ';', '\t']) {
    for (const end of ['\n', '\r\n']) {
      const text = `\uFEFFnama${separator}unit${end}"Pegawai, 1"${separator}"A\nB"${end}Pegawai 2${separator}${end}`;
      assert.deepEqual(await rowsOf(Buffer.from(text)), expected, JSON.stringify([separator, end]));
    }
  }
});

test('letters of Windows-1252 are seen as garbled, not as other letters', async () => {
  const [, row] = await rowsOf(Buffer.from('nama\nCaf\u00e9\n', 'latin1'));
  assert.match(row?.cells[0] ?? '', /\uFFFD/u);
});

test('a quote that is never closed is a damaged file, and a stray one is not', async () => {
  await assert.rejects(rowsOf(Buffer.from(`nama,unit\n"Pegawai 1,${'x'.repeat(300_000)}`)), refusedAs('broken'));
  assert.deepEqual((await rowsOf(Buffer.from('nama,unit\nPega"wai,1\n')))[1]?.cells, ['Pega"wai', '1']);
});

test('an XLSX file is read with its gaps, shared and inline texts, numbers and formulas', async () => {
  const file = xlsxFile([['nama', 'nip', 'nrk'], ['Pegawai & 1', { number: '1.9960818202204099E+17' }, { number: '1234' }], [null, { inline: 'teks' }, { formula: 'A1+1' }]]);
  assert.deepEqual(await rowsOf(file, 100), [
    { number: 1, cells: ['nama', 'nip', 'nrk'] }, { number: 2, cells: ['Pegawai & 1', '1.9960818202204099E+17', '1234'] }, { number: 3, cells: ['', 'teks', '='] },
  ]);
});

test('a file that swells beyond the bounds is refused while it is unpacked, the memory staying small', async () => {
  const bomb = xlsxFile([['nama']], { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${' '.repeat(80_000_000)}</sheetData></worksheet>` });
  assert.ok(bomb.length < 200_000);
  const read = async (bounds: XlsxBounds): Promise<void> => {
    for await (const row of readXlsx(bomb, bounds)) assert.fail(`a row ${row.number}`);
  };
  const before = process.memoryUsage().rss;
  await assert.rejects(read({ unpackedBytes: 10_000_000, textBytes: 1_000_000 }), refusedAs('swollen'));
  assert.ok(process.memoryUsage().rss - before < 120_000_000);
  const texts = xlsxFile([['nama']], { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(5_000_000)}</t></si></sst>` });
  await assert.rejects(async () => { for await (const row of readXlsx(texts, { unpackedBytes: 100_000_000, textBytes: 1_000_000 })) assert.ok(row); }, refusedAs('swollen'));
});

const sheetOf = (inside: string): Buffer => xlsxFile([['nama']], { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inside}</sheetData></worksheet>` });

test('a sheet whose text, tag or nesting has no end is refused long before the bounds', async () => {
  const endless = 'x'.repeat(40_000_000);
  for (const inside of [`<row><c t="str"><v>${endless}</v></c></row>`, `<row ${endless}="1"/>`, `<row r="${endless}"/>`, `<!--${endless}--><row/>`]) {
    const before = process.memoryUsage().rss;
    await assert.rejects(rowsOf(sheetOf(inside), 65_536), refusedAs('swollen'), inside.slice(0, 20));
    assert.ok(process.memoryUsage().rss - before < 150_000_000);
  }
  await assert.rejects(rowsOf(sheetOf('<row>'.repeat(1_000)), 65_536), refusedAs('broken'));
  const texts = xlsxFile([['nama']], { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(200_000)}</sst>` });
  await assert.rejects(async () => { for await (const row of readXlsx(texts, { unpackedBytes: 100_000_000, textBytes: 1_000_000 })) assert.ok(row); }, refusedAs('swollen'));
});

test('a million empty rows below a list are passed over, and ten million are refused', { timeout: 120_000 }, async () => {
  const head = '<row r="1"><c r="A1" t="str"><v>nama</v></c></row>';
  const empty = (count: number): string => '<row/><row s="1"><c/></row>'.repeat(count / 2);
  assert.deepEqual(await rowsOf(sheetOf(head + empty(1_000_000)), 65_536), [{ number: 1, cells: ['nama'] }]);
  const file = sheetOf(head + empty(10_000_000));
  let turns = 0;
  const timer = setInterval(() => { turns += 1; }, 1);
  await assert.rejects(rowsOf(file, 65_536), refusedAs('too-many-rows'));
  clearInterval(timer);
  assert.ok(turns > 5, 'others have their turn meanwhile');
});

test('entities that a document makes itself are not read', async () => {
  const laughs = '<!DOCTYPE sst [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  await assert.rejects(rowsOf(xlsxFile([['nama']], { 'xl/sharedStrings.xml': laughs }), 1_000), refusedAs('broken'));
});

test('an archive without a sheet, and one that is cut off, are told apart from a table', async () => {
  await assert.rejects(rowsOf(Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>') })), 1_000), refusedAs('not-a-table'));
  const whole = xlsxFile(Array.from({ length: 400 }, (_, index) => [`Pegawai ${index}`, `${Math.sin(index)}`]));
  await assert.rejects(rowsOf(whole.subarray(0, Math.trunc(whole.length / 3)), 1_000), (thrown) => thrown instanceof FileRefused);
});
