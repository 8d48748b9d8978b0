// Softmax regression on sparse features, trained when a router is made. Features are kept in a dictionary and
// not hashed into shared buckets: a word that was never seen then has no weight at all, whatever it is.
// Sums, products and one exp per class: the same rows in the same order give the same weights.

export interface Row {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

export interface Linear {
  readonly probabilities: (features: Iterable<string>) => Float64Array;
}

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
}

export const usualTraining: Training = { rounds: 14, rate: 0.7, decay: 0.00002 };
const SEED = 20_261_122;

/** What a step of training works in, made once: an array for every row would cost more than the sums. */
interface Model {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly guess: Float64Array;
}

export function trainLinear(rows: readonly Row[], labels: number, training: Training = usualTraining): Linear {
  const slots = new Map<string, number>();
  const sparse = rows.map((row) => ({ ...row, slots: slotsOf(row.features, slots, true) }));
  const model: Model = { labels, weights: new Float32Array(slots.size * labels), bias: new Float32Array(labels), guess: new Float64Array(labels) };
  const order = sparse.map((_, at) => at);
  const next = randomNumbers(SEED);
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(order, next);
    const rate = training.rate * (1 - round / training.rounds);
    for (const at of order) {
      const row = sparse[at];
      if (row !== undefined) step(row, model, rate, training.decay);
    }
  }
  return {
    probabilities: (features) => {
      const guess = new Float64Array(labels);
      guessInto(guess, slotsOf(features, slots, false), model);
      return guess;
    },
  };
}

function slotsOf(features: Iterable<string>, slots: Map<string, number>, add: boolean): Int32Array {
  const found = new Set<number>();
  for (const feature of features) {
    const slot = slots.get(feature) ?? (add ? slots.size : -1);
    if (slot < 0) continue;
    if (add && !slots.has(feature)) slots.set(feature, slot);
    found.add(slot);
  }
  return Int32Array.from(found);
}

function guessInto(guess: Float64Array, slots: Int32Array, { labels, weights, bias }: Model): void {
  guess.set(bias);
  const value = 1 / Math.sqrt(Math.max(1, slots.length));
  for (const slot of slots) {
    const row = slot * labels;
    for (let label = 0; label < labels; label += 1) guess[label] = (guess[label] ?? 0) + (weights[row + label] ?? 0) * value;
  }
  softmax(guess);
}

function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const raised = Math.exp((scores[at] ?? 0) - top);
    scores[at] = raised;
    total += raised;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / total;
}

function step(row: Row & { slots: Int32Array }, model: Model, rate: number, decay: number): void {
  const { labels, weights, bias, guess } = model;
  guessInto(guess, row.slots, model);
  const value = 1 / Math.sqrt(Math.max(1, row.slots.length));
  // The guess becomes the move of each label.
  for (let label = 0; label < labels; label += 1) {
    const error = ((label === row.label ? 1 : 0) - (guess[label] ?? 0)) * row.weight;
    bias[label] = (bias[label] ?? 0) + rate * 0.1 * error;
    guess[label] = rate * error * value;
  }
  const kept = 1 - rate * decay;
  for (const slot of row.slots) {
    const at = slot * labels;
    for (let label = 0; label < labels; label += 1) weights[at + label] = (weights[at + label] ?? 0) * kept + (guess[label] ?? 0);
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

// mulberry32: small, seeded, the same everywhere.
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
