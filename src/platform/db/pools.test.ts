import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { projectRoot } from '../project-root.ts';
import { withClient } from './address.ts';
import type { Db, Tx } from './db.ts';
import type { Tables } from './tables.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';
import { writerOf } from './writer.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

const agency = { id: '00000000-0000-4000-8000-000000000001', code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' };

test('what is written past the types through the reading pool is refused by the database', async () => {
  const forced = database.db as unknown as Kysely<Tables>;
  await assert.rejects(forced.insertInto('agency').values(agency).execute(), { code: '25006' });
});

test('a connection that is cut while it works fails its query and nothing else', async () => {
  const sleeping = sql`select pg_sleep(20)`.execute(database.db);
  const refused = assert.rejects(sleeping);
  await withClient(database.admin, async (client) => {
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`;
    while ((await client.query(cut)).rowCount === 0) await wait(20);
  });
  await refused;
  // The pool may still hand out the dead connection once, before it hears of its end.
  const one = () => sql<{ one: number }>`select 1 as one`.execute(database.db);
  const { rows } = await one().catch(one);
  assert.equal(rows[0]?.one, 1);
});

test('dates come back as the text they are', async () => {
  const { rows } = await sql<{ day: unknown; days: unknown }>`select date '2024-11-27' as day`.execute(database.db);
  assert.equal(rows[0]?.day, '2024-11-27');
});

test('the app role signs in as itself, may not make tables, and finds no other schema', async () => {
  const writer = writerOf(database.db);
  const { rows } = await sql<{ me: string; path: string }>`select current_user as me, current_setting('search_path') as path`.execute(writer);
  assert.deepEqual(rows, [{ me: 'netral_app', path: 'public' }]);
  for (const statement of ['create table x (a int)', 'create schema x', 'create role x', 'set role netral_owner', 'set role netral_log', 'drop table agency', 'delete from agency', 'delete from migration']) {
    await assert.rejects(sql.raw(statement).execute(writer), { code: '42501' }, statement);
  }
});

test('a reading database cannot be passed where a transaction is asked for', () => {
  const needsTx = (tx: Tx): Tx => tx;
  const needsDb = (db: Db): Db => db;
  // @ts-expect-error a Db is not a Tx
  assert.ok(needsTx(database.db));
  assert.ok(needsDb({} as Tx));
});

test('only audit reaches for the writing pool', async () => {
  const folder = join(projectRoot(), 'src');
  const allowed = /^(?:audit\/write-transaction\.ts|platform\/db\/(?:pools|writer)\.ts|.*\.test\.ts)$/u;
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/u.test(name) && !allowed.test(name));
  const texts = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  assert.ok(texts.length > 30);
  assert.deepEqual(texts.filter(({ text }) => /db\/writer\.ts|['"]\.\/writer\.ts|openPools|inWriteTransaction/u.test(text)).map(({ name }) => name).toSorted(), [
    'audit/act.ts',
    'audit/housekeep.ts',
    'platform/db/open-database.ts',
    'platform/db/test-database.ts',
  ]);
});
