export type ParentLink = { readonly unit: string; readonly parent: string | null };

/** Units from which the way up comes back to themselves. A unit below a circle is not in it. */
export function unitsInCircles(links: readonly ParentLink[]): ReadonlySet<string> {
  const parentOf = new Map(links.map(({ unit, parent }) => [unit, parent]));
  const walkOf = new Map<string, number>();
  const found = new Set<string>();
  for (const [walk, { unit }] of links.entries()) {
    let at: string | null | undefined = unit;
    while (typeof at === 'string' && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = parentOf.get(at);
    }
    // Met on this very walk: all from here round to here are in the circle.
    if (typeof at !== 'string' || walkOf.get(at) !== walk) continue;
    for (let round: string | null | undefined = at; typeof round === 'string' && !found.has(round); round = parentOf.get(round)) found.add(round);
  }
  return found;
}
