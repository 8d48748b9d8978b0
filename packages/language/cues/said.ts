// Whether words were said as a fact, denied, or only asked about: "pakai seragam", "tanpa seragam",
// "perlu seragam?". The tag in "boleh ga pakai seragam" is not a denial.

import type { Place, ReadWord } from './pattern.ts';

export type Said = 'with' | 'without' | 'asked';

const DENIALS = new Set(['tidak', 'tanpa', 'bukan', 'belum', 'jangan', 'selain']);
const ASKED = new Set(['perlu', 'harus', 'wajib', 'mesti', 'butuh']);
/** A "tidak" right after these only asks. */
const TAGGED = new Set(['boleh', 'bisa', 'kena', 'perlu', 'harus', 'aman', 'salah', 'masalah', 'melanggar', 'apa', 'apakah', 'wajib', 'dilarang', 'kan', 'ya', 'dihitung', 'termasuk']);
const CARRIERS = new Set('pakai ada bawa di saat pas waktu sedang menggunakan gunakan dalam dengan saya juga sama lagi dapat kasih ikut pada sempat pernah ke'.split(' '));
const MOST_CARRIERS = 3;
const BREAK = /[,.;:?!\n()]/;

export function said(question: string, words: readonly ReadWord[], place: Place): Said {
  if (eitherWay(words, place.to)) return 'asked';
  let next = words[place.from];
  for (let at = place.from - 1; at >= Math.max(0, place.from - 1 - MOST_CARRIERS); at -= 1) {
    const word = words[at];
    if (word === undefined || next === undefined || BREAK.test(question.slice(word.end, next.start))) return 'with';
    if (ASKED.has(word.word)) return 'asked';
    if (DENIALS.has(word.word)) return isTag(words, at) ? 'with' : 'without';
    if (!CARRIERS.has(word.word)) return 'with';
    next = word;
  }
  return 'with';
}

function isTag(words: readonly ReadWord[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.word === 'tidak' && before !== undefined && (TAGGED.has(before.word) || before.start === words[at]?.start);
}

// "pakai seragam atau tidak"
function eitherWay(words: readonly ReadWord[], to: number): boolean {
  return words[to + 1]?.word === 'atau' && ['tidak', 'tanpa', 'bukan', 'belum'].includes(words[to + 2]?.word ?? '');
}
