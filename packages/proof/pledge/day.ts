// All pledges of one day as one tree, and the line by which a sealed sheet names its root.
import { isBase64UrlOf, toBase64Url } from '../base64url.ts';
import { sha256 } from '../bytes.ts';
import { canonicalJson, isObject } from '../canonical-json.ts';
import { isUuid } from '../day-entry.ts';
import { nodeHash, type Sha256 } from '../log/tree.ts';
import { isRealDay } from '../real-day.ts';
import { hasFields } from './record.ts';

export type PledgeDay = {
  readonly agency: string;
  /** In the zone of the agency. */
  readonly day: string;
  readonly count: number;
  /** base64url of the root (RFC 6962) over the leaves in their order. */
  readonly root: string;
};

export const isPledgeDay = (value: unknown): value is PledgeDay =>
  isObject(value) && hasFields(value, 'agency,count,day,root') && isUuid(value['agency']) && isRealDay(value['day'])
  && Number.isSafeInteger(value['count']) && Number(value['count']) > 0 && isBase64UrlOf(32, value['root']);

export type DayTree = {
  readonly root: string;
  readonly size: number;
  /** From the leaf upwards, for `verifyInclusion`. */
  readonly pathOf: (index: number) => Uint8Array[];
};

/** Holds every level: 12 MB for 186,000 leaves. A day without leaves is not sealed. */
export function dayTree(leaves: readonly Uint8Array[], hash: Sha256 = sha256): DayTree {
  if (leaves.length === 0) throw new RangeError('A day without pledges has no tree.');
  const levels = [leaves];
  for (let below = leaves; below.length > 1; levels.push(below)) below = levelAbove(below, hash);
  const root = levels.at(-1)?.[0] ?? new Uint8Array();
  return { root: toBase64Url(root), size: leaves.length, pathOf: (index) => pathIn(levels, index) };
}

/** The last of an odd number climbs as it is, which gives the same root as the definition by halves. */
function levelAbove(below: readonly Uint8Array[], hash: Sha256): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < below.length; at += 2) {
    const [left, right] = [below[at], below[at + 1]];
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right, hash));
  }
  return above;
}

function pathIn(levels: readonly (readonly Uint8Array[])[], index: number): Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= (levels[0]?.length ?? 0)) throw new RangeError('There is no such leaf.');
  return levels.flatMap((level, height) => {
    const at = Math.floor(index / 2 ** height);
    return level[at % 2 === 0 ? at + 1 : at - 1] ?? [];
  });
}

const mark = 'netral pledge day 1 ';

/** What the sheet holds beside its words, in ASCII without brackets or backslash: it can stand in a PDF as it is. */
export function dayLine(day: PledgeDay): string {
  if (!isPledgeDay(day)) throw new RangeError('A day of pledges has an agency, a day, a count and a root.');
  return `${mark}${canonicalJson(day)}`;
}

/** The day that sealed bytes name; null where they name none, or more than one. */
export function readDayLine(bytes: Uint8Array): PledgeDay | null {
  const from = positionsOf(mark, bytes);
  if (from.length !== 1 || from[0] === undefined) return null;
  let text = '';
  for (let at = from[0] + mark.length; text.length < 400 && !text.endsWith('}'); at++) text += String.fromCharCode(bytes[at] ?? 0);
  try {
    const value: unknown = JSON.parse(text);
    return isPledgeDay(value) && canonicalJson(value) === text ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function positionsOf(word: string, bytes: Uint8Array): number[] {
  const wanted = Array.from(word, (char) => char.charCodeAt(0));
  const first = wanted[0] ?? 0;
  const found: number[] = [];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((unit, offset) => bytes[at + offset] === unit)) found.push(at);
  }
  return found;
}
