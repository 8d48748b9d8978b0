// What a sweep erased and what somebody took out, told apart by one command.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clockAt } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { act, done } from '../act.ts';
import { checkOwnLog } from '../check-own-log.ts';
import { sequenceLog } from '../sequence-log.ts';
import { sweepRetention } from './sweep-retention.ts';

let database: TestDatabase;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'person', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const today = clockAt('2026-11-22T03:00:00Z');

before(async () => {
  database = await testDatabase();
  for (const [noun, day] of [['agency.added', '2026-01-01'], ['session.opened', '2023-11-21'], ['session.opened', '2023-11-22'], ['note.added', '2026-11-01'], ['note.added', '2026-11-21']] as const) {
    await act(database.db, officer, noun, { kind: 'thing', id: agencyId }, async (tx) => {
      if (noun === 'agency.added') await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null, { day });
    }, clockAt(`${day}T05:00:00Z`));
  }
});
after(() => database.close());

const remove = (day: string): Promise<unknown> => withClient(database.admin, (client) => client.query(`delete from audit.audit_detail where content ->> 'day' = '${day}'`));
const problems = async (): Promise<readonly string[]> => (await checkOwnLog(database.db)).problems;

test('after a sweep the database still agrees with its log', async () => {
  assert.deepEqual((await sweepRetention(database.db, today)).map(({ erased }) => erased), [2]);
  await sequenceLog(database.db, today, 'Asia/Jakarta');
  assert.deepEqual(await checkOwnLog(database.db), { entries: 6, waiting: 0, problems: [] });
});

test('a detail that was taken out by hand is named by its place, beside those that a sweep erased', async () => {
  await remove('2026-11-01');
  assert.deepEqual(await problems(), ['Entry 4: its detail is gone, and no sweep tells of it.']);
});

test('a detail of the age of a sweep that was taken out by hand makes the sweep unfit, and every entry it covers is named', async () => {
  await act(database.db, officer, 'session.ended', { kind: 'thing', id: agencyId }, async () => done(null, { day: '2023-11-20' }), clockAt('2023-11-20T05:00:00Z'));
  await sequenceLog(database.db, today, 'Asia/Jakarta');
  await remove('2023-11-20');
  assert.deepEqual(await problems(), [
    'The sweep signing-in before 2024-11-22 tells of 2, found 3.',
    ...[1, 2, 4, 7].map((place) => `Entry ${place}: its detail is gone, and no sweep tells of it.`),
  ]);
});
