// A hundred people are told by somebody above to attend. Whatever they type and whoever they are, nothing that they
// read sends them to the one who ordered.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ORDERED_SITUATION, orderedToAttend, TUNED_ON } from '../../packages/language/held-out/ordered-to-attend.ts';
import { assess, type Facts } from '../../packages/law/index.ts';
import { stepsEn } from '../../packages/law/words/steps.en.ts';
import { stepsId } from '../../packages/law/words/steps.id.ts';
import type { AnswerShown } from '../../src/advice/answer.ts';
import { factsToldIn, guessSituations } from '../../src/advice/ask.ts';
import { askQuestion } from '../../src/advice/ask-question.ts';
import { factsOf } from '../../src/advice/facts.ts';
import { readableAnswer } from '../../src/advice/readable-answer.ts';
import { showAnswer } from '../../src/advice/show-answer.ts';

const people = ['pns', 'pppk', 'contract_worker', 'community_officer'] as const;
const languages = ['id', 'en'] as const;
/** In a campaign, before one, and on no known day. */
const days = ['2024-10-01', '2026-11-22', null] as const;

/** Those who may have ordered: the line above a civil servant, a contract worker, an officer of an RT or RW. */
const ABOVE = /\b(?:atasan|pimpinan|kepala|camat|lurah|kelurahan|kecamatan|unit kerja|superior|boss|head|ward|district|unit)\b/iu;
/** The clause itself says that it is somebody else. */
const NOT_THE_ONE_WHO_ORDERED = /\byang tidak (?:menyuruh|mengundang)\b|\bbukan .*\byang menyuruh\b|\b(?:who|that) did not (?:order|invite)\b/iu;
const SENDS = /\b(?:beri tahu|lapor\w*|melapor\w*|tanya\w*|minta|izin|hubungi|sampaikan|temui|bicara\w*|datangi|konfirmasi\w*|tell|ask|report\w*|permission|contact|inform|speak|talk|see)\b/iu;

const sentencesOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/(?<=[.?!])\s+|\n/u)).map((one) => one.trim()).filter((one) => one !== '');
/** A sentence that sends somebody to a person above without leaving out the one who ordered. */
const sendsToTheOneWhoOrdered = (sentence: string): boolean => ABOVE.test(sentence) && SENDS.test(sentence) && !NOT_THE_ONE_WHO_ORDERED.test(sentence);
/** In a list of whom to ask, to be named is to be sent to. */
const isTheOneWhoOrdered = (contact: string): boolean => ABOVE.test(contact) && !NOT_THE_ONE_WHO_ORDERED.test(contact);

function textsOf(answer: Omit<AnswerShown, 'line'>): string[] {
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(walk) : [];
  };
  return walk(answer);
}

test('the reader of sentences knows one that sends to the one who ordered', () => {
  for (const bad of [stepsId.permission_of_superior, stepsEn.permission_of_superior, stepsId.ask_ward_office, 'Apakah Anda sudah melapor ke atasan?', 'Tell your superior first.']) {
    assert.ok(sentencesOf([bad]).some(sendsToTheOneWhoOrdered), bad);
  }
  for (const good of [stepsId.tell_other_superior, stepsEn.tell_other_superior, stepsId.ask_before_acting]) {
    assert.ok(!sentencesOf([good]).some(sendsToTheOneWhoOrdered), good);
  }
  assert.ok(isTheOneWhoOrdered('Kelurahan (lurah)') && !isTheOneWhoOrdered('Bawaslu'));
});

test('the situation is found: first for the command, among the three that the page offers', (t: TestContext) => {
  const first = orderedToAttend.map((question) => askQuestion(question, null).situations[0]?.id === ORDERED_SITUATION);
  const offered = orderedToAttend.map((question) => guessSituations(question, 'id').some(({ id }) => id === ORDERED_SITUATION));
  const count = (found: readonly boolean[]): number => found.filter((one) => one).length;
  t.diagnostic(`the command: ${count(first)} of 100 (${count(first.slice(TUNED_ON))} of the ${100 - TUNED_ON} that were never looked at); the page: ${count(offered)} of 100`);
  assert.ok(count(first) >= 95 && count(offered) >= 98);
});

test('no line of the command sends anybody to the one who ordered', () => {
  for (const question of orderedToAttend) {
    for (const on of days) {
      const text = readableAnswer(askQuestion(question, on), on);
      assert.match(text, /\S/u);
      assert.deepEqual(sentencesOf([text]).filter(sendsToTheOneWhoOrdered), [], question);
    }
  }
});

test('no answer page sends anybody to the one who ordered, in either language', (t: TestContext) => {
  let read = 0;
  const wrong = new Set<string>();
  for (const question of orderedToAttend) {
    for (const kind of people) {
      for (const on of days) {
        const facts: Facts = factsOf({ about: ORDERED_SITUATION, told: factsToldIn(question), steps: [{ fact: 'actor.kind', value: kind }], actOn: on }, '2026-11-22');
        for (const language of languages) {
          const { line, ...answer } = showAnswer(facts, assess(facts), language, 'https://netral.example');
          assert.equal(JSON.parse(line).actor.kind, kind);
          const sentences = sentencesOf(textsOf(answer));
          read += sentences.length;
          for (const sentence of sentences.filter(sendsToTheOneWhoOrdered)) wrong.add(`${kind}: ${sentence}`);
          for (const contact of answer.contacts.filter(isTheOneWhoOrdered)) wrong.add(`${kind}, whom to ask: ${contact}`);
        }
      }
    }
  }
  t.diagnostic(`${read} sentences of ${orderedToAttend.length * people.length * days.length * languages.length} answers were read`);
  assert.deepEqual([...wrong], []);
});

test('every one of these answers names somebody else to go to', () => {
  for (const kind of people) {
    const facts = factsOf({ about: ORDERED_SITUATION, told: {}, steps: [{ fact: 'actor.kind', value: kind }], actOn: null }, '2026-11-22');
    for (const language of languages) {
      const { advice, remedies, contacts } = showAnswer(facts, assess(facts), language, 'https://netral.example');
      assert.equal(advice, 'forbidden', kind);
      assert.ok(remedies.some((step) => NOT_THE_ONE_WHO_ORDERED.test(step) && step.includes('Bawaslu')), `${kind}: ${remedies.join(' | ')}`);
      assert.ok(contacts.some((contact) => contact.includes('Bawaslu')), kind);
    }
  }
});
