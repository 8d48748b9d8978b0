// The words of an invitation with their places, in one pass however long it is. Unlike ../text.ts it reads to
// the end: the line that matters may stand on page fifty.

import { everydayForm } from '../everyday.ts';
import { canonicalWord } from '../text.ts';

export interface InvitationWord {
  /** UTF-16 offsets into the text as typed. */
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** As typed, in its everyday form, and both without "-nya" and the like. */
  readonly forms: readonly string[];
  /** What stands between the word before and this one. A line may be broken within a phrase, so it does not end one. */
  readonly gap: 'none' | 'comma' | 'line' | 'end';
}

// Every run is entered once and left once, so that no text makes it slow.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]*[\p{L}\p{N}\p{M}])?/gu;
/** No cue is as long; longer runs of letters are not looked at. */
const LONGEST_WORD = 40;
const ENDING = /(?:nya|lah|kah|ku|mu)$/;
const SENTENCE_END = /[;:!?()]|\n\s*\n/;
const LINE_END = /[\n\r\u2028\u2029]/;
/** A full stop after these, or after a single letter, ends no sentence. */
const SHORTENED = new Set('no nmr jl jln gg bpk yth sdr hj kec kel kab prov tgl pkl rt rw dr drs ir st dll dsb tn ny ust kh kp hal an'.split(' '));

interface Read {
  readonly typed: string;
  readonly forms: readonly string[];
}

export function invitationWords(text: string): InvitationWord[] {
  const words: InvitationWord[] = [];
  const seen = new Map<string, Read>();
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const before = words.at(-1);
    const read = seen.get(word) ?? readWord(word);
    seen.set(word, read);
    const gap = before === undefined ? 'end' : gapBetween(text.slice(before.end, match.index), before.typed);
    words.push({ start: match.index, end: match.index + word.length, gap, ...read });
  }
  return words;
}

function readWord(word: string): Read {
  if (word.length > LONGEST_WORD) return { typed: '', forms: [] };
  const typed = canonicalWord(word);
  const bare = typed.length > 5 ? typed.replace(ENDING, '') : typed;
  return { typed, forms: [...new Set([typed, everydayForm(typed), bare, everydayForm(bare)])] };
}

function gapBetween(between: string, before: string): InvitationWord['gap'] {
  if (between === ' ') return 'none';
  if (SENTENCE_END.test(between) || (between.includes('.') && before.length > 1 && !SHORTENED.has(before))) return 'end';
  if (LINE_END.test(between)) return 'line';
  return between.includes(',') ? 'comma' : 'none';
}
