// RFC 4648, section 4, with padding: the spelling that notes and checkpoints prescribe.
import { fromBase64Url, toBase64Url } from '../base64url.ts';

export function toBase64(bytes: Uint8Array): string {
  const digits = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=');
}

/** Null for anything but the one spelling of some bytes. */
export function fromBase64(text: string): Uint8Array | null {
  if (/[-_]/u.test(text)) return null;
  const bytes = fromBase64Url(text.replace(/=+$/u, '').replaceAll('+', '-').replaceAll('/', '_'));
  return bytes !== null && toBase64(bytes) === text ? bytes : null;
}
