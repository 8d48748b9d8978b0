// The pieces of which certificates, signatures and time stamps are put together (DER, X.690), each as its bytes and with one
// encoding only, so that what was read can be written again and compared byte for byte.

export type Piece = Uint8Array;

export const oid = {
  data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2', timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3', messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47', timeStampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1', ecdsaSha256: '1.2.840.10045.4.3.2',
  organisation: '2.5.4.10', commonName: '2.5.4.3',
  subjectKey: '2.5.29.14', keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', authorityKey: '2.5.29.35', extendedUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** Head and content; lengths up to 65,535 are all that a seal needs. */
function piece(tag: number, ...parts: readonly Uint8Array[]): Piece {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length > 0xffff) throw new RangeError('A piece of a seal may have 65,535 bytes.');
  const head = length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

export const sequence = (...parts: readonly Piece[]): Piece => piece(0x30, ...parts);
/** The members of a set stand in the order of their bytes (X.690, 11.6). */
export const setOf = (...parts: readonly Piece[]): Piece => piece(0x31, ...parts.toSorted((one, other) => Buffer.compare(one, other)));
/** `[n]` around pieces. */
export const tagged = (tag: number, ...parts: readonly Piece[]): Piece => piece(0xa0 + tag, ...parts);
export const octets = (bytes: Uint8Array): Piece => piece(0x04, bytes);
export const bits = (bytes: Uint8Array, unusedBits = 0): Piece => piece(0x03, Uint8Array.of(unusedBits), bytes);
export const yes = (): Piece => piece(0x01, Uint8Array.of(0xff));
export const words = (text: string): Piece => piece(0x0c, Buffer.from(text, 'utf8'));
const digitsOf = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:T]/gu, '')}Z`;
/** 2026-11-22T03:40:00Z as 20261122034000Z. */
export const time = (at: Date): Piece => piece(0x18, Buffer.from(digitsOf(at), 'latin1'));
/** In a certificate with two digits for the year until 2049 (RFC 5280, 4.1.2.5). */
export const certificateTime = (at: Date): Piece => (at.getUTCFullYear() < 2050 ? piece(0x17, Buffer.from(digitsOf(at).slice(2), 'latin1')) : time(at));

/** Below 128. */
export const number = (value: number): Piece => piece(0x02, Uint8Array.of(value));
/** A positive whole number without leading zeros, its first bit not set. */
export const bigNumber = (bytes: Uint8Array): Piece => piece(0x02, bytes);

const objectIds = new Map<string, Piece>();

export function objectId(value: string): Piece {
  const [first = 0, second = 0, ...arcs] = value.split('.').map(Number);
  const known = objectIds.get(value) ?? piece(0x06, Uint8Array.from([first * 40 + second, ...arcs].flatMap(base128)));
  objectIds.set(value, known);
  return known;
}

/** Seven bits a byte, the high ones first; all bytes but the last have their first bit set. */
function base128(arc: number): number[] {
  const digits = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift((rest % 128) | 0x80);
  return digits;
}

/** The same bytes under another first byte: an implicit tag. */
export function withTag(der: Uint8Array, tag: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(der);
  copy[0] = tag;
  return copy;
}
