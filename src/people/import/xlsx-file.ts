// Small XLSX files, as spreadsheets write them, for the tests of the reader.
import { strToU8, zipSync } from 'fflate';

export type XlsxCell = string | { readonly number: string } | { readonly formula: string } | { readonly inline: string };

const letters = (column: number): string => (column < 26 ? '' : String.fromCharCode(64 + Math.trunc(column / 26))) + String.fromCharCode(65 + (column % 26));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function xlsxFile(rows: readonly (readonly (XlsxCell | null)[])[], extra: Readonly<Record<string, string>> = {}): Buffer {
  const texts: string[] = [];
  const cellXml = (cell: XlsxCell, at: string): string => {
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
    if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
    if ('formula' in cell) return `<c r="${at}"><f>${cell.formula}</f><v>1</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  };
  const sheet = rows.map((cells, index) => `<row r="${index + 1}">${cells.map((cell, column) => (cell === null ? '' : cellXml(cell, `${letters(column)}${index + 1}`))).join('')}</row>`).join('');
  const files: Record<string, string> = {
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><r><t>${escaped(text)}</t></r></si>`).join('')}</sst>`,
    ...extra,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
}
