// Signed notes (C2SP signed-note): a text that anybody can read, an empty line, and a line for each signature. Whoever
// signs has a name and a key; the first four bytes of a hash over both stand before the signature.
import { toBase64Url } from '../base64url.ts';
import { concatBytes, sha256, utf8 } from '../bytes.ts';
import { isPublicKey, verifies } from '../signature.ts';
import { fromBase64, toBase64 } from './base64.ts';

export type NoteSignature = { readonly name: string; /** Four bytes as hex. */ readonly keyHash: string; readonly bytes: Uint8Array };

/** `text` ends with a line break and holds what is signed. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/** `ed25519`: signs a text. `cosignature`: a witness signs a checkpoint and a time. */
export type KeyKind = 'ed25519' | 'cosignature';
const kindBytes: Readonly<Record<KeyKind, number>> = { ed25519: 1, cosignature: 4 };

/** `key`: 32 bytes of an Ed25519 public key. */
export type NoteKey = { readonly name: string; readonly kind: KeyKind; readonly key: Uint8Array };

export type VerifySignature = typeof verifies;

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const isName = (name: string): boolean => /^[^\s+]{1,200}$/u.test(name);

const kindAndKey = ({ kind, key }: NoteKey): Uint8Array => concatBytes(Uint8Array.of(kindBytes[kind]), key);

export const keyHashOf = (key: NoteKey): string => toHex(sha256(concatBytes(utf8(`${key.name}\n`), kindAndKey(key))).subarray(0, 4));

/** The one-line form in which keys are handed on: `name+hash+key`. */
export function writeNoteKey(key: NoteKey): string {
  if (!isName(key.name)) throw new RangeError('The name of a key has no white space and no "+".');
  return `${key.name}+${keyHashOf(key)}+${toBase64(kindAndKey(key))}`;
}

/** Null for anything else, and for a key under which one signature would fit many texts. */
export function parseNoteKey(line: string): NoteKey | null {
  const [name = '', hash = '', ...rest] = line.split('+');
  const bytes = fromBase64(rest.join('+'));
  const kind = (['ed25519', 'cosignature'] as const).find((each) => kindBytes[each] === bytes?.[0]);
  if (bytes?.length !== 33 || kind === undefined || !isName(name)) return null;
  const key = { name, kind, key: bytes.slice(1) };
  return isPublicKey(toBase64Url(key.key)) && keyHashOf(key) === hash ? key : null;
}

export function writeNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map((each) => `${writeSignature(each)}\n`).join('')}`;
}

/** Its line in a note, without the line break. */
export function writeSignature({ name, keyHash, bytes }: NoteSignature): string {
  const hash = Uint8Array.from({ length: 4 }, (_, at) => Number.parseInt(keyHash.slice(at * 2, at * 2 + 2), 16));
  return `\u2014 ${name} ${toBase64(concatBytes(hash, bytes))}`;
}

const longestNote = 100_000;

/** Null for what is no signed note; which signatures are good, the key decides. */
export function parseNote(note: string): Note | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || note.length > longestNote || !note.endsWith('\n')) return null;
  const signatures = note.slice(end + 2, -1).split('\n').map(parseSignature);
  const whole = signatures.filter((each) => each !== null);
  return whole.length === signatures.length ? { text: note.slice(0, end + 1), signatures: whole } : null;
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', digits = ''] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(digits);
  return name === '' || bytes === null || bytes.length < 5 ? null : { name, keyHash: toHex(bytes.subarray(0, 4)), bytes: bytes.slice(4) };
}

/** What a key of this kind signs; `atSeconds` only for a cosignature. */
export const noteBytesToSign = (text: string): Uint8Array => utf8(text);
export const cosignatureBytesToSign = (text: string, atSeconds: number): Uint8Array => utf8(`cosignature/v1\ntime ${atSeconds}\n${text}`);

/** A witness's signature with its time in front (eight bytes, the high one first). */
export function cosignatureOf(key: NoteKey, atSeconds: number, signature: Uint8Array): NoteSignature {
  const bytes = new Uint8Array(72);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(atSeconds));
  bytes.set(signature, 8);
  return { name: key.name, keyHash: keyHashOf(key), bytes };
}

/** The signature of this key in the note, if there is a good one; `atSeconds` is null for a signature without a time. */
export function signatureBy(note: Note, key: NoteKey, verify: VerifySignature = verifies): { readonly atSeconds: number | null } | null {
  const wanted = keyHashOf(key);
  for (const { name, keyHash, bytes } of note.signatures) {
    if (name !== key.name || keyHash !== wanted) continue;
    const publicKey = toBase64Url(key.key);
    if (key.kind === 'ed25519' && verify(bytes, noteBytesToSign(note.text), publicKey)) return { atSeconds: null };
    if (key.kind !== 'cosignature' || bytes.length !== 72) continue;
    const atSeconds = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0));
    if (verify(bytes.subarray(8), cosignatureBytesToSign(note.text, atSeconds), publicKey)) return { atSeconds };
  }
  return null;
}
