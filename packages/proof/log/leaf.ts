// What stands in the public log about an act: which kind of act, in which role, when, of which agency, and a commitment to the
// rest. An anonymous act has a day and nothing finer; every other has the minute, which the checkpoints tell anyway.
import { fromBase64Url, isBase64UrlOf } from '../base64url.ts';
import { asciiText, utf8 } from '../bytes.ts';
import { canonicalJson, isObject } from '../canonical-json.ts';
import { isUuid } from '../day-entry.ts';
import { isRealDay } from '../real-day.ts';

export type ActLeaf = {
  readonly agency: string;
  /** `2026-11-22T03:40Z`; absent for an anonymous act. */
  readonly at?: string;
  /** base64url of SHA-256 over salt and detail. */
  readonly commitment: string;
  readonly noun: string;
  /** In the zone of the agency. */
  readonly on: string;
  readonly role: string;
};

/** The list of keys that sign slips, as it stood with this entry (its root binds all before). */
export type SlipDayLeaf = { readonly on: string; readonly place: number; readonly root: string };

export type Leaf = { readonly act: ActLeaf } | { readonly slipDay: SlipDayLeaf };

const word = /^[a-z]+(-[a-z]+)*$/u;
const has = (value: Readonly<Record<string, unknown>>, names: string): boolean => Object.keys(value).toSorted().join() === names;

/** The one form of a leaf as bytes. Throws a RangeError for anything that would say more. */
export function writeLeaf(leaf: Leaf): Uint8Array {
  if (!isLeaf(leaf)) throw new RangeError('A leaf of the log may hold no other field.');
  return utf8(canonicalJson(leaf));
}

/** Null for anything but the one form. */
export function parseLeaf(bytes: Uint8Array): Leaf | null {
  try {
    const text = asciiText(bytes) ?? '';
    const value: unknown = JSON.parse(text);
    return isLeaf(value) && canonicalJson(value) === text ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function isLeaf(value: unknown): value is Leaf {
  if (!isObject(value)) return false;
  if (has(value, 'act')) return isActLeaf(value['act']);
  return has(value, 'slipDay') && isSlipDayLeaf(value['slipDay']);
}

function isActLeaf(value: unknown): boolean {
  if (!isObject(value) || !isUuid(value['agency']) || !isBase64UrlOf(32, value['commitment']) || !isRealDay(value['on'])) return false;
  const [noun, role] = [String(value['noun']), String(value['role'])];
  if (!word.test(role) || !noun.split('.').every((part) => word.test(part)) || noun.split('.').length !== 2) return false;
  if (role === 'anonymous') return has(value, 'agency,commitment,noun,on,role');
  return has(value, 'agency,at,commitment,noun,on,role') && /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/u.test(String(value['at']));
}

const isSlipDayLeaf = (value: unknown): boolean =>
  isObject(value) && has(value, 'on,place,root') && isRealDay(value['on']) && Number.isSafeInteger(value['place']) && fromBase64Url(String(value['root']))?.length === 32;
