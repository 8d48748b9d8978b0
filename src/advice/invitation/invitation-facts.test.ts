import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, type ActorKind } from '../../../packages/law/index.ts';
import { readInvitation } from '../../../packages/language/index.ts';
import { factsOfInvitation, looksLike } from './invitation-facts.ts';

const read = readInvitation;
const adviceFor = (text: string, kind: ActorKind = 'pns', duty = false) =>
  assess({ ...factsOfInvitation(read(text)), actor: { kind }, actOn: '2026-11-22', ...(duty ? { with: ['duty_assignment'] as const } : {}) }).advice;

const cases = [
  ['Kampanye akbar calon gubernur, pakai kaos paslon', 'campaign', 'attend_campaign', 'candidate', 'forbidden'],
  ['Rapat di kantor DPC Partai X, semua kader datang', 'campaign', 'attend_campaign', 'party', 'forbidden'],
  ['Ingat coblos nomor 2 ya', 'campaign', 'attend_campaign', 'candidate', 'forbidden'],
  ['Undangan deklarasi dukungan untuk paslon', 'declaration', 'attend_declaration', 'candidate', 'forbidden'],
  ['Silaturahmi warga, calon bupati hadir', 'with_candidate', 'attend_event', 'candidate', 'allowed_with_condition'],
  ['Kepala sekolah minta semua guru wajib hadir, temu guru bersama calon bupati', 'campaign', 'attend_campaign', 'candidate', 'forbidden'],
  ['Upacara bendera, wajib hadir, dipimpin gubernur petahana', 'with_candidate', 'attend_event', 'candidate', 'allowed_with_condition'],
  ['Arisan RT hari Minggu', 'without_signs', 'attend_event', 'none', 'allowed'],
  ['Nomor: 005/12/2026. Undangan rapat dinas', 'without_signs', 'attend_event', 'none', 'allowed'],
] as const;

test('signs become the act that the law judges', () => {
  for (const [text, looks, act, target, advice] of cases) {
    assert.equal(looksLike(read(text)), looks, text);
    assert.deepEqual(factsOfInvitation(read(text)), { act, medium: 'physical', target }, text);
    assert.equal(adviceFor(text), advice, text);
  }
});

test('with a letter of assignment no invitation is answered more strictly', () => {
  const order = ['allowed', 'allowed_with_condition', 'ask', 'avoid', 'forbidden'];
  for (const [text] of cases.filter(([, looks]) => looks !== 'without_signs')) assert.ok(order.indexOf(adviceFor(text, 'pns', true)) <= order.indexOf(adviceFor(text)), text);
});

test('a text that was not understood is no event without a candidate: its answer is to ask', () => {
  for (const text of ['Join our campaign rally for candidate A on Sunday, vote for number 2', 'xk qqz', '12.30']) {
    assert.equal(looksLike(read(text)), 'unread', text);
    assert.equal(adviceFor(text), 'ask', text);
  }
});

test('a citizen is bound by none of this', () => {
  for (const [text] of cases) assert.equal(adviceFor(text, 'other_non_asn'), 'allowed', text);
});
