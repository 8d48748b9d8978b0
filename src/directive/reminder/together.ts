/** Gathers what comes while a commit is under way into the next one; each caller waits for the commit that holds its own. */
export function together<Item>(commit: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let next: Item[] = [];
  let gathering: Promise<void> | null = null;
  let running: Promise<unknown> = Promise.resolve();
  const commitNext = async (before: Promise<unknown>): Promise<void> => {
    await before;
    const items = next;
    next = [];
    gathering = null;
    const committed = commit(items);
    running = committed.catch(() => undefined);
    await committed;
  };
  return (item) => {
    next.push(item);
    gathering ??= commitNext(running);
    return gathering;
  };
}
