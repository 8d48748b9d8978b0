// A picture as PNG. Rectangles and outlines of letters are all that a card has, so no library is needed, and the same card has
// the same bytes on every machine.
import { crc32, deflateSync } from 'node:zlib';
import { palette } from '../../platform/html/palette.ts';
import type { Picture } from './picture.ts';

export function pngOf({ width, height, shapes }: Picture): Buffer {
  const pixels = Buffer.alloc(width * height * 3, 255);
  for (const shape of shapes) {
    const colour = Buffer.from(palette[shape.colour].slice(1), 'hex');
    if (shape.kind === 'letters') fillOutline(pixels, { width, height }, shape.outline, colour);
    else for (let y = shape.y; y < shape.y + shape.height; y += 1) for (let x = shape.x; x < shape.x + shape.width; x += 1) pixels.set(colour, (y * width + x) * 3);
  }
  return encoded(pixels, width, height);
}

type Size = { readonly width: number; readonly height: number };

/**
 * How much of each pixel the outline covers: every edge adds its signed area to the pixels it crosses and to all right of
 * them, so that the sum along a row is the cover. Holes run the other way round and subtract.
 */
function fillOutline(pixels: Buffer, { width, height }: Size, outline: string, colour: Uint8Array): void {
  const cover = new Float64Array(width * height + 2);
  eachEdge(outline, (x0, y0, x1, y1) => addEdge(cover, { width, height }, x0, y0, x1, y1));
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += cover[y * width + x] ?? 0;
      const share = Math.min(1, Math.abs(sum));
      if (share < 1 / 512) continue;
      for (let part = 0; part < 3; part += 1) {
        const at = (y * width + x) * 3 + part;
        const under = pixels[at] ?? 255;
        pixels[at] = Math.round(under + ((colour[part] ?? 0) - under) * share);
      }
    }
  }
}

function eachEdge(outline: string, edge: (x0: number, y0: number, x1: number, y1: number) => void): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, rest = ''] of outline.matchAll(/([MLQZ])([^MLQZ]*)/gu)) {
    const [a = 0, b = 0, c = 0, d = 0] = (rest.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'L') { edge(x, y, a, b); [x, y] = [a, b]; }
    else if (command === 'Q') {
      // Curves of letters are small: eight straight pieces leave no corner that is seen.
      for (let step = 1, fromX = x, fromY = y; step <= 8; step += 1) {
        const t = step / 8;
        const [toX, toY] = [(1 - t) ** 2 * x + 2 * (1 - t) * t * a + t * t * c, (1 - t) ** 2 * y + 2 * (1 - t) * t * b + t * t * d];
        edge(fromX, fromY, toX, toY);
        [fromX, fromY] = [toX, toY];
      }
      [x, y] = [c, d];
    } else { edge(x, y, startX, startY); [x, y] = [startX, startY]; }
  }
}

function addEdge(cover: Float64Array, { width, height }: Size, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  for (let row = Math.max(0, Math.floor(topY)); row < Math.min(height, Math.ceil(endY)); row += 1) {
    const [from, to] = [Math.max(topY, row), Math.min(endY, row + 1)];
    const [a, b] = [topX + (from - topY) * slope, topX + (to - topY) * slope];
    addRow(cover, row * width, direction * (to - from), Math.min(a, b), Math.max(a, b));
  }
}

/** One edge within one row, from `left` to `right`; `area` is its height with its direction. */
function addRow(cover: Float64Array, start: number, area: number, left: number, right: number): void {
  const add = (at: number, value: number): void => { cover[start + at] = (cover[start + at] ?? 0) + value; };
  const [first, last] = [Math.floor(left), Math.ceil(right)];
  if (last <= first + 1) {
    const beside = area * ((left + right) / 2 - first);
    add(first, area - beside);
    add(first + 1, beside);
    return;
  }
  const perPixel = area / (right - left);
  let before = 0;
  for (let pixel = first; pixel < last; pixel += 1) {
    // The cover left of the end of this pixel, as if the edge were cut there.
    const within = Math.min(pixel + 1, right) - Math.max(pixel, left);
    const middle = (Math.min(pixel + 1, right) + Math.max(pixel, left)) / 2;
    const own = perPixel * within;
    add(pixel, own * (pixel + 1 - middle) + before);
    before = own * (middle - pixel);
  }
  add(last, before);
}

function encoded(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
