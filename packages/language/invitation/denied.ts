// Whether words of an invitation were denied: "tanpa atribut partai", "kampanye dilarang". "Jangan lupa coblos"
// and "bukan hanya kampanye" deny nothing, and a comma or a new line ends a denial, unless a list goes on after the comma.

import type { InvitationWord } from './invitation-words.ts';

const DENIALS = new Set(['tidak', 'bukan', 'tanpa', 'dilarang', 'larangan', 'jangan', 'bebas', 'cegah', 'mencegah', 'hindari', 'menghindari', 'non', 'melarang', 'belum', 'menolak', 'tolak']);
/** After these a denial is one of something else. */
const SPENT = new Set('lupa hanya cuma saja sekadar sekedar ragu takut khawatir malu sampai terlambat telat absen ketinggalan sungkan segan'.split(' '));
const COMING = new Set('hadir datang ikut masuk kumpul pulang'.split(' '));
const FORBIDS = new Set(['dilarang', 'larangan', 'jangan', 'melarang', 'bukan', 'tanpa', 'bebas', 'cegah', 'mencegah', 'hindari', 'menghindari', 'menolak', 'tolak']);
const MAY = new Set(['boleh', 'diperkenankan', 'diizinkan', 'dibolehkan', 'diperbolehkan', 'ada', 'akan', 'membawa', 'memakai']);
const AFTER = new Set(['dilarang', 'ditiadakan', 'terlarang']);
const MOST_WORDS_BETWEEN = 6;
const LIST_WORDS = new Set(['dan', 'atau', 'maupun', 'serta', 'ataupun', 'apalagi']);

export interface Span {
  readonly from: number;
  readonly to: number;
}

const is = (word: InvitationWord | undefined, set: ReadonlySet<string>): boolean => word !== undefined && word.typed.length > 1 && word.forms.some((form) => set.has(form));

/** Where the denial begins, or null. `earlier` is the last find before this one, if that was denied. */
export function deniedFrom(words: readonly InvitationWord[], { from, to }: Span, earlier: (Span & { readonly denial: number }) | null): number | null {
  if (earlier !== null && continuesList(words, earlier, from)) return earlier.denial;
  return deniedBefore(words, from) ?? (deniedAfter(words, to) ? from : null);
}

function deniedBefore(words: readonly InvitationWord[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_WORDS_BETWEEN); at -= 1) {
    if (words[at + 1]?.gap !== 'none') return null;
    const word = words[at];
    if (is(word, SPENT)) return null;
    if (is(word, DENIALS)) return stillHolds(words, at, from) ? at : null;
  }
  return null;
}

// "yang tidak hadir kampanye dicatat" speaks of who stays away; "tidak boleh hadir" forbids.
function stillHolds(words: readonly InvitationWord[], denial: number, from: number): boolean {
  const next = words[denial + 1];
  const forbids = is(words[denial], FORBIDS) || is(next, MAY);
  return denial + 1 === from || forbids || !is(next, COMING);
}

function deniedAfter(words: readonly InvitationWord[], to: number): boolean {
  const [first, second] = [words[to], words[to + 1]];
  if (first === undefined || first.gap !== 'none') return false;
  return is(first, AFTER) || (first.forms.includes('tidak') && first.typed.length > 1 && second?.gap === 'none' && is(second, MAY));
}

// "tidak ada atribut partai, kampanye, atau yel-yel": but "bukan kampanye, cagub hadir" goes on to something else.
function continuesList(words: readonly InvitationWord[], earlier: Span & { readonly denial: number }, from: number): boolean {
  const between = words.slice(earlier.to, from);
  if (between.length > 1 || words.slice(earlier.to, from + 1).some(({ gap }) => gap === 'end' || gap === 'line')) return false;
  const linked = between.length === 1 ? is(between[0], LIST_WORDS) : words[from]?.gap === 'comma';
  return linked && !(is(words[earlier.denial], new Set(['bukan'])) && !is(between[0], new Set(['atau', 'maupun', 'ataupun'])));
}
