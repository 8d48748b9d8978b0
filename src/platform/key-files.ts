// Keys lie in NETRAL_DATA/keys (0700), one JSON file per key (0600), named by purpose and id.
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceDurably, writeDurably } from './durable-file.ts';
import { codeOf, Problem } from './errors.ts';
import { randomId } from './ids.ts';

export type KeyPurpose = 'form' | 'slip' | 'log';

const day = v.pipe(v.string(), v.isoDate());

const bytes32 = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
  v.check((bytes) => bytes.length === 32),
);

const common = {
  id: v.pipe(v.string(), v.uuid()),
  createdOn: day,
  /** Both days belong to it; null while it is the current one. */
  validity: v.strictObject({ from: day, until: v.nullable(day) }),
};

/** 32 random bytes. The secret stays after a rotation, because forms are still open and marks still to be checked. */
const formKeyFile = v.strictObject({ ...common, purpose: v.literal('form'), secret: bytes32 });

/** Ed25519 (RFC 8032): the public key for ever, and the seed of the private one until the rotation. */
const pairOf = <Purpose extends 'slip' | 'log'>(purpose: Purpose) => v.pipe(
  v.strictObject({ ...common, purpose: v.literal(purpose), public: bytes32, secret: v.nullable(bytes32) }),
  // Run also where a field is of the wrong length.
  v.check((key) => key.secret === null || (key.secret.length === 32 && Buffer.from(key.public).equals(publicHalfOf(privateKeyOf(key.secret))))),
);

const slipKeyFile = pairOf('slip');
const logKeyFile = pairOf('log');
const keyFile = v.union([formKeyFile, slipKeyFile, logKeyFile]);

export type FormKeyFile = Readonly<v.InferOutput<typeof formKeyFile>>;
export type SlipKeyFile = Readonly<v.InferOutput<typeof slipKeyFile>>;
export type LogKeyFile = Readonly<v.InferOutput<typeof logKeyFile>>;
export type KeyFile = FormKeyFile | SlipKeyFile | LogKeyFile;

export const keyFolder = (dataDir: string): string => join(dataDir, 'keys');
const pathOf = (dataDir: string, { purpose, id }: KeyFile): string => join(keyFolder(dataDir), `${purpose}-${id}.json`);

/** The keys that are there, the current ones first; none is made. */
export async function readKeyFiles(dataDir: string): Promise<KeyFile[]> {
  const folder = keyFolder(dataDir);
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).sort();
  const found = await Promise.all(names.map((name) => readKeyFile(join(folder, name))));
  return found.toSorted(newestFirst);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw thrown;
  }
}

async function readKeyFile(path: string): Promise<KeyFile> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), await readFile(path, 'utf8'));
  if (parsed.success) return parsed.output;
  throw new Problem('key-unreadable', `The key file ${path} is damaged; put it back from your back-up.`);
}

// Still valid before expired, then the younger first; the id decides a tie so that every start agrees.
function newestFirst(a: KeyFile, b: KeyFile): number {
  if ((a.validity.until === null) !== (b.validity.until === null)) return a.validity.until === null ? -1 : 1;
  return b.validity.from.localeCompare(a.validity.from) || a.id.localeCompare(b.id);
}

/** Makes a key that is valid from `today` and writes its file; the caller has the folder to itself. */
export async function makeKeyFile(dataDir: string, purpose: KeyPurpose, today: string): Promise<KeyFile> {
  const key = purpose === 'form' ? newFormKey(today) : newPair(purpose, today);
  await writeDurably(pathOf(dataDir, key), textOf(key));
  return key;
}

/** Ends a key: an older file in its place, whose former content is wiped. */
export async function endKeyFile(dataDir: string, key: KeyFile, today: string): Promise<void> {
  const ended = { ...key, validity: { ...key.validity, until: today } };
  const kept = ended.purpose === 'form' ? ended : { ...ended, secret: null };
  await replaceDurably(pathOf(dataDir, key), textOf(kept));
}

const newFormKey = (today: string): FormKeyFile => ({ ...newKey(today), purpose: 'form', secret: new Uint8Array(randomBytes(32)) });

function newPair(purpose: 'slip' | 'log', today: string): SlipKeyFile | LogKeyFile {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '' } = privateKey.export({ format: 'jwk' });
  return { ...newKey(today), purpose, public: publicHalfOf(privateKey), secret: new Uint8Array(Buffer.from(d, 'base64url')) };
}

const newKey = (today: string) => ({ id: randomId(), createdOn: today, validity: { from: today, until: null } });

const base64 = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('base64'));

function textOf(key: KeyFile): string {
  const written = key.purpose === 'form' ? { ...key, secret: base64(key.secret) } : { ...key, public: base64(key.public), secret: base64(key.secret) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

// PKCS #8 for Ed25519 (RFC 8410) is these bytes and the seed; a JWK would want the public half as well.
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });

export function publicHalfOf(key: KeyObject): Uint8Array<ArrayBuffer> {
  const { x = '' }: JsonWebKey = createPublicKey(key).export({ format: 'jwk' });
  return new Uint8Array(Buffer.from(x, 'base64url'));
}
