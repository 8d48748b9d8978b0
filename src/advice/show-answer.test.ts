import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, factsOfSituation, situationIds, type Facts } from '../../packages/law/index.ts';
import { langs } from '../paths.ts';
import { showAnswer } from './show-answer.ts';

const kinds = ['contract_worker', 'community_officer', 'village_staff', 'volunteer'] as const;
const targets = [{}, { target: 'candidate' }, { target: 'prospective' }, { target: 'party' }] as const;

test('whoever is no civil servant is told reasons and rules without PP 94; what is open in the law stays open', () => {
  let shown = 0;
  for (const kind of kinds) {
    for (const situation of situationIds) {
      for (const actOn of ['2023-12-05', '2024-10-10', '2026-11-22']) {
        for (const target of targets) {
          const facts: Facts = { ...factsOfSituation(situation), ...target, actor: { kind }, actOn, contest: 'governor' };
          if (!facts.act) continue;
          for (const lang of langs) {
            const { heading, reasons, rules, findings, conditions, remedies, copyables } = showAnswer(facts, assess(facts, {}), lang, 'https://netral.example');
            assert.doesNotMatch(JSON.stringify({ heading, reasons, rules, findings, conditions, remedies, copyables }), /PP\s*94/u, `${kind} ${situation} ${actOn} ${lang}`);
            shown += reasons.length;
          }
        }
      }
    }
  }
  assert.ok(shown > 1_000, String(shown));
});

test('a civil servant is told the article of PP 94 that such a letter of support comes under', () => {
  const facts: Facts = { act: 'collect_id_cards', target: 'candidate', contest: 'governor', actor: { kind: 'pns' }, actOn: '2024-10-10' };
  const { rules } = showAnswer(facts, assess(facts, {}), 'id', 'https://netral.example');
  assert.ok(rules.some(({ articles }) => articles.includes('PP 94/2021 Pasal 5 huruf n angka 7')), JSON.stringify(rules));
});
