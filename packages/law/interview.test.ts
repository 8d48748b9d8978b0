import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interview, mostQuestions, questionFor, withAnswer } from './interview.ts';
import { assess } from './assess.ts';

test('a name that every object has is no fact and no question', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.equal(questionFor(name), null);
    assert.deepEqual(withAnswer({ act: 'like' }, name, 'x'), { act: 'like' });
  }
});

test('a value that the fact does not have changes nothing, an answer that it has is told', () => {
  assert.deepEqual(withAnswer({ act: 'like' }, 'medium', 'carrier_pigeon'), { act: 'like' });
  assert.deepEqual(withAnswer({ act: 'like' }, 'medium', 'closed_group'), { act: 'like', medium: 'closed_group' });
  assert.deepEqual(withAnswer({ with: ['gesture'] }, 'gesture', 'no'), { with: [], without: ['gesture'] });
  assert.deepEqual(withAnswer({ actor: { post: 'lurah' } }, 'actor.onUnpaidLeave', 'yes'), { actor: { post: 'lurah', onUnpaidLeave: true } });
});

test('who asks is put first, nothing is put twice, and at most four questions are put', () => {
  let facts = { act: 'attend_campaign', actOn: '2024-10-01' } as const satisfies object as Parameters<typeof interview>[0];
  const asked: string[] = [];
  for (;;) {
    const { question } = interview(facts, asked);
    if (!question) break;
    assert.ok(!asked.includes(question.fact));
    asked.push(question.fact);
    facts = withAnswer(facts, question.fact, question.values[0] ?? '');
  }
  assert.equal(asked[0], 'actor.kind');
  assert.ok(asked.length <= mostQuestions);
});

test('nobody is asked whether they were ordered or threatened, and an order asks nothing but who asks', () => {
  const ordered = interview({ act: 'attend_campaign', target: 'candidate', with: ['ordered_by_superior'], actor: { kind: 'pns' } }, []);
  assert.equal(ordered.verdict.advice, 'forbidden');
  assert.equal(ordered.question, null);
});

test('what a further act tells of itself is not denied by what the first act denied', () => {
  const first = { actOn: '2023-12-13', contest: 'president', target: 'candidate', medium: 'public_online', actor: { kind: 'pns' }, act: 'other', without: ['active_support', 'gesture'] } as const;
  const { tracks } = assess({ ...first, acts: [{ act: 'post', with: ['active_support'] }] });
  assert.equal(tracks.find(({ act, track }) => act === 'post' && track === 'discipline')?.finding, 'breach');
  const cleared = assess({ ...first, with: ['call_to_vote'], without: [], act: 'post', acts: [{ without: ['call_to_vote'] }] });
  assert.equal(cleared.tracks.filter(({ track, finding }) => track === 'discipline' && finding === 'breach').length, 1);
});
