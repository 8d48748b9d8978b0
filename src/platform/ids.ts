// Ids are made here, never by the database: a table with an identity column could not be spread
// over several servers. `randomId` tells nothing about when; whatever an anonymous person causes
// must use it. `timeId` sorts by time and is for everything else.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export const randomId = (): string => randomUUID();

/** UUID version 7: 48 bits of milliseconds, then randomness (RFC 9562). */
export function timeId(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// Without 0/O, 1/I/L: the number is read out on the telephone.
const readable = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Short number that ties an error page to the one log line about it: `7KQ4-M2XW`. */
export function referenceNumber(): string {
  const letters = Array.from({ length: 8 }, () => readable[randomInt(readable.length)] ?? '2').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
