// Makers of the pictures that people choose: whole ones by drawing them in a browser, and by code what a browser does
// not write, the data block of a camera and the containers that carry it.
import { deflateSync, crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';

// --- What a camera notes --------------------------------------------------------------------------------------------

export type Noted = {
  readonly original?: string;
  readonly digitized?: string;
  readonly modified?: string;
  /** Day in universal time, as satellites give it. */
  readonly gpsDay?: string;
  /** 1 as it lies; 3 upside down; 6 turned right; 8 turned left. */
  readonly orientation?: number;
  readonly model?: string;
};

type Entry = { readonly tag: number; readonly type: 2 | 3 | 4; readonly value: string | number };
const headerBytes = 8;
const entryBytes = 12;

function directory(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * entryBytes + 4);
  table.writeUInt16BE(entries.length, 0);
  const texts: Buffer[] = [];
  let textAt = at + table.length;
  [...entries].sort((a, b) => a.tag - b.tag).forEach(({ tag, type, value }, index) => {
    const here = 2 + index * entryBytes;
    table.writeUInt16BE(tag, here);
    table.writeUInt16BE(type, here + 2);
    if (typeof value === 'number') {
      table.writeUInt32BE(1, here + 4);
      if (type === 3) table.writeUInt16BE(value, here + 8);
      else table.writeUInt32BE(value, here + 8);
      return;
    }
    const text = Buffer.from(`${value}\0`, 'latin1');
    table.writeUInt32BE(text.length, here + 4);
    if (text.length <= 4) text.copy(table, here + 8);
    else table.writeUInt32BE(textAt, here + 8);
    if (text.length > 4) texts.push(text);
    if (text.length > 4) textAt += text.length;
  });
  return Buffer.concat([table, ...texts]);
}

const text = (tag: number, value: string | undefined): Entry[] => (value === undefined ? [] : [{ tag, type: 2, value }]);

/** The block of a camera as TIFF: first directory, then those of the picture and of the place. */
export function cameraBlock(noted: Noted): Buffer {
  const picture = [...text(0x9003, noted.original), ...text(0x9004, noted.digitized)];
  const place = text(0x1d, noted.gpsDay);
  const first = (pictureAt: number, placeAt: number): Entry[] => [
    ...text(0x0110, noted.model), { tag: 0x0112, type: 3, value: noted.orientation ?? 1 }, ...text(0x0132, noted.modified),
    { tag: 0x8769, type: 4, value: pictureAt }, ...(place.length > 0 ? [{ tag: 0x8825, type: 4, value: placeAt } as const] : []),
  ];
  const pictureAt = headerBytes + directory(first(0, 0), headerBytes).length;
  const pictureBytes = directory(picture, pictureAt);
  const placeAt = pictureAt + pictureBytes.length;
  const header = Buffer.from('MM\0\x2a\0\0\0\x08', 'latin1');
  return Buffer.concat([header, directory(first(pictureAt, placeAt), headerBytes), pictureBytes, ...(place.length > 0 ? [directory(place, placeAt)] : [])]);
}

// --- Containers -----------------------------------------------------------------------------------------------------

const exifMark = Buffer.from('Exif\0\0', 'latin1');

export function jpegWith(jpeg: Buffer, noted: Noted): Buffer {
  const block = Buffer.concat([exifMark, cameraBlock(noted)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** Behind the 33 bytes of signature and first chunk, where some phones put it in a screenshot. */
export const pngWith = (png: Buffer, noted: Noted): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk('eXIf', cameraBlock(noted)), png.subarray(33)]);

/** A picture of one grey, in the size that its head says: few bytes, many points. */
export function greyPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** The extended form of WebP around the simple one, with the data block at its end. */
export function webpWith(webp: Buffer, noted: Noted, width: number, height: number): Buffer {
  const part = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const wide = Buffer.alloc(10);
  wide[0] = 0x08;
  wide.writeUIntLE(width - 1, 4, 3);
  wide.writeUIntLE(height - 1, 7, 3);
  const simple = webp.subarray(12);
  const start = simple.subarray(0, 4).toString('latin1') === 'VP8X' ? simple.subarray(18) : simple;
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), part('VP8X', wide), start, part('EXIF', cameraBlock(noted))]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** Two colours, four points. */
export const smallGif = (): Buffer => Buffer.from('47494638396102000200f00000112233ffffff2c000000000200020000020304640500'.replace(/00$/u, '') + '003b', 'hex');

function box(type: string, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
}

const bytes = (...values: number[]): Buffer => Buffer.from(values);

/**
 * The container of HEIC with its one item for the data of the camera, where a phone puts it, and no coded picture: no
 * encoder for it comes with npm. What reads the date finds the same boxes; what would draw it refuses both alike.
 */
export function heic(noted: Noted): Buffer {
  const item = Buffer.concat([bytes(0, 0, 0, 6), exifMark, cameraBlock(noted)]);
  const start = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const meta = (itemAt: number): Buffer => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(itemAt, 0);
    place.writeUInt32BE(item.length, 4);
    return box('meta', bytes(0, 0, 0, 0),
      box('hdlr', Buffer.alloc(8), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
      box('pitm', bytes(0, 0, 0, 0, 0, 1)),
      box('iinf', bytes(0, 0, 0, 0, 0, 1), box('infe', bytes(2, 0, 0, 0, 0, 1, 0, 0), Buffer.from('Exif\0', 'latin1'))),
      box('iloc', bytes(0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1), place));
  };
  return Buffer.concat([start, meta(start.length + meta(0).length + 8), box('mdat', item)]);
}

export const pdf = (): Buffer => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');

export const video = (): Buffer => Buffer.concat([box('ftyp', Buffer.from('isom\0\0\x02\0isommp42', 'latin1')), box('mdat', Buffer.alloc(64))]);

// --- Pictures drawn in a browser ------------------------------------------------------------------------------------

export type Drawn = { readonly width: number; readonly height: number; readonly type?: string; readonly noise?: boolean };

/** A grey picture whose corners are red, green, blue and black, clockwise from the upper left. */
export async function drawn(page: Page, { width, height, type = 'image/jpeg', noise = false }: Drawn): Promise<Buffer> {
  const base64 = await page.evaluate(async (wanted) => {
    const canvas = document.createElement('canvas');
    canvas.width = wanted.width;
    canvas.height = wanted.height;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = '#888888';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    for (let spot = 0; wanted.noise && spot < 60_000; spot += 1) {
      pen.fillStyle = `hsl(${spot % 360} 60% ${spot % 90}%)`;
      pen.fillRect((spot * 7919) % canvas.width, (spot * 104_729) % canvas.height, 61, 37);
    }
    const corner = Math.round(Math.min(canvas.width, canvas.height) / 4);
    const [right, below] = [canvas.width - corner, canvas.height - corner];
    for (const [colour, x, y] of [['#ff0000', 0, 0], ['#00ff00', right, 0], ['#0000ff', right, below], ['#000000', 0, below]] as const) {
      pen.fillStyle = colour;
      pen.fillRect(x, y, corner, corner);
    }
    const blob = await new Promise<Blob | null>((done) => { canvas.toBlob(done, wanted.type, 0.9); });
    const reader = new FileReader();
    const read = new Promise((done) => { reader.addEventListener('load', done); });
    reader.readAsDataURL(blob as Blob);
    await read;
    const address = reader.result as string;
    return address.slice(address.indexOf(',') + 1);
  }, { width, height, type, noise });
  return Buffer.from(base64, 'base64');
}
