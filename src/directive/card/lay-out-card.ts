// Where everything stands on a card: a title, up to three lines, and who speaks. Nothing on it is numbered, and there is no
// picture of anything: no hand, no number, no person.
import type { Picture, Shape } from './picture.ts';
import { fitted, leading, outlineOf, type Set } from './write-letters.ts';

export const cardFormats = {
  square: { width: 1080, height: 1080, above: 84, band: 470, below: 84 },
  /** Programs lay their own buttons over the first and last quarter of a thousand lines. */
  tall: { width: 1080, height: 1920, above: 270, band: 820, below: 290 },
} as const;
export type CardFormat = keyof typeof cardFormats;

export type CardWords = { readonly title: string; readonly lines: readonly string[]; readonly sender: string };

const margin = 84;
const mark = 10;
const gap = 34;
const titleSizes = [84, 76, 68, 60, 54, 48, 42, 36];
const lineSizes = [48, 44, 40, 36, 32];
const senderSizes = [32, 28, 24];

/** Null where the words do not fit even in the smallest size: what nobody can read on a phone is no card. */
export function layOutCard({ title, lines, sender }: CardWords, format: CardFormat): Picture | null {
  const { width, height, above, band, below } = cardFormats[format];
  const inner = width - 2 * margin;
  const head = fitted(title, 'bold', { width: inner, height: band - above - 60 }, titleSizes);
  const foot = fitted(sender, 'plain', { width: inner, height: 90 }, senderSizes);
  const room = height - band - below - 120;
  const sets = lineSizes.map((size) => setInOneSize(lines, size, { width: inner - 40, height: room })).find((found) => found !== null);
  if (head === null || foot === null || sets === undefined) return null;
  const shapes: Shape[] = [
    { kind: 'rectangle', colour: 'batu-100', x: 0, y: 0, width, height },
    { kind: 'rectangle', colour: 'kecubung-900', x: 0, y: 0, width, height: band },
    { kind: 'letters', colour: 'kertas', outline: block(head, 'bold', margin, band - 60 - heightOf(head)) },
  ];
  let y = band + 60;
  for (const set of sets) {
    shapes.push(
      { kind: 'rectangle', colour: 'kecubung-500', x: margin, y: Math.round(y), width: mark, height: Math.round(heightOf(set)) },
      { kind: 'letters', colour: 'tinta-900', outline: block(set, 'plain', margin + 40, y) },
    );
    y += heightOf(set) + gap;
  }
  shapes.push({ kind: 'letters', colour: 'tinta-700', outline: block(foot, 'plain', margin, height - below - heightOf(foot)) });
  return { width, height, shapes };
}

/** One size for all lines: a larger one would look more important than the others. */
function setInOneSize(lines: readonly string[], size: number, room: { readonly width: number; readonly height: number }): readonly Set[] | null {
  const sets = lines.map((line) => fitted(line, 'plain', room, [size])).filter((set) => set !== null);
  const height = sets.reduce((sum, set) => sum + heightOf(set), gap * (sets.length - 1));
  return sets.length === lines.length && height <= room.height ? sets : null;
}

const heightOf = ({ lines, size }: Set): number => lines.length * size * leading;

const block = ({ lines, size }: Set, weight: 'plain' | 'bold', x: number, top: number): string =>
  lines.map((line, index) => outlineOf(line, weight, size, x, top + (index + 0.5) * size * leading + size * 0.36)).join('');
