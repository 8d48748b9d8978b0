import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { growingTree, leafHash, parseLeaf } from '../../packages/proof/index.ts';
import { clockAt } from '../platform/clock.ts';
import type { Tx } from '../platform/db/db.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { randomId } from '../platform/ids.ts';
import { act, done, type Actor } from './act.ts';
import { proverFor, treeSize } from './log-tree.ts';
import { sequenceLog } from './sequence-log.ts';

let database: TestDatabase;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const timeZone = 'Asia/Jakarta';
const officer: Actor = { role: 'officer', id: randomId(), agencyId, timeZone };
const anonymous: Actor = { role: 'anonymous', agencyId, timeZone };
const morning = clockAt('2026-11-22T01:30:45.678Z');

const addAgency = (tx: Tx, id: string) =>
  tx.insertInto('agency').values({ id, code: `a${id.slice(-12)}`, name: 'Instansi contoh', time_zone: timeZone, created_on: '2026-11-22' }).execute();
const write = (actor: Actor, noun: `${string}.${string}`, clock = morning) => act(database.db, actor, noun, { kind: 'draft', id: 'x' }, async () => done(null), clock);
const leaves = async () => (await database.db.selectFrom('audit.log_leaf').selectAll().orderBy('place').execute());
const nouns = async (): Promise<string[]> => (await leaves()).map(({ entry }) => {
  const leaf = parseLeaf(entry);
  return leaf !== null && 'act' in leaf ? leaf.act.noun : 'slip-day';
});

before(async () => {
  database = await testDatabase();
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await addAgency(tx, agencyId);
    return done(null);
  }, morning);
});
after(() => database.close());

test('an act waits until it is sequenced, and its leaf says what, when and in which role, and nothing more', async () => {
  assert.equal((await database.db.selectFrom('audit.audit_pending').selectAll().execute()).length, 1);
  assert.equal(await sequenceLog(database.db, morning, timeZone), 1);
  assert.equal(await sequenceLog(database.db, morning, timeZone), 0);
  assert.equal((await database.db.selectFrom('audit.audit_pending').selectAll().execute()).length, 0);
  const [first] = await leaves();
  const entry = await database.db.selectFrom('audit.audit_entry').selectAll().executeTakeFirstOrThrow();
  assert.equal(first?.entry.toString(), `{"act":{"agency":"${agencyId}","at":"2026-11-22T01:30Z","commitment":"${entry.commitment.toString('base64url')}","noun":"agency.added","on":"2026-11-22","role":"officer"}}`);
  assert.deepEqual([first?.agency_id, first?.entry_id], [agencyId, entry.id]);
});

test('a slow act that began first and ended last is in the tree', async () => {
  let [begun, end] = [(): void => undefined, (): void => undefined];
  const beginning = new Promise<void>((resolve) => { begun = resolve; });
  const ending = new Promise<void>((resolve) => { end = resolve; });
  const slow = act(database.db, officer, 'slow.done', { kind: 'draft', id: 'x' }, async (tx) => {
    await sql`select 1`.execute(tx);
    begun();
    await ending;
    return done(null);
  }, morning);
  await beginning;
  await write(officer, 'quick.done', clockAt('2026-11-22T01:31:00Z'));
  await sequenceLog(database.db, morning, timeZone);
  end();
  await slow;
  await sequenceLog(database.db, morning, timeZone);
  assert.deepEqual((await nouns()).slice(-2), ['quick.done', 'slow.done']);
});

test('two sequencers at once give every entry one place', async () => {
  const before = await treeSize(database.db);
  await Promise.all(Array.from({ length: 30 }, () => write(officer, 'many.done')));
  const added = await Promise.all([1, 2, 3].map(() => sequenceLog(database.db, morning, timeZone)));
  assert.equal(added.reduce((sum, each) => sum + each, 0) + await sequenceLog(database.db, morning, timeZone), 30);
  assert.equal(await treeSize(database.db), before + 30);
});

test('acts of anonymous people enter once a day, by lot, and with nothing finer than the day', async () => {
  const before = await treeSize(database.db);
  for (let count = 0; count < 40; count++) await write(anonymous, 'report.received');
  const evening = clockAt('2026-11-22T16:59:00Z');
  await sequenceLog(database.db, evening, timeZone);
  assert.equal(await treeSize(database.db), before, 'before the day has ended none enters');
  const night = clockAt('2026-11-22T17:00:30Z');
  assert.equal(await sequenceLog(database.db, night, timeZone), 40);
  const drawn = (await leaves()).slice(-40);
  for (const { entry } of drawn) assert.doesNotMatch(entry.toString(), /"at"/u);
  const written = await database.db.selectFrom('audit.audit_entry').select('id').where('role', '=', 'anonymous').orderBy(sql`ctid`).execute();
  assert.notDeepEqual(drawn.map(({ entry_id }) => entry_id), written.map(({ id }) => id), 'the order of writing');
  assert.notDeepEqual(drawn.map(({ entry_id }) => entry_id), written.map(({ id }) => id).toSorted(), 'the order of ids');
  // Committed after the day's lot was drawn: it waits, because its place would stand alone.
  await write(anonymous, 'late.received', clockAt('2026-11-22T16:59:59Z'));
  assert.equal(await sequenceLog(database.db, night, timeZone), 0);
  assert.equal(await sequenceLog(database.db, clockAt('2026-11-23T17:00:01Z'), timeZone), 1);
});

test('the day of an anonymous act has ended only when it has in every zone', async () => {
  const farther = randomId();
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: farther }, async (tx) => {
    await tx.insertInto('agency').values({ id: farther, code: 'barat', name: 'Instansi barat', time_zone: 'Pacific/Honolulu', created_on: '2026-11-24' }).execute();
    return done(null);
  }, clockAt('2026-11-24T12:00:00Z'));
  await sequenceLog(database.db, clockAt('2026-11-24T12:00:00Z'), timeZone);
  await write({ ...anonymous, agencyId: farther, timeZone: 'Pacific/Honolulu' }, 'west.received', clockAt('2026-11-25T00:00:00Z'));
  assert.equal(await sequenceLog(database.db, clockAt('2026-11-25T09:00:00Z'), timeZone), 0);
  assert.equal(await sequenceLog(database.db, clockAt('2026-11-25T10:00:30Z'), timeZone), 1);
});

test('the keys of slips stand in the log as well, each once and in their order', async () => {
  const { housekeep } = await import('./housekeep.ts');
  const row = (number: number) => ({
    number, day: '2026-11-22', key: Buffer.alloc(32, number), key_id: agencyId, previous: Buffer.alloc(32, number + 100), signature: Buffer.alloc(64, 7),
  });
  await housekeep(database.db, 'open-slip-day', (tx) => tx.insertInto('audit.slip_day').values([row(1), row(2)]).execute());
  await sequenceLog(database.db, morning, timeZone);
  await housekeep(database.db, 'open-slip-day', (tx) => tx.insertInto('audit.slip_day').values(row(3)).execute());
  await sequenceLog(database.db, morning, timeZone);
  assert.deepEqual((await leaves()).slice(-3).map(({ slip_day }) => slip_day), [1, 2, 3]);
  const last = parseLeaf((await leaves()).at(-1)?.entry ?? new Uint8Array());
  assert.ok(last !== null && 'slipDay' in last);
  assert.deepEqual([last.slipDay.on, last.slipDay.place], ['2026-11-22', 3]);
});

test('the root from the tiles is the root over all entries, whatever the batches were', async () => {
  for (let round = 0; round < 4; round++) {
    await Promise.all(Array.from({ length: 90 + round * 60 }, () => write(officer, 'filling.done')));
    await sequenceLog(database.db, morning, timeZone);
  }
  const all = await leaves();
  assert.ok(all.length > 512);
  assert.deepEqual(all.map(({ place }) => place), all.map((_, at) => at));
  const tree = growingTree();
  for (const { entry } of all) tree.add(leafHash(entry));
  assert.deepEqual(Buffer.from(await proverFor(database.db, all.length).root()), Buffer.from(tree.root()));
});

test('nobody can take an entry out of the tree or change one', async () => {
  const { withClient } = await import('../platform/db/address.ts');
  for (const statement of ['update audit.log_leaf set place = -1', 'delete from audit.log_leaf', 'truncate audit.log_leaf', 'delete from audit.log_checkpoint', 'update audit.log_cosignature set line = line', 'delete from audit.log_node']) {
    await assert.rejects(withClient(database.app, (client) => client.query(statement)), { code: '42501' }, statement);
  }
});
