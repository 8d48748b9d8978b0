// Okapi BM25 over whatever features a document is read as; several documents may belong to one situation.

export interface Bm25 {
  /** Score of every document, in the order in which they were given. */
  readonly scores: (features: Iterable<string>) => Float64Array;
  /** How much a feature speaks for one document. */
  readonly weight: (feature: string, document: number) => number;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

export function makeBm25(documents: readonly (readonly string[])[]): Bm25 {
  const postings = new Map<string, Map<number, number>>();
  let total = 0;
  documents.forEach((features, document) => {
    total += features.length;
    for (const feature of features) {
      const counts = postings.get(feature) ?? new Map<number, number>();
      counts.set(document, (counts.get(document) ?? 0) + 1);
      postings.set(feature, counts);
    }
  });
  const mean = Math.max(1, total / Math.max(1, documents.length));
  for (const counts of postings.values()) weigh(counts, documents, mean);
  return {
    scores: (features) => {
      const sums = new Float64Array(documents.length);
      for (const feature of features) {
        for (const [document, weight] of postings.get(feature) ?? []) sums[document] = (sums[document] ?? 0) + weight;
      }
      return sums;
    },
    weight: (feature, document) => postings.get(feature)?.get(document) ?? 0,
  };
}

// Counts become weights in place: a question then only adds.
function weigh(counts: Map<number, number>, documents: readonly (readonly string[])[], mean: number): void {
  const rarity = Math.log(1 + (documents.length - counts.size + 0.5) / (counts.size + 0.5));
  for (const [document, count] of counts) {
    const length = documents[document]?.length ?? 0;
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
    counts.set(document, (rarity * count * (SATURATION + 1)) / (count + norm));
  }
}
