import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startedClocks } from './started.ts';

const national = { contests: ['president'], knownOn: '2024-02-02' };

test('a national contest starts the seven working days of UU 7/2017', () => {
  assert.deepEqual(startedClocks({ ...national, reportedOn: null }), [
    { id: 'D-01', unit: 'working', lastDay: '2024-02-16', basis: 'UU 7/2017 Pasal 454 ayat (6)', expired: null, confidence: 'T' },
  ]);
});

test('a regional contest starts the seven calendar days of UU 8/2015', () => {
  assert.deepEqual(startedClocks({ contests: ['governor', 'regent', 'mayor'], knownOn: '2024-09-13', reportedOn: '2024-09-20' }), [
    { id: 'D-02', unit: 'calendar', lastDay: '2024-09-20', basis: 'UU 8/2015 Pasal 134 ayat (4)', expired: false, confidence: 'T' },
  ]);
});

test('while the contest may be either, both clocks run', () => {
  for (const contests of [[], ['president', 'governor']]) assert.deepEqual(startedClocks({ contests, knownOn: '2024-09-13', reportedOn: null }).map(({ id }) => id), ['D-01', 'D-02']);
});

test('a report on the last day is in time, a day later it is late', () => {
  assert.equal(startedClocks({ ...national, reportedOn: '2024-02-16' })[0]?.expired, false);
  assert.equal(startedClocks({ ...national, reportedOn: '2024-02-17' })[0]?.expired, true);
  assert.equal(startedClocks({ ...national, reportedOn: '2024-02-16', switches: { jointLeaveIsWorkingDay: true } })[0]?.expired, true);
});

test('nobody is called late by holidays that are not known', () => {
  const [clock] = startedClocks({ contests: ['president'], knownOn: '2026-03-02', reportedOn: '2026-03-13' });
  assert.equal(clock?.lastDay, '2026-03-11');
  assert.equal(clock?.expired, null);
  assert.equal(clock?.uncovered, true);
  assert.equal(startedClocks({ contests: ['president'], knownOn: '2026-03-02', reportedOn: '2026-03-11' })[0]?.expired, false);
});
