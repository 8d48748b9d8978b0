import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { digestUnder, type Keyed } from './sign-in-name.ts';

export type Sealed = { readonly keyId: string; readonly sealed: Buffer };

const purpose = 'sealed secret';

/** AES-256-GCM; `about` (whose it is) is bound in, so that a row copied to somebody else opens nothing. */
export function sealSecret({ keys }: Keyed, secret: Uint8Array, about: string): Sealed {
  const [key] = keys.form;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', digestUnder(key.secret, purpose, 'aes'), nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { keyId: key.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

/** Throws where the row or the key is not the one it was sealed with: a fault of ours, never of the person. */
export function openSecret({ keys }: Keyed, { keyId, sealed }: Sealed, about: string): Buffer {
  const key = keys.form.find(({ id }) => id === keyId);
  if (key === undefined) throw new Error('The key of a sealed secret is not there.');
  const decipher = createDecipheriv('aes-256-gcm', digestUnder(key.secret, purpose, 'aes'), sealed.subarray(0, 12)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
