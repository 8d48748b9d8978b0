// A screenshot as a small picture for the manuals: sixteen colours, which pages of text and few colours hardly miss. Reads
// what a browser writes (8 bits a channel, no interlace) and nothing else.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

type Pixels = { readonly width: number; readonly height: number; readonly rgb: (at: number) => number };

export function smallPicture(png: Buffer): Buffer {
  const pixels = readPixels(png);
  const palette = paletteOf(pixels);
  const nearest = new Map<number, number>();
  const indexOf = (colour: number): number => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const found = palette.reduce((best, each, at) => (distance(each, colour) < distance(palette[best] ?? 0, colour) ? at : best), 0);
    nearest.set(colour, found);
    return found;
  };
  const { width, height } = pixels;
  const line = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * line + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (indexOf(pixels.rgb(y * width + x)) << (x % 2 === 0 ? 4 : 0));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const distance = (one: number, other: number): number =>
  ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;

/** The most frequent colours that are not almost alike, so that the shades of one grey do not crowd the others out. */
function paletteOf({ width, height, rgb }: Pixels): readonly number[] {
  const counted = new Map<number, number>();
  for (let at = 0; at < width * height; at++) counted.set(rgb(at), (counted.get(rgb(at)) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counted].toSorted(([, one], [, other]) => other - one)) {
    if (palette.length < 16 && palette.every((each) => distance(each, colour) > 500)) palette.push(colour);
  }
  return palette;
}

function readPixels(png: Buffer): Pixels {
  const [width, height, bits, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (bits !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`A picture of ${bits} bits and kind ${kind} is not read.`);
  const size = kind === 2 ? 3 : 4;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), { line: width * size, height, size });
  return { width, height, rgb: (at) => bytes.readUIntBE(at * size, 3) };
}

function unfilter(raw: Buffer, { line, height, size }: { readonly line: number; readonly height: number; readonly size: number }): Buffer {
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const left = x < size ? 0 : out[y * line + x - size] ?? 0;
      const up = y === 0 ? 0 : out[(y - 1) * line + x] ?? 0;
      const corner = x < size || y === 0 ? 0 : out[(y - 1) * line + x - size] ?? 0;
      out[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(left + up - corner - each)) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
