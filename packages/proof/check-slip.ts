// Whether a slip is genuine: decided from what was pasted and the published keys alone.
import { fromBase64Url } from './base64url.ts';
import { canonicalText, linesAbove } from './canonical-text.ts';
import type { DayEntry } from './day-entry.ts';
import type { CheckedKeys } from './published.ts';
import { readSlip, type ReadProblem } from './read-slip.ts';
import { dayOf, markOwner, slipBytesToSign, type SlipRecord } from './record.ts';
import { verifies } from './signature.ts';

export type WhyNotGenuine =
  /** The block was changed, or signed by somebody else under the name of this day key. */
  | 'signature'
  /** Signed by a key that is not in the list, for a day that the list has passed. */
  | 'unknown_day_key'
  /** The same, but the list ends on or before the day of the slip: a newer list may hold the key. */
  | 'list_older_than_slip'
  /** The day key belongs to another day. */
  | 'wrong_day'
  /** The slip key that signed the day key was not valid on that day. */
  | 'key_not_valid_on_day';

export type OwnerCheck = 'none' | 'not_asked' | 'matches' | 'differs';

export type SlipCheck =
  | {
    /** `genuine_words_changed`: show only what the record holds. `genuine_block_only`: no words were pasted. */
    readonly verdict: 'genuine' | 'genuine_words_changed' | 'genuine_block_only';
    readonly record: SlipRecord;
    /** The words that were signed, as pasted but for empty lines in a row; null but for `genuine`. */
    readonly words: string | null;
    /** Other words stand above or below, which nobody signed. */
    readonly otherWords: boolean;
    readonly owner: OwnerCheck;
    readonly day: DayEntry;
  }
  | { readonly verdict: 'not_genuine'; readonly why: WhyNotGenuine; readonly record: SlipRecord; readonly day: DayEntry | null }
  | { readonly verdict: 'not_readable'; readonly why: ReadProblem };

/** `ownerText`: the name or number that somebody says is theirs. */
export function checkSlip(pasted: string, keys: CheckedKeys, ownerText: string | null = null): SlipCheck {
  const read = readSlip(pasted);
  if (!read.ok) return { verdict: 'not_readable', why: read.problem };
  const { record } = read;
  const day = keys.days.find(({ key }) => key === record.dayKey) ?? null;
  const why = reasonAgainst(record, read.signature, day, keys);
  if (why !== null || day === null) return { verdict: 'not_genuine', why: why ?? 'unknown_day_key', record, day };
  const owner = checkOwner(record, ownerText);
  const saysMoreBelow = hasWords(read.after);
  if (read.humanText === null) return { verdict: 'genuine_block_only', record, words: null, otherWords: saysMoreBelow, owner, day };
  const found = signedWords(read.humanText, record.text);
  if (found === null) return { verdict: 'genuine_words_changed', record, words: null, otherWords: true, owner, day };
  return { verdict: 'genuine', record, words: found.words, otherWords: saysMoreBelow || hasWords(found.above), owner, day };
}

/** Circled and squared letters, and pictures, are symbols to Unicode, but can be read. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{So}]/u.test(text);

function reasonAgainst(record: SlipRecord, signature: Uint8Array, day: DayEntry | null, keys: CheckedKeys): WhyNotGenuine | null {
  if (!verifies(signature, slipBytesToSign(record), record.dayKey)) return 'signature';
  const askedOn = dayOf(record);
  if (day === null) return askedOn < (keys.days.at(-1)?.day ?? '') ? 'unknown_day_key' : 'list_older_than_slip';
  if (day.day !== askedOn) return 'wrong_day';
  const slipKey = keys.slipKeys.find(({ id }) => id === day.keyId);
  const wasValid = slipKey !== undefined && slipKey.from <= askedOn && (slipKey.until === null || askedOn <= slipKey.until);
  return wasValid ? null : 'key_not_valid_on_day';
}

function checkOwner({ owner }: SlipRecord, typed: string | null): OwnerCheck {
  if (owner === null) return 'none';
  if (typed === null || typed.trim() === '') return 'not_asked';
  const salt = fromBase64Url(owner.salt);
  return salt !== null && markOwner(salt, typed)?.hash === owner.hash ? 'matches' : 'differs';
}

/** A forwarded message puts lines above a slip; more than these, and it is no longer a slip with something above it. */
const mostLinesAbove = 60;

/** The signed words stand whole and directly above the block, or they are not there. */
function signedWords(humanText: string, wanted: string): { words: string; above: string } | null {
  const above = linesAbove(humanText, wanted, mostLinesAbove);
  if (above === null) return null;
  const lines = humanText.split('\n');
  // Line ends are not signed: many of them could put a part of the words out of sight, or on a sheet of its own.
  const words = lines.slice(above).map((line) => (canonicalText(line) === '' ? '' : line)).join('\n').replaceAll(/\n{3,}/gu, '\n\n').trim();
  return { words, above: lines.slice(0, above).join('\n') };
}
