import assert from 'node:assert/strict';
import { test } from 'node:test';
import { throughputGuard, type Turn } from './throughput.ts';

const turns = (count: number, note: () => void) => async (turn: Turn): Promise<string> => {
  for (let taken = 0; taken < count; taken++) {
    await turn();
    note();
  }
  return 'done';
};

test('a burst passes at once, and what is beyond it waits for its turn', async () => {
  const guard = throughputGuard({ perSecond: 100, burst: 10, mostInside: 5 });
  const began = performance.now();
  let atOnce = 0;
  await guard(turns(30, () => { if (performance.now() - began < 5) atOnce++; }));
  // Twenty of thirty turns come from the refill, a hundred a second.
  assert.ok(performance.now() - began >= 190, `${performance.now() - began} ms`);
  assert.ok(atOnce <= 11, String(atOnce));
});

test('short requests pass a long one that came before them', async () => {
  const guard = throughputGuard({ perSecond: 200, burst: 1, mostInside: 10 });
  const ended: string[] = [];
  const long = guard(turns(40, () => undefined)).then(() => ended.push('long'));
  const short = [1, 2, 3].map((name) => guard(turns(1, () => undefined)).then(() => ended.push(`short ${name}`)));
  await Promise.all([long, ...short]);
  assert.deepEqual(ended, ['short 1', 'short 2', 'short 3', 'long']);
});

test('one request more than may be inside is refused with a time to wait, and there is room again afterwards', async () => {
  const guard = throughputGuard({ perSecond: 20, burst: 1, mostInside: 2 });
  const inside = [guard(turns(2, () => undefined)), guard(turns(2, () => undefined))];
  const refused = await guard(turns(1, () => assert.fail('it must not begin')));
  assert.ok(typeof refused === 'object' && Number.isInteger(refused.retryAfterSeconds) && refused.retryAfterSeconds >= 1);
  assert.deepEqual(await Promise.all(inside), ['done', 'done']);
  assert.equal(await guard(turns(1, () => undefined)), 'done');
});

test('a request that fails gives its place back', async () => {
  const guard = throughputGuard({ perSecond: 1000, burst: 10, mostInside: 1 });
  await assert.rejects(guard(async () => { throw new Error('broken'); }), /broken/u);
  assert.equal(await guard(turns(1, () => undefined)), 'done');
});
