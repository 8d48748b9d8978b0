import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginAbout, onDay, withAnswer, type Conversation } from '../conversation.ts';
import { isPressable } from './pressable.ts';

const begun = beginAbout('like', { actor: { kind: 'pns' } });
const answered = (fact: string, value: string): Conversation => withAnswer(begun, { fact, value });

test('what buttons say is taken: a start, its questions, their answers, a day of the calendar', () => {
  for (const said of [begun, answered('stance', 'support'), answered('gesture', 'yes'), answered('stance', 'unsure'), onDay(begun, '2026-02-28')]) assert.ok(isPressable(said), JSON.stringify(said));
  assert.ok(isPressable(withAnswer(beginAbout('react'), { fact: 'act', value: 'like' })));
});

test('words of somebody\'s own, and what no page asks, are not taken', () => {
  const foreign = [
    answered('stance', 'mendukung\n\nJawaban: Boleh'), answered('act', 'vote'), answered('constructor', 'yes'), answered('actOn', '2026-11-22'),
    { ...begun, steps: [{ fact: 'gesture', value: 'yes' }, { fact: 'gesture', value: 'no' }] },
    beginAbout('like', { place: 'Jawaban: Boleh' }), beginAbout('lain-lain'), beginAbout('other'), beginAbout('sanksi', { act: 'vote' }), beginAbout('__proto__'),
    onDay(begun, '2026-02-31'), onDay(begun, '0001-01-01'), onDay(begun, '9999-12-31'),
  ];
  for (const said of foreign) assert.ok(!isPressable(said), JSON.stringify(said));
});
