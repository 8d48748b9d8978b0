// Time: one day before a date and on it, the answer differs exactly as the date says, for facts that meet the
// rule otherwise (`meet.ts` finds them from the rule's own words). Nothing that does not hang on the date moves.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { assess, assessBy } from '../assess.ts';
import type { Verdict } from '../verdict.ts';
import { phaseRows, statusRows, type PhaseRow } from '../calendar/elections.ts';
import { windows } from '../calendar/windows.ts';
import { windowIds } from '../engine/condition.ts';
import { makeRulebook, type ActRules, type Ready } from '../engine/index-rules.ts';
import { truthOf } from '../engine/judge.ts';
import { actIndex, read } from '../engine/read.ts';
import type { Rule } from '../engine/rule.ts';
import type { Facts } from '../input.ts';
import { rulebook } from '../rulebook.ts';
import { shownBetween, type Statement } from '../statements/statement.ts';
import { statements } from '../statements/statements.ts';
import { contests, type Contest } from '../vocabulary.ts';
import { dayAfter, dayBefore } from './day.ts';
import { alone, meet, meetings, names, type Given, type Lone } from './meet.ts';

const firstDay = '2022-09-22';
const forEver = '9999-12-31';
const all: readonly (readonly [string, Rule])[] = Object.entries<Rule>(rulebook);
const lone = new Map<string, Lone>(all.map(([id, rule]) => [id, alone(id, rule)]));
const shipped = makeRulebook(rulebook);
const on = (facts: Facts, actOn: string): Facts => ({ ...facts, actOn });

/** Ids of the rules whose truth differs between two tellings of one act. */
function moved(one: Facts, other: Facts): string[] {
  const index = actIndex(one.act as string);
  const [here, there] = [read(one, index), read(other, index)];
  return (shipped[index] as ActRules).rules
    .filter((ready: Ready) => truthOf(ready, here.state, here.days) !== truthOf(ready, there.state, there.days))
    .map(({ id }) => id);
}

/** Facts that meet the rule on one day and, told with the other day, do not: then the day alone decides. */
function decidedByDay(id: string, met: string, unmet: string, given: Given = {}): Facts | null {
  const one = lone.get(id) as Lone;
  for (const facts of meetings(one, { ...given, on: met })) if (one.truth(on(facts, unmet)) === 0) return facts;
  return null;
}

const answerOf = (id: string, facts: Facts): Verdict => assessBy((lone.get(id) as Lone).book, facts, { withoutMissing: true });
const citedIn = (verdict: Verdict): Set<string> => new Set([...verdict.because.map(({ rule }) => rule), ...verdict.tracks.flatMap(({ rules, openRules }) => [...rules, ...openRules])]);
const shownId = (id: string): string => lone.get(id)?.rule.shownAs?.at(-1) ?? id.split('/').at(-1) as string;

/** The rule answers on the day it is met and is silent on the day it is not; what else moves hangs on the same date. */
function checkBoundary(id: string, facts: Facts, met: string, unmet: string, hangsOnIt: (id: string) => boolean): void {
  const told = on(facts, met);
  const untold = on(facts, unmet);
  const where = `${id} on ${met} and not on ${unmet}: ${JSON.stringify(facts)}`;
  assert.equal(answerOf(id, told).notListed, undefined, where);
  assert.ok(citedIn(answerOf(id, told)).has(shownId(id)), where);
  assert.equal(answerOf(id, untold).notListed, true, where);
  const others = moved(told, untold).filter((one) => !hangsOnIt(one));
  assert.deepEqual(others, [], `moved without a reason: ${where}`);
}

const said = (t: TestContext, what: string, count: number, began: number): void =>
  t.diagnostic(`time, ${what}: ${count} in ${((performance.now() - began) / 1000).toFixed(1)} s`);

test('for every rule there are facts that meet it, found from its own conditions', (t) => {
  const began = performance.now();
  const unmet = all.filter(([id, rule]) => meet(id, rule) === null).map(([id]) => id);
  assert.deepEqual(unmet, []);
  said(t, 'rules met', all.length, began);
});

test('a rule with a first or a last day answers on that day and is silent one day beyond', (t) => {
  const began = performance.now();
  let count = 0;
  for (const [id, rule] of all) {
    const sameDates = (other: string): boolean => lone.get(other)?.rule.from !== undefined || lone.get(other)?.rule.until !== undefined;
    // A rule of before the joint decree reaches back from that day, unless it says that it does not.
    if (rule.from && (rule.from > firstDay || rule.notByAnalogy)) {
      const facts = decidedByDay(id, rule.from, dayBefore(rule.from));
      assert.ok(facts, `${id}: no facts that only its first day decides`);
      checkBoundary(id, facts, rule.from, dayBefore(rule.from), sameDates);
      count++;
    }
    if (rule.until) {
      const facts = decidedByDay(id, rule.until, dayAfter(rule.until));
      assert.ok(facts, `${id}: no facts that only its last day decides`);
      checkBoundary(id, facts, rule.until, dayAfter(rule.until), sameDates);
      count++;
    }
  }
  assert.ok(count > 0);
  said(t, 'first and last days of rules', count, began);
});

const withoutArticles = ({ tracks }: Verdict): Verdict['tracks'] => tracks.map((track) => ({ ...track, basis: [] }));

/** What stands on the first day, and what is read back by analogy though its instrument is younger. */
const reachesBack = ({ earlierByAnalogy, from, until }: Rule): boolean =>
  earlierByAnalogy === true || ((from ?? firstDay) <= firstDay && (until ?? forEver) >= firstDay);

test('before the joint decree the law of its first day answers, and says that it is outside its period; without a day the law as it stands', (t) => {
  const began = performance.now();
  let [count, replaced, younger] = [0, 0, 0];
  for (const [id, rule] of all) {
    // A window has its days: before them, and without a day, a rule that waits for one is not met.
    if (windowIds.some((window) => names(rule, window))) continue;
    // Found with a status that is told: what the calendar says of a person on a day is another matter.
    const facts = [...meetings(lone.get(id) as Lone)].find((one) => !names(rule, 'standing') || one.targetStatusKnown || one.target === 'party');
    assert.ok(facts, id);
    const [undated, before, first] = [answerOf(id, { ...facts, actOn: null }), answerOf(id, on(facts, dayBefore(firstDay))), answerOf(id, on(facts, firstDay))];
    assert.deepEqual([undated.outsidePeriod, before.outsidePeriod, first.outsidePeriod], [undefined, true, undefined], id);
    assert.equal(undated.notListed !== true, rule.until === undefined, `${id}: without a day only what still stands speaks`);
    assert.equal(before.notListed !== true, reachesBack(rule), `${id}: before the decree only the law of its first day speaks`);
    // Statements of authorities have days of their own, and may raise the advice.
    const same = undated.guidance.length === 0 && before.guidance.length === 0;
    if (rule.until === undefined && reachesBack(rule)) {
      // Articles are cited as they stood: see the test of 31 October 2023.
      assert.deepEqual(withoutArticles(before), withoutArticles(undated), id);
      if (same) assert.equal(before.advice, undated.advice, id);
    }
    if (!rule.earlierByAnalogy) assert.deepEqual(before.tracks, first.tracks, id);
    count++;
    if (rule.until !== undefined) replaced++;
    if (!reachesBack(rule)) younger++;
  }
  assert.ok(count > 100 && replaced > 0 && younger > 0);
  said(t, `rules by analogy before the decree (${replaced} since replaced, ${younger} younger and silent)`, count, began);
});

test('on the day of the determination, and not one day before, every rule about a status turns', (t) => {
  const began = performance.now();
  const aboutStatus = all.filter(([, rule]) => names(rule, 'standing'));
  const hangsOnStatus = (other: string): boolean => names((lone.get(other) as Lone).rule, 'standing');
  const still = new Set<string>();
  let count = 0;
  for (const row of statusRows) for (const contest of row.contests) for (const [id] of aboutStatus) {
    const [before, day] = [dayBefore(row.candidateFrom), row.candidateFrom];
    let turned = false;
    for (const [met, unmet] of [[day, before], [before, day]] as const) {
      const facts = decidedByDay(id, met, unmet, { contest, statusByCalendar: true });
      if (!facts) continue;
      checkBoundary(id, facts, met, unmet, hangsOnStatus);
      turned = true;
      count++;
    }
    if (!turned && !mayHold(id, contest, day)) assert.fail(`${id} names a status, yet the determination of ${day} (${contest}) does not turn it`);
    if (!turned) still.add(id);
  }
  assert.ok(count > 500);
  said(t, `determinations (${aboutStatus.length} rules; ${still.size} hold beyond one of them, for hopefuls and candidates alike or for other contests)`, count, began);
});

/** The rule cannot be met in this contest or on this day, or it is met whatever the status. */
function mayHold(id: string, contest: Contest, day: string): boolean {
  const one = lone.get(id) as Lone;
  let met = false;
  for (const facts of meetings(one, { contest, on: day })) {
    met = true;
    if (one.truth({ ...facts, targetStatusKnown: 'registered' }) === 2 && one.truth({ ...facts, targetStatusKnown: 'determined' }) === 2) return true;
  }
  return !met;
}

test('a status row is shown from its first day, and before the registration the answer rests on U-07', (t) => {
  const began = performance.now();
  for (const row of statusRows) for (const contest of row.contests) {
    const photo = (actOn: string): Verdict => assess({ act: 'photo_with', actOn, contest, actor: { kind: 'pns' }, medium: 'public_online', target: 'candidate' });
    const [undeclared, registered, before, determined] = [dayBefore(row.prospectiveBy), row.prospectiveBy, dayBefore(row.candidateFrom), row.candidateFrom].map(photo) as [Verdict, Verdict, Verdict, Verdict];
    assert.ok(undeclared.uncertain.includes('U-07'), `${row.id} ${contest}`);
    assert.ok(!registered.uncertain.includes('U-07'), `${row.id} ${contest}`);
    assert.deepEqual([undeclared, registered, before, determined].map(({ status }) => status.standing), [['prospective'], ['prospective'], ['prospective'], ['candidate']]);
    assert.deepEqual(before.tracks.find(({ track }) => track === 'ethics')?.rules, ['SKB-A-5a']);
    assert.deepEqual(determined.tracks.find(({ track }) => track === 'discipline')?.rules, ['SKB-B-7a']);
    assert.equal(determined.status.row?.id, row.id);
  }
  said(t, 'status rows', statusRows.length, began);
});

const rowBefore = (row: PhaseRow): PhaseRow | undefined => phaseRows.find((other) => other.election === row.election && other.to === dayBefore(row.from));
const contestOf = (row: PhaseRow): Contest => (row.election.startsWith('pemilu') ? 'president' : 'governor');

test('on the first day of a phase, and not one day before, the phase and every rule about it turn', (t) => {
  const began = performance.now();
  const turning = new Set<string>();
  let count = 0;
  for (const row of phaseRows) {
    const previous = rowBefore(row);
    if (!previous) continue;
    const phaseOn = (actOn: string): string[] => assess({ act: 'vote', actOn, contest: contestOf(row) }).status.phase;
    assert.deepEqual([phaseOn(dayBefore(row.from)), phaseOn(row.from)], [[previous.phase], [row.phase]], row.id);
    for (const [id, rule] of all) {
      if (!names(rule, 'phase')) continue;
      const given: Given = { contest: contestOf(row), phaseByCalendar: true };
      for (const [met, unmet] of [[row.from, previous.to], [previous.to, row.from]] as const) {
        const facts = decidedByDay(id, met, unmet, given);
        if (!facts) continue;
        checkBoundary(id, facts, met, unmet, (other) => names((lone.get(other) as Lone).rule, 'phase'));
        turning.add(id);
        count++;
      }
    }
  }
  const still = all.filter(([id, rule]) => names(rule, 'phase') && !turning.has(id)).map(([id]) => id);
  assert.deepEqual(still, [], 'name a phase, yet no phase turns them');
  said(t, `phases (${turning.size} rules turn)`, count, began);
});

test('a window opens on its first day and closes after its last', (t) => {
  const began = performance.now();
  let count = 0;
  for (const window of windowIds) {
    const { from, to } = windows[window];
    const ofWindow = all.filter(([, rule]) => names(rule, window));
    assert.ok(ofWindow.length > 0, `no rule asks for ${window}`);
    // Windows may share a boundary day (W-01 and W-02): what hangs on any of them may turn with it.
    const hangsOnIt = (other: string): boolean => windowIds.some((one) => names((lone.get(other) as Lone).rule, one));
    for (const [id] of ofWindow) {
      // A rule that is younger than the window (PRG-1) opens with its own first day.
      const { from: start = from } = (lone.get(id) as Lone).rule;
      const opens = start > from ? start : from;
      for (const [met, unmet] of to === forEver ? [[opens, dayBefore(opens)]] as const : [[opens, dayBefore(opens)], [to, dayAfter(to)]] as const) {
        const facts = decidedByDay(id, met, unmet);
        assert.ok(facts, `${id}: no facts that only ${window} decides on ${met}`);
        checkBoundary(id, facts, met, unmet, (other) => hangsOnIt(other) || (met === start && (lone.get(other) as Lone).rule.from === start));
        count++;
      }
    }
  }
  said(t, 'windows', count, began);
});

/** Facts in which a statement speaks on its first day. */
function heard(statement: Statement): Facts | null {
  const { from } = shownBetween(statement);
  const asRule: Rule = { track: null, effect: 'advice', level: null, acts: statement.acts, elements: { when: statement.when }, basis: [], confidence: 'C1', source: [], from };
  const speaking = alone(statement.id, asRule);
  for (const contest of statement.contests.length > 0 ? statement.contests : contests) {
    const election = statement.elections?.[0];
    for (const facts of meetings(speaking, { on: from, contest, ...(election ? { election } : {}) })) if (quotes(statement, facts)) return facts;
  }
  return null;
}

const quotes = (statement: Statement, facts: Facts): boolean => assess(facts, { withoutMissing: true }).guidance.some(({ id }) => id === statement.id);

test('a statement of an authority is quoted from the day it was made to its last day, and changes no finding', (t) => {
  const began = performance.now();
  let unmoved = 0;
  for (const statement of statements) {
    const { from, to } = shownBetween(statement);
    const facts = heard(statement);
    assert.ok(facts, `${statement.id}: no facts in which it speaks`);
    const before = on(facts, dayBefore(from));
    assert.ok(!quotes(statement, before), `${statement.id} is quoted before it was made`);
    if (to !== forEver) {
      assert.ok(quotes(statement, on(facts, to)), `${statement.id} is not quoted on its last day`);
      assert.ok(!quotes(statement, on(facts, dayAfter(to))), `${statement.id} is quoted after its last day`);
    }
    // Where a rule turns on the same day, the rule changes the finding, not the statement.
    if (moved(before, facts).length > 0) continue;
    assert.deepEqual(assess(before, { withoutMissing: true }).tracks, assess(facts, { withoutMissing: true }).tracks, `${statement.id}: its day changes a finding`);
    unmoved++;
  }
  assert.ok(unmoved * 2 > statements.length);
  said(t, `statements (${unmoved} on a day when no rule turns)`, statements.length, began);
});

test('on 31 October 2023 the ASN Act of 2014 gives way to that of 2023, and on 14 November 2024 elected officials come under the crime', () => {
  const articles = (facts: Facts): string => assess(facts, { withoutMissing: true }).tracks.flatMap(({ basis }) => basis).join(' · ');
  const member = (actOn: string): string => articles({ act: 'party_member', actOn, actor: { kind: 'pns' }, target: 'party', without: ['without_consent', 'done_by_other'] });
  assert.match(member('2023-10-30'), /UU 5\/2014/u);
  assert.doesNotMatch(member('2023-10-30'), /UU 20\/2023/u);
  assert.match(member('2023-10-31'), /UU 20\/2023/u);
  assert.doesNotMatch(member('2023-10-31'), /UU 5\/2014/u);
  const speech = (actOn: string): string => articles({ act: 'speak', actOn, contest: 'governor', actor: { kind: 'elected_official' }, target: 'candidate', stance: 'support' });
  assert.doesNotMatch(speech('2024-11-13'), /136\/PUU-XXII\/2024/u);
  assert.match(speech('2024-11-14'), /136\/PUU-XXII\/2024/u);
});

test('the search offers nothing for a rule that cannot be met', () => {
  const never: Rule = { ...(rulebook['SKB-B-1'] as Rule), elements: { yes: { has: 'gesture' }, no: { not: { has: 'gesture' } } } };
  assert.equal(meet('never', never), null);
});
