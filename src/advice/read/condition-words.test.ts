import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, any, has, hasAny, inWindow, is, not, within, type Condition } from '../../../packages/law/engine/condition.ts';
import { rulebook } from '../../../packages/law/index.ts';
import { examinerWords } from '../../../packages/law/words/words.ts';
import { langs } from '../../paths.ts';
import { either, say, sayElement, type Said } from './condition-words.ts';

const flatten = (said: Said): string => ('text' in said ? said.text : `${said.lead}: [${said.parts.map(flatten).join(' | ')}]`);
const id = (condition: Condition): string => flatten(say(condition, 'id'));

test('a condition is told as it is nested, and sameness in kind becomes one line', () => {
  assert.equal(id(is('actor.kind', 'pns', 'cpns')), 'status pegawai: PNS atau CPNS');
  assert.equal(id(hasAny('gesture', 'symbol')), 'salah satu dari ini: pose atau gerakan tangan; atau simbol partai atau calon');
  assert.equal(id(all(has('gesture'), all(has('accidental'), is('stance', 'support')))), 'semua ini: [pose atau gerakan tangan | tidak sengaja | sikap: mendukung]');
  assert.equal(id(any(is('stance', 'oppose'), hasAny('subordinates', 'residents'))), 'salah satu dari ini: [sikap: menentang | melibatkan bawahan atau melibatkan warga]');
  assert.match(id(inWindow('W-04')), /W-04 \(13 November 2024 sampai 27 November 2024\)/);
});

test('what is denied is told as denied, never as its opposite', () => {
  assert.equal(id(not(has('equal_treatment'))), 'bukan semua pihak mendapat hal sama');
  assert.equal(id(not(is('stance', 'neutral'))), 'sikap: bukan netral');
  assert.equal(id(not(hasAny('subordinates', 'residents'))), 'tidak satu pun dari ini: melibatkan bawahan atau melibatkan warga');
  assert.equal(id(not(all(has('subordinates'), is('stance', 'support')))), 'tidak semua ini sekaligus: [melibatkan bawahan | sikap: mendukung]');
  assert.equal(id(not(any(has('subordinates'), is('stance', 'support')))), 'tidak satu pun dari ini: [sikap: mendukung | melibatkan bawahan]');
  assert.equal(id(not(any(is('stance', 'support')))), 'sikap: bukan mendukung');
  assert.equal(id(not(any(has('subordinates')))), 'bukan melibatkan bawahan');
  assert.equal(id(not(not(has('subordinates')))), 'melibatkan bawahan');
});

test('a list says "or" once, and parts by semicolons where an item has commas', () => {
  assert.equal(either(['a', 'b', 'c'], 'id'), 'a, b, atau c');
  assert.equal(either(['a', 'b', 'c'], 'en'), 'a, b or c');
  assert.equal(either(['a, b', 'c'], 'id'), 'a, b; atau c');
  assert.equal(either(['a'], 'id'), 'a');
});

test('in every rule every name has words, and every circumstance and value of a condition is told', () => {
  for (const [ruleId, { elements, unless = {}, special }] of Object.entries(rulebook)) {
    for (const lang of langs) {
      for (const [name, condition] of [...Object.entries(elements), ...Object.entries(unless), ...(special ? [['special', special] as const] : [])]) {
        if (name !== 'special') assert.ok(Object.hasOwn(examinerWords[lang].elements, name), `${ruleId}: ${name}`);
        const told = flatten(sayElement(condition, lang));
        for (const part of within(condition)) {
          if ('has' in part) assert.ok(told.includes(examinerWords[lang].qualifiers[part.has]), `${ruleId}: ${part.has}`);
          if ('window' in part) assert.ok(told.includes(part.window), `${ruleId}: ${part.window}`);
          assert.doesNotMatch(told, /[a-z]_[a-z]/, `${ruleId}: every value has a label`);
        }
      }
    }
  }
});
