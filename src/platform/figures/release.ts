// What may be shown of counts, so that nobody can work out a count of 1 to 4: primary and complementary
// suppression over one fixed tree of cells, of which every parent is the sum of its parts.
//
// 1. A count under 5, zero included, is hidden as `few`. A shown zero would help to subtract its neighbours.
// 2. If a part is few, the first part in the order of the tree that is not few is hidden with it, as `cover`.
// 3. If that leaves no part to show, or the hidden parts sum to less than 9, all parts are hidden as `cover`.
// 4. What lies below a hidden cell is hidden as that cell is.
//
// Guarantee. Who knows these rules and sees everything shown still finds 0, 1, 2, 3 and 4 all possible for each
// `few`, and five consecutive values for each `cover`. By rule 2: which parts are hidden depends only on which are
// few, and the sum of the hidden is known and at least 9; give one few part any value v up to 4, the others 0, and the
// cover the rest, at least 5: the same is shown. By rule 3: give one part v, any other the rest, all others 0: then no
// part is left to show. A shown parent is at least 5, and its parts say nothing about other parents.
// `release.test.ts` tries every count there can be on small trees.
//
// What it cannot do: whoever adds to a count knows what part of it is their own, here as in every table.
import type { ClosedMonth } from './closed-month.ts';

export type Cell = { readonly id: string; readonly parts?: readonly Cell[] };

/** `few`: 0 to 4. `cover`: hidden so that others stay hidden. */
export type Figure = { readonly shown: number } | { readonly hidden: 'few' | 'cover' };

/** The sums of one closed month: counts of the leaves, and 0 for a leaf that is not named. */
export type Counted = { readonly month: ClosedMonth; readonly counts: ReadonlyMap<string, number> };

const least = 5;
/** With so much in the hidden parts, one may hold any of 0 to 4 and the cover still 5. */
const leastHidden = 2 * least - 1;

const few: Figure = { hidden: 'few' };
const cover: Figure = { hidden: 'cover' };

/** The figure of each cell by its id. A month may be released in one tree only, or two releases could be subtracted. */
export function release(tree: Cell, { counts }: Counted): ReadonlyMap<string, Figure> {
  const leaves = leavesOf(tree);
  refuseStrangeCounts(leaves, counts);
  const figures = new Map<string, Figure>();
  const show = (cell: Cell, figure: Figure): void => {
    if (figures.has(cell.id)) throw new Error(`The cell ${cell.id} stands in the tree twice.`);
    figures.set(cell.id, figure);
    const parts = cell.parts ?? [];
    if (parts.length === 1) throw new Error(`The cell ${cell.id} has one part, which would show what the cell hides.`);
    const below = 'shown' in figure ? figuresOfParts(parts.map((part) => sumOf(part, counts))) : parts.map(() => figure);
    parts.forEach((part, index) => show(part, below[index] ?? cover));
  };
  const total = sumOf(tree, counts);
  show(tree, total < least ? few : { shown: total });
  return figures;
}

/** For the parts of a parent whose sum is shown. */
function figuresOfParts(counts: readonly number[]): readonly Figure[] {
  const isFew = counts.map((count) => count < least);
  if (!isFew.includes(true)) return counts.map((count) => ({ shown: count }));
  const coverAt = isFew.indexOf(false);
  const isHidden = isFew.map((each, index) => each || index === coverAt);
  const hiddenSum = counts.reduce((sum, count, index) => (isHidden[index] ? sum + count : sum), 0);
  if (!isHidden.includes(false) || hiddenSum < leastHidden) return counts.map(() => cover);
  return counts.map((count, index) => (isFew[index] ? few : index === coverAt ? cover : { shown: count }));
}

const leavesOf = (cell: Cell): string[] => (cell.parts === undefined ? [cell.id] : cell.parts.flatMap(leavesOf));

const sumOf = (cell: Cell, counts: ReadonlyMap<string, number>): number =>
  cell.parts === undefined ? counts.get(cell.id) ?? 0 : cell.parts.reduce((sum, part) => sum + sumOf(part, counts), 0);

// A count outside the tree would be missing from the sums, and nobody would notice.
function refuseStrangeCounts(leaves: readonly string[], counts: ReadonlyMap<string, number>): void {
  for (const [id, count] of counts) {
    if (!leaves.includes(id)) throw new Error(`The tree has no leaf ${id}.`);
    if (!Number.isSafeInteger(count) || count < 0) throw new Error(`The count of ${id} is not a whole number.`);
  }
}
