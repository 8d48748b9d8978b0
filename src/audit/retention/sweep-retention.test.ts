import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { clockAt } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { act, done, refused } from '../act.ts';
import { retentionDefaults } from './defaults.ts';
import { checkSweeps, sweepRetention } from './sweep-retention.ts';

let database: TestDatabase;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const today = clockAt('2026-11-22T03:00:00Z');

before(async () => {
  database = await testDatabase();
  const acts = [['agency.added', '2020-01-01'], ['session.opened', '2024-11-21'], ['session.opened', '2024-11-22'], ['session.ended', '2023-05-01'], ['people-import.applied', '2022-01-01'], ['pledge.signed', '2024-11-21'], ['directive.read', '2024-11-22'], ['note.added', '2015-01-01'], ['note.added', '2026-11-01'], ['note.added', '2026-11-21']] as const;
  for (const [noun, day] of acts) {
    await act(database.db, officer, noun, { kind: 'thing', id: agencyId }, async (tx) => {
      if (noun === 'agency.added') await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null, { day });
    }, clockAt(`${day}T05:00:00Z`));
  }
});
after(() => database.close());

const daysLeft = async (): Promise<string[]> => {
  const { rows } = await sql<{ day: string | null }>`select content ->> 'day' as day from audit.audit_detail`.execute(database.db);
  return rows.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
};
const entryCount = async (): Promise<number> => (await database.db.selectFrom('audit.audit_entry').select('id').execute()).length;

test('a sweep erases the details whose time is over, keeps every entry, and its own entry tells of them', async () => {
  const before = await entryCount();
  const sweeps = await sweepRetention(database.db, today);
  assert.deepEqual(sweeps.map(({ rule, erased }) => [rule, erased]), [['signing-in', 2], ['staff-lists', 1], ['answers', 1], ['other-acts', 1]]);
  assert.deepEqual(await daysLeft(), ['2020-01-01', '2024-11-22', '2024-11-22', '2026-11-01', '2026-11-21']);
  assert.equal(await entryCount(), before + 4);
  assert.deepEqual(await checkSweeps(database.db), []);
});

test('a second sweep on the same day finds nothing and leaves no entry', async () => {
  const before = await entryCount();
  assert.deepEqual(await sweepRetention(database.db, today), []);
  assert.equal(await entryCount(), before);
});

test('a clock that has jumped far ahead erases nothing, and the next sweep of the right day goes on', async () => {
  const before = await daysLeft();
  for (const jump of ['2027-11-22', '2056-11-22', '2990-11-22']) assert.deepEqual(await sweepRetention(database.db, clockAt(`${jump}T03:00:00Z`)), []);
  assert.deepEqual(await daysLeft(), before);
  const others = retentionDefaults.find(({ id }) => id === 'other-acts') ?? assert.fail();
  assert.deepEqual((await sweepRetention(database.db, today, [{ ...others, kinds: ['session'], retentionDays: 730 - 1 }])).map(({ erased }) => erased), [1]);
  assert.deepEqual(await checkSweeps(database.db), []);
});

test('where the program is wrong about the day, that of the database counts', async () => {
  const far = clockAt('2990-11-22T03:00:00Z');
  await act(database.db, officer, 'note.added', { kind: 'thing', id: agencyId }, async () => done(null, { day: '2990-11-21' }), clockAt('2990-11-21T05:00:00Z'));
  await assert.rejects(sweepRetention(database.db, far), { code: '23514' });
  assert.deepEqual(await checkSweeps(database.db), []);
});

test('whoever has the app cannot erase what is younger than a year', async () => {
  const young = act(database.db, officer, 'retention.swept', { kind: 'x', id: 'x' }, async (tx) => {
    await sql`select audit.erase_details(${agencyId}::uuid, null, '{}', current_date - 364)`.execute(tx);
    return refused('never here');
  });
  await assert.rejects(young, { code: '23514' });
});

test('a detail that was taken out by hand is named', async () => {
  await withClient(database.admin, (client) => client.query("delete from audit.audit_detail where content ->> 'day' = '2026-11-01'"));
  const found = await checkSweeps(database.db);
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^entry [0-9a-f-]{36} has no detail and no sweep tells of it$/u);
});

test('every default says why, and that nobody has confirmed it', () => {
  for (const rule of retentionDefaults) assert.deepEqual([rule.confirmed, rule.retentionDays >= 366, rule.why.length > 40], [false, true, true]);
  assert.equal(retentionDefaults.filter(({ kinds }) => kinds === null).length, 1);
});
