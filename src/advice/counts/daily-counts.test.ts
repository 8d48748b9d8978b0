import assert from 'node:assert/strict';
import { after, afterEach, before, mock, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Writable } from 'node:stream';
import type { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/db/address.ts';
import { openPools } from '../../platform/db/pools.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { createLogger } from '../../platform/log.ts';
import { openCounts, untilFullHour, type Counts } from './daily-counts.ts';

let database: TestDatabase;
const lines: string[] = [];
const log = createLogger(new Writable({ write: (chunk, _encoding, done) => { lines.push(String(chunk)); done(); } }));
const clock: Clock & { at: string } = { at: '2026-11-22T03:20:00Z', now: () => new Date(clock.at) };

before(async () => { database = await testDatabase(); });
after(() => database.close());
afterEach(async () => {
  clock.at = '2026-11-22T03:20:00Z';
  lines.length = 0;
  await admin('delete from advice_count');
});

const admin = (statement: string) => withClient(database.admin, (client) => client.query(statement));
const open = (db = database.db): Counts => openCounts({ db, clock, log, config: readConfig({}) });
const written = () => database.db.selectFrom('advice_count').selectAll().orderBy('asked_on').orderBy('situation').execute();
const ask = (counts: Counts, ...about: string[]): void => about.forEach((each) => counts.count(each));

test('questions are added by day and situation, after a restart as well', async () => {
  const first = open();
  ask(first, 'like', 'foto_lama', 'like');
  assert.deepEqual(await written(), []);
  await first.flush();
  ask(first, 'like');
  clock.at = '2026-11-22T17:30:00Z';
  ask(first, 'like');
  await first.close();
  const second = open();
  ask(second, 'like', 'upload');
  await second.close();
  assert.deepEqual(await written(), [
    { asked_on: '2026-11-22', situation: 'foto_lama', asked: 1 },
    { asked_on: '2026-11-22', situation: 'like', asked: 3 },
    { asked_on: '2026-11-23', situation: 'like', asked: 2 },
    { asked_on: '2026-11-23', situation: 'upload', asked: 1 },
  ]);
});

test('what was typed never reaches the table', async () => {
  const counts = open();
  ask(counts, 'saya pegawai dinas contoh', 'constructor');
  await counts.close();
  assert.deepEqual(await written(), [{ asked_on: '2026-11-22', situation: 'lain', asked: 2 }]);
});

test('rows stand in the order of their names, not in that of the questions', async () => {
  const counts = open();
  ask(counts, 'waktu', 'like', 'cuti', 'atribut');
  await counts.close();
  const { rows } = await admin('select situation from advice_count order by ctid');
  assert.deepEqual(rows.map(({ situation }) => String(situation)), ['atribut', 'cuti', 'like', 'waktu']);
});

test('two programs on one database lose nothing to each other', async () => {
  const pools = openPools(database.app, 4);
  const both = [open(), open(pools.db)];
  for (let round = 0; round < 20; round += 1) {
    both.forEach((counts, index) => ask(counts, ...(index === 0 ? ['like', 'cuti', 'waktu'] : ['waktu', 'cuti', 'like'])));
    await Promise.all(both.flatMap((counts) => [counts.flush(), counts.flush()]));
  }
  await Promise.all(both.map((counts) => counts.close()));
  await pools.close();
  assert.deepEqual((await written()).map(({ situation, asked }) => [situation, asked]), [['cuti', 40], ['like', 40], ['waktu', 40]]);
});

test('what cannot be written is kept, said once without a number or a situation, and written later', async () => {
  const counts = open();
  await admin('alter table advice_count rename to away');
  ask(counts, 'like');
  await counts.flush();
  ask(counts, 'like', 'cuti');
  await counts.flush();
  await admin('alter table away rename to advice_count');
  assert.equal(lines.length, 1);
  assert.match(lines.join(''), /"code":"42P01".*"event":"advice-counts-kept"/u);
  assert.doesNotMatch(lines.join(''), /like|cuti|"count"/u);
  await counts.close();
  assert.deepEqual((await written()).map(({ situation, asked }) => [situation, asked]), [['cuti', 1], ['like', 2]]);
  assert.equal(lines.length, 1);
});

test('a program that vanishes without closing loses what came since its last full hour, and no more', async () => {
  const vanished = open();
  ask(vanished, 'like', 'like');
  await vanished.flush();
  ask(vanished, 'like');
  const next = open();
  ask(next, 'like');
  await next.close();
  assert.deepEqual((await written()).map(({ asked }) => asked), [3]);
});

test('nothing is added any more to a month that is shown', async () => {
  const counts = open();
  clock.at = '2026-11-30T16:00:00Z';
  ask(counts, 'like');
  clock.at = '2026-12-01T16:59:59Z';
  await counts.flush();
  clock.at = '2026-11-30T16:00:00Z';
  ask(counts, 'like');
  clock.at = '2026-12-01T17:00:00Z';
  ask(counts, 'cuti');
  await counts.close();
  assert.deepEqual(await written(), [
    { asked_on: '2026-11-30', situation: 'like', asked: 1 },
    { asked_on: '2026-12-02', situation: 'cuti', asked: 1 },
  ]);
  assert.match(lines.join(''), /^[^\n]*"event":"advice-counts-too-late"[^\n]*\n$/u);
});

test('sums are written at the full hour, whenever the questions came, and the timer holds up no end', async () => {
  assert.equal(untilFullHour(new Date('2026-11-22T03:20:00Z')), 40 * 60_000);
  assert.equal(untilFullHour(new Date('2026-11-22T03:59:59.999Z')), 1);
  assert.equal(untilFullHour(new Date('2026-11-22T04:00:00Z')), 60 * 60_000);
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const held = timers();
  await open().close();
  open();
  assert.equal(timers(), held);
  mock.timers.enable({ apis: ['setTimeout'] });
  const counts = open();
  ask(counts, 'like');
  mock.timers.tick(40 * 60_000 - 1);
  await sleep(50);
  assert.deepEqual(await written(), []);
  clock.at = '2026-11-22T04:00:00Z';
  mock.timers.tick(1);
  mock.timers.reset();
  for (let waits = 0; (await written()).length === 0; waits += 1) {
    assert.ok(waits < 200, 'the sums are written');
    await sleep(10);
  }
  await counts.close();
});
