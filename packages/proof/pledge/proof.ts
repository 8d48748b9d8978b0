// The proof that travels in a person's file, beside the sealed sheet of the day.
import { fromBase64Url, isBase64UrlOf } from '../base64url.ts';
import { asciiText, utf8 } from '../bytes.ts';
import { canonicalJson, isObject } from '../canonical-json.ts';
import { isPledgeDay, type PledgeDay } from './day.ts';
import { hasFields, isPledgePerson, isPledgeRecord, saltBytes, type PledgePerson, type PledgeRecord } from './record.ts';

export type PledgeProof = {
  readonly netral: 'pledge-1';
  readonly record: PledgeRecord;
  readonly person: PledgePerson;
  /** base64url; with it `record.person` can be worked out again. */
  readonly salt: string;
  /** What was pledged, whole. */
  readonly words: string;
  /** base64url of `pledgeLeaf`, so that a changed record can be told from a changed path. */
  readonly leaf: string;
  readonly index: number;
  readonly path: readonly string[];
  readonly day: PledgeDay;
  /** base64url of SHA-256 over the sealed sheet, every byte of it. */
  readonly sheet: string;
  /** How the page was made; nothing of it is proved. */
  readonly shown: PledgeShown;
};

export type PledgeShown = {
  readonly lang: 'id' | 'en';
  readonly agency: string;
  /** The time as it is written for people. */
  readonly at: string;
  /** Where anybody may ask about it: the secret stands behind `#` and so reaches no server. */
  readonly check: string;
};

const names = 'day,index,leaf,netral,path,person,record,salt,sheet,shown,words';
const longestProof = 60_000;
/** 2^53 leaves would need no more. */
const longestPath = 53;

function isPledgeProof(value: unknown): value is PledgeProof {
  return isObject(value) && hasFields(value, names) && value['netral'] === 'pledge-1'
    && isPledgeRecord(value['record']) && isPledgePerson(value['person']) && isPledgeDay(value['day']) && isShown(value['shown'])
    && isBase64UrlOf(saltBytes, value['salt']) && isBase64UrlOf(32, value['leaf']) && isBase64UrlOf(32, value['sheet'])
    && typeof value['words'] === 'string' && Number.isSafeInteger(value['index'])
    && Array.isArray(value['path']) && value['path'].length <= longestPath && value['path'].every((step) => isBase64UrlOf(32, step));
}

const isShown = (value: unknown): boolean =>
  isObject(value) && hasFields(value, 'agency,at,check,lang') && (value['lang'] === 'id' || value['lang'] === 'en')
  && typeof value['agency'] === 'string' && typeof value['at'] === 'string' && typeof value['check'] === 'string' && /^https?:\/\/[!-~]+$/u.test(value['check']);

/** The one form of a proof as bytes. Throws a RangeError for what is none. */
export function writePledgeProof(proof: PledgeProof): Uint8Array {
  if (!isPledgeProof(proof)) throw new RangeError('The proof of a pledge is not as it should be.');
  const bytes = utf8(canonicalJson(proof));
  if (bytes.length > longestProof) throw new RangeError(`The proof of a pledge may have ${longestProof} bytes.`);
  return bytes;
}

/** Null for anything but the one form: a single other byte anywhere is no proof, or says something else. */
export function parsePledgeProof(bytes: Uint8Array): PledgeProof | null {
  if (bytes.length > longestProof) return null;
  try {
    const text = asciiText(bytes) ?? '';
    const value: unknown = JSON.parse(text);
    return isPledgeProof(value) && canonicalJson(value) === text ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

export const bytesOf = (digits: string): Uint8Array => fromBase64Url(digits) ?? new Uint8Array();
