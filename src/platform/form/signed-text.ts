// A mark under a text that a person takes home, so that we can say later whether we wrote it. White space does
// not count: text that went through a chat or a notebook comes back with other line breaks.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SigningKey } from './sealed-state.ts';

const even = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export function signText(text: string, keys: readonly SigningKey[], purpose: string): string {
  const key = keys[0];
  if (!key) throw new Error('No key to sign texts with.');
  return `${key.id}.${markOf(text, key, purpose).toString('base64url')}`;
}

export function isOurs(text: string, mark: string, keys: readonly SigningKey[], purpose: string): boolean {
  // To the last character: a decoder stops at a sign it does not know, and words hung on behind would pass as ours.
  const [, keyId, given = ''] = /^([^.]+)\.([\w-]{43})$/u.exec(mark.trim()) ?? [];
  const key = keys.find((each) => each.id === keyId);
  return key !== undefined && timingSafeEqual(Buffer.from(given, 'base64url'), markOf(text, key, purpose));
}

function markOf(text: string, key: SigningKey, purpose: string): Buffer {
  return createHmac('sha256', key.secret).update(`${purpose}\n${even(text)}`, 'utf8').digest();
}
