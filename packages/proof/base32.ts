// Crockford's base 32: upper case, no padding, and none of I, L, O, U. What people take for one another is read as one.
import { fromDigits, toDigits } from './bits.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

export const toBase32 = (bytes: Uint8Array): string => toDigits(bytes, 5, alphabet);

/** Takes only the written form; see `digitOf` for what people type. */
export const fromBase32 = (digits: string): Uint8Array | null => fromDigits(digits, 5, alphabet);

/** The digit that a typed character stands for, or null. */
export function digitOf(typed: string): string | null {
  if (!/^[0-9A-Za-z]$/u.test(typed)) return null;
  const upper = typed.toUpperCase();
  const digit = lookAlikes[upper] ?? upper;
  return alphabet.includes(digit) ? digit : null;
}
