// What stands in the tree of a day about one pledge: who (as a commitment), to which words, when and in which way.
import { toBase64Url } from '../base64url.ts';
import { asciiText, concatBytes, sha256, utf8 } from '../bytes.ts';
import { canonicalJson, isObject } from '../canonical-json.ts';
import { isUuid } from '../day-entry.ts';
import { leafHash, type Sha256 } from '../log/tree.ts';
import { isRealDay } from '../real-day.ts';

/** Whose pledge it is, as it stands on the paper. It is in no record: only `commitPerson` of it. */
export type PledgePerson = { readonly name: string; readonly post: string; readonly unit: string };

export type PledgeRecord = {
  readonly v: 1;
  readonly id: string;
  /** `hashOfPledgeWords` of the words that the person read. */
  readonly version: string;
  /** Number of the version, as people call it. */
  readonly number: number;
  /** `commitPerson`. */
  readonly person: string;
  readonly group: 'civil-servant' | 'community' | 'contract-worker';
  /** Code of the unit. */
  readonly unit: string;
  /** With the offset of the agency's zone: `2026-11-22T10:40:05+07:00`. */
  readonly at: string;
  readonly way: 'own' | 'helper' | 'paper' | 'list';
};

const names = 'at,group,id,number,person,unit,v,version,way';
const groups: readonly unknown[] = ['civil-servant', 'community', 'contract-worker'];
const ways: readonly unknown[] = ['own', 'helper', 'paper', 'list'];
const second = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](0\d|1[0-4]):[0-5]\d$/u;
/** One of the two spellings of 32 bytes is refused: the last digit carries four bits. As `isBase64UrlOf`, ten times as fast. */
const hash32 = /^[\w-]{42}[AEIMQUYcgkosw048]$/u;
const longestName = 300;

export const saltBytes = 16;

export const hasFields = (value: object, wanted: string): boolean => Object.keys(value).toSorted().join() === wanted;

/** Day on the wall of the agency. */
export const dayOfPledge = ({ at }: PledgeRecord): string => at.slice(0, 10);

const isShort = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 100;
const isHash = (value: unknown): boolean => typeof value === 'string' && hash32.test(value);

export function isPledgeRecord(value: unknown): value is PledgeRecord {
  return isObject(value) && hasFields(value, names) && value['v'] === 1 && isUuid(value['id'])
    && isHash(value['version']) && isHash(value['person'])
    && Number.isSafeInteger(value['number']) && Number(value['number']) > 0
    && groups.includes(value['group']) && ways.includes(value['way'])
    && isShort(value['unit'])
    && typeof value['at'] === 'string' && second.test(value['at']) && isRealDay(value['at'].slice(0, 10));
}

/**
 * The one form of a record as bytes, which is its canonical JSON; spelled out, because a day has 186,000 of them. Throws a
 * RangeError for what is none.
 */
export function writePledgeRecord(record: PledgeRecord): Uint8Array {
  if (!isPledgeRecord(record)) throw new RangeError('The record of a pledge is not as it should be.');
  const { at, group, id, number, person, unit, v, version, way } = record;
  return utf8(`{"at":"${at}","group":"${group}","id":"${id}","number":${number},"person":"${person}","unit":${canonicalJson(unit)},"v":${v},"version":"${version}","way":"${way}"}`);
}

/** Null for anything but the one form. */
export function parsePledgeRecord(bytes: Uint8Array): PledgeRecord | null {
  try {
    const text = asciiText(bytes) ?? '';
    const value: unknown = JSON.parse(text);
    return isPledgeRecord(value) && canonicalJson(value) === text ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

export const pledgeLeaf = (record: PledgeRecord, hash: Sha256 = sha256): Uint8Array => leafHash(writePledgeRecord(record), hash);

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= longestName;

export const isPledgePerson = (value: unknown): value is PledgePerson =>
  isObject(value) && hasFields(value, 'name,post,unit') && isText(value['name']) && isText(value['post']) && isText(value['unit']);

/** base64url of SHA-256 over salt and person. Without the salt nobody can try names against it, and erasing it erases the person. */
export function commitPerson(salt: Uint8Array, person: PledgePerson, hash: Sha256 = sha256): string {
  if (salt.length !== saltBytes) throw new RangeError(`A salt has ${saltBytes} bytes.`);
  if (!isPledgePerson(person)) throw new RangeError('A person has a name, a post and a unit.');
  return toBase64Url(hash(concatBytes(salt, utf8(canonicalJson(person)))));
}

/** base64url of SHA-256 over the words in UTF-8, letter by letter. */
export const hashOfPledgeWords = (words: string, hash: Sha256 = sha256): string => toBase64Url(hash(utf8(words)));
