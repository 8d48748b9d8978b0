// The words of a slip in the form in which they are signed. What chat and mail programs do by themselves to a text (other
// quotes and dashes, other line ends) must not break it; what a person changes must.
import { sha256, utf8 } from './bytes.ts';
import { toBase64Url } from './base64url.ts';

// Shown as nothing at all, and put in by programs. Other invisible characters stay: those that turn the direction of
// writing can make a text look like another one. Taken out before NFC, since they keep letters from composing.
const nothing = /[\u200b\u2060\ufeff]/gu;
const typographic: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/gu, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/gu, '"'],
  [/[\u2010-\u2015\u2212\u2022]/gu, '-'],
  [/\u2026/gu, '...'],
  [/[\p{Zs}\t-\r\u0085\u2028\u2029]+/gu, ' '],
];

/** NFC, typographic forms plain, runs of white space one space, none at the ends. Letters, digits and case stay. */
export function canonicalText(text: string): string {
  const plain = typographic.reduce((now, [pattern, by]) => now.replaceAll(pattern, by), text.replaceAll(nothing, '').normalize('NFC'));
  return plain.replaceAll(/^ | $/gu, '');
}

/** `text` of a record: base64url of SHA-256 over the canonical words. */
export const hashOfWords = (words: string): string => hashOfCanonical(canonicalText(words));

const hashOfCanonical = (words: string): string => toBase64Url(sha256(utf8(words)));

/** The form in which a name or number is compared: canonical, lower case, without any space. */
export const canonicalOwner = (typed: string): string => canonicalText(typed).toLowerCase().normalize('NFC').replaceAll(' ', '');

/**
 * Where signed words begin that stand whole at the end of a text, as the number of lines above them; null where they do not.
 * At most so many lines may stand above: a slip that was forwarded has a few.
 */
export function linesAbove(text: string, wantedHash: string, most: number): number | null {
  const lines = text.split('\n').map(canonicalText);
  const found = lines.slice(0, most + 1).findIndex((_, from) => hashOfCanonical(lines.slice(from).filter((line) => line !== '').join(' ')) === wantedHash);
  return found < 0 ? null : found;
}
