import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, type Facts } from '../../../packages/law/index.ts';
import { parseStatements } from '../../../packages/law/statements/statements.ts';
import { showAnswer } from '../show-answer.ts';
import { adviceTexts } from '../texts.ts';
import { questionLines } from './question-lines.ts';

const texts = adviceTexts('id');
const day = '2026-11-22';
const linesFor = (facts: Facts, law: Parameters<typeof assess>[1] = {}): string[] => {
  const all = { ...facts, actOn: day };
  return questionLines(showAnswer(all, assess(all, law), 'id', 'https://netral.example.org'), [], day, 'id');
};

test('only "Boleh, asal …" speaks of conditions; a warning never looks like a leave on terms', () => {
  const warned = linesFor({ act: 'attend_campaign', medium: 'physical', target: 'candidate', actor: { kind: 'contract_worker' } });
  assert.ok(warned.includes('Jawaban: Sebaiknya jangan') && warned.includes(texts.careTitle) && !warned.includes(texts.conditionTitle), warned.join('\n'));
  const allowed = linesFor({ act: 'attend_event', medium: 'physical', target: 'candidate', actor: { kind: 'pns' } });
  assert.ok(allowed.includes('Jawaban: Boleh, asal …') && allowed.includes(texts.conditionTitle), allowed.join('\n'));
});

test('what an authority said stands on the slip, since it may be the reason of the answer', () => {
  const quote = { id: 'Pegawai diminta berhati-hati.', en: 'Staff are asked to take care.' };
  const statements = parseStatements([{ id: 'SE-7', body: 'Sekretariat Dinas Contoh', on: '2026-03-02', channel: 'edaran', contests: [], direction: 'warns', quote, acts: ['other'] }]);
  const lines = linesFor({ act: 'other', target: 'candidate', actor: { kind: 'pns' } }, { statements });
  assert.ok(lines.includes('Jawaban: Sebaiknya jangan') && lines.includes('- Sekretariat Dinas Contoh, 2 Maret 2026: Pegawai diminta berhati-hati.'), lines.join('\n'));
});
