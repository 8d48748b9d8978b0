// Checks a whole log from its published files alone, entry by entry, with a few kilobytes of memory.
import { sameBytes, sha256 } from '../bytes.ts';
import { verifies } from '../signature.ts';
import { parseCheckpoint, type Checkpoint } from './checkpoint.ts';
import { parseNote, signatureBy, type NoteKey, type VerifySignature } from './note.ts';
import { hashesIn, readBundle, tilePath, tileWidth, widthAt } from './tiles.ts';
import { growingTree, leafHash, rootOfLeaves, type Sha256 } from './tree.ts';

/** A folder or an address; null where there is no such file. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

export type LogQuestion = {
  readonly read: ReadFile;
  /** Keys of the log, current and past. */
  readonly keys: readonly NoteKey[];
  readonly witnesses?: readonly NoteKey[];
  /** Signed checkpoints that somebody kept: the log must still begin with each of them. */
  readonly kept?: readonly string[];
  /** An older copy of the files. With it the first entry that was changed is named, whatever was rebuilt over it. */
  readonly earlier?: ReadFile | undefined;
  readonly hash?: Sha256;
  readonly verify?: VerifySignature;
};

export type LogProblem =
  /** There is no checkpoint, or it is none, or no key of the log signed it. */
  | { readonly problem: 'checkpoint_missing' | 'checkpoint_shape' | 'checkpoint_signature' }
  /** A file is not there or not whole. */
  | { readonly problem: 'file_missing' | 'file_shape'; readonly path: string }
  /** The entry at this place (from 1) is not the one whose hash was published, or the one of the older copy. */
  | { readonly problem: 'entry_differs' | 'entry_differs_from_copy'; readonly place: number }
  /** The hashes of the upper levels do not stand on those below; the entries it covers. */
  | { readonly problem: 'tile_differs'; readonly path: string; readonly from: number; readonly to: number }
  /** The log no longer begins with a checkpoint that was kept: an entry from `from` to `to` was changed, put in or taken out. */
  | { readonly problem: 'departs'; readonly from: number; readonly to: number }
  | { readonly problem: 'shrunk'; readonly size: number; readonly kept: number }
  | { readonly problem: 'root_differs'; readonly from: number; readonly to: number };

/** `witnessed`: the largest size that a known witness has confirmed; nothing up to it can change unnoticed. */
export type LogCheck =
  | { readonly ok: true; readonly checkpoint: Checkpoint; readonly witnessed: number; readonly witnesses: readonly string[]; readonly kept: number }
  | ({ readonly ok: false } & LogProblem);

/** A size at which the root is known from elsewhere. */
type Mark = { readonly size: number; readonly root: Uint8Array; readonly witnesses: readonly string[] };

class Found extends Error {
  readonly found: LogProblem;

  constructor(found: LogProblem) {
    super(found.problem);
    this.found = found;
  }
}

export async function checkLog(question: LogQuestion): Promise<LogCheck> {
  try {
    return await check(question);
  } catch (thrown) {
    if (thrown instanceof Found) return { ok: false, ...thrown.found };
    throw thrown;
  }
}

async function check({ read, keys, witnesses = [], kept = [], earlier, hash = sha256, verify = verifies }: LogQuestion): Promise<LogCheck> {
  const bytes = await read('checkpoint');
  if (bytes === null) throw new Found({ problem: 'checkpoint_missing' });
  const markOf = (note: string): { mark: Mark; checkpoint: Checkpoint } => readMark(note, keys, witnesses, verify);
  const { mark, checkpoint } = markOf(textOf(bytes));
  const marks = kept.map((note) => markOf(note).mark).toSorted((a, b) => a.size - b.size);
  const longest = marks.at(-1);
  if (longest !== undefined && longest.size > checkpoint.size) throw new Found({ problem: 'shrunk', size: checkpoint.size, kept: longest.size });
  await walk({ checkpoint, marks, read, earlier: await copyOf(earlier, keys, verify), hash });
  const witnessed = [...marks, mark].filter((each) => each.witnesses.length > 0).toSorted((a, b) => a.size - b.size).at(-1);
  return { ok: true, checkpoint, witnessed: witnessed?.size ?? 0, witnesses: witnessed?.witnesses ?? [], kept: marks.length };
}

const textOf = (bytes: Uint8Array): string => {
  // Four bytes at most stand for one letter of a note; names of logs are ASCII, the dash before a signature is not.
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x94) [text, at] = [`${text}\u2014`, at + 2];
    else text += String.fromCharCode(byte);
  }
  return text;
};

function readMark(text: string, keys: readonly NoteKey[], witnesses: readonly NoteKey[], verify: VerifySignature): { mark: Mark; checkpoint: Checkpoint } {
  const note = parseNote(text);
  const checkpoint = note === null ? null : parseCheckpoint(note.text);
  if (note === null || checkpoint === null) throw new Found({ problem: 'checkpoint_shape' });
  if (!keys.some((key) => key.name === checkpoint.origin && signatureBy(note, key, verify) !== null)) throw new Found({ problem: 'checkpoint_signature' });
  const names = witnesses.filter((key) => signatureBy(note, key, verify) !== null).map(({ name }) => name);
  return { mark: { size: checkpoint.size, root: checkpoint.root, witnesses: names }, checkpoint };
}

/** The leaf hashes of the older copy, as many as its own checkpoint says. */
async function copyOf(earlier: ReadFile | undefined, keys: readonly NoteKey[], verify: VerifySignature): Promise<Copy | null> {
  if (earlier === undefined) return null;
  const bytes = await earlier('checkpoint');
  if (bytes === null) throw new Found({ problem: 'checkpoint_missing' });
  return { size: readMark(textOf(bytes), keys, [], verify).mark.size, read: earlier };
}

type Copy = { readonly size: number; readonly read: ReadFile };
type Walk = { readonly checkpoint: Checkpoint; readonly marks: readonly Mark[]; readonly read: ReadFile; readonly earlier: Copy | null; readonly hash: Sha256 };

async function walk({ checkpoint, marks, read, earlier, hash }: Walk): Promise<void> {
  const { size } = checkpoint;
  const tree = growingTree(hash);
  const levels: Uint8Array[][] = [[]];
  let agreed = 0;
  let nextMark = 0;
  const look = (): void => {
    for (let mark = marks[nextMark]; mark !== undefined && mark.size === tree.size(); mark = marks[++nextMark]) {
      if (!sameBytes(mark.root, tree.root())) throw new Found({ problem: 'departs', from: agreed + 1, to: mark.size });
      agreed = mark.size;
    }
  };
  look();
  for (let index = 0; index * tileWidth < size; index++) {
    const leaves = await leavesIn(read, index, size, hash);
    if (earlier !== null) await compareCopy(earlier, index, leaves);
    for (const leaf of leaves) {
      tree.add(leaf);
      look();
    }
    levels[0] = leaves;
    if (leaves.length === tileWidth) await climb({ read, levels, index, size, hash });
  }
  for (let level = 1; level < levels.length; level++) await compareTile(read, level, levels[level] ?? [], size);
  if (earlier !== null && earlier.size > size) throw new Found({ problem: 'shrunk', size, kept: earlier.size });
  if (!sameBytes(tree.root(), checkpoint.root)) throw new Found({ problem: 'root_differs', from: agreed + 1, to: size });
}

async function fileAt(read: ReadFile, path: string): Promise<Uint8Array> {
  const bytes = await read(path);
  if (bytes === null) throw new Found({ problem: 'file_missing', path });
  return bytes;
}

/** Hashes of the entries of a bundle, each the one that was published. */
async function leavesIn(read: ReadFile, index: number, size: number, hash: Sha256): Promise<Uint8Array[]> {
  const width = widthAt(0, index, size);
  const [bundle, tile] = [tilePath('entries', index, width), tilePath(0, index, width)];
  const entries = readBundle(await fileAt(read, bundle));
  if (entries === null) throw new Found({ problem: 'file_shape', path: bundle });
  const published = hashesIn(await fileAt(read, tile));
  const leaves = entries.map((entry) => leafHash(entry, hash));
  const at = Array.from({ length: Math.max(width, leaves.length, published.length) }, (_, place) => place)
    .find((place) => place >= width || !same(leaves[place], published[place]));
  if (at !== undefined) throw new Found({ problem: 'entry_differs', place: index * tileWidth + at + 1 });
  return leaves;
}

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean => one !== undefined && other !== undefined && sameBytes(one, other);

async function compareCopy(earlier: Copy, index: number, leaves: readonly Uint8Array[]): Promise<void> {
  const width = widthAt(0, index, earlier.size);
  if (width === 0) return;
  const known = hashesIn(await fileAt(earlier.read, tilePath(0, index, width)));
  const at = known.findIndex((hash, place) => place < leaves.length && !same(hash, leaves[place]));
  if (at >= 0) throw new Found({ problem: 'entry_differs_from_copy', place: index * tileWidth + at + 1 });
}

/** A tile that has become full gives one hash to the level above; a full one there is compared and climbs on. */
async function climb({ read, levels, index, size, hash }: { read: ReadFile; levels: Uint8Array[][]; index: number; size: number; hash: Sha256 }): Promise<void> {
  let full = levels[0] ?? [];
  for (let level = 1, at = index; full.length === tileWidth; level++) {
    const tile = (levels[level] ??= []);
    if (tile.length === tileWidth) tile.length = 0;
    tile.push(rootOfLeaves(full, hash));
    if (tile.length < tileWidth) return;
    at = Math.floor(at / tileWidth);
    await compareTileAt(read, level, at, tile, size);
    full = tile;
  }
}

/** The last tile of a level, where it is not full. */
async function compareTile(read: ReadFile, level: number, tile: readonly Uint8Array[], size: number): Promise<void> {
  if (tile.length === tileWidth) return;
  await compareTileAt(read, level, Math.floor(size / tileWidth ** (level + 1)), tile, size);
}

async function compareTileAt(read: ReadFile, level: number, index: number, tile: readonly Uint8Array[], size: number): Promise<void> {
  const path = tilePath(level, index, widthAt(level, index, size));
  const published = hashesIn(await fileAt(read, path));
  const covers = tileWidth ** level;
  const at = tile.findIndex((hash, place) => !same(hash, published[place]));
  if (at < 0 && published.length === tile.length) return;
  const first = (index * tileWidth + Math.max(at, 0)) * covers;
  throw new Found({ problem: 'tile_differs', path, from: first + 1, to: Math.min(size, first + covers) });
}
