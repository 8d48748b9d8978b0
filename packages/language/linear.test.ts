import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBm25 } from './bm25.ts';
import { trainLinear } from './linear.ts';

const rows = [
  { features: ['foto', 'calon'], label: 0, weight: 1 }, { features: ['foto', 'lama'], label: 0, weight: 1 },
  { features: ['kaos', 'partai'], label: 1, weight: 1 }, { features: ['topi', 'partai'], label: 1, weight: 1 },
];

test('what was learned twice is the same to the last bit', () => {
  const once = trainLinear(rows, 2).probabilities(['foto', 'partai']);
  assert.deepEqual(trainLinear(rows, 2).probabilities(['foto', 'partai']), once);
});

test('the classifier learns, adds up to one and does not know what it never saw', () => {
  const linear = trainLinear(rows, 2);
  const [photo = 0, shirt = 0] = linear.probabilities(['foto']);
  assert.ok(photo > 0.8 && Math.abs(photo + shirt - 1) < 1e-12);
  assert.deepEqual(linear.probabilities(['foto', 'brantasena']), linear.probabilities(['foto']));
});

test('BM25 gives the document with the rarer word, and nothing for a word in none', () => {
  const bm25 = makeBm25([['foto', 'calon'], ['kaos', 'calon'], ['topi', 'calon']]);
  const scores = bm25.scores(['kaos', 'calon']);
  assert.equal(scores.indexOf(Math.max(...scores)), 1);
  assert.ok(bm25.weight('kaos', 1) > bm25.weight('calon', 1));
  assert.deepEqual([...bm25.scores(['brantasena'])], [0, 0, 0]);
});

// The same sums as a textbook writes them: arrays made anew, nothing shared. What is fast must not be something else.
function textbook(steps: readonly { features: readonly string[]; label: number }[], labels: number, rounds: number, rate: number, decay: number): Map<string, number[]> {
  const weights = new Map<string, number[]>([['bias', Array.from({ length: labels }, () => 0)]]);
  for (const { features } of steps) for (const feature of features) weights.set(feature, Array.from({ length: labels }, () => 0));
  for (let round = 0; round < rounds; round += 1) {
    const now = rate * (1 - round / rounds);
    for (const { features, label } of steps) {
      const value = 1 / Math.sqrt(features.length);
      const scores = Array.from({ length: labels }, (_, at) => features.reduce((sum, feature) => sum + (weights.get(feature)?.[at] ?? 0) * value, weights.get('bias')?.[at] ?? 0));
      const raised = scores.map((score) => Math.exp(score - Math.max(...scores)));
      const errors = raised.map((one, at) => (at === label ? 1 : 0) - one / raised.reduce((a, b) => a + b));
      weights.set('bias', (weights.get('bias') ?? []).map((one, at) => Math.fround(one + now * 0.1 * (errors[at] ?? 0))));
      for (const feature of features) {
        weights.set(feature, (weights.get(feature) ?? []).map((one, at) => Math.fround(one * (1 - now * decay) + now * (errors[at] ?? 0) * value)));
      }
    }
  }
  return weights;
}

test('fast training gives what the textbook gives', () => {
  // Rows that are all alike cannot be shuffled into another order.
  const alike = Array.from({ length: 12 }, () => ({ features: ['foto', 'calon', 'lama'], label: 2, weight: 1 }));
  const training = { rounds: 9, rate: 0.7, decay: 0.01 };
  const weights = textbook(alike, 4, training.rounds, training.rate, training.decay);
  const scores = [0, 1, 2, 3].map((at) => (weights.get('bias')?.[at] ?? 0) + (weights.get('calon')?.[at] ?? 0));
  const raised = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const expected = raised.map((one) => one / raised.reduce((a, b) => a + b));
  const found = trainLinear(alike, 4, training).probabilities(['calon']);
  expected.forEach((one, at) => assert.ok(Math.abs(one - (found[at] ?? 0)) < 1e-9, `${at}: ${one} ${found[at]}`));
  assert.ok((found[2] ?? 0) > 0.6 && (found[2] ?? 0) < 0.9999, 'and it learned');
});
