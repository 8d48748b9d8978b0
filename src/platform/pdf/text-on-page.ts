// Words and a QR code as they stand on paper.
import { fill, popGraphicsState, pushGraphicsState, rectangle, setFillingRgbColor, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { quietZone, type QrCode } from '../qr-code.ts';

/** Of A4, in points. */
export const paper = { width: 595.28, height: 841.89, margin: 56 } as const;

const letters = new WeakMap<PDFFont, ReadonlySet<number>>();

function knownLetters(font: PDFFont): ReadonlySet<number> {
  const known = letters.get(font) ?? new Set(font.getCharacterSet());
  letters.set(font, known);
  return known;
}

/** The fonts that every reader of PDF has know Western letters only; what they lack is marked. */
export function printable(text: string, font: PDFFont): string {
  const known = knownLetters(font);
  return Array.from(text, (char) => (char === '\n' || known.has(char.codePointAt(0) ?? 0) ? char : '?')).join('');
}

/** Lines that are printable and no wider than `width`; a word that is wider by itself is broken. */
export function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const fits = (part: string): boolean => font.widthOfTextAtSize(part, size) <= width;
  return printable(text, font).split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (fits(longer)) {
        current = longer;
        continue;
      }
      if (current !== '') lines.push(current);
      const parts = brokenAt(word, fits);
      current = parts.pop() ?? '';
      lines.push(...parts);
    }
    return [...lines, current];
  });
}

function brokenAt(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && !fits(part + char)) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

/** As one filled path: thousands of separate drawings would take the server twenty times as long. `left` and `top` are of the white around it. */
export function drawQr(page: PDFPage, { size, runs }: QrCode, { left, top, side }: { readonly left: number; readonly top: number; readonly side: number }): void {
  const module = side / (size + 2 * quietZone);
  page.pushOperators(
    pushGraphicsState(), setFillingRgbColor(0, 0, 0),
    ...runs.map(({ x, y, length }) => rectangle(
      left + (x + quietZone) * module, top - (y + quietZone + 1) * module,
      // A hair wider, so that no printer leaves white lines between the rows.
      length * module + 0.05, module + 0.05,
    )),
    fill(), popGraphicsState(),
  );
}
