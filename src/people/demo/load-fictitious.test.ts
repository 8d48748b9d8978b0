import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { headCount } from '../units/head-count.ts';
import { loadFictitious } from './load-fictitious.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

test('a fictitious agency has 2,500 units on two lines, and everybody in it counts once on the line by function', async () => {
  const said: string[] = [];
  const loaded = await loadFictitious(database.db, 'Asia/Jakarta', { staff: 3_000, community: 600 }, (line) => said.push(line));
  assert.equal(loaded?.people, 3_600);
  assert.deepEqual(said, ['2500 rows brought in, 0 left out.', '3000 rows brought in, 0 left out.', '600 rows brought in, 0 left out.']);
  const top = await database.db.selectFrom('unit').where('source_id', '=', 'UNIT-0001').select('id').executeTakeFirstOrThrow();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
  assert.equal(await headCount(database.db, loaded?.agencyId ?? '', top.id, 'functional', today), 3_000);
  assert.equal(await loadFictitious(database.db, 'Asia/Jakarta', { staff: 1, community: 0 }, () => undefined), null, 'beside an agency it is refused');
});
