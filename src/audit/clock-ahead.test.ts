// A clock that was half a year ahead for an hour, and back: what goes on by itself, and what is named.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseLeaf } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { clockAt } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { loadKeys } from '../platform/keys.ts';
import { createLogger } from '../platform/log.ts';
import { act, done, type Actor } from './act.ts';
import { aheadOfClock } from './ahead-of-clock.ts';
import { checkOwnLog } from './check-own-log.ts';
import { housekeep } from './housekeep.ts';
import { sequenceLog } from './sequence-log.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

let database: TestDatabase;
let folder = '';
let app: AppContext;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const timeZone = 'Asia/Jakarta';
const officer: Actor = { role: 'person', id: agencyId, agencyId, timeZone };
const anonymous: Actor = { role: 'anonymous', agencyId, timeZone };
const write = (actor: Actor, noun: 'note.added' | 'report.received' | 'early.received' | 'jumped.received', at: string): Promise<unknown> =>
  act(database.db, actor, noun, { kind: 'draft', id: 'x' }, async () => done(null), clockAt(at));
const nounsOf = async (): Promise<readonly string[]> => (await database.db.selectFrom('audit.log_leaf').select('entry').orderBy('place').execute()).map(({ entry }) => {
  const leaf = parseLeaf(entry);
  return leaf !== null && 'act' in leaf ? leaf.act.noun : 'slip-day';
});
const sequenceAt = (at: string): Promise<number> => sequenceLog(database.db, clockAt(at), timeZone);

before(async () => {
  [database, folder] = [await testDatabase(), await mkdtemp(join(tmpdir(), 'netral-clock-'))];
  const config = readConfig({ NETRAL_DATA: folder });
  app = { config, db: database.db, clock: clockAt('2026-11-22T03:00:00Z'), log: createLogger(), keys: await loadKeys(folder) };
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: timeZone, created_on: '2026-11-22' }).execute();
    return done(null);
  }, app.clock);
  await sequenceAt('2026-11-22T03:00:00Z');
  await signCheckpoint(app);
});
after(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

test('while the clock is right, nothing is named', async () => {
  assert.deepEqual(await aheadOfClock(database.db, app.clock, timeZone), []);
});

test('after an hour half a year ahead, entries and checkpoints go on, and those without a name on the next day', async () => {
  await write(anonymous, 'early.received', '2026-11-22T03:05:00Z');
  await write(officer, 'note.added', '2027-05-22T03:10:00Z');
  await write(anonymous, 'jumped.received', '2027-05-22T03:20:00Z');
  await sequenceAt('2027-05-22T03:30:00Z');
  assert.notEqual(await signCheckpoint({ ...app, clock: clockAt('2027-05-22T03:30:00Z') }), null);
  assert.ok((await nounsOf()).includes('early.received'), 'its day was over by the clock that was ahead');

  await write(anonymous, 'report.received', '2026-11-22T05:00:00Z');
  await write(officer, 'note.added', '2026-11-22T05:00:00Z');
  assert.equal(await sequenceAt('2026-11-22T05:00:00Z'), 1, 'the day is not over');
  assert.notEqual(await signCheckpoint(app), null);
  // When the day has ended both come, mixed by lot: that of the day, and that of the jump, which does not wait for its May.
  assert.equal(await sequenceAt('2026-11-22T17:00:01Z'), 2);
  const nouns = await nounsOf();
  assert.deepEqual([nouns.includes('jumped.received'), nouns.includes('report.received')], [true, true]);
  assert.notEqual(await signCheckpoint(app), null);
  assert.deepEqual(await checkOwnLog(database.db), { entries: 6, waiting: 0, problems: [] });
});

test('what stays dated ahead is named with what to do, and no longer when the day has come', async () => {
  const row = { number: 1, day: '2027-05-22', key: Buffer.alloc(32, 1), key_id: agencyId, previous: Buffer.alloc(32), signature: Buffer.alloc(64, 7) };
  await housekeep(database.db, 'open-slip-day', (tx) => tx.insertInto('audit.slip_day').values(row).execute());
  const named = await aheadOfClock(database.db, app.clock, timeZone);
  assert.equal(named.length, 3);
  assert.match(named[0] ?? '', /^A key for slips is dated 2027-05-22/u);
  assert.match(named[1] ?? '', /^2 entries of the log are dated up to 2027-05-22/u);
  assert.match(named[2] ?? '', /^A checkpoint is dated 2027-05-22/u);
  assert.deepEqual(await aheadOfClock(database.db, clockAt('2027-05-23T03:00:00Z'), timeZone), []);
});
