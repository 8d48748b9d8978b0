// Logs that are the same in every run, as the files that a service would publish.
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, utf8 } from '../bytes.ts';
import {
  checkpointText, cosignatureBytesToSign, cosignatureOf, hashesAt, keyHashOf, leafHash, noteBytesToSign, rootOfLeaves, tilePath, tilesOf, tileWidth, widthAt, writeBundle, writeNote,
  type NoteKey, type ReadFile, type ReadTile, type Sha256,
} from '../index.ts';

export type SampleLog = { readonly entries: readonly Uint8Array[]; readonly levels: readonly (readonly Uint8Array[])[] };

export const keyPair = (seed: number): { secretKey: Uint8Array; publicKey: Uint8Array } => ed25519.keygen(new Uint8Array(32).fill(seed));

export function logOf(size: number, changed: (entries: readonly Uint8Array[]) => readonly Uint8Array[] = (all) => all, hash?: Sha256): SampleLog {
  const entries = changed(Array.from({ length: size }, (_, at) => utf8(`{"entry":${at}}`)));
  const levels: Uint8Array[][] = [entries.map((entry) => leafHash(entry, hash))];
  for (let below = levels[0] ?? []; below.length >= tileWidth;) {
    const level = below;
    below = Array.from({ length: Math.floor(level.length / tileWidth) }, (_, at) => rootOfLeaves(level.slice(at * tileWidth, (at + 1) * tileWidth), hash));
    levels.push(below);
  }
  return { entries, levels };
}

const logPair = keyPair(31);
const witnessPair = keyPair(32);
export const logKey: NoteKey = { name: 'log.example.org/log', kind: 'ed25519', key: logPair.publicKey };
export const witnessKey: NoteKey = { name: 'witness.example.ac.id', kind: 'cosignature', key: witnessPair.publicKey };

export const rootOf = ({ levels }: SampleLog, size: number): Uint8Array => rootOfLeaves((levels[0] ?? []).slice(0, size));

/** Signed by the log and, where `witnessed`, by the witness. */
export function noteOf(log: SampleLog, size: number, witnessed = false): string {
  const text = checkpointText({ origin: logKey.name, size, root: rootOf(log, size) });
  const own = { name: logKey.name, keyHash: keyHashOf(logKey), bytes: ed25519.sign(noteBytesToSign(text), logPair.secretKey) };
  const atSeconds = 1_795_000_000;
  const other = cosignatureOf(witnessKey, atSeconds, ed25519.sign(cosignatureBytesToSign(text, atSeconds), witnessPair.secretKey));
  return writeNote({ text, signatures: witnessed ? [own, other] : [own] });
}

export type SampleFiles = { readonly tile: ReadTile; readonly read: ReadFile; /** Every path with its bytes. */ readonly all: () => Map<string, Uint8Array> };

/** The files of the log as it was when it had `size` entries; `put` stands in for what is published at a path. */
export function filesOf({ entries, levels }: SampleLog, size: number, put: ReadonlyMap<string, Uint8Array> = new Map()): SampleFiles {
  const tile: ReadTile = async (level, index, width) => concatBytes(...(levels[level] ?? []).slice(index * tileWidth, index * tileWidth + width));
  const all = (): Map<string, Uint8Array> => {
    const found = new Map<string, Uint8Array>();
    for (const { level, index, width } of tilesOf(size)) {
      const from = index * tileWidth;
      const bytes = level === 'entries' ? writeBundle(entries.slice(from, from + width)) : concatBytes(...(levels[level] ?? []).slice(0, hashesAt(level, size)).slice(from, from + width));
      found.set(tilePath(level, index, widthAt(level === 'entries' ? 0 : level, index, size)), bytes);
    }
    for (const [path, bytes] of put) found.set(path, bytes);
    return found;
  };
  let made: Map<string, Uint8Array> | null = null;
  return { tile, all, read: async (path) => (made ??= all()).get(path) ?? null };
}
