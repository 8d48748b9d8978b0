// A small stemmer for questions, not for literature: it knows the formal confixes and the spoken ones
// (nyumbang, ngajakin, diceramahin) and cuts only down to a root of our list.

import { roots } from './roots.ts';

const SUFFIXES = ['', 'nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'kan', 'an', 'in', 'i', 'kannya', 'annya', 'innya', 'kanlah', 'ilah'];

// What a prefix leaves and what it may have swallowed: me(ny)+s, me(ng)+k, me(m)+p, me(n)+t.
const PREFIXES: readonly (readonly [prefix: string, swallowed: readonly string[]])[] = [
  ['', ['']],
  ['di', ['']], ['ke', ['']], ['se', ['']], ['ter', ['']], ['te', ['r']], ['ber', ['']], ['be', ['', 'r']], ['per', ['']],
  ['meny', ['s']], ['meng', ['', 'k']], ['menge', ['']], ['mem', ['', 'p']], ['men', ['', 't']], ['me', ['']],
  ['memper', ['']], ['member', ['']], ['diper', ['']], ['diber', ['']], ['keter', ['']], ['keber', ['']],
  ['peny', ['s']], ['peng', ['', 'k']], ['penge', ['']], ['pem', ['', 'p']], ['pen', ['', 't']], ['pe', ['']], ['pel', ['']],
  ['ny', ['s', 'c']], ['ng', ['', 'k']], ['nge', ['']], ['m', ['p']], ['n', ['t']], ['ke', ['']], ['ku', ['']],
];

const SHORTEST_ROOT = 3;

/** The root of a word where our list holds one; otherwise the word itself. */
export function stem(word: string): string {
  if (roots.has(word) || word.length <= SHORTEST_ROOT) return word;
  let best = '';
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const found = rootBehindPrefix(word.slice(0, word.length - suffix.length));
    if (found.length > best.length) best = found;
  }
  return best === '' ? word : best;
}

// The longest root wins: less was cut, so less was guessed.
function rootBehindPrefix(rest: string): string {
  let best = '';
  for (const [prefix, swallowed] of PREFIXES) {
    if (!rest.startsWith(prefix)) continue;
    for (const letter of swallowed) {
      const root = letter + rest.slice(prefix.length);
      if (root.length > best.length && roots.has(root)) best = root;
    }
  }
  return best;
}
