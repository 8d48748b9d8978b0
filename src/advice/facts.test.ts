import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertProperty, constantFrom, nat, property } from 'fast-check';
import * as v from 'valibot';
import { factsSchema, situationIds, startingChoices } from '../../packages/law/index.ts';
import { answerFor, nextQuestionFor, optionsFor, questionAbout } from './ask.ts';
import { beginAbout, conversationSchema, onDay, unsure, withAnswer, withoutAnswer, withoutLast, type Conversation } from './conversation.ts';
import { factsOf } from './facts.ts';

const today = '2026-11-22';
const starts = [...situationIds, ...Object.keys(startingChoices)];

/** Answers whatever is asked by the numbers drawn, until nothing is asked. */
function walk(about: string, draws: readonly number[]): Conversation {
  let conversation = beginAbout(about);
  for (const draw of draws) {
    const question = nextQuestionFor(conversation, { today, lang: 'id', law: {} });
    if (!question) break;
    const values = [...question.options.map(({ value }) => value), unsure];
    conversation = withAnswer(conversation, { fact: question.fact, value: values[draw % values.length] ?? unsure });
  }
  return conversation;
}

test('every way through the questions ends, gives valid facts and an answer in both languages', () => {
  assertProperty(property(constantFrom(...starts), array(nat(20), { minLength: 8, maxLength: 8 }), (about, draws) => {
    const conversation = walk(about, draws);
    assert.ok(v.is(conversationSchema, conversation));
    assert.ok(v.is(factsSchema, factsOf(conversation, today)));
    assert.equal(nextQuestionFor(conversation, { today, lang: 'id', law: {} }), null);
    const [indonesian, english] = (['id', 'en'] as const).map((lang) => answerFor(conversation, { today, lang, origin: 'http://localhost:3000', law: {} }));
    assert.equal(indonesian?.advice, english?.advice);
    assert.equal(indonesian?.line, english?.line);
  }), { numRuns: 200, seed: 20261122 });
});

test('every question that can come has a text and at most nine buttons, each with its own words, in both languages', () => {
  const seen = new Set<string>();
  assertProperty(property(constantFrom(...starts), array(nat(20), { minLength: 8, maxLength: 8 }), (about, draws) => {
    for (const { fact } of walk(about, draws).steps) {
      seen.add(fact);
      for (const lang of ['id', 'en'] as const) {
        const question = questionAbout(about, fact, lang);
        assert.match(question?.text ?? '', /\?$/, fact);
        const labels = question?.options.map(({ label }) => label) ?? [];
        assert.ok(labels.length >= 2 && labels.length <= 9, `${fact}: ${labels.length} buttons`);
        assert.equal(new Set(labels).size, labels.length, fact);
        assert.deepEqual(question?.options.filter(({ value, label }) => label === value && value.includes('_')), [], fact);
      }
    }
  }), { numRuns: 200, seed: 7 });
  assert.ok(seen.size >= 5);
});

test('"Saya tidak yakin" adds no fact', () => {
  const begun = beginAbout('like');
  assert.deepEqual(factsOf(withAnswer(begun, { fact: 'actor.kind', value: unsure }), today), factsOf(begun, today));
});

test('going back and answering again gives the facts as if nothing had happened', () => {
  const one = withAnswer(beginAbout('like'), { fact: 'actor.kind', value: 'pns' });
  const two = withAnswer(one, { fact: 'medium', value: 'public_online' });
  assert.deepEqual(withoutLast(two), one);
  assert.deepEqual(factsOf(withAnswer(withoutAnswer(two, 'actor.kind'), { fact: 'actor.kind', value: 'pns' }), today), factsOf(two, today));
  assert.equal(withoutLast(beginAbout('like')), null);
});

test('facts read from a typed question fill what the button left open and never replace its act', () => {
  const told = { act: 'comment', actor: { kind: 'pppk' }, with: ['state_facility'] };
  const facts = factsOf(beginAbout('like', told), today);
  assert.equal(facts.act, 'like');
  assert.equal(facts.actor?.kind, 'pppk');
  assert.deepEqual(facts.with, ['state_facility']);
  assert.equal(factsOf(onDay(beginAbout('like'), '2023-11-14'), today).actOn, '2023-11-14');
});

test('facts that do not fit the contract are left out', () => {
  assert.deepEqual(factsOf(beginAbout('like', { act: 'fly', surprise: true }), today), factsOf(beginAbout('like'), today));
});

test('nobody is asked whether a campaign was nobody\'s, and of an order that is not understood it is told how to refuse it', () => {
  const question = questionAbout('event', 'target', 'id');
  assert.ok(question);
  const campaign = { ...beginAbout('event'), steps: [{ fact: 'act', value: 'attend_campaign' }] };
  const dinner = { ...beginAbout('event'), steps: [{ fact: 'act', value: 'attend_event' }] };
  assert.deepEqual(question.options.filter((option) => !optionsFor(question, campaign, today).includes(option)).map(({ value }) => value), ['none']);
  assert.deepEqual(optionsFor(question, dinner, today), question.options);
  const ordered = { ...beginAbout('ordered'), steps: [{ fact: 'act', value: unsure }, { fact: 'actor.kind', value: 'pns' }] };
  const answer = answerFor(ordered, { today, lang: 'id', origin: 'http://localhost:3000', law: {} });
  assert.equal(answer.advice, 'forbidden');
  assert.ok(answer.copyables.some(({ text }) => text.startsWith('Mohon izin')));
});
