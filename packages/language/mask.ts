// Which office is contested, which party and which ballot number is named must not change what a question is
// about. They become one word each before anything is learned or compared. Names of people are not listed
// anywhere: a word that the phrases do not know has no weight (see features.ts).

import { stem } from './stem.ts';
import type { Token } from './text.ts';

export interface Term {
  readonly term: string;
  /** First and last token that it stands for. */
  readonly from: number;
  readonly to: number;
}

const OFFICES = words('presiden gubernur bupati wali kota legislatif dpr dprd dpd senator daerah provinsi kabupaten ri dki');
const AFTER_CANDIDATE = new Set([...OFFICES, 'wakil', 'anggota', 'dewan']);
const BEFORE_CANDIDATE = words('pasangan bakal');
const HEADS = words('presiden gubernur bupati');
const HOUSES = words('dpr dprd dpd');
const NUMBER = /^\p{N}+$/u;
const NUMBER_WORDS = words('satu dua tiga empat lima enam tujuh delapan');
const CANDIDATE = words('calon kandidat nyalon nyalonin mencalonkan dicalonkan pencalonan mencalon');

// All parties of the national ballots of 2019 and 2024 alike. Those that are common words too count only after
// the word "partai".
export const partyNames: ReadonlySet<string> = words('pkb gerindra pdip pdi golkar nasdem pks pkn hanura demokrat psi perindo ppp pkpi');
const AFTER_PARTY = new Set([...partyNames, ...words('perjuangan buruh gelora garuda pan pbb ummat berkarya')]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The terms of a question, with candidates, parties and ballot numbers made alike. */
export function terms(found: readonly Token[]): Term[] {
  const read = found.map((token) => token.word);
  const out: Term[] = [];
  for (let at = 0; at < read.length; at += 1) {
    const masked = maskAt(read, at);
    out.push({ term: masked?.term ?? stem(read[at] ?? ''), from: at, to: masked?.to ?? at });
    at = masked?.to ?? at;
  }
  return out;
}

interface Mask {
  readonly term: string;
  readonly to: number;
}

function maskAt(read: readonly string[], at: number): Mask | null {
  const [word = '', next = ''] = read.slice(at, at + 2);
  if (CANDIDATE.has(word)) return { term: 'calon', to: run(read, at, AFTER_CANDIDATE) };
  if (BEFORE_CANDIDATE.has(word) && (CANDIDATE.has(next) || BEFORE_CANDIDATE.has(next))) {
    const following = maskAt(read, at + 1);
    if (following?.term === 'calon') return following;
  }
  if (word === 'partai' || partyNames.has(word)) return { term: 'partai', to: run(read, at, AFTER_PARTY) };
  if (word === 'wakil' && HEADS.has(next)) return { term: 'gubernur', to: run(read, at + 1, OFFICES) };
  if (HEADS.has(word)) return { term: 'gubernur', to: run(read, at, OFFICES) };
  if ((word === 'wali' && next === 'kota') || (word === 'kepala' && next === 'daerah')) return { term: 'gubernur', to: at + 1 };
  if (HOUSES.has(word)) return { term: 'dewan', to: run(read, at, OFFICES) };
  if (word === 'nomor' && isNumber(read[at + (next === 'urut' ? 2 : 1)] ?? '')) return { term: 'nomor', to: at + (next === 'urut' ? 2 : 1) };
  return NUMBER.test(word) ? { term: '#', to: at } : null;
}

// "calon wakil gubernur dki nomor urut 3" is one candidate.
function run(read: readonly string[], at: number, followers: ReadonlySet<string>): number {
  let to = at;
  for (let more = true; more; ) {
    const [next = '', second = '', third = ''] = read.slice(to + 1, to + 4);
    if (followers.has(next)) to += 1;
    else if (next === 'kepala' && second === 'daerah') to += 2;
    else if (next === 'nomor' && isNumber(second)) to += 2;
    else if (next === 'nomor' && second === 'urut' && isNumber(third)) to += 3;
    else more = false;
  }
  return to;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word) || NUMBER_WORDS.has(word);
}
