// A log as plain files (C2SP tlog-tiles): 256 hashes a tile, 256 entries a bundle. A whole tile never changes, so that any
// web server, folder or cache can give it out.
import { concatBytes } from '../bytes.ts';

export const tileWidth = 256;
const hashBytes = 32;

/** `entries`: the bundle; else the level, where level 0 are the leaves and each level stands on 256 of the one below. */
export type TileLevel = number | 'entries';

/** `x001/x234/067`, and behind a partial tile how many it holds. */
export function tilePath(level: TileLevel, index: number, width: number = tileWidth): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return `tile/${level}/${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`;
}

export type TileName = { readonly level: TileLevel; readonly index: number; readonly width: number };

/** Null for anything but the one spelling. */
export function parseTilePath(path: string): TileName | null {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/u.exec(path);
  if (match === null) return null;
  const [, level = '', groups = '', width = String(tileWidth)] = match;
  const name = { level: level === 'entries' ? level : Number(level), index: Number(groups.replaceAll(/[x/]/gu, '')), width: Number(width) } as const;
  return name.width >= 1 && name.width <= tileWidth && tilePath(name.level, name.index, name.width) === path ? name : null;
}

/** How many hashes the level has in a tree of this size. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level);

/** How many of them stand in the tile; 0 where there is none. */
export const widthAt = (level: number, index: number, size: number): number =>
  Math.max(0, Math.min(tileWidth, hashesAt(level, size) - index * tileWidth));

/** Every file of a log of this size, bundles included. */
export function* tilesOf(size: number): Generator<TileName> {
  for (let index = 0; index * tileWidth < size; index++) yield { level: 'entries', index, width: widthAt(0, index, size) };
  for (let level = 0; hashesAt(level, size) > 0; level++) {
    for (let index = 0; widthAt(level, index, size) > 0; index++) yield { level, index, width: widthAt(level, index, size) };
  }
}

/** Entries of up to 65,535 bytes, each behind its length in two bytes, the high one first. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...entries.flatMap((entry) => {
    if (entry.length > 0xffff) throw new RangeError('An entry of a log may have 65,535 bytes.');
    return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry];
  }));
}

/** Null where the lengths do not add up. */
export function readBundle(bytes: Uint8Array): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const end = at + 2 + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    if (end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return at === bytes.length ? entries : null;
}

export const hashesIn = (tile: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.floor(tile.length / hashBytes) }, (_, at) => tile.subarray(at * hashBytes, (at + 1) * hashBytes));
