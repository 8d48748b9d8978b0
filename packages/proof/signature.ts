import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64Url } from './base64url.ts';

/**
 * Ed25519 (RFC 8032) in the strict reading of the library (`zip215: false`): the scalar is below the group order, points have
 * their one encoding, and a public key of small order, for which one signature could fit many texts, is refused.
 */
export function verifies(signature: Uint8Array, signed: Uint8Array, publicKey: string): boolean {
  const key = fromBase64Url(publicKey);
  return key?.length === 32 && signature.length === 64 && ed25519.verify(signature, signed, key, { zip215: false });
}

/** Whether these are the 32 bytes of a point that may serve as a key. */
export function isPublicKey(publicKey: string): boolean {
  const key = fromBase64Url(publicKey);
  return key?.length === 32 && ed25519.utils.isValidPublicKey(key, false) && !ed25519.Point.fromBytes(key, false).isSmallOrder();
}
