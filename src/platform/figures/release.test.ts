// The attacker knows the rules and the tree, sees one release, and tries every count that there can be: which of
// them would be shown just so? What all of these have in common, the attacker has worked out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constant, letrec, nat, oneof, property, tuple } from 'fast-check';
import { closedMonths, type ClosedMonth } from './closed-month.ts';
import { release, type Cell, type Figure } from './release.ts';

const month = closedMonths('2026-11-01', '2026-12-02')[0] as ClosedMonth;

type Releasing = (counts: ReadonlyMap<string, number>) => ReadonlyMap<string, Figure>;
type Leak = { readonly cell: string; readonly figure: string; readonly possible: readonly number[]; readonly example: readonly number[] };

const leavesOf = (cell: Cell): string[] => cell.parts?.flatMap(leavesOf) ?? [cell.id];
const cellsOf = (cell: Cell): Cell[] => [cell, ...(cell.parts ?? []).flatMap(cellsOf)];
const tree = (id: string, ...parts: Cell[]): Cell => (parts.length === 0 ? { id } : { id, parts });
const flat = (parts: number): Cell => tree('all', ...'abcdefgh'.slice(0, parts).split('').map((id) => tree(id)));
const ruled = (shape: Cell): Releasing => (counts) => release(shape, { month, counts });
const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

/** Every way to share at most `most` among so many leaves. */
function* countsUpTo(leaves: number, most: number): Generator<number[]> {
  if (leaves === 0) yield [];
  else for (let count = 0; count <= most; count += 1) for (const rest of countsUpTo(leaves - 1, most - count)) yield [count, ...rest];
}

/** Groups all counts by what is shown of them, and returns the hidden cells of which too much is known. */
function attack(shape: Cell, most: number, releasing: Releasing): Leak[] {
  const ids = leavesOf(shape);
  const cells = cellsOf(shape).map((cell) => ({ id: cell.id, leaves: leavesOf(cell).map((id) => ids.indexOf(id)) }));
  const groups = new Map<string, { figures: ReadonlyMap<string, Figure>; example: readonly number[]; possible: Set<number>[] }>();
  for (const counts of countsUpTo(ids.length, most)) {
    const figures = releasing(new Map(ids.map((id, index) => [id, counts[index] ?? 0])));
    const key = JSON.stringify([...figures]);
    const group = groups.get(key) ?? { figures, example: counts, possible: cells.map(() => new Set<number>()) };
    groups.set(key, group);
    cells.forEach(({ leaves }, index) => group.possible[index]?.add(total(leaves.map((leaf) => counts[leaf] ?? 0))));
  }
  return [...groups.values()].flatMap(({ figures, example, possible }) => cells.flatMap(({ id }, index) => {
    const figure = figures.get(id) ?? { hidden: 'cover' };
    const values = possible[index] ?? new Set();
    return isKept(figure, values) ? [] : [{ cell: id, figure: JSON.stringify(figure), possible: [...values].toSorted((a, b) => a - b), example }];
  }));
}

/** Shown: the count, and never a small one. Few: all of 0 to 4 are possible. Cover: five consecutive values are. */
function isKept(figure: Figure, possible: ReadonlySet<number>): boolean {
  const holds = (from: number): boolean => [0, 1, 2, 3, 4].every((more) => possible.has(from + more));
  if ('shown' in figure) return figure.shown >= 5 && possible.size === 1 && possible.has(figure.shown);
  return figure.hidden === 'few' ? holds(0) && Math.max(...possible) <= 4 : [...possible].some(holds);
}

test('few parts take the first neighbour that is not few along, or all of them when that says too much', () => {
  const shownOf = (...counts: number[]): string[] => {
    const shape = flat(counts.length);
    const figures = ruled(shape)(new Map(leavesOf(shape).map((id, index) => [id, counts[index] ?? 0])));
    return [...figures.values()].map((figure) => ('shown' in figure ? String(figure.shown) : figure.hidden));
  };
  assert.deepEqual(shownOf(5, 6, 700), ['711', '5', '6', '700']);
  assert.deepEqual(shownOf(3, 60, 700), ['763', 'few', 'cover', '700']);
  assert.deepEqual(shownOf(60, 0, 700, 4), ['764', 'cover', 'few', '700', 'few']);
  assert.deepEqual(shownOf(3, 5, 700), ['708', 'cover', 'cover', 'cover']);
  assert.deepEqual(shownOf(3, 2, 700), ['705', 'cover', 'cover', 'cover']);
  assert.deepEqual(shownOf(3, 0, 1), ['few', 'few', 'few', 'few']);
});

const noLeaks = (shape: Cell, most: number): void => assert.deepEqual(attack(shape, most, ruled(shape)).slice(0, 3), []);

test('nobody who tries every count works out a small one among two to five neighbours', () => {
  for (const [parts, most] of [[2, 60], [3, 40], [4, 30], [5, 26]] as const) noLeaks(flat(parts), most);
});

test('nobody works one out in trees of two and three levels, with leaves and groups side by side', () => {
  noLeaks(tree('all', tree('g', tree('a'), tree('b')), tree('h', tree('c'), tree('d'))), 34);
  noLeaks(tree('all', tree('g', tree('a'), tree('b'), tree('c')), tree('d'), tree('e')), 27);
  noLeaks(tree('all', tree('g', tree('k', tree('a'), tree('b')), tree('c')), tree('d')), 34);
  noLeaks(tree('all', tree('g', tree('a'), tree('b')), tree('h', tree('c'), tree('d')), tree('e')), 26);
});

/** Trees of at most five leaves and three levels. */
const anyTree = letrec<{ cell: Cell }>((tie) => ({
  cell: oneof(
    { maxDepth: 2, withCrossShrink: true },
    constant<Cell>({ id: '' }),
    array(tie('cell'), { minLength: 2, maxLength: 3 }).map((parts): Cell => ({ id: '', parts })),
  ),
})).cell.filter((cell) => leavesOf(cell).length <= 5).map((cell) => named(cell, 'all'));

const named = (cell: Cell, id: string): Cell =>
  (cell.parts === undefined ? { id } : { id, parts: cell.parts.map((part, index) => named(part, `${id}.${index}`)) });

test('nobody works one out in any small tree', () => {
  check(property(anyTree, (shape) => noLeaks(shape, leavesOf(shape).length > 4 ? 20 : 26)), { numRuns: 40 });
});

test('in any tree what is shown is true, and what is called few is under five', () => {
  const sized = tuple(anyTree, array(nat({ max: 400 }), { minLength: 5, maxLength: 5 }));
  check(property(sized, ([shape, numbers]) => {
    const counts = new Map(leavesOf(shape).map((id, index) => [id, numbers[index] ?? 0]));
    const figures = ruled(shape)(counts);
    for (const cell of cellsOf(shape)) {
      const figure = figures.get(cell.id);
      assert.ok(figure);
      const real = total(leavesOf(cell).map((id) => counts.get(id) ?? 0));
      if ('shown' in figure) assert.equal(figure.shown, real);
      else if (figure.hidden === 'few') assert.ok(real < 5);
    }
  }));
});

/** What weaker rules would show of a flat list, as the parts of a shown total. */
const weaker = (rule: (counts: readonly number[]) => Figure[]): Releasing => (counts) => {
  const values = [...counts.values()];
  const parts = rule(values);
  const sum = total(values);
  return new Map<string, Figure>([['all', sum < 5 ? { hidden: 'few' } : { shown: sum }],
    ...[...counts.keys()].map((id, index): [string, Figure] => [id, sum < 5 ? { hidden: 'few' } : parts[index] ?? { shown: 0 }])]);
};
const primaryOnly = (counts: readonly number[]): Figure[] => counts.map((count) => (count < 5 ? { hidden: 'few' } : { shown: count }));

test('the attacker finds what primary suppression alone gives away', () => {
  const leaks = attack(flat(3), 20, weaker(primaryOnly));
  assert.ok(leaks.some(({ possible, example }) => possible.length === 1 && example.includes(possible[0] ?? -1) && possible[0] === 3));
});

test('the attacker finds what shown zeros give away', () => {
  const withZeros = (counts: readonly number[]): Figure[] => {
    const hidden = counts.filter((count) => count > 0 && count < 5);
    const alone = hidden.length === 1 ? counts.findIndex((count) => count >= 5) : -1;
    return counts.map((count, index) => (hidden.includes(count) ? { hidden: 'few' } : index === alone ? { hidden: 'cover' } : { shown: count }));
  };
  const leaks = attack(flat(3), 12, weaker(withZeros));
  assert.ok(leaks.some(({ figure, possible }) => figure.includes('few') && possible.length === 1));
});

test('the attacker finds what a cover of the smallest neighbour, chosen by size, gives away', () => {
  const bySize = (counts: readonly number[]): Figure[] => {
    const large = counts.filter((count) => count >= 5);
    const at = large.length === counts.length ? -1 : counts.indexOf(Math.min(...large));
    return primaryOnly(counts).map((figure, index): Figure => (index === at ? { hidden: 'cover' } : figure));
  };
  const leaks = attack(flat(3), 24, weaker(bySize));
  assert.ok(leaks.some(({ figure, possible }) => figure.includes('few') && possible.length === 1));
});

test('two releases of a month that still grows, subtracted, show what one person did', () => {
  const shape = flat(3);
  const early = ruled(shape)(new Map([['a', 7], ['b', 9], ['c', 12]]));
  const later = ruled(shape)(new Map([['a', 8], ['b', 9], ['c', 12]]));
  const grown = [...early].map(([id, figure]) => {
    const after = later.get(id);
    return [id, after !== undefined && 'shown' in after && 'shown' in figure ? after.shown - figure.shown : null];
  });
  // Both releases keep every rule by themselves; between them exactly one question was asked, and it was about "a".
  assert.deepEqual(grown, [['all', 1], ['a', 1], ['b', 0], ['c', 0]]);
  // So an open month cannot be handed in: only `closedMonths` makes what `release` takes, and it makes none of a month that grows.
  assert.deepEqual(closedMonths('2026-11-01', '2026-11-30'), []);
  // @ts-expect-error a month that nobody has found closed
  release(shape, { month: '2026-11', counts: new Map() });
});

test('the same month in two different trees, subtracted, gives a small count away', () => {
  const counts = new Map([['a', 3], ['b', 20], ['c', 30], ['d', 40]]);
  const first = ruled(flat(4))(counts);
  const second = ruled(tree('all', tree('g', tree('a'), tree('c')), tree('h', tree('b'), tree('d'))))(counts);
  assert.deepEqual([first.get('a'), first.get('c')], [{ hidden: 'few' }, { shown: 30 }]);
  assert.deepEqual([second.get('a'), second.get('g')], [{ hidden: 'cover' }, { shown: 33 }]);
});

test('a tree in which a part stands alone or twice, and a count outside the tree, are refused', () => {
  const counted = { month, counts: new Map([['a', 9]]) };
  assert.throws(() => release(tree('all', tree('a')), counted), /one part/u);
  assert.throws(() => release(tree('all', tree('a'), tree('a')), counted), /twice/u);
  assert.throws(() => release(flat(2), { month, counts: new Map([['z', 1]]) }), /no leaf z/u);
  assert.throws(() => release(flat(2), { month, counts: new Map([['a', -1]]) }), /not a whole number/u);
});
