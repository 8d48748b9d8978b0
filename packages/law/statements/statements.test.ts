import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../assess.ts';
import { parseDay } from '../calendar/days.ts';
import type { AssessInput } from '../input.ts';
import { shownBetween, speaksOf, type Statement } from './statement.ts';
import { parseStatements, statements } from './statements.ts';

const shownIds = (input: AssessInput): string[] => assess(input).guidance.map(({ id }) => id);
const listening: AssessInput = {
  contest: 'governor', election: 'pilkada-2024', actor: { kind: 'pns' }, act: 'attend_campaign', medium: 'physical', target: 'candidate',
  stance: 'neutral', without: ['active_support', 'duty_assignment', 'official_invitation'],
};
const byId = (id: string): Statement => {
  const found = statements.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

test('every statement begins on a real day, as precise as its source, and ends after it', () => {
  for (const one of statements) {
    const { from, to } = shownBetween(one);
    assert.notEqual(parseDay(from), null, one.id);
    assert.notEqual(parseDay(to), null, one.id);
    assert.ok(to >= from, one.id);
    assert.equal(one.on.length, { day: 10, month: 7, year: 4 }[one.onPrecision], one.id);
    assert.ok(one.source.length > 0 && one.acts.length > 0, one.id);
  }
  assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);
});

test('only a warning or a prohibition raises the advice', () => {
  for (const one of statements) if (one.raises) assert.ok(one.direction === 'warns' || one.direction === 'forbids', one.id);
});

test('the circular of Bawaslu speaks from 30 October 2024, not the day before', () => {
  assert.ok(!shownIds({ ...listening, actOn: '2024-10-29' }).includes('GUI-01c-bawaslu-se-111'));
  assert.ok(shownIds({ ...listening, actOn: '2024-10-30' }).includes('GUI-01c-bawaslu-se-111'));
  assert.equal(assess({ ...listening, actOn: '2024-10-01' }).advice, 'avoid');
  assert.equal(assess({ ...listening, actOn: '2024-11-05' }).advice, 'forbidden');
});

test('authorities that contradict each other are all shown', () => {
  const directions = new Set(assess({ ...listening, actOn: '2024-10-20' }).guidance.map(({ direction }) => direction));
  assert.ok(directions.has('allows_with_condition') && directions.has('forbids'));
});

test('what was said about another election stays silent', () => {
  const shown = shownIds({ ...listening, contest: 'president', election: 'pemilu-2024', actOn: '2024-02-01' });
  assert.deepEqual(shown, ['GUI-01a-regional-bawaslu-2024-01']);
  for (const id of shownIds({ ...listening, actOn: '2024-10-20' })) assert.doesNotMatch(id, /201[89]|2020/);
});

test('the answer on old photos is there on 12 October 2023 and not the day before', () => {
  const old: AssessInput = { contest: 'president', actor: { kind: 'pns' }, act: 'keep_old_photo', target: 'candidate', medium: 'public_online' };
  assert.ok(shownIds({ ...old, actOn: '2023-10-12' }).includes('GUI-05-acting-governor-2023-10'));
  assert.ok(!shownIds({ ...old, actOn: '2023-10-11' }).includes('GUI-05-acting-governor-2023-10'));
});

test('the postponement of aid ends with voting day', () => {
  const aid: AssessInput = { contest: 'governor', actor: { kind: 'pns' }, act: 'distribute_aid', target: 'none', medium: 'official_duty' };
  const shown = (actOn: string): boolean => shownIds({ ...aid, actOn }).includes('PRG-3-home-minister-2024-11');
  assert.deepEqual(['2024-11-12', '2024-11-13', '2024-11-27', '2024-11-28'].map(shown), [false, true, true, false]);
});

test('a statement is about its contests and election and nothing else', () => {
  const circular = byId('GUI-01c-bawaslu-se-111');
  assert.equal(speaksOf(circular, ['governor'], 'pilkada-2024', '2024-10-30', '2024-10-30'), true);
  assert.equal(speaksOf(circular, ['governor'], null, '2024-10-29', '2024-10-29'), false);
  assert.equal(speaksOf(circular, ['president'], null, '2024-11-05', '2024-11-05'), false);
  assert.equal(speaksOf(circular, ['governor'], 'pilkada-2029', '2029-11-05', '2029-11-05'), false);
  assert.equal(speaksOf(circular, [], null, '2024-10-01', '2024-10-31'), true);
});

const own = {
  id: 'SE-7-2028', body: 'Bawaslu kota contoh', on: '2028-03-01', channel: 'surat edaran', contests: ['mayor'], direction: 'warns',
  quote: { id: 'Jangan hadir.', en: 'Do not attend.' }, sourceHash: `sha256:${'0'.repeat(64)}`, acts: ['attend_campaign'],
};

test('a site adds a dated statement, which is shown on its days and never forbids more than "avoid"', () => {
  const extra = parseStatements([own]);
  const facts: AssessInput = { ...listening, contest: 'mayor', election: 'pilkada-2028' };
  const ids = (actOn: string): string[] => assess({ ...facts, actOn }, { statements: extra }).guidance.map(({ id }) => id);
  assert.ok(ids('2028-03-01').includes('SE-7-2028'));
  assert.ok(!ids('2028-02-29').includes('SE-7-2028'));
  for (const direction of ['warns', 'forbids']) assert.equal(parseStatements([{ ...own, direction }])[0]?.raises, 'avoid');
  for (const direction of ['allows', 'allows_with_condition']) assert.equal(parseStatements([{ ...own, direction }])[0]?.raises, undefined);
});

test('a site raises the advice to "avoid" at most, only where the law itself warns or asks, for no citizen, and changes no finding', () => {
  const all = { ...own, contests: [], acts: [], on: '2020-01-01' };
  const warned = { statements: parseStatements([all]) };
  const advices = (facts: AssessInput): string[] => [assess(facts).advice, assess(facts, warned).advice];
  const pns = { actor: { kind: 'pns' }, actOn: '2028-03-10', contest: 'mayor' } as const;
  assert.deepEqual(advices({ ...pns, act: 'other', target: 'candidate' }), ['ask', 'avoid']);
  assert.deepEqual(advices({ ...pns, act: 'vote' }), ['allowed', 'allowed']);
  assert.deepEqual(advices({ ...pns, act: 'photo_with', medium: 'public_online', target: 'candidate' }), ['forbidden', 'forbidden']);
  assert.deepEqual(assess({ actOn: '2028-03-10', contest: 'mayor', actor: { kind: 'other_non_asn' }, act: 'post', target: 'candidate' }, warned).guidance, []);
  for (const facts of [{ ...pns, act: 'other', target: 'candidate' }, { ...pns, act: 'like', medium: 'public_online', target: 'candidate' }] as const) {
    assert.deepEqual(assess(facts, warned).tracks, assess(facts).tracks, 'a statement changes no finding');
  }
});

test('a statement of a day that has not come speaks from that day on', () => {
  const extra = parseStatements([{ ...own, on: '2062-03-01' }]);
  const facts: AssessInput = { ...listening, contest: 'mayor', election: 'pilkada-2062' };
  const ids = (actOn: string): string[] => assess({ ...facts, actOn }, { statements: extra }).guidance.map(({ id }) => id);
  assert.deepEqual([ids('2062-02-28').includes(own.id), ids('2062-03-01').includes(own.id)], [false, true]);
});

test('an id that stands twice, or that a shipped statement has, is refused with a sentence that names it', () => {
  const refusal = (...ids: string[]): string => {
    try {
      parseStatements(ids.map((id) => ({ ...own, id })));
    } catch (error) {
      return error instanceof TypeError ? error.message : '';
    }
    return '';
  };
  assert.match(refusal('SE-7', 'SE-8', 'SE-7'), /id SE-7 twice/);
  assert.match(refusal('SE-7', 'se.7'), /id se\.7 twice/);
  assert.match(refusal('SE-7', 'GUI-01c-bawaslu-se-111'), /id GUI-01c-bawaslu-se-111, which a statement of this version has/);
  assert.match(refusal('gui_01c_BAWASLU.se-111.'), /which a statement of this version has/);
  assert.equal(refusal('SE-7', 'SE-78', 'SE-7-b'), '');
});

test('a file that is no such list is refused with the place of the mistake', () => {
  const bad = [
    {}, null, [null], [{ ...own, on: '2028-02-30' }], [{ ...own, until: '2028-02-01' }], [{ ...own, contests: ['king'] }],
    [{ ...own, direction: 'orders' }], [{ ...own, id: '../x' }], [{ ...own, quote: 'x' }], [{ ...own, acts: ['exist'] }],
    [{ ...own, body: 'a\u0007b' }], [{ ...own, sourceHash: 'md5:1' }], [{ ...own, extra: true }],
  ];
  for (const json of bad) assert.throws(() => parseStatements(json), { name: 'TypeError', message: /^The guidance file/ });
});
