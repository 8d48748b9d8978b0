// What is counted in a text: stems and what they stand for. A word that the phrases do not hold is read as the
// known word with nearly the same 4-letter pieces, or else as nothing: so the name of a person can neither win
// nor lose a situation. (Counting pairs of words, or the pieces of every word, gained nothing in
// cross-validation: 0.65 and 0.88 of the right ones came first and among three either way.)

import { conceptsOf } from './concepts.ts';
import { terms } from './mask.ts';
import { tokens, type Token } from './text.ts';

export interface Feature {
  readonly key: string;
  /** Tokens of the text that it was read from. */
  readonly from: number;
  readonly to: number;
}

export interface ReadText {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly features: readonly Feature[];
}

export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly byPiece: ReadonlyMap<string, readonly string[]>;
}

const PIECE = 4;
const NEARLY_SPELLED = 0.6;
const SHORTEST_MISSPELLED = 5;
/** What follows is a name, and is never read as a misspelled word. */
const TITLES = new Set(['bapak', 'ibu', 'abang', 'mas', 'mbak', 'kang', 'haji', 'ustad', 'ustaz', 'ustadz', 'gus', 'kyai', 'om', 'tante', 'jenderal', 'prof', 'dokter', 'calon', 'partai', 'gubernur']);

export function makeVocabulary(texts: Iterable<string>): Vocabulary {
  const known = new Set<string>();
  for (const text of texts) for (const { term } of terms(tokens(text))) known.add(term);
  const byPiece = new Map<string, string[]>();
  for (const word of known) {
    for (const piece of pieces(word)) byPiece.set(piece, [...(byPiece.get(piece) ?? []), word]);
  }
  return { words: known, byPiece };
}

export function readFeatures(text: string, vocabulary: Vocabulary): ReadText {
  const found = tokens(text);
  const features: Feature[] = [];
  let before = '';
  let previous = '';
  for (const { term, from, to } of terms(found)) {
    const word = vocabulary.words.has(term) ? term : TITLES.has(previous) ? null : nearestWord(term, vocabulary);
    previous = term;
    if (word === null || word === before) continue;
    features.push({ key: word, from, to });
    for (const concept of conceptsOf(word)) features.push({ key: `=${concept}`, from, to });
    before = word;
  }
  return { question: text, tokens: found, features };
}

function pieces(word: string): string[] {
  const padded = `_${word}_`;
  const out: string[] = [];
  for (let at = 0; at + PIECE <= padded.length; at += 1) out.push(padded.slice(at, at + PIECE));
  return out;
}

function nearestWord(term: string, { byPiece }: Vocabulary): string | null {
  if (term.length < SHORTEST_MISSPELLED) return null;
  const own = new Set(pieces(term));
  const shared = new Map<string, number>();
  for (const piece of own) for (const word of byPiece.get(piece) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
  let nearest: string | null = null;
  let best = NEARLY_SPELLED;
  for (const [word, count] of shared) {
    const likeness = (2 * count) / (own.size + word.length - 1);
    if (likeness > best) [nearest, best] = [word, likeness];
  }
  return nearest;
}
