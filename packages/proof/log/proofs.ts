// Inclusion and consistency proofs (RFC 9162, sections 2.1.3.1 and 2.1.4.1) over whatever can give out tiles: a database, a
// folder, an address.
import { sha256 } from '../bytes.ts';
import { nodeHash, rootOfLeaves, type Sha256 } from './tree.ts';
import { hashesIn, tileWidth, widthAt } from './tiles.ts';

/** Gives the hashes of a tile, one behind the other. */
export type ReadTile = (level: number, index: number, width: number) => Promise<Uint8Array>;

/** Proofs for one size of the log; each tile is read once. */
export type Prover = {
  readonly root: () => Promise<Uint8Array>;
  readonly inclusion: (index: number) => Promise<Uint8Array[]>;
  readonly consistency: (earlier: number) => Promise<Uint8Array[]>;
  /** Root of the tree as it was when it had so many entries. */
  readonly rootAt: (earlier: number) => Promise<Uint8Array>;
};

export function proverOf(size: number, readTile: ReadTile, hash: Sha256 = sha256): Prover {
  const rangeRoot = rangeRoots(size, readTile, hash);
  const pathIn = async (index: number, start: number, end: number): Promise<Uint8Array[]> => {
    if (end - start === 1) return [];
    const middle = start + splitOf(end - start);
    return index < middle
      ? [...(await pathIn(index, start, middle)), await rangeRoot(middle, end)]
      : [...(await pathIn(index, middle, end)), await rangeRoot(start, middle)];
  };
  const consistencyIn = async (earlier: number, start: number, end: number, isWhole: boolean): Promise<Uint8Array[]> => {
    if (earlier === end) return isWhole ? [] : [await rangeRoot(start, end)];
    const middle = start + splitOf(end - start);
    return earlier <= middle
      ? [...(await consistencyIn(earlier, start, middle, isWhole)), await rangeRoot(middle, end)]
      : [...(await consistencyIn(earlier, middle, end, false)), await rangeRoot(start, middle)];
  };
  const within = (value: number, least: number, most: number): void => {
    if (!(Number.isSafeInteger(value) && value >= least && value <= most)) throw new RangeError(`The log has ${size} entries.`);
  };
  return {
    root: () => rangeRoot(0, size),
    inclusion: (index) => (within(index, 0, size - 1), pathIn(index, 0, size)),
    consistency: async (earlier) => (within(earlier, 0, size), earlier === 0 ? [] : consistencyIn(earlier, 0, size, true)),
    rootAt: (earlier) => (within(earlier, 0, size), rangeRoot(0, earlier)),
  };
}

/** The largest power of two below `count`. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

function rangeRoots(size: number, readTile: ReadTile, hash: Sha256): (start: number, end: number) => Promise<Uint8Array> {
  const tiles = new Map<string, Promise<Uint8Array[]>>();
  const tileAt = (level: number, index: number): Promise<Uint8Array[]> => {
    const name = `${level}/${index}`;
    const known = tiles.get(name) ?? readTile(level, index, widthAt(level, index, size)).then(hashesIn);
    tiles.set(name, known);
    return known;
  };
  /** A whole subtree of `count` leaves lies within one tile: `count` is a power of two, and `start` a multiple of it. */
  const subtree = async (start: number, count: number): Promise<Uint8Array> => {
    let [level, first, width] = [0, start, count];
    while (width >= tileWidth) [level, first, width] = [level + 1, first / tileWidth, width / tileWidth];
    const found = (await tileAt(level, Math.floor(first / tileWidth))).slice(first % tileWidth, (first % tileWidth) + width);
    if (found.length !== width) throw new RangeError(`A tile of level ${level} is too short.`);
    return rootOfLeaves(found, hash);
  };
  const rangeRoot = async (start: number, end: number): Promise<Uint8Array> => {
    const count = end - start;
    if (count === 0) return hash(new Uint8Array());
    const split = splitOf(count);
    if (count === 1 || split * 2 === count) return subtree(start, count);
    return nodeHash(await rangeRoot(start, start + split), await rangeRoot(start + split, end), hash);
  };
  return rangeRoot;
}
