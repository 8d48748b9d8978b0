import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { Tables } from '../platform/db/tables.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { housekeep } from './housekeep.ts';
import { newestNote, witnessedNotes } from './log-files.ts';

let database: TestDatabase;
const signed_at = new Date('2026-11-22T03:00:00Z');
const sizes = [10, 20, 30, 40];

before(async () => {
  database = await testDatabase();
  await housekeep(database.db, 'sign-log', (tx) => tx.insertInto('audit.log_checkpoint')
    .values(sizes.map((size) => ({ size, origin: 'netral.example.org/log', root: Buffer.alloc(32, size), note: `note ${size}\n\n`, signed_at }))).execute());
  const signatures = [[10, 'a'], [20, 'b'], [20, 'a'], [40, 'a']] as const;
  await housekeep(database.db, 'vouch-log', (tx) => tx.insertInto('audit.log_cosignature')
    .values(signatures.map(([size, witness]) => ({ size, witness: `${witness}.example.ac.id`, line: `${witness} on ${size}`, signed_at }))).execute());
});
after(() => database.close());

test('each checkpoint carries its own cosignatures, by name, and those that no witness signed are left out', async () => {
  assert.deepEqual(await witnessedNotes(database.db), ['note 10\n\na on 10\n', 'note 20\n\na on 20\nb on 20\n', 'note 40\n\na on 40\n']);
  assert.equal(await newestNote(database.db), 'note 40\n\na on 40\n');
});

test('the list of all witnessed checkpoints, which anybody may ask for, costs two questions however long it is', async () => {
  let questions = 0;
  const plugin: KyselyPlugin = { transformQuery: ({ node }) => { questions++; return node; }, transformResult: async ({ result }) => result };
  const counted = (database.db as unknown as Kysely<Tables>).withPlugin(plugin) as unknown as TestDatabase['db'];
  assert.equal((await witnessedNotes(counted)).length, 3);
  assert.equal(questions, 2);
});
