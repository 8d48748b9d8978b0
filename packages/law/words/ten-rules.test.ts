// The ten rules say no more and nothing else than the rules that they name, as far as data can tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../engine/rule.ts';
import { lawVersion, rulebook } from '../rulebook.ts';
import type { Advice } from '../vocabulary.ts';
import { tenRuleIds, tenRules, tenRuleTexts } from './ten-rules.ts';

const named = tenRuleIds.flatMap((id) => tenRules[id].rules.map((ruleId) => [id, ruleId] as const));
const ruleOf = (ruleId: string): Rule => {
  const rule = rulebook[ruleId];
  assert.ok(rule, `${ruleId} is in the rulebook`);
  return rule;
};

/** What a person is told by this rule alone, before acting (see `Rule.advice`). */
const byEffect: Readonly<Record<Rule['effect'], Advice>> = { breach: 'forbidden', disputed: 'avoid', no_breach: 'allowed', person: 'ask', advice: 'ask' };
const told = (rule: Rule): Advice => rule.advice ?? byEffect[rule.effect];
const fitting = { may: ['allowed', 'allowed_with_condition'], may_not: ['avoid', 'forbidden'] };

test('there are ten, each rests on rules of the rulebook, and none says two things', () => {
  assert.equal(tenRuleIds.length, 10);
  for (const [id, ruleId] of named) assert.ok(fitting[tenRules[id].says].includes(told(ruleOf(ruleId))), `${id}: ${ruleId} says ${told(ruleOf(ruleId))}`);
  for (const id of tenRuleIds) assert.ok(tenRules[id].rules.length > 0, id);
});

test('each rule named is about the acts of its text, every act is judged by one of them, and all are in force', () => {
  const day = lawVersion.slice(0, 10);
  for (const [id, ruleId] of named) {
    const { acts, from = '', until = '9999' } = ruleOf(ruleId);
    assert.ok(tenRules[id].acts.some((act) => acts.includes(act)), `${ruleId} judges no act of ${id}`);
    assert.ok(from <= day && day <= until, `${ruleId} is in force on ${day}`);
  }
  for (const id of tenRuleIds) {
    for (const act of tenRules[id].acts) assert.ok(tenRules[id].rules.some((ruleId) => ruleOf(ruleId).acts.includes(act)), `${id}: ${act}`);
  }
});

const words = {
  id: { may: /boleh|tidak perlu|Pergilah/, may_not: /Jangan|tidak boleh|Tolak/ },
  en: { may: /\bmay\b|need not|Leave/, may_not: /Do not|may not|Refuse/ },
};

test('the wording goes the way of the rules, in both languages', () => {
  for (const lang of ['id', 'en'] as const) {
    for (const id of tenRuleIds) {
      const { says } = tenRules[id];
      const text = tenRuleTexts[lang][id];
      assert.match(text, words[lang][says], `${lang}: ${id}`);
      if (says === 'may') assert.doesNotMatch(text, words[lang].may_not, `${lang}: ${id}`);
    }
  }
});

test('each is one sentence or two, of at most twelve words in Indonesian, calm and without reproach', (t) => {
  const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+/);
  const counts = tenRuleIds.flatMap((id) => sentences(tenRuleTexts.id[id]).map((sentence) => sentence.split(/\s+/).length));
  t.diagnostic(`${counts.length} sentences, longest ${Math.max(...counts)} words`);
  assert.ok(Math.max(...counts) <= 12);
  for (const lang of ['id', 'en'] as const) {
    for (const id of tenRuleIds) {
      const text = tenRuleTexts[lang][id];
      assert.ok(sentences(text).length <= 2 && /[.?]$/.test(text), `${lang}: ${id}`);
      assert.doesNotMatch(text, /!|sanksi|hukuman|dilarang|pelanggar|wajib|punish|violat/iu, `${lang}: ${id}`);
    }
  }
});
