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
