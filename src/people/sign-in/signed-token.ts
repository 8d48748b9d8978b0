// Tokens that the sign-on service signs and sends by itself (JWS, compact form). Only signatures by a key pair count: a
// service never shares a secret under which others could sign.
import { constants, createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;
export type PublicKey = JsonWebKey & { readonly kid?: string; readonly use?: string };

const algorithms = {
  RS256: { type: 'rsa', digest: 'sha256', more: {} },
  PS256: { type: 'rsa', digest: 'sha256', more: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST } },
  ES256: { type: 'ec', digest: 'sha256', more: { dsaEncoding: 'ieee-p1363' } },
  EdDSA: { type: 'ed25519', digest: null, more: {} },
} as const;

const longestToken = 20_000;

const partOf = (text: string): Claims | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    // Not of our form: no token.
    return null;
  }
};

/** What the token says, if one of these keys signed it; null for everything else. */
export function readSigned(token: string, keys: readonly PublicKey[]): Claims | null {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (token.length > longestToken || more.length > 0 || signature === '') return null;
  const header = partOf(head);
  const name = header?.['alg'];
  if (header === null || typeof name !== 'string' || !Object.hasOwn(algorithms, name)) return null;
  const algorithm = algorithms[name as keyof typeof algorithms];
  const named = keys.filter(({ kid, use }) => use !== 'enc' && (header['kid'] === undefined || kid === header['kid']));
  const signed = named.some((each) => {
    const key = keyOf(each);
    return key?.asymmetricKeyType === algorithm.type
      && verify(algorithm.digest, Buffer.from(`${head}.${body}`), { key, ...algorithm.more }, Buffer.from(signature, 'base64url'));
  });
  return signed ? partOf(body) : null;
}

function keyOf(jwk: PublicKey): KeyObject | null {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    // A kind that this machine does not know signs nothing here.
    return null;
  }
}
