import { createPublicKey, verify } from 'node:crypto';

/** Ed25519 of Node, twenty times as fast as the one that also runs in browsers; for keys that `parseNoteKey` has taken. */
export const verifyNow = (signature: Uint8Array, signed: Uint8Array, publicKey: string): boolean =>
  signature.length === 64 && verify(null, signed, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }), signature);
