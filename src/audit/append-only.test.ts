import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DatabaseError } from 'pg';
import { withClient } from '../platform/db/address.ts';
import { ownerRole } from '../platform/db/embedded/server.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { act, done } from './act.ts';

let database: TestDatabase;
const agencyId = '00000000-0000-4000-8000-00000000000a';

before(async () => {
  database = await testDatabase();
  await act(database.db, { role: 'officer', id: 'b1', agencyId, timeZone: 'Asia/Jakarta' }, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
});
after(() => database.close());

const forbidden = [
  "update audit.audit_entry set noun = 'other.done'",
  'delete from audit.audit_entry',
  'truncate audit.audit_entry cascade',
  'alter table audit.audit_entry add column x text',
  'alter table audit.audit_entry drop constraint audit_entry_time',
  'alter table audit.audit_entry disable trigger all',
  'alter table audit.audit_entry owner to current_user',
  'alter table audit.audit_entry rename to other',
  'drop table audit.audit_entry cascade',
  'drop schema audit cascade',
  'alter schema audit owner to current_user',
  // A grant that may not be made is only warned about; what counts is that it gives nothing.
  'grant delete on audit.audit_entry to current_user; delete from audit.audit_entry',
  'create rule x as on insert to audit.audit_entry do instead nothing',
  'begin; lock table audit.audit_entry in access exclusive mode',
  "update audit.audit_detail set content = '{}'",
  'delete from audit.audit_detail',
  'truncate audit.audit_detail',
  'drop table audit.audit_detail',
  'set role netral_log',
  'set session_replication_role = replica',
];

async function tryAs(role: string, statement: string): Promise<void> {
  await withClient(database.admin, async (client) => {
    await client.query(`set session authorization ${role}`);
    await client.query(statement);
  });
}

for (const role of ['netral_app', ownerRole]) {
  for (const statement of forbidden) {
    test(`${role} may not: ${statement}`, async () => {
      await assert.rejects(tryAs(role, statement), (thrown) => thrown instanceof DatabaseError && thrown.code === '42501');
    });
  }
}

test('the owner of the other tables may not even read or write the log', async () => {
  await assert.rejects(tryAs(ownerRole, 'select * from audit.audit_entry'), { code: '42501' });
  await assert.rejects(tryAs(ownerRole, `insert into audit.audit_entry (agency_id) values ('${agencyId}')`), { code: '42501' });
});

test('nobody can sign in as the owner of the log', async () => {
  const { rows } = await withClient(database.admin, (client) => client.query("select rolcanlogin, rolsuper from pg_roles where rolname = 'netral_log'"));
  assert.deepEqual(rows, [{ rolcanlogin: false, rolsuper: false }]);
  const members = await withClient(database.admin, (client) =>
    client.query("select from pg_auth_members m join pg_roles r on r.oid = m.roleid where r.rolname = 'netral_log'"));
  assert.equal(members.rowCount, 0);
});

test('after all that the entry is still there', async () => {
  assert.equal((await database.db.selectFrom('audit.audit_entry').select('noun').execute()).length, 1);
});
