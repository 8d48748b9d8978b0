// A proof over many facts tells every kind of failure with its number and first examples, not just the first of all.
export type Failures = { add(kind: string, facts: unknown): void; text(): string; readonly count: number };

export function collectFailures(examples = 2): Failures {
  const kinds = new Map<string, { count: number; first: string[] }>();
  let count = 0;
  return {
    add(kind, facts) {
      const seen = kinds.get(kind) ?? { count: 0, first: [] };
      kinds.set(kind, seen);
      seen.count++;
      count++;
      if (seen.first.length < examples) seen.first.push(JSON.stringify(facts));
    },
    text: () => [...kinds].map(([kind, { count, first }]) => `${count} × ${kind}\n    ${first.join('\n    ')}`).join('\n'),
    get count() {
      return count;
    },
  };
}
