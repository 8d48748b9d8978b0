// What a slip says, as one small object that is signed.
import { isBase64UrlOf, toBase64Url } from './base64url.ts';
import { concatBytes, sha256, utf8 } from './bytes.ts';
import { canonicalJson, isObject, type JsonObject } from './canonical-json.ts';
import { canonicalOwner } from './canonical-text.ts';
import { isRealDay } from './real-day.ts';

/** What ties a slip to a name or number without holding it; the salt stands in the slip. */
export type OwnerMark = { readonly salt: string; readonly hash: string };

export type SlipRecord = {
  readonly v: 1;
  /** A question that was answered, or a note of having left. */
  readonly kind: 'question' | 'leaving';
  /** Minute of asking with the offset of the agency's zone: `2026-11-22T10:40+07:00`. */
  readonly at: string;
  /** Day of the act, or what is known of it (`2026-11`, `2026-11-01/2026-11-30`). */
  readonly actOn: string | null;
  /** `lawVersion` of the answer. */
  readonly law: string;
  readonly advice: string | null;
  /** The input of `netral assess`. */
  readonly facts: JsonObject;
  /** `hashOfWords` of the words above the block. */
  readonly text: string;
  readonly owner: OwnerMark | null;
  /** 16 random bytes, so that nobody learns from a hash or signature what was asked by trying. */
  readonly salt: string;
  /** Public half of the day key that signs. */
  readonly dayKey: string;
};

/** A slip is read, sent and scanned as a whole; longer facts belong into a file. */
export const longestRecord = 6_000;

const names = ['actOn', 'advice', 'at', 'dayKey', 'facts', 'kind', 'law', 'owner', 'salt', 'text', 'v'];
const minute = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d[+-](0\d|1[0-4]):[0-5]\d$/u;
const known = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const hasOnly = (object: object, wanted: readonly string[]): boolean => Object.keys(object).toSorted().join() === wanted.join();

export const dayOf = (record: SlipRecord): string => record.at.slice(0, 10);

/** Name of the first field that is not as documented, or null. */
function wrongField(value: Readonly<Record<string, unknown>>): string | null {
  const checks: Readonly<Record<string, boolean>> = {
    v: value['v'] === 1,
    kind: value['kind'] === 'question' || value['kind'] === 'leaving',
    at: known(value['at'], minute) && isRealDay(String(value['at']).slice(0, 10)),
    actOn: value['actOn'] === null || known(value['actOn'], /^[\d/-]{4,21}$/u),
    law: known(value['law'], /^[!-~]{1,40}$/u),
    advice: value['advice'] === null || known(value['advice'], /^[a-z_]{1,40}$/u),
    facts: isObject(value['facts']),
    text: isBase64UrlOf(32, value['text']),
    owner: value['owner'] === null || isOwnerMark(value['owner']),
    salt: isBase64UrlOf(16, value['salt']),
    dayKey: isBase64UrlOf(32, value['dayKey']),
  };
  if (!hasOnly(value, names)) return 'names of the fields';
  return Object.keys(checks).find((field) => !checks[field]) ?? null;
}

const isOwnerMark = (value: unknown): boolean =>
  isObject(value) && hasOnly(value, ['hash', 'salt']) && isBase64UrlOf(16, value['salt']) && isBase64UrlOf(32, value['hash']);

/** The one form of a record as text (ASCII). Throws a RangeError that names the field which is not as documented. */
export function writeRecord(record: SlipRecord): string {
  const wrong = wrongField(record);
  if (wrong !== null) throw new RangeError(`The record of a slip is not as it should be: ${wrong}.`);
  const text = canonicalJson(record);
  if (text.length > longestRecord) throw new RangeError(`The record of a slip may have ${longestRecord} bytes.`);
  return text;
}

/** Null for anything but the one form of a record. */
export function parseRecord(text: string): SlipRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || wrongField(value) !== null) return null;
    const record = value as SlipRecord;
    return writeRecord(record) === text ? record : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** What the day key signs. The first line keeps a signature from being taken for one of something else. */
export const slipBytesToSign = (record: SlipRecord): Uint8Array => utf8(`netral slip 1\n${writeRecord(record)}`);

/** `salt`: 16 random bytes. Null where nothing but spaces was typed. */
export function markOwner(salt: Uint8Array, typed: string): OwnerMark | null {
  const owner = canonicalOwner(typed);
  if (owner === '') return null;
  return { salt: toBase64Url(salt), hash: toBase64Url(sha256(concatBytes(salt, utf8(owner)))) };
}
