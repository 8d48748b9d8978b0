// One entry of the append-only list of day keys. Every entry is bound to the one before, so that none can be put in, taken
// out or changed later without changing all that follow.
import { fromBase64Url, isBase64UrlOf, toBase64Url } from './base64url.ts';
import { sha256, utf8 } from './bytes.ts';
import { isObject } from './canonical-json.ts';
import { isRealDay } from './real-day.ts';

export type DayEntry = {
  /** In the zone of the agency. A restart makes a second key: several entries may have one day. */
  readonly day: string;
  /** Public half of the day key: base64url of 32 bytes. */
  readonly key: string;
  /** Id (uuid) of the slip key that signed this entry. */
  readonly keyId: string;
  /** `rootOf` the entry before; `firstPrevious` in the first. */
  readonly previous: string;
  /** Ed25519 by the slip key over `dayEntryText` in UTF-8: base64url of 64 bytes. */
  readonly signature: string;
};

/** 32 zero bytes: what stands before the first entry. */
export const firstPrevious = toBase64Url(new Uint8Array(32));

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u.test(value);

/** The text that a slip key signs. */
export const dayEntryText = ({ day, key, keyId, previous }: Omit<DayEntry, 'signature'>): string =>
  ['netral day 1', day, key, keyId, previous].join('\n');

export const dayEntryBytesToSign = (entry: Omit<DayEntry, 'signature'>): Uint8Array => utf8(dayEntryText(entry));

/** Root of the list that ends with this entry: base64url of SHA-256. That of the last entry of a day is the root of the day. */
export const rootOf = (entry: DayEntry): string => toBase64Url(sha256(utf8(`${dayEntryText(entry)}\n${entry.signature}`)));

export const signatureOf = ({ signature }: DayEntry): Uint8Array => fromBase64Url(signature) ?? new Uint8Array();

export function isDayEntry(value: unknown): value is DayEntry {
  return isObject(value) && Object.keys(value).toSorted().join() === 'day,key,keyId,previous,signature'
    && isRealDay(value['day']) && isBase64UrlOf(32, value['key']) && isUuid(value['keyId'])
    && isBase64UrlOf(32, value['previous']) && isBase64UrlOf(64, value['signature']);
}
