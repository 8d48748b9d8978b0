// What a file is by its own bytes; its name and what the phone says of it may be wrong.

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'other-picture';

const letters = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Brands of still pictures in the container that they share with video. */
const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];
const otherBrands = ['avif', 'avis'];
/** Bitmap, the two orders of TIFF, JPEG XL. */
const otherStarts = ['BM', 'II*\0', 'MM\0*', '\0\0\0\x0cJXL '];

/** Null for what is no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = letters(bytes, 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/u.test(start)) return 'gif';
  if (/^RIFF[^]{4}WEBP/u.test(start)) return 'webp';
  if (letters(bytes, 4, 8) === 'ftyp') {
    const brand = letters(bytes, 8, 12);
    return heicBrands.includes(brand) ? 'heic' : otherBrands.includes(brand) ? 'other-picture' : null;
  }
  return otherStarts.some((known) => start.startsWith(known)) ? 'other-picture' : null;
}

/** Browsers draw the part of a cut file that is there, and the rest of the copy would be empty. */
export function isWhole(bytes: Uint8Array, kind: PictureKind): boolean {
  if (kind === 'jpeg') return hasEndAfterPicture(bytes);
  if (kind === 'png') return letters(bytes, Math.max(0, bytes.length - 65_536), bytes.length).includes('IEND');
  if (kind === 'webp') return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length;
  return kind !== 'gif' || bytes.subarray(-16).includes(0x3b);
}

/** A small preview inside the data of the camera has an end of its own, so the search begins behind it. */
function hasEndAfterPicture(bytes: Uint8Array): boolean {
  const from = jpegParts(bytes).find(({ marker }) => marker === startOfScan)?.from;
  if (from === undefined) return false;
  for (let at = bytes.indexOf(0xff, from + 2); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xd9) return true;
  return false;
}

type JpegPart = { readonly marker: number; readonly from: number; readonly to: number };
const startOfScan = 0xda;

/** Up to the picture itself, which is the last part and has no end of its own. */
function jpegParts(bytes: Uint8Array): JpegPart[] {
  const parts: JpegPart[] = [];
  for (let from = 2; from + 4 <= bytes.length && bytes[from] === 0xff;) {
    const marker = bytes[from + 1] ?? 0;
    const to = marker === startOfScan ? bytes.length : from + 2 + (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0);
    parts.push({ marker, from, to });
    from = to;
  }
  return parts;
}

/** What draws the picture: the frame (JFIF), a colour profile, the note of its colours. All else is said of it. */
const drawn = [0xe0, 0xe2, 0xee];
const saysSomething = (marker: number): boolean => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !drawn.includes(marker));

/** Some browsers write notes of their own into what they draw. None stays in the copy, whichever browser it was. */
export function withoutNotes(jpeg: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const kept = jpegParts(jpeg).filter(({ marker }) => !saysSomething(marker));
  return [jpeg.slice(0, 2), ...kept.map(({ from, to }) => jpeg.slice(from, to))];
}
