// A log of a year as files, with a checkpoint kept for each day.
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  checkpointText, growingTree, hashesAt, keyHashOf, leafHash, noteBytesToSign, rootOfLeaves, tilePath, tilesOf, tileWidth, writeBundle, writeLeaf, writeNote, type NoteKey,
} from '../../packages/proof/index.ts';
import { hashNow } from '../../src/audit/index.ts';

export type Year = { readonly key: NoteKey; readonly kept: readonly string[]; readonly files: number };

const days = 365;

export async function writeYear(folder: string, size: number): Promise<Year> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key: NoteKey = { name: 'log.example.org/log', kind: 'ed25519', key: new Uint8Array(Buffer.from(x, 'base64url')) };
  const note = (at: number, root: Uint8Array): string => {
    const text = checkpointText({ origin: key.name, size: at, root });
    return writeNote({ text, signatures: [{ name: key.name, keyHash: keyHashOf(key), bytes: sign(null, noteBytesToSign(text), privateKey) }] });
  };
  const entryAt = (at: number): Uint8Array => writeLeaf({
    act: {
      agency: '00000000-0000-4000-8000-00000000000a', at: '2026-11-22T03:40Z', commitment: Buffer.from(hashNow(Buffer.from(String(at)))).toString('base64url'),
      noun: 'pledge.signed', on: '2026-11-22', role: 'person',
    },
  });
  const tree = growingTree(hashNow);
  const kept: string[] = [];
  const levels: Uint8Array[][] = [[]];
  const entries = Array.from({ length: size }, (_, at) => entryAt(at));
  for (const entry of entries) {
    const leaf = leafHash(entry, hashNow);
    levels[0]?.push(leaf);
    tree.add(leaf);
    if (tree.size() % Math.ceil(size / days) === 0) kept.push(note(tree.size(), tree.root()));
  }
  for (let below = levels[0] ?? []; below.length >= tileWidth;) {
    const level = below;
    below = Array.from({ length: Math.floor(level.length / tileWidth) }, (_, at) => rootOfLeaves(level.slice(at * tileWidth, (at + 1) * tileWidth), hashNow));
    levels.push(below);
  }
  let files = 1;
  for (const { level, index, width } of tilesOf(size)) {
    const from = index * tileWidth;
    const bytes = level === 'entries' ? writeBundle(entries.slice(from, from + width)) : Buffer.concat((levels[level] ?? []).slice(0, hashesAt(level, size)).slice(from, from + width));
    const path = join(folder, tilePath(level, index, width));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    files++;
  }
  await writeFile(join(folder, 'checkpoint'), note(size, tree.root()));
  return { key, kept, files };
}
