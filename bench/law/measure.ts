// Side by side in one run: every engine takes its turn in every round, the median of the rounds counts.
export type Contestant = { readonly name: string; readonly run: () => Promise<number> };

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** `run` works through all inputs once or more and says how many answers it gave. */
export async function answersPerSecond(contestants: readonly Contestant[], rounds: number): Promise<Map<string, number[]>> {
  for (const { run } of contestants) await run();
  const figures = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const { name, run } = contestants[(turn + round) % contestants.length] as Contestant;
      const started = performance.now();
      const answers = await run();
      figures.get(name)?.push((answers / (performance.now() - started)) * 1000);
    }
  }
  return figures;
}
