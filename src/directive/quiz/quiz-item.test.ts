import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advices, rulebook } from '../../../packages/law/index.ts';
import { legalGroups } from '../../people/index.ts';
import { caseLines, rulesTold } from './case-words.ts';
import { askItem, itemsFor, lawOf, lawOfToday, mostTold, proposeItems } from './quiz-item.ts';

const days = ['2023-12-05', '2024-02-12', '2024-10-10', '2026-11-22'];

test('every kind of addressee has cases with a clear answer on every day, and few circumstances to keep in mind', (context) => {
  for (const group of legalGroups) {
    for (const day of days) {
      const items = itemsFor(group, day);
      context.diagnostic(`${group} ${day}: ${items.length} cases; ${advices.map((advice) => `${advice} ${items.filter(({ key }) => key === advice).length}`).join(', ')}`);
      assert.ok(items.length >= 15, `${group} ${day}: ${items.length}`);
      assert.ok(items.every(({ told }) => told.length <= mostTold));
      assert.ok(new Set(items.map(({ key }) => key)).size >= 3, `${group} ${day}`);
    }
  }
});

test('a quiz that nobody chose asks cases with different answers', () => {
  for (const group of legalGroups) {
    const drawn = proposeItems(group, '2026-11-22', 3);
    assert.equal(drawn.length, 3);
    assert.equal(new Set(drawn.map(({ key }) => key)).size, 3, group);
  }
});

test('change the answer of a rule, and the key of every case that rests on it changes', () => {
  const item = { situation: 'like', actOn: '2026-11-22' } as const;
  const today = askItem(item, 'civil-servant');
  assert.equal(today?.key, 'avoid');
  assert.deepEqual(today.verdict.because.map(({ rule }) => rule), ['GUI-03', 'GUI-03-list']);
  const { 'GUI-03': rule, 'GUI-03-list': list } = rulebook;
  assert.ok(rule && list);
  const changed = lawOf({ ...rulebook, 'GUI-03': { ...rule, advice: 'allowed' }, 'GUI-03-list': { ...list, advice: 'allowed' } });
  assert.equal(askItem(item, 'civil-servant', changed)?.key, 'allowed');
  assert.equal(askItem(item, 'contract-worker', changed)?.key, 'allowed');

  const poster = { situation: 'mobilisasi', actOn: '2026-11-22' } as const;
  const { 'COM-3': community } = rulebook;
  assert.ok(community);
  assert.equal(askItem(poster, 'community')?.key, 'forbidden');
  const milder = lawOf({ ...rulebook, 'COM-3': { ...community, effect: 'disputed', advice: 'avoid' } });
  assert.equal(askItem(poster, 'community', milder)?.key, 'avoid');
  assert.equal(askItem(poster, 'civil-servant', milder)?.key, 'forbidden', 'the rule of others is not theirs');
});

test('what belongs to one kind of addressee is asked of nobody else', () => {
  const contract = itemsFor('contract-worker', '2026-11-22').flatMap((asked) => asked.verdict.because);
  assert.ok(contract.every(({ rule }) => !rule.startsWith('COM-')));
  const staff = itemsFor('civil-servant', '2026-11-22').flatMap((asked) => asked.verdict.because);
  assert.ok(staff.some(({ rule }) => rule.startsWith('SKB-B')) && staff.every(({ rule }) => !rule.startsWith('COM-')));
});

test('each answer is explained by a rule with a title, a reason and its articles; PP 94 only to civil servants', () => {
  for (const group of legalGroups) {
    for (const lang of ['id', 'en'] as const) {
      for (const asked of itemsFor(group, '2026-11-22')) {
        const told = rulesTold(asked, group, lawOfToday, lang);
        assert.ok(told.length > 0, `${group} ${asked.item.situation}`);
        for (const { id, title, reason, articles, href } of told) {
          assert.ok(articles.length > 0 || rulebook[id]?.basis.length === 0, id);
          assert.ok(title.length > 3 && reason.length > 10 && href.startsWith('/aturan/') && Object.hasOwn(rulebook, id), id);
        }
        if (group !== 'civil-servant') assert.doesNotMatch(JSON.stringify(told), /PP 94/u);
      }
    }
  }
});

test('every circumstance is told in words, in both languages', () => {
  for (const group of legalGroups) {
    for (const asked of itemsFor(group, '2026-11-22')) {
      for (const lang of ['id', 'en'] as const) {
        for (const { asked: question, told } of caseLines(asked, lang)) {
          assert.match(question, /^\p{Lu}.*\?$/u);
          assert.doesNotMatch(told, /^[a-z_]+$/u, `${question} ${told}`);
        }
      }
    }
  }
});
