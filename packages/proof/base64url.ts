// RFC 4648, section 5, without padding: how keys, roots, salts and signatures stand in JSON.
import { fromDigits, toDigits } from './bits.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const toBase64Url = (bytes: Uint8Array): string => toDigits(bytes, 6, alphabet);

/** Null for anything but the one spelling of some bytes. */
export const fromBase64Url = (text: string): Uint8Array | null => fromDigits(text, 6, alphabet);

/** Whether this is the one spelling of exactly so many bytes. */
export const isBase64UrlOf = (byteCount: number, value: unknown): value is string =>
  typeof value === 'string' && value.length === Math.ceil((byteCount * 4) / 3) && fromBase64Url(value) !== null;
