import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { situationIds, startingChoices } from '../../../packages/law/index.ts';
import { cellFor, cellLists, groupsOf, otherCell, treeOf } from './groups.ts';

const newest = cellLists[0]?.groups ?? [];
const cells = newest.flatMap(({ about }): readonly string[] => about);

test('every situation and every starting choice that is answered has one cell, and there is one cell for the rest', () => {
  const answered = Object.keys(startingChoices).filter((id) => id !== 'ordered' && id !== 'other');
  assert.deepEqual(cells.toSorted(), [...situationIds, ...answered, otherCell].toSorted());
  for (const id of [...situationIds, ...Object.keys(startingChoices)]) assert.ok(cells.includes(cellFor(id)), id);
});

test('what is not on our own lists is counted as another situation and never written down', () => {
  for (const typed of ['boleh like calon', 'toString', '__proto__', '', 'lain', 'other']) assert.equal(cellFor(typed), otherCell);
});

test('no cell stands in two places, and every group has parts to hide behind', () => {
  const { parts = [] } = treeOf(newest);
  const ids = ['all', ...parts.flatMap(({ id, parts: leaves = [] }) => [id, ...leaves.map((leaf) => leaf.id)])];
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, about } of newest) assert.ok(about.length >= 3, id);
});

test('a list of cells that months were shown in is never changed, and a month keeps the list that it began with', () => {
  const digests = { '2026-11': 'bd94a483910d54ee' };
  const now = Object.fromEntries(cellLists.map(({ fromMonth, groups }) => [fromMonth, createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 16)]));
  assert.deepEqual(now, digests, 'Two tables of one month in different cells can be subtracted. Leave the old list, and add one with a month that was not shown yet:');
  const months = cellLists.map(({ fromMonth }) => fromMonth);
  assert.deepEqual(months, months.toSorted().toReversed());
  assert.equal(groupsOf('2026-01'), cellLists.at(-1)?.groups);
  assert.equal(groupsOf('9999-12'), newest);
});
