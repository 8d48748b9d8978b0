// The published keys: long-term slip keys and the list of day keys (`kunci.json`).
import { isBase64UrlOf } from './base64url.ts';
import { isObject } from './canonical-json.ts';
import { dayEntryBytesToSign, firstPrevious, isDayEntry, isUuid, rootOf, signatureOf, type DayEntry } from './day-entry.ts';
import { isRealDay } from './real-day.ts';
import { isPublicKey, verifies } from './signature.ts';

export type SlipKey = { readonly id: string; readonly public: string; /** First and last day on which it may sign. */ readonly from: string; readonly until: string | null };

export type Published = {
  readonly netral: 'keys-1';
  /** Scheme and host of the service. */
  readonly service: string;
  readonly slipKeys: readonly SlipKey[];
  /** Oldest first. */
  readonly days: readonly DayEntry[];
};

declare const checked: unique symbol;
/** Published keys whose signatures and chain have been checked; only `parsePublished` makes them. */
export type CheckedKeys = Published & { readonly [checked]: true };

export type PublishedProblem =
  /** Not the documented shape. */
  | 'shape' | 'slip_key_shape' | 'slip_key_twice' | 'entry_shape'
  /** The entry does not follow the one before it. */
  | 'chain_broken' | 'day_goes_back'
  | 'unknown_slip_key' | 'entry_signature' | 'day_key_twice';

/** `place`: which slip key or which entry, counted from 1; null where the whole file is meant. */
export type PublishedRead =
  | { readonly ok: true; readonly keys: CheckedKeys }
  | { readonly ok: false; readonly problem: PublishedProblem; readonly place: number | null };

/**
 * Checks a whole key file: shape, every signature, every link. `known`: keys that were checked before; entries that are the same in
 * both are not verified again, and those that are the very same objects from the beginning on not even hashed. `verify`: Ed25519 of the platform, where it has one; ours takes about two milliseconds, and a
 * list grows by an entry a day.
 */
export function parsePublished(json: unknown, known?: CheckedKeys, verify: typeof verifies = verifies): PublishedRead {
  if (!isPublishedShape(json)) return { ok: false, problem: 'shape', place: null };
  const badKey = firstProblem(json.slipKeys, (key, at, before) => slipKeyProblem(key, before.slice(0, at)));
  if (badKey !== null) return { ok: false, ...badKey };
  // The shape of every slip key has just been checked.
  const published = json as Published;
  const slipKeys = new Map(published.slipKeys.map((key) => [key.id, key.public]));
  const isKnown = (entry: DayEntry, at: number): boolean => known !== undefined && same(known.days[at], entry)
    && known.slipKeys.some(({ id, public: key }) => id === entry.keyId && key === slipKeys.get(id));
  const untouched = sameObjects(known?.days ?? [], published.days);
  const dayKeys = new Set<string>();
  const badEntry = firstProblem(published.days, (entry, at, all) => {
    const problem = (at < untouched ? null : linkProblem(entry, all[at - 1])) ?? (dayKeys.has(entry.key) ? 'day_key_twice' : null)
      ?? (isKnown(entry, at) ? null : signatureProblem(entry, slipKeys, verify));
    if (problem === null) dayKeys.add(entry.key);
    return problem;
  });
  return badEntry === null ? { ok: true, keys: published as CheckedKeys } : { ok: false, ...badEntry };
}

type Found = { readonly problem: PublishedProblem; readonly place: number };

function firstProblem<T>(list: readonly T[], problemOf: (value: T, at: number, all: readonly T[]) => PublishedProblem | null): Found | null {
  for (const [at, value] of list.entries()) {
    const problem = problemOf(value, at, list);
    if (problem !== null) return { problem, place: at + 1 };
  }
  return null;
}

type Shape = { readonly slipKeys: readonly unknown[]; readonly days: readonly unknown[] };

const isPublishedShape = (json: unknown): json is Shape =>
  isObject(json) && Object.keys(json).toSorted().join() === 'days,netral,service,slipKeys' && json['netral'] === 'keys-1'
  && typeof json['service'] === 'string' && /^https?:\/\/[!-.0-~]{1,200}$/u.test(json['service'])
  && Array.isArray(json['slipKeys']) && Array.isArray(json['days']);

function slipKeyProblem(key: unknown, before: readonly unknown[]): PublishedProblem | null {
  if (!isSlipKey(key)) return 'slip_key_shape';
  return before.some((other) => isObject(other) && (other['id'] === key.id || other['public'] === key.public)) ? 'slip_key_twice' : null;
}

function isSlipKey(value: unknown): value is SlipKey {
  if (!isObject(value) || Object.keys(value).toSorted().join() !== 'from,id,public,until') return false;
  const { id, public: key, from, until } = value;
  return isUuid(id) && isBase64UrlOf(32, key) && isPublicKey(key) && isRealDay(from) && (until === null || (isRealDay(until) && until >= from));
}

function linkProblem(entry: DayEntry, before: DayEntry | undefined): PublishedProblem | null {
  if (!isDayEntry(entry)) return 'entry_shape';
  if (entry.previous !== (before === undefined ? firstPrevious : rootOf(before))) return 'chain_broken';
  return before !== undefined && entry.day < before.day ? 'day_goes_back' : null;
}

function signatureProblem(entry: DayEntry, slipKeys: ReadonlyMap<string, string>, verify: typeof verifies): PublishedProblem | null {
  const slipKey = slipKeys.get(entry.keyId);
  if (slipKey === undefined) return 'unknown_slip_key';
  return verify(signatureOf(entry), dayEntryBytesToSign(entry), slipKey) ? null : 'entry_signature';
}

const same = (one: DayEntry | undefined, other: DayEntry): boolean => one === other || (one !== undefined && rootOf(one) === rootOf(other));

/** How many entries at the beginning are the same objects in both. */
function sameObjects(known: readonly DayEntry[], list: readonly DayEntry[]): number {
  const at = list.findIndex((entry, place) => entry !== known[place]);
  return at < 0 ? list.length : at;
}

/** Root of each day, or of the newest `most`: of the last entry that has the day. */
export function dailyRoots({ days }: Published, most = days.length): { readonly day: string; readonly root: string }[] {
  return days.filter(({ day }, at) => days[at + 1]?.day !== day).slice(-most).map((entry) => ({ day: entry.day, root: rootOf(entry) }));
}

/**
 * Where a later list stops being a continuation of an earlier one: the place (from 1) of the first entry of `earlier` that `later`
 * does not have there; null where it continues. Whoever keeps an old copy learns so whether the past was rewritten.
 */
export function departsFrom(earlier: Published, later: Published): number | null {
  const at = earlier.days.findIndex((entry, place) => !same(later.days[place], entry));
  return at < 0 ? null : at + 1;
}
