// A QR code as rectangles: one for each run of dark modules in a row, for the page (SVG) and for paper (PDF).
import { encodeQR } from 'qr';

export type QrRun = { readonly x: number; readonly y: number; readonly length: number };
export type QrCode = { readonly size: number; readonly runs: readonly QrRun[] };

/** Four modules of white around it, as readers want. */
export const quietZone = 4;

export const qrOf = (text: string): QrCode => codeOf(text, {});

/** Smaller. `text`: capital letters, digits and hyphens only. */
export const qrOfCapitals = (text: string): QrCode => codeOf(text, { encoding: 'alphanumeric' });

/** Medium correction, so that a crumpled print still reads. */
function codeOf(text: string, options: { encoding?: 'alphanumeric' }): QrCode {
  // The library draws one row and column of white at least.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', ...options, border: 1 }).slice(1, -1).map((row) => row.slice(1, -1));
  return { size: rows.length, runs: rows.flatMap((row, y) => runsIn(row).map(({ x, length }) => ({ x, y, length }))) };
}

function runsIn(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}

export const svgPath = ({ runs }: QrCode): string => runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
