import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { randomId } from '../platform/ids.ts';
import { act, done } from './act.ts';
import { housekeep } from './housekeep.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

test('housekeeping changes the tables on its list and leaves no entry', async () => {
  const id = randomId();
  await housekeep(database.db, 'remember-keys', (tx) => tx.insertInto('key_known').values({ key_id: id, purpose: 'form', created_on: '2026-11-22' }).execute());
  assert.deepEqual(await database.db.selectFrom('key_known').select('key_id').execute(), [{ key_id: id }]);
  assert.deepEqual(await database.db.selectFrom('audit.audit_entry').select('id').execute(), []);
});

test('housekeeping that changes another table is undone', async () => {
  const change = housekeep(database.db, 'remember-keys', (tx) =>
    tx.insertInto('agency').values({ id: randomId(), code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute());
  await assert.rejects(change, /public\.agency, which is not on its list/u);
  assert.deepEqual(await database.db.selectFrom('agency').select('id').execute(), []);
});

test('housekeeping just after an act on the same connection is not taken for the change of that act', async () => {
  const id = randomId();
  const officer = { role: 'officer', id: randomId(), agencyId: id, timeZone: 'Asia/Jakarta' };
  await act(database.db, officer, 'agency.added', { kind: 'agency', id }, async (tx) => {
    await tx.insertInto('agency').values({ id, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  const key = { key_id: randomId(), purpose: 'form', created_on: '2026-11-22' };
  await housekeep(database.db, 'remember-keys', (tx) => tx.insertInto('key_known').values(key).execute());
  const another = { id: randomId(), code: 'lain', name: 'Instansi lain', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' };
  const change = housekeep(database.db, 'remember-keys', (tx) => tx.insertInto('agency').values(another).execute());
  await assert.rejects(change, /public\.agency, which is not on its list/u);
});
