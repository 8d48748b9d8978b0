// A witness: a small program at somebody else's place. It remembers the last checkpoint that it signed, and signs only a
// log that has grown from there. What it remembers is on the disk before its signature leaves.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  cosignatureBytesToSign, cosignatureOf, fromBase64, judgeGrowth, parseNoteKey, toBase64, writeNote, writeNoteKey, type AddCheckpoint, type Growth, type Held, type NoteKey,
} from '../../packages/proof/index.ts';
import type { Clock } from '../platform/clock.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { privateKeyOf, publicHalfOf } from '../platform/key-files.ts';
import { verifyNow } from './verify-now.ts';

export type Witness = {
  readonly key: NoteKey;
  readonly logKeys: readonly NoteKey[];
  readonly held: () => Held | null;
  /** One after the other; `line` is the cosignature. */
  readonly add: (asked: AddCheckpoint) => Promise<(Growth & { readonly ok: false }) | { readonly ok: true; readonly line: string }>;
};

const bytes32 = v.pipe(v.string(), v.transform(fromBase64), v.check((bytes) => bytes?.length === 32));
const keyFile = v.strictObject({ name: v.string(), secret: bytes32 });
const stateFile = v.strictObject({
  logKeys: v.array(v.pipe(v.string(), v.transform(parseNoteKey), v.check((key) => key !== null))),
  held: v.nullable(v.strictObject({ origin: v.string(), size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), root: bytes32, atSeconds: v.optional(v.pipe(v.number(), v.safeInteger())) })),
});

async function readJson<Output>(path: string, schema: v.GenericSchema<unknown, Output>): Promise<Output | null> {
  const text = await readFile(path, 'utf8').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  });
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  // A witness that forgets would sign a log that was rewritten.
  throw new Problem('key-unreadable', `The file ${path} of this witness is damaged; put it back, or begin anew with a new name.`);
}

/** The key of the folder; made at the first start, when `name` says who this witness is. */
async function loadKey(folder: string, name: string | null): Promise<{ key: NoteKey; secret: KeyObject }> {
  const path = join(folder, 'witness-key.json');
  const found = await readJson(path, keyFile);
  if (found?.secret) {
    const secret = privateKeyOf(found.secret);
    return { key: { name: found.name, kind: 'cosignature', key: publicHalfOf(secret) }, secret };
  }
  if (name === null) throw new Problem('command-unknown', `There is no witness in ${folder} yet; give it a name with --name, for example --name witness.example.ac.id.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  const key: NoteKey = { name, kind: 'cosignature', key: publicHalfOf(privateKey) };
  writeNoteKey(key);
  const { d = '' } = privateKey.export({ format: 'jwk' });
  await writeDurably(path, `${JSON.stringify({ name, secret: toBase64(Buffer.from(d, 'base64url')) })}\n`);
  return { key, secret: privateKey };
}

/** `atSeconds`: the time under its signature; null for one of an older release. */
type HeldSince = Held & { readonly atSeconds: number | null };

type Options = { readonly name: string | null; readonly clock: Clock; /** Keys of the log that are new to this witness. */ readonly logKeys: readonly NoteKey[] };

/** The caller has the folder to itself. */
export async function openWitness(folder: string, { name, clock, logKeys: fresh }: Options): Promise<Witness> {
  const { key, secret } = await loadKey(folder, name);
  const path = join(folder, 'witness-state.json');
  const state = await readJson(path, stateFile);
  const known = (state?.logKeys ?? []).flatMap((each) => each ?? []).map(writeNoteKey);
  const lines = [...new Set([...known, ...fresh.map(writeNoteKey)])];
  const logKeys = lines.flatMap((line) => parseNoteKey(line) ?? []);
  let held: HeldSince | null = state?.held?.root ? { ...state.held, root: state.held.root, atSeconds: state.held.atSeconds ?? null } : null;
  const keep = (next: HeldSince | null): Promise<void> =>
    writeDurably(path, `${JSON.stringify({ logKeys: lines, held: next === null ? null : { ...next, root: toBase64(next.root), atSeconds: next.atSeconds ?? undefined } })}\n`);
  await keep(held);
  const addOne = async (asked: AddCheckpoint): Promise<Awaited<ReturnType<Witness['add']>>> => {
    const growth = judgeGrowth(held, asked, logKeys, verifyNow);
    if (!growth.ok) return growth;
    const { origin, size, root } = growth.checkpoint;
    // Asked again about the same checkpoint, it gives the same line: an auditor's seed comes from it, and whoever runs the log
    // must not get another by asking twice.
    const again = held !== null && held.size === size && Buffer.from(held.root).equals(root) ? held.atSeconds : null;
    const atSeconds = again ?? Math.floor(clock.now().getTime() / 1000);
    const next = { origin, size, root, atSeconds };
    await keep(next);
    held = next;
    const signature = cosignatureOf(key, atSeconds, sign(null, cosignatureBytesToSign(growth.text, atSeconds), secret));
    return { ok: true, line: writeNote({ text: '', signatures: [signature] }).slice(1) };
  };
  let last: Promise<unknown> = Promise.resolve();
  const add: Witness['add'] = (asked) => {
    const next = last.then(() => addOne(asked));
    last = next.catch(() => undefined);
    return next;
  };
  return { key, logKeys, held: () => held, add };
}
