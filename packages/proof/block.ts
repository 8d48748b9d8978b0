// The machine part of a slip, for paper, chat and QR:
//
//   NETRAL-2
//   0811 2ABC …            eight groups of four in a line
//   UJUNG
//
// It ends with a word that begins with U: the only letter that no digit of this base 32 can be, nor be mistaken for. So
// the end is found also where a chat program joined the lines, and a cut block is told from a mistyped one.
import { digitOf, fromBase32, toBase32 } from './base32.ts';
import { asciiText, concatBytes, sameBytes, sha256, utf8 } from './bytes.ts';
import { longestRecord, parseRecord, writeRecord, type SlipRecord } from './record.ts';

const blockVersion = 2;
const checkBytes = 4;
const signatureBytes = 64;
const mark = 'NETRAL-2';
const endMark = 'UJUNG';
const endMarkAt = /^[^\p{L}\p{N}]*UJUNG/iu;
/** Upper-case letters and digits that a QR of the largest size holds at level M, so that a crumpled print still reads. */
const longestQr = 3_391;

/** Version, length (two bytes, high first), record, signature, and the first four bytes of SHA-256 over all these. */
function blockBytes(record: SlipRecord, signature: Uint8Array): Uint8Array {
  if (signature.length !== signatureBytes) throw new RangeError('An Ed25519 signature has 64 bytes.');
  const text = utf8(writeRecord(record));
  const body = concatBytes(Uint8Array.of(blockVersion, text.length >> 8, text.length & 255), text, signature);
  return concatBytes(body, checkOf(body));
}

const checkOf = (body: Uint8Array): Uint8Array => sha256(body).subarray(0, checkBytes);

/** The block as it is printed, four characters a group and eight groups a line, without a final line break. */
export function writeBlock(record: SlipRecord, signature: Uint8Array): string {
  const groups = toBase32(blockBytes(record, signature)).match(/.{1,4}/gu) ?? [];
  const lines = Array.from({ length: Math.ceil(groups.length / 8) }, (_, at) => groups.slice(at * 8, at * 8 + 8).join(' '));
  return [mark, ...lines, endMark].join('\n');
}

/** The same characters without white space, for a QR in alphanumeric mode; null where one QR cannot hold them. */
export function writeQr(record: SlipRecord, signature: Uint8Array): string | null {
  const text = `${mark}${toBase32(blockBytes(record, signature))}${endMark}`;
  return text.length <= longestQr ? text : null;
}

export type Block = { readonly record: SlipRecord; readonly signature: Uint8Array };
export type BlockProblem = 'cut' | 'mistyped' | 'other_version' | 'not_a_slip';
/** `end`: where in the text the block ends. */
export type BlockRead = ({ readonly ok: true; readonly block: Block } | { readonly ok: false; readonly problem: BlockProblem }) & { readonly end: number };

/** Reads what follows the mark; `from` is the place behind it. */
export function readBlock(text: string, from: number): BlockRead {
  const { digits, ends, ended } = typedDigits(text, from);
  // Five digits are three bytes and the first bit of the record, which begins with "{": a zero.
  const head = fromBase32(digits.slice(0, 5));
  const length = head === null ? longestRecord : ((head[1] ?? 0) << 8) | (head[2] ?? 0);
  const byteCount = 3 + length + signatureBytes + checkBytes;
  const digitCount = Math.ceil((byteCount * 8) / 5);
  const end = ends[Math.min(digitCount, digits.length) - 1] ?? from;
  const problem = (found: BlockProblem): BlockRead => ({ ok: false, problem: found, end });
  if (digits.length < digitCount) return problem(ended ? 'mistyped' : 'cut');
  // Without the end mark, what comes behind the last digit is some other text; with it, a digit too many.
  if (digits.length > digitCount && endMarkAt.test(text.slice(ends.at(-1)))) return problem('mistyped');
  const bytes = fromBase32(digits.slice(0, digitCount));
  if (bytes === null || !sameBytes(checkOf(bytes.subarray(0, -checkBytes)), bytes.subarray(-checkBytes))) return problem('mistyped');
  if (bytes[0] !== blockVersion) return problem('other_version');
  const json = asciiText(bytes.subarray(3, 3 + length));
  const record = json === null ? null : parseRecord(json);
  if (record === null) return problem('not_a_slip');
  return { ok: true, block: { record, signature: bytes.slice(3 + length, -checkBytes) }, end };
}

type Typed = { readonly digits: string; readonly ends: readonly number[]; readonly ended: boolean };

/** Digits up to the first letter that is none; whatever is neither letter nor digit may stand between them. */
function typedDigits(text: string, from: number): Typed {
  let digits = '';
  const ends: number[] = [];
  let at = from;
  for (const char of text.slice(from)) {
    at += char.length;
    const digit = digitOf(char);
    if (digit !== null) {
      digits += digit;
      ends.push(at);
    } else if (/[\p{L}\p{N}]/u.test(char)) return { digits, ends, ended: true };
  }
  return { digits, ends, ended: false };
}

/** Takes the word away that ends a block. */
export const withoutEndMark = (rest: string): string => rest.replace(endMarkAt, '');
