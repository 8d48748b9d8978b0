// The worked examples of the calendar: the same act on two days, and what turns between them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../assess.ts';
import type { TrackFinding, Verdict } from '../verdict.ts';
import type { AssessInput } from '../input.ts';
import type { Track } from '../vocabulary.ts';

const onTrack = (verdict: Verdict, track: Track): TrackFinding | undefined => verdict.tracks.find((one) => one.track === track);
const selfie: AssessInput = { contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate' };
const passive: AssessInput = {
  contest: 'governor', actor: { kind: 'pns' }, act: 'attend_campaign', medium: 'physical', target: 'candidate', stance: 'neutral',
  without: ['active_support', 'party_attributes', 'agency_attributes', 'state_facility', 'duty_assignment', 'official_invitation', 'candidate_unexpected'],
};

test('EX-1: a selfie with a presidential hopeful on 1 November 2023 is a matter of ethics, list A item 5', () => {
  const verdict = assess({ ...selfie, actOn: '2023-11-01' });
  assert.deepEqual(verdict.status.standing, ['prospective']);
  assert.equal(verdict.status.row?.id, 'ST-1');
  assert.equal(onTrack(verdict, 'ethics')?.finding, 'breach');
  assert.equal(onTrack(verdict, 'ethics')?.level, 'moral');
  assert.deepEqual(onTrack(verdict, 'ethics')?.rules, ['SKB-A-5a']);
  assert.notEqual(onTrack(verdict, 'discipline')?.finding, 'breach');
  assert.equal(verdict.advice, 'forbidden');
});

test('EX-2: the same on 14 November 2023 is a matter of discipline, list B item 7, severe', () => {
  const verdict = assess({ ...selfie, actOn: '2023-11-14' });
  assert.deepEqual(verdict.status.standing, ['candidate']);
  assert.equal(verdict.status.row?.candidateFrom, '2023-11-13');
  assert.equal(onTrack(verdict, 'discipline')?.finding, 'breach');
  assert.equal(onTrack(verdict, 'discipline')?.level, 'severe');
  assert.deepEqual(onTrack(verdict, 'discipline')?.rules, ['SKB-B-7a']);
  assert.notEqual(onTrack(verdict, 'ethics')?.finding, 'breach');
});

test('EX-3: a selfie with a candidate for DPR on 5 November 2023 is list B item 7, while a presidential one is still list A', () => {
  const dpr = assess({ ...selfie, contest: 'dpr', actOn: '2023-11-05' });
  assert.equal(dpr.status.row?.id, 'ST-2');
  assert.deepEqual(onTrack(dpr, 'discipline')?.rules, ['SKB-B-7a']);
  assert.equal(onTrack(dpr, 'discipline')?.level, 'severe');
  assert.deepEqual(onTrack(assess({ ...selfie, actOn: '2023-11-05' }), 'ethics')?.rules, ['SKB-A-5a']);
});

test('EX-4: a photo of 2019 with the then governor, still visible on 12 October 2023, is no listed breach: add the date and keep it', () => {
  const verdict = assess({ actOn: '2023-10-12', contentOn: '2019', contest: 'president', actor: { kind: 'pns' }, act: 'keep_old_photo', medium: 'public_online', target: 'candidate' });
  assert.equal(verdict.advice, 'allowed_with_condition');
  for (const { finding } of verdict.tracks) assert.ok(finding === 'no_breach' || finding === 'not_covered', finding);
  assert.ok(verdict.remedies.includes('add_date_and_event'));
  assert.ok(verdict.remedies.includes('do_not_delete'));
});

test('EX-5: the same photo posted again on 20 December 2023 is a new posting, list B item 7', () => {
  const verdict = assess({ actOn: '2023-12-20', contentOn: '2019', contest: 'president', actor: { kind: 'pns' }, act: 'repost_old_photo', medium: 'public_online', target: 'candidate' });
  assert.equal(verdict.advice, 'forbidden');
  assert.equal(onTrack(verdict, 'discipline')?.finding, 'breach');
  assert.ok(onTrack(verdict, 'discipline')?.rules.includes('SKB-B-7a'));
});

test('EX-6: listening at a governor campaign on 1 October 2024 is disputed, and the advice is not to attend', () => {
  const verdict = assess({ ...passive, actOn: '2024-10-01' });
  const discipline = onTrack(verdict, 'discipline');
  assert.equal(discipline?.finding, 'disputed');
  assert.equal(discipline?.level, null);
  assert.ok(verdict.uncertain.includes('U-06'));
  assert.ok(verdict.advice === 'avoid' || verdict.advice === 'forbidden', verdict.advice);
});

test('EX-7: the same on 5 November 2024: still without a level in PP 94, and the advice is no milder', () => {
  const verdict = assess({ ...passive, actOn: '2024-11-05' });
  const discipline = onTrack(verdict, 'discipline');
  assert.ok(discipline?.finding === 'disputed' || discipline?.finding === 'breach', discipline?.finding);
  assert.equal(discipline?.level, null);
  assert.equal(discipline?.levelOpen, 'U-05');
  assert.ok(discipline?.basis.includes('PP 94/2021 Pasal 5 huruf n angka 1'));
  assert.ok(verdict.advice === 'avoid' || verdict.advice === 'forbidden', verdict.advice);
});

test('EX-7: what Bawaslu wrote on 30 October 2024 is quoted from that day on', () => {
  const quoted = (actOn: string): boolean => assess({ ...passive, actOn }).guidance.some(({ on, direction }) => on === '2024-10-30' && direction === 'forbids');
  assert.equal(quoted('2024-10-29'), false);
  assert.equal(quoted('2024-10-30'), true);
  assert.equal(quoted('2024-11-05'), true);
});

test('EX-8: a consultant of a pair is in list B item 9 before the determination, item 10 after it', () => {
  const consultant = (actOn: string): TrackFinding | undefined =>
    onTrack(assess({ actOn, contest: 'governor', actor: { kind: 'pns' }, act: 'join_team', target: 'candidate' }), 'discipline');
  assert.deepEqual([consultant('2024-09-10')?.finding, consultant('2024-09-10')?.level], ['breach', 'moderate']);
  assert.ok(consultant('2024-09-10')?.rules.includes('SKB-B-9'));
  assert.deepEqual([consultant('2024-09-25')?.finding, consultant('2024-09-25')?.level], ['breach', 'severe']);
  assert.ok(consultant('2024-09-25')?.rules.includes('SKB-B-10'));
});

test('EX-12: on 21 March 2024 a Penjabat needs the approval under W-11 only, from 22 March under W-01 as well; an elected governor is free on 21 March', () => {
  const replaced = (actOn: string, actor: AssessInput['actor']): Verdict => assess({ actOn, actor: actor ?? null, act: 'replace_official', medium: 'official_duty', without: ['minister_approval'] });
  const acting = { kind: 'pns', post: 'acting_head' } as const;
  const cited = (verdict: Verdict): string[] => verdict.tracks.filter(({ finding }) => finding === 'breach').flatMap(({ rules }) => rules).toSorted();
  assert.deepEqual(cited(replaced('2024-03-21', acting)), ['PRG-5']);
  assert.deepEqual(cited(replaced('2024-03-22', acting)), ['PK-3', 'PRG-5']);
  assert.deepEqual(cited(replaced('2024-03-21', { kind: 'elected_official' })), []);
  assert.deepEqual(cited(replaced('2024-03-22', { kind: 'elected_official' })), ['PK-3']);
  assert.deepEqual(cited(assess({ actOn: '2024-03-22', actor: acting, act: 'replace_official', with: ['minister_approval'] })), []);
});

// The key dates once more, by hand from the decisions of KPU and the acts: a wrong row shows here.
const determinations = [
  ['president', 'ST-1', '2023-10-18', '2023-11-12', '2023-11-13'], ['dpr', 'ST-2', '2023-04-30', '2023-11-02', '2023-11-03'],
  ['dpd', 'ST-3', '2022-12-05', '2023-11-02', '2023-11-03'], ['dprd_province', 'ST-4', '2023-04-30', '2023-11-02', '2023-11-03'],
  ['governor', 'ST-5', '2024-08-27', '2024-09-21', '2024-09-22'],
] as const;

for (const [contest, row, undeclared, lastHopeful, determined] of determinations) {
  test(`${row}: in the contest "${contest}" a hopeful becomes a candidate on ${determined}, the day of the decision`, () => {
    const status = (actOn: string): Verdict => assess({ actOn, contest, act: 'like', target: 'candidate', actor: { kind: 'pns' } });
    assert.deepEqual(status(lastHopeful).status.standing, ['prospective']);
    assert.deepEqual(status(determined).status.standing, ['candidate']);
    assert.equal(status(determined).status.row?.id, row);
    assert.equal(status(undeclared).uncertain.includes('U-07'), true, 'before the registration');
    assert.equal(status(lastHopeful).uncertain.includes('U-07'), false, 'after the registration');
  });
}

test('the days between two determinations: candidate for DPR and still hopeful for President', () => {
  const standing = (contest: 'dpr' | 'president' | 'legislature'): string[] => assess({ actOn: '2023-11-08', contest, act: 'like', target: 'candidate' }).status.standing;
  assert.deepEqual(standing('dpr'), ['candidate']);
  assert.deepEqual(standing('legislature'), ['candidate']);
  assert.deepEqual(standing('president'), ['prospective']);
});

const phases = [
  ['president', 'campaign', '2023-11-28', '2024-02-10'], ['president', 'quiet_days', '2024-02-11', '2024-02-13'], ['dpr', 'voting', '2024-02-14', '2024-02-14'],
  ['governor', 'campaign', '2024-09-25', '2024-11-23'], ['governor', 'quiet_days', '2024-11-24', '2024-11-26'], ['governor', 'voting', '2024-11-27', '2024-11-27'],
] as const;

for (const [contest, phase, from, to] of phases) {
  test(`${contest}: ${phase} from ${from} to ${to}`, () => {
    const on = (actOn: string): string[] => assess({ actOn, contest, act: 'vote' }).status.phase;
    assert.deepEqual([on(from), on(to)], [[phase], [phase]]);
    assert.notDeepEqual(on(`${from.slice(0, 8)}${String(Number(from.slice(8)) - 1).padStart(2, '0')}`), [phase]);
    assert.notDeepEqual(on(`${to.slice(0, 8)}${String(Number(to.slice(8)) + 1).padStart(2, '0')}`), [phase]);
  });
}

const windowDays: readonly (readonly [rule: string, facts: AssessInput, before: string, first: string, last: string, after: string])[] = [
  ['PK-3', { act: 'replace_official', actor: { kind: 'elected_official' }, without: ['minister_approval'] }, '2024-03-21', '2024-03-22', '2025-02-20', '2025-02-21'],
  ['PK-5', { act: 'replace_official', actor: { kind: 'pns', post: 'acting_head' }, without: ['minister_approval'] }, '2025-02-19', '2025-02-20', '2025-08-20', '2025-08-21'],
  // The letter is of 29 March 2024; what was done in the week before it is judged by the Act alone (PK-3).
  ['PRG-1', { act: 'replace_official', actor: { kind: 'pns', post: 'jpt_pratama' }, without: ['minister_approval'] }, '2024-03-28', '2024-03-29', '2025-02-20', '2025-02-21'],
  ['PK-4', { act: 'distribute_aid', actor: { kind: 'elected_official' }, contest: 'governor', target: 'candidate', targetStatusKnown: 'registered', stance: 'support' }, '2024-03-21', '2024-03-22', '2025-01-09', '2025-01-10'],
  ['PRG-3', { act: 'distribute_aid', with: ['state_budget'], without: ['disaster_or_emergency'] }, '2024-11-12', '2024-11-13', '2024-11-27', '2024-11-28'],
  ['PRG-5', { act: 'replace_official', actor: { kind: 'pns', post: 'acting_head' }, without: ['minister_approval'] }, '2022-10-16', '2022-10-17', '2025-02-20', '2025-02-21'],
];

for (const [rule, facts, before, first, last, after] of windowDays) {
  test(`${rule} speaks from ${first} to ${last}`, () => {
    const speaks = (actOn: string): boolean => assess({ ...facts, actOn }).tracks.some(({ finding, rules }) => finding === 'breach' && rules.includes(rule));
    assert.deepEqual([before, first, last, after].map(speaks), [false, true, true, false]);
  });
}

test('a party is a participant from 14 December 2022', () => {
  const appeal = (actOn: string): boolean => assess({ actOn, contest: 'dpr', actor: { kind: 'pns' }, act: 'declare_support', target: 'party' }).tracks.some(({ rules }) => rules.includes('EL-5'));
  assert.deepEqual([appeal('2022-12-13'), appeal('2022-12-14')], [false, true]);
});

test('the addressee is that of the day of forwarding, whatever the day of the act', () => {
  const on = (reportedOn: string): string | undefined => assess({ actOn: '2024-08-01', actor: { kind: 'pns' }, act: 'like', reportedOn }).forwardTo?.body;
  assert.deepEqual(['2024-08-23', '2024-08-24', '2024-09-04', '2024-09-05'].map(on), ['kasn', 'ask_a_person', 'ask_a_person', 'bkn']);
});
