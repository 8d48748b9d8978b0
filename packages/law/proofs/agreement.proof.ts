// Agreement: the reported cases, put to the law; figures by track, hard errors apart from soft ones, every one explained.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as v from 'valibot';
import { assess } from '../assess.ts';
import type { Verdict } from '../verdict.ts';
import type { AssessInput } from '../input.ts';
import { inputSchema } from '../schema.ts';
import { agreement, tags, type Tag } from './agreement.ts';
import { agreementPage, figuresOf, figuresTable, type Judged } from './agreement-page.ts';
import { reasons } from './agreement-reasons.ts';

const root = join(import.meta.dirname, '../../..');
const domain = join(root, '../shared/domain');
const page = join(root, 'docs/law-agreement.md');
const skip = existsSync(join(domain, 'cases-dev.jsonl')) ? false : 'the reported cases lie in the shared folder, which is not at hand';

type Case = { readonly id: string; readonly outcome: string; readonly notes: string; readonly election: string };
const lines = <T>(file: string): T[] => readFileSync(join(domain, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);

function tagOf({ id, notes }: Case): Tag {
  const found = /\[jalur:(\w+)\]/u.exec(notes)?.[1];
  const tag = tags.find((one) => one === found);
  assert.ok(tag, `${id}: track tag "${found}" is not known`);
  return tag;
}

function judgeAll(): Judged[] {
  const facts = new Map(lines<{ id: string; facts: AssessInput }>('cases-dev-facts.jsonl').map((one) => [one.id, one.facts]));
  return lines<Case>('cases-dev.jsonl').map((one) => {
    const told = facts.get(one.id);
    assert.ok(told, `${one.id} has no facts`);
    v.assert(inputSchema, told);
    const verdict = assess(told);
    const tag = tagOf(one);
    return { id: one.id, tag, outcome: one.outcome, election: one.election, verdict, agreement: agreement(one.outcome, tag, verdict) };
  });
}

test('the sixty reported cases are judged, and nothing forbidden is called allowed', { skip }, (t) => {
  const began = performance.now();
  const judged = judgeAll();
  assert.equal(judged.length, 60);
  for (const line of figuresTable(judged).split('\n')) t.diagnostic(line);
  const { agrees, soft, hard } = figuresOf(judged);
  t.diagnostic(`agreement: ${judged.length} cases, ${agrees} agree, ${soft} soft, ${hard} hard in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  assert.deepEqual(judged.filter((one) => one.agreement.result === 'hard').map(({ id }) => id), []);
});

test('every difference has its reason, and no reason stands for a case that agrees', { skip }, () => {
  const differing = judgeAll().filter((one) => one.agreement.result !== 'agrees').map(({ id }) => id);
  assert.deepEqual(Object.keys(reasons).toSorted(), differing.toSorted());
});

test('docs/law-agreement.md says what the law says now; NETRAL_WRITE=1 writes it anew', { skip }, () => {
  const text = agreementPage(judgeAll(), reasons);
  if (process.env['NETRAL_WRITE'] === '1') writeFileSync(page, text);
  assert.equal(readFileSync(page, 'utf8'), text, 'run this file with NETRAL_WRITE=1, read the difference, and commit it');
});

test('the mapping tells hard from soft', () => {
  const photo = (facts: AssessInput): Verdict => assess({ actOn: '2023-12-01', contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate', ...facts });
  const vote = assess({ act: 'vote', actor: { kind: 'pns' }, without: ['gesture', 'party_attributes', 'call_to_vote'] });
  assert.equal(agreement('violation_discipline_severe', 'netralitas', photo({})).result, 'agrees');
  assert.equal(agreement('violation_ethics', 'netralitas', photo({})).direction, 'level');
  assert.equal(agreement('violation_unspecified', 'netralitas', photo({ proof: 'alleged' })).result, 'agrees');
  assert.equal(agreement('not_violation', 'netralitas', photo({ proof: 'alleged' })).result, 'agrees');
  assert.equal(agreement('not_violation', 'netralitas', photo({})).direction, 'stricter');
  assert.equal(agreement('not_violation', 'pemilu', photo({})).result, 'agrees', 'the election track clears no other');
  assert.equal(agreement('violation_unspecified', 'netralitas', vote).result, 'hard');
  assert.equal(agreement('advice_forbidden', 'saran', vote).result, 'hard');
  assert.equal(agreement('advice_allowed', 'saran', photo({})).direction, 'stricter');
  assert.equal(agreement('advice_forbidden', 'saran', photo({})).result, 'agrees');
});
