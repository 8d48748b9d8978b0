import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { dailyRoots, departsFrom, firstPrevious, parsePublished, rootOf, type CheckedKeys } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { clockAt, type Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/db/address.ts';
import { openPools } from '../../platform/db/pools.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { Problem } from '../../platform/errors.ts';
import { loadKeys, readKeys, rotateKey, whileKeysStay } from '../../platform/keys.ts';
import { dayKeys, openDay, type DayKey } from './day-key.ts';
import { publishedKeys } from './published.ts';

let base = '';
let database: TestDatabase;
let dataDir = '';
let app: Pick<AppContext, 'config' | 'db' | 'keys' | 'clock'>;
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'netral-day-'));
});
beforeEach(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(base, 'data-'));
  const clock = clockAt('2026-11-22T03:00:00Z');
  app = { config: readConfig({ NETRAL_DATA: dataDir }), db: database.db, clock, keys: await loadKeys(dataDir, { clock }) };
});
afterEach(() => database.close());
after(() => rm(base, { recursive: true }));

/** What everybody would get now, checked as everybody can check it. */
async function published(): Promise<CheckedKeys> {
  const keys = await readKeys(dataDir);
  assert.ok(keys !== null);
  const read = parsePublished(JSON.parse(JSON.stringify(await publishedKeys({ ...app, keys }))));
  assert.ok(read.ok, JSON.stringify(read));
  return read.keys;
}

const setBack = (says: RegExp) => (thrown: unknown) => thrown instanceof Problem && thrown.code === 'clock-set-back' && says.test(thrown.message);

function vouches({ entry, sign }: DayKey): boolean {
  const text = Buffer.from('a slip');
  return verify(null, text, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: entry.key }, format: 'jwk' }), sign(text));
}

test('a day is opened with a key of its own, published before its first use and signed by the slip key', async () => {
  const day = await openDay(app, '2026-11-22');
  assert.deepEqual([day.entry.day, day.entry.keyId, day.entry.previous], ['2026-11-22', app.keys.slip[0].id, firstPrevious]);
  assert.deepEqual((await published()).days, [day.entry]);
  assert.ok(vouches(day));
});

test('a restart on the same day enters a second key, and both stay good', async () => {
  const first = await openDay(app, '2026-11-22');
  const second = await openDay(app, '2026-11-22');
  assert.notEqual(first.entry.key, second.entry.key);
  assert.equal(second.entry.previous, rootOf(first.entry));
  const keys = await published();
  assert.deepEqual(keys.days, [first.entry, second.entry]);
  assert.deepEqual(dailyRoots(keys), [{ day: '2026-11-22', root: rootOf(second.entry) }]);
});

test('programs that open a day at once make one chain without branches', async () => {
  const others = Array.from({ length: 4 }, () => openPools(database.app, 2));
  try {
    const racing = [app, ...others.map(({ db }) => ({ ...app, db }))];
    const opened = await Promise.all([...racing, ...racing].map((each) => openDay(each, '2026-11-22')));
    const keys = await published();
    assert.equal(keys.days.length, opened.length);
    for (const { entry } of opened) assert.ok(keys.days.some(({ key }) => key === entry.key));
  } finally {
    await Promise.all(others.map(({ close }) => close()));
  }
});

test('after a rotation the next day is signed by the new key, even before this program has read the folder again', async () => {
  const before = await openDay(app, '2026-11-22');
  const rotated = await rotateKey(dataDir, 'slip', '2026-11-23');
  const behind = await openDay(app, '2026-11-24');
  await rotateKey(dataDir, 'slip', '2026-12-24');
  const last = await openDay(app, '2026-12-25');
  assert.equal(behind.entry.keyId, rotated?.id);
  const keys = await published();
  assert.deepEqual(keys.days, [before.entry, behind.entry, last.entry]);
  for (const { day, keyId } of keys.days) {
    const key = keys.slipKeys.find(({ id }) => id === keyId);
    assert.ok(key !== undefined && key.from <= day && (key.until === null || day <= key.until));
  }
});

test('where programs share the folder, a rotation waits for a day that is being opened', async () => {
  const config = { ...app.config, databaseUrl: 'postgres://owner@localhost/netral' };
  await withClient(database.admin, async (client) => {
    await client.query('begin');
    await client.query('lock table audit.slip_day in exclusive mode');
    const opening = openDay({ ...app, config }, '2026-11-22');
    while ((await client.query('select from pg_locks where not granted')).rowCount === 0) await wait(5);
    const rotation = whileKeysStay(config, () => rotateKey(dataDir, 'slip', '2026-11-22'));
    assert.equal(await Promise.race([rotation, wait(300, 'waiting')]), 'waiting');
    await client.query('commit');
    assert.equal((await opening).entry.keyId, app.keys.slip[0].id);
    await rotation;
  });
  const { slipKeys } = await published();
  assert.equal((await openDay({ ...app, config }, '2026-11-22')).entry.keyId, slipKeys[1]?.id);
});

test('the published list names a slip key that this program has not seen yet', async () => {
  const rotated = await rotateKey(dataDir, 'slip', '2026-11-23');
  await openDay(app, '2026-11-23');
  assert.equal(app.keys.slip.length, 1);
  const list = await publishedKeys(app);
  assert.deepEqual(list.slipKeys.map(({ id }) => id), [app.keys.slip[0].id, rotated?.id]);
  assert.ok(parsePublished(list).ok);
});

test('a clock that was set back opens no day', async () => {
  await openDay(app, '2026-11-23');
  await assert.rejects(openDay(app, '2026-11-22'), setBack(/says 2026-11-22, but keys are already dated 2026-11-23/u));
  assert.equal((await published()).days.length, 1);
});

test('a day before that of the slip key is not opened', async () => {
  await assert.rejects(openDay(app, '2026-11-21'), setBack(/2026-11-21/u));
  assert.deepEqual((await published()).days, []);
});

test('a later list continues an earlier one', async () => {
  await openDay(app, '2026-11-22');
  const earlier = await published();
  await openDay(app, '2026-11-23');
  assert.equal(departsFrom(earlier, await published()), null);
  assert.equal(departsFrom(await published(), earlier), 2);
});

test('the app may add to the list of day keys, and neither change nor shorten it', async () => {
  await openDay(app, '2026-11-22');
  for (const statement of ["update audit.slip_day set day = '2026-01-01'", 'delete from audit.slip_day', 'truncate audit.slip_day']) {
    await assert.rejects(withClient(database.app, (client) => client.query(statement)), { code: '42501' });
  }
});

test('of two entries after the same one the database takes one', async () => {
  const { entry } = await openDay(app, '2026-11-22');
  const branch = `insert into audit.slip_day (number, day, key, key_id, previous, signature)
    select 2, day, sha256(key), key_id, previous, signature from audit.slip_day`;
  await assert.rejects(withClient(database.app, (client) => client.query(branch)), { code: '23505', constraint: 'slip_day_previous_key' });
  assert.deepEqual((await published()).days, [entry]);
});

test('callers at once share one opening, and the key stays for the day', async () => {
  const keys = dayKeys(app);
  const [first, second] = await Promise.all([keys.now(), keys.now()]);
  const third = await keys.now();
  assert.deepEqual([second?.entry, third.entry], [first?.entry, first?.entry]);
  assert.deepEqual(third.at, new Date('2026-11-22T03:00:00Z'));
  assert.equal((await published()).days.length, 1);
});

test('at midnight of the zone the next key is opened, and a slip never gets the key of another day', async () => {
  const instants = ['2026-11-22T16:59:59Z', '2026-11-22T17:00:00Z'];
  // The first look is before midnight, every later one after it.
  const clock: Clock = { now: () => new Date(instants.length > 1 ? instants.shift() ?? '' : instants[0] ?? '') };
  const { entry, at } = await dayKeys({ ...app, clock }).now();
  assert.deepEqual([entry.day, at.toISOString()], ['2026-11-23', '2026-11-22T17:00:00.000Z']);
  assert.deepEqual((await published()).days.map(({ day }) => day), ['2026-11-22', '2026-11-23']);
});

test('a failed opening is tried again by the next caller', async () => {
  const broken = { ...app, config: { ...app.config, dataDir: join(base, 'nowhere') } };
  const place = { ...broken };
  const keys = dayKeys(place);
  await assert.rejects(keys.now(), (thrown) => thrown instanceof Problem && thrown.code === 'key-missing');
  place.config = app.config;
  assert.equal((await keys.now()).entry.day, '2026-11-22');
});

test('a clock that jumps back a day while running gives no slip, and none is lost when it is set right', async () => {
  let clock = clockAt('2026-11-23T03:00:00Z');
  const keys = dayKeys({ ...app, clock: { now: () => clock.now() } });
  const { entry } = await keys.now();
  clock = clockAt('2026-11-22T03:00:00Z');
  await assert.rejects(keys.now(), setBack(/2026-11-22/u));
  clock = clockAt('2026-11-23T04:00:00Z');
  assert.deepEqual((await keys.now()).entry, entry);
});

test('an entry whose program died before it signed anything does no harm', async () => {
  await openDay(app, '2026-11-22');
  const { entry } = await dayKeys(app).now();
  assert.deepEqual((await published()).days.at(-1), entry);
});
