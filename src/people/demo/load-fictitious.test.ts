import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { headCount } from '../units/head-count.ts';
import { writeFictitious } from './fictitious-lists.ts';
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
  assert.equal(await headCount(database.db, loaded?.agencyId ?? '', top.id, 'functional', today), 3_600);
  assert.equal(await loadFictitious(database.db, 'Asia/Jakarta', { staff: 1, community: 0 }, () => undefined), null, 'beside an agency it is refused');
});

test('the same lists are written as files, and never over a file that is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'netral-lists-'));
  try {
    const size = { staff: 30, community: 20 };
    const written = await writeFictitious(folder, size, '2026-11-22');
    assert.deepEqual(written.map(({ path, rows }) => [path.slice(folder.length + 1), rows]), [['unit.csv', 2_500], ['asn.csv', 30], ['lembaga.csv', 20]]);
    for (const { path, rows } of written) assert.equal((await readFile(path, 'utf8')).trimEnd().split('\n').length, rows + 1, 'and a line of headings');
    await assert.rejects(writeFictitious(folder, size, '2026-11-22'), { code: 'EEXIST' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
