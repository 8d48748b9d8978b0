// Words as outlines, so that a card looks the same on every machine, also on one without fonts.
import table from './letters/letters.json' with { type: 'json' };

type Weight = 'plain' | 'bold';
type Letter = readonly [advance: number, outline: string];
const letters = { plain: table.plain, bold: table.bold } as unknown as Readonly<Record<Weight, Readonly<Record<string, Letter>>>>;

export const canWrite = (words: string): boolean => Array.from(words).every((letter) => Object.hasOwn(letters.plain, letter) && Object.hasOwn(letters.bold, letter));

const widthOf = (words: string, weight: Weight, size: number): number =>
  Array.from(words).reduce((sum, letter) => sum + (letters[weight][letter]?.[0] ?? 0), 0) * size / table.unitsPerEm;

/** `y` is the line on which the letters stand. Numbers have one digit behind the point: finer is not seen. */
export function outlineOf(words: string, weight: Weight, size: number, x: number, y: number): string {
  const scale = size / table.unitsPerEm;
  let at = x;
  let outline = '';
  for (const letter of words) {
    const [advance, drawn] = letters[weight][letter] ?? [0, ''];
    const from = at;
    let isX = false;
    outline += drawn.replaceAll(/-?\d+(?:\.\d+)?/gu, (number) => {
      isX = !isX;
      return String(Math.round((isX ? from + Number(number) * scale : y - Number(number) * scale) * 10) / 10);
    });
    at += advance * scale;
  }
  return outline;
}

export type Set = { readonly lines: readonly string[]; readonly size: number };

export const leading = 1.32;

/** The largest of these sizes at which the words fit into the box; null where even the smallest does not. */
export function fitted(words: string, weight: Weight, box: { readonly width: number; readonly height: number }, sizes: readonly number[]): Set | null {
  for (const size of sizes) {
    const lines = wrapped(words, weight, size, box.width);
    if (lines !== null && lines.length * size * leading <= box.height) return { lines, size };
  }
  return null;
}

function wrapped(words: string, weight: Weight, size: number, width: number): string[] | null {
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(/\s+/u)) {
    if (widthOf(word, weight, size) > width) return null;
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer, weight, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
