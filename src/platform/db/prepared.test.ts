import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { prepared } from './prepared.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
before(async () => { database = await testDatabase(); });
after(() => database.close());

test('a statement with a name is prepared once under it, one without is not', async () => {
  const kept = sql`array(select name::text from pg_prepared_statements)`;
  const ask = async (number: number) => (await sql`${prepared('asked-twice')} select ${number}::integer as n, ${kept} as kept`.execute(database.db)).rows;
  assert.deepEqual(await ask(1), [{ n: 1, kept: ['asked-twice'] }]);
  assert.deepEqual(await ask(2), [{ n: 2, kept: ['asked-twice'] }]);
  assert.deepEqual((await sql`select ${3}::integer as n, ${kept} as kept`.execute(database.db)).rows, [{ n: 3, kept: ['asked-twice'] }]);
});

test('two statements cannot share a name', async () => {
  await sql`${prepared('one-name')} select 1`.execute(database.db);
  await assert.rejects(sql`${prepared('one-name')} select 2`.execute(database.db), /must be unique/u);
});
