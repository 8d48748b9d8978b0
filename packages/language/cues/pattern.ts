// Little patterns over words, so that the tables of cues can be read by somebody who does not program:
//   "mobil|motor dinas"     one of these, then that
//   "^sw"                   exactly as typed (otherwise the everyday form or the stem fits too)
//   "_"                     up to four words that carry nothing ("saya", "yang sekarang mau")
//   "wakil?"                may be missing

import { stem } from '../stem.ts';
import { canonicalWord, tokens, type Token } from '../text.ts';

export interface ReadWord extends Token {
  /** All forms under which a pattern may know it. */
  readonly forms: ReadonlySet<string>;
  readonly typed: string;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

type Step = { readonly filler: true } | { readonly filler: false; readonly any: ReadonlySet<string>; readonly typed: ReadonlySet<string>; readonly optional: boolean };
export type Pattern = readonly Step[];

const FILLERS = new Set('yang sekarang mau jadi sedang akan sudah saya aku kami ini itu kandung sendiri juga resmi ikut daftar adalah seorang dia ternyata di pada saat pas waktu masih lagi'.split(' '));
const MOST_FILLERS = 4;

export function readWords(question: string): ReadWord[] {
  return tokens(question).map((token) => {
    const typed = canonicalWord(token.text);
    return { ...token, typed, forms: new Set([token.word, stem(token.word), typed]) };
  });
}

export function pattern(text: string): Pattern {
  return text.trim().split(/\s+/).map((part): Step => {
    if (part === '_') return { filler: true };
    const optional = part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).split('|');
    const typed = words.filter((word) => word.startsWith('^')).map((word) => word.slice(1));
    return { filler: false, optional, any: new Set(words.filter((word) => !word.startsWith('^'))), typed: new Set(typed) };
  });
}

/** "a; b" is two patterns. */
export function patterns(text: string): readonly Pattern[] {
  return text.split(';').map(pattern);
}

/** Every place where one of the patterns stands. */
export function places(words: readonly ReadWord[], any: readonly Pattern[]): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const steps of any) {
      const end = endOf(words, from, steps, 0);
      if (end !== null && end > from) {
        found.push({ from, to: end - 1 });
        break;
      }
    }
  }
  return found;
}

function endOf(words: readonly ReadWord[], at: number, steps: Pattern, index: number): number | null {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.filler) return endAfterFillers(words, at, steps, index);
  const word = words[at];
  if (word !== undefined && fits(word, step.any, step.typed)) {
    const end = endOf(words, at + 1, steps, index + 1);
    if (end !== null) return end;
  }
  return step.optional ? endOf(words, at, steps, index + 1) : null;
}

function endAfterFillers(words: readonly ReadWord[], at: number, steps: Pattern, index: number): number | null {
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped += 1) {
    const end = endOf(words, at + skipped, steps, index + 1);
    if (end !== null) return end;
    if (!FILLERS.has(words[at + skipped]?.word ?? '')) return null;
  }
  return null;
}

function fits(word: ReadWord, any: ReadonlySet<string>, typed: ReadonlySet<string>): boolean {
  if (typed.has(word.typed)) return true;
  for (const form of word.forms) if (any.has(form)) return true;
  return false;
}
