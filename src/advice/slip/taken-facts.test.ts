import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../packages/law/index.ts';
import { takenRow } from './taken-facts.ts';

const facts: Facts = { act: 'like', actOn: '2026-11-22', actor: { kind: 'other_non_asn', onUnpaidLeave: true }, election: 'pilkada-2024', target: 'candidate', with: ['gesture'], without: ['symbol'] };

test('every fact that no question put stands in one row, in words', () => {
  const [row] = takenRow(facts, [{ term: 'Siapa?', value: 'calon', fact: 'target' }], 'id');
  assert.equal(row?.value.split('; ').length, 6, row?.value);
  assert.match(row.value, /Anda bekerja sebagai apa\? (?!other)/u);
  assert.match(row.value, /\(CLTN\)\? Ya, .*Pemilihan: pilkada-2024; .*pose jari.*\? Ya; .*simbol.*\? Tidak/u);
  assert.doesNotMatch(row.value, /ditunjukkan|2026-11-22/u);
});

test('where the questions said everything there is no row', () => {
  assert.deepEqual(takenRow({ act: 'like', actOn: '2026-11-22' }, [{ term: 'Apa?', value: 'like', fact: 'act' }], 'id'), []);
});
