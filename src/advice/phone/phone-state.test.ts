import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { beginAbout, withAnswer } from '../conversation.ts';
import { openFromPhone, sealOnPhone } from './phone-state.ts';

const word = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => text.length <= 80);

test('a conversation comes back from the form as it was', () => {
  fc.assert(fc.property(word, word, word, (about, fact, value) => {
    const conversation = withAnswer(beginAbout(about, { act: 'like' }), { fact, value });
    assert.deepEqual(openFromPhone(sealOnPhone(conversation)), { ok: true, state: conversation });
  }));
});

test('what is no conversation is refused, whatever it is', () => {
  const forged = { ok: false, why: 'forged' };
  for (const token of ['', 'ponsel.', 'ponsel.%', 'ponsel.{}', 'ponsel.[]', 'lain.e30', `ponsel.${'x'.repeat(70_000)}`]) assert.deepEqual(openFromPhone(token), forged, token.slice(0, 20));
  fc.assert(fc.property(fc.string(), (text) => {
    assert.deepEqual(openFromPhone(`ponsel.${text}`), forged);
  }));
});
