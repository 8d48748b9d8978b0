// Little patterns over words, found by their first word, so that many of them cost little on a long text.
//   "posko|rumah pemenangan"   one of these, then that
//   "kaos _ partai"            up to four words that carry nothing in between
//   "wakil?"                   may be missing
//   "#", "@" and "*"           a small number; a single letter (as in "Calon A"); any word
//   "=x|y" and "-x|y"          the word beside must be, or must not be, one of these; it is not part of the find
// At the beginning "=" and "-" look back, elsewhere they look ahead.

import type { InvitationWord } from './invitation-words.ts';

type Test = (word: InvitationWord) => boolean;
type Step =
  | { readonly what: 'word'; readonly test: Test; readonly optional: boolean }
  | { readonly what: 'filler' }
  | { readonly what: 'beside'; readonly test: Test; readonly wanted: boolean };

export interface CuePattern<Cue> {
  readonly cue: Cue;
  readonly before: readonly Step[];
  readonly steps: readonly Step[];
}

/** Patterns by the words with which they may begin. */
export type CueIndex<Cue> = ReadonlyMap<string, readonly CuePattern<Cue>[]>;

const FILLERS = new Set('yang ada ber di ke dari untuk buat bergambar gambar berlogo logo lambang warna tulisan bertuliskan pembagian resmi khas kita kami para seluruh semua saya akan mau untuk kepada terhadap bagi dengan bersama jadi sebagai besar lengkap tingkat satu diri lagi pak bapak ibu bu'.split(' '));
const MOST_FILLERS = 4;
/** Parties and lists go beyond twenty. */
const NUMBER = /^(?:0?[1-9]|[1-9]\d)$/;
const NUMBER_WORDS = new Set('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '));

export const isSmallNumber = (word: InvitationWord): boolean => NUMBER.test(word.typed) || NUMBER_WORDS.has(word.typed);
const isLetter = (word: InvitationWord): boolean => word.typed.length === 1 && !NUMBER.test(word.typed);

export function indexCues<Cue>(lines: readonly { readonly cue: Cue; readonly text: string }[]): CueIndex<Cue> {
  const index = new Map<string, CuePattern<Cue>[]>();
  for (const { cue, text } of lines) {
    const parts = text.trim().split(/\s+/);
    const first = parts.findIndex((part) => !/^[=-]/.test(part));
    const before = parts.slice(0, first).map(readStep);
    // Where the first word may be missing, the pattern may begin with the second.
    for (let begin = first; begin < parts.length; begin += 1) {
      const pattern = { cue, before, steps: parts.slice(begin).map(readStep) };
      for (const word of (parts[begin] ?? '').replace('?', '').split('|')) index.set(word, [...(index.get(word) ?? []), pattern]);
      if (!parts[begin]?.endsWith('?')) break;
    }
  }
  return index;
}

function readStep(part: string): Step {
  if (part === '_') return { what: 'filler' };
  if (/^[=-]/.test(part)) return { what: 'beside', wanted: part.startsWith('='), test: oneOf(part.slice(1)) };
  const optional = part.endsWith('?');
  return { what: 'word', optional, test: oneOf(optional ? part.slice(0, -1) : part) };
}

function oneOf(part: string): Test {
  const words = new Set(part.split('|'));
  const number = words.delete('#');
  const letter = words.delete('@');
  const any = words.delete('*');
  return (word) => any || word.forms.some((form) => words.has(form)) || (number && isSmallNumber(word)) || (letter && isLetter(word));
}

export interface CueFind<Cue> {
  readonly cue: Cue;
  readonly from: number;
  /** First word after the find. */
  readonly to: number;
}

/** The longest find that begins at a word; of two equally long ones, the one listed first. */
export function longestAt<Cue>(words: readonly InvitationWord[], from: number, index: CueIndex<Cue>): CueFind<Cue> | null {
  let longest: CueFind<Cue> | null = null;
  const word = words[from];
  for (const form of word?.forms ?? []) {
    for (const { cue, before, steps } of index.get(form) ?? []) {
      const to = before.every((step) => fitsBeside(step, words[from - 1], word)) ? endOf(words, from, steps, 0) : null;
      if (to !== null && to > (longest?.to ?? from)) longest = { cue, from, to };
    }
  }
  return longest;
}

function endOf(words: readonly InvitationWord[], at: number, steps: readonly Step[], index: number): number | null {
  const step = steps[index];
  if (step === undefined) return at;
  const word = index > 0 && words[at]?.gap === 'end' ? undefined : words[at];
  if (step.what === 'filler') return endAfterFillers(words, at, steps, index);
  if (step.what === 'beside') return fitsBeside(step, word, word) ? endOf(words, at, steps, index + 1) : null;
  if (word !== undefined && step.test(word)) {
    const end = endOf(words, at + 1, steps, index + 1);
    if (end !== null) return end;
  }
  return step.optional ? endOf(words, at, steps, index + 1) : null;
}

function endAfterFillers(words: readonly InvitationWord[], at: number, steps: readonly Step[], index: number): number | null {
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped += 1) {
    const end = endOf(words, at + skipped, steps, index + 1);
    if (end !== null) return end;
    if (words[at + skipped]?.gap === 'end' || !FILLERS.has(words[at + skipped]?.typed ?? '')) return null;
  }
  return null;
}

// `parted` is the later of the two words: a sentence that ended between them parts them.
function fitsBeside(step: Step, word: InvitationWord | undefined, parted: InvitationWord | undefined): boolean {
  if (step.what !== 'beside') return false;
  const near = word !== undefined && parted?.gap !== 'end';
  return (near && step.test(word)) === step.wanted;
}
