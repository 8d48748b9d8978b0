import { sha256 as hash } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

export { concatBytes } from '@noble/hashes/utils.js';

export const utf8 = (text: string): Uint8Array => utf8ToBytes(text);
export const sha256 = (bytes: Uint8Array): Uint8Array => hash(bytes);

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Null where a byte is not printable ASCII, as every byte of a record is. */
export function asciiText(bytes: Uint8Array): string | null {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? String.fromCharCode(...bytes) : null;
}
