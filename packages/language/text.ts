// Canonical words with their place in the text as it was typed, so that whatever is decided later can be
// shown on the person's own words. Nothing here throws, whatever it is given.

import { everydayForm } from './everyday.ts';

/** Longer texts are read up to here: what is asked stands at the beginning, and the time stays bounded. */
export const MAX_QUESTION_LENGTH = 4_000;

export interface Token {
  /** As typed. */
  readonly text: string;
  /** UTF-16 offsets into the text as typed. */
  readonly start: number;
  readonly end: number;
  /** Canonical and in its formal everyday form: "Nggak" and "gk" are both "tidak". */
  readonly word: string;
}

// Format and control characters inside a word are part of it (and dropped), or "ca\u200bpres" would be two words.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}\p{Cc}]*[\p{L}\p{N}\p{M}])?/gu;
const LINE_BREAKS = /[\t\n\v\f\r]/;
/** Nothing in it to normalize: nearly every word, and much faster to see than to do. */
const PLAIN = /^[A-Za-z0-9]+$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}]/gu;
// "bolehhhh", "maaauuu"; but "pppk" is a word.
const ELONGATED = /([aiueo])\1{2,}|(?<=\p{L}{2})(\p{L})\2{2,}$/gu;
const REDUPLICATION = /^(\p{L}{3,})2$/u;

/** One word in the form in which words are compared. */
export function canonicalWord(typed: string): string {
  const plain = PLAIN.test(typed) ? typed.toLowerCase() : typed.normalize('NFKC').toLowerCase().normalize('NFD').replace(INVISIBLE, '').normalize('NFC');
  return plain.replace(ELONGATED, '$1$2').replace(REDUPLICATION, '$1');
}

/** The words of a text. An everyday form may stand for two words ("gausah"): both then share one place. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const read = text.slice(0, MAX_QUESTION_LENGTH);
  for (const match of read.matchAll(WORD)) {
    let start = match.index;
    for (const piece of match[0].split(LINE_BREAKS)) {
      if (piece !== '') pushWord(found, piece, start);
      start += piece.length + 1;
    }
  }
  return found;
}

function pushWord(found: Token[], piece: string, start: number): void {
  const place = { text: piece, start, end: start + piece.length };
  for (const word of everydayForm(canonicalWord(piece)).split(' ')) {
    if (word !== '') found.push({ ...place, word });
  }
}
