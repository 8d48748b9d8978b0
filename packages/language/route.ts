// Which situations a question is about. Two readers, one of which knows how rare a word is (BM25) and one of
// which has learned what sets the situations apart (softmax), are put together; a third decision, whether the
// question is ours at all, rests on what the softmax has learned from questions that are not.
//
// Adding log-probabilities and BM25 shares did better in cross-validation than fusing ranks.

import { makeBm25, type Bm25 } from './bm25.ts';
import { makeVocabulary, readFeatures, type ReadText, type Vocabulary } from './features.ts';
import { trainLinear, type Linear, type Row } from './linear.ts';
import { outOfScope } from './phrases/out-of-scope.ts';
import { phrases } from './phrases/situations.ts';
import { isToldToCome } from './told-to-come.ts';

export interface SituationTexts {
  readonly id: string;
  readonly texts: readonly string[];
}

/** A place in the question, as UTF-16 offsets. */
export interface Matched {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface RankedSituation {
  readonly id: string;
  /** Share among the situations, 0 to 1; good for an order, not a probability to be shown. */
  readonly score: number;
  readonly matched: readonly Matched[];
}

export interface Routed {
  readonly situations: readonly RankedSituation[];
  readonly inScope: boolean;
}

export interface Router {
  readonly route: (question: string) => Routed;
  /** Log-odds that the question is not ours; -Infinity to Infinity. For measuring. */
  readonly foreignness: (question: string) => number;
}

/**
 * In cross-validation on the phrases this turns away 1.3 of 100 of our own questions, the short and vague ones,
 * and catches 61 of 100 others. To be turned away is worse than to see situations that do not fit.
 */
export const FOREIGN_ABOVE = 0.8;
const BM25_SHARE = 2;
/** What an order to come adds to the log-odds of the situation that is about orders. */
const TOLD_TO_COME = { id: 'disuruh_atasan', odds: 2 };
const SHOWN = 5;
const SHOWN_MATCHES = 4;
const MATCH_SHARE = 0.25;

/** A router over our own phrases; the caller may add its formal titles and descriptions. Takes a fifth of a second: make one and keep it. */
export function makeRouter(extra: readonly SituationTexts[] = []): Router {
  const texts = new Map(Object.entries(phrases).map(([id, own]) => [id, [...own]]));
  for (const { id, texts: more } of extra) texts.set(id, [...(texts.get(id) ?? []), ...more]);
  return trainRouter([...texts].map(([id, own]) => ({ id, texts: own })), outOfScope);
}

/** The router that exactly these texts make. Measures use it to leave some out. */
export function trainRouter(situations: readonly SituationTexts[], foreign: readonly string[]): Router {
  const vocabulary = makeVocabulary([...situations.flatMap(({ texts }) => texts), ...foreign]);
  const rows: Row[] = [];
  const documents = situations.map(({ texts }, label) => texts.flatMap((text) => {
    const features = keysOf(readFeatures(text, vocabulary));
    rows.push({ features, label, weight: 1 });
    return features;
  }));
  for (const text of foreign) rows.push({ features: keysOf(readFeatures(text, vocabulary)), label: situations.length, weight: 1 });
  const model: Model = {
    ids: situations.map(({ id }) => id), vocabulary, bm25: makeBm25(documents), linear: trainLinear(rows, situations.length + 1),
  };
  return {
    route: (question) => route(model, question),
    foreignness: (question) => {
      const read = readFeatures(question, vocabulary);
      return foreignness(model, read, model.linear.probabilities(keysOf(read)));
    },
  };
}

interface Model {
  readonly ids: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly bm25: Bm25;
  readonly linear: Linear;
}

function route(model: Model, question: string): Routed {
  const read = readFeatures(question, model.vocabulary);
  const keys = keysOf(read);
  const learned = model.linear.probabilities(keys);
  if (foreignness(model, read, learned) > FOREIGN_ABOVE) return { situations: [], inScope: false };
  const shares = fuse(model, read, keys, learned);
  const best = model.ids.map((id, at) => ({ id, at, score: shares[at] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.at - b.at).slice(0, SHOWN);
  return { situations: best.map(({ id, at, score }) => ({ id, score, matched: matchedBy(model, read, at) })), inScope: true };
}

function keysOf(read: ReadText): string[] {
  return read.features.map(({ key }) => key);
}

function foreignness({ ids }: Model, read: ReadText, learned: Float64Array): number {
  if (read.features.length === 0) return Infinity;
  const share = learned[ids.length] ?? 0;
  return Math.log(share / (1 - share));
}

function fuse({ bm25, ids }: Model, { tokens }: ReadText, keys: readonly string[], learned: Float64Array): readonly number[] {
  const rare = bm25.scores(new Set(keys));
  const top = rare.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  const ordered = isToldToCome(tokens) ? TOLD_TO_COME.odds : 0;
  const raised = ids.map((id, at) => (learned[at] ?? 0) * Math.exp((BM25_SHARE * (rare[at] ?? 0)) / top + (id === TOLD_TO_COME.id ? ordered : 0)));
  const total = raised.reduce((a, b) => a + b, Number.MIN_VALUE);
  return raised.map((value) => value / total);
}

// The words that spoke most for a situation, in the order of the question.
function matchedBy({ bm25 }: Model, read: ReadText, document: number): Matched[] {
  const weights = new Map<number, { weight: number; to: number }>();
  for (const { key, from, to } of read.features) {
    const weight = (weights.get(from)?.weight ?? 0) + bm25.weight(key, document);
    weights.set(from, { weight, to });
  }
  const ranked = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  const least = (ranked[0]?.[1].weight ?? 0) * MATCH_SHARE;
  const places = ranked.slice(0, SHOWN_MATCHES).filter(([, { weight }]) => weight > 0 && weight >= least).sort(([a], [b]) => a - b)
    .flatMap(([from, { to }]) => placeOf(read, from, to));
  return places.filter((place, at) => place.start !== places[at - 1]?.start);
}

function placeOf(read: ReadText, from: number, to: number): Matched[] {
  const first = read.tokens[from];
  const last = read.tokens[to];
  if (first === undefined || last === undefined) return [];
  return [{ text: read.question.slice(first.start, last.end), start: first.start, end: last.end }];
}
