import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { heldOutQuestions } from './held-out/questions.ts';
import { phrases } from './phrases/situations.ts';
import { tokens } from './text.ts';
import { isToldToCome } from './told-to-come.ts';

const told = (question: string): boolean => isToldToCome(tokens(question));

test('an order, a duty or a threat to come is read, whatever the event is called', () => {
  for (const question of [
    'disuruh kabid dateng ke festival durian paslon', 'Saya DIPERINTAHKAN kepala dinas untuk hadir', 'kepala terminal minta semua staf merapat ke dermaga',
    'ada instruksi camat untuk ikut lomba mancing caleg', 'ke dermaga karena diperintah lurah', 'kata pak kabid semua wajib hadir',
    'kalau tidak hadir dimutasi', 'dikongkon pak lurah teko', 'pak sekretaris nyuruh kita kumpul di dermaga',
  ]) assert.ok(told(question), question);
});

test('one word of it is not enough, and neither is an order of somebody who is not above', () => {
  for (const question of [
    'disuruh istri datang ke kampanye', 'bawaslu minta saya hadir', 'datang ke kampanye boleh ga', 'atasan saya datang ke kampanye',
    'saya nyuruh staf datang', 'disuruh kabid memilih calon', 'hadir', 'disuruh', 'wajib hadir', '',
  ]) assert.ok(!told(question), question);
});

test('it is hardly ever read in a question about something else', (t: TestContext) => {
  const elsewhere = [phrases, heldOutQuestions].flatMap((texts) => Object.entries(texts).flatMap(([id, own]) => (id === 'disuruh_atasan' ? [] : own)));
  const wrong = elsewhere.filter(told);
  const own = phrases['disuruh_atasan'] ?? [];
  t.diagnostic(`read in ${wrong.length} of ${elsewhere.length} other texts, and in ${own.filter(told).length} of ${own.length} phrases about orders of any kind`);
  assert.ok(wrong.length <= 12, wrong.join('\n'));
});
