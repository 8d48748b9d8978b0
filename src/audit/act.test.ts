import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clockAt } from '../platform/clock.ts';
import type { Tx } from '../platform/db/db.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { randomId } from '../platform/ids.ts';
import { act, done, refused, type Actor } from './act.ts';
import { canonical, commitmentOf, type Json } from './canonical.ts';

let database: TestDatabase;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer: Actor = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const anonymous: Actor = { role: 'anonymous', agencyId, timeZone: 'Asia/Jakarta' };
const clock = clockAt('2026-11-21T18:30:00Z');

const agencyRow = (code: string, id = randomId()) => ({ id, code, name: `Instansi ${code}`, time_zone: 'Asia/Jakarta', created_on: '2026-11-22' });
const addAgency = (tx: Tx, code: string, id?: string) => tx.insertInto('agency').values(agencyRow(code, id)).execute();
const entries = () => database.db.selectFrom('audit.audit_entry').selectAll().execute();
const details = () => database.db.selectFrom('audit.audit_detail').selectAll().execute();
const codes = async () => (await database.db.selectFrom('agency').select('code').execute()).map(({ code }) => code);

before(async () => {
  database = await testDatabase();
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await addAgency(tx, 'pertama', agencyId);
    return done(null);
  }, clock);
});
after(() => database.close());

test('an act leaves its change, one entry and one detail whose commitment can be worked out again', async () => {
  const content = { code: 'kedua', note: 'huruf “é” dan \\ garis', count: 3, list: [true, null, { b: 1, a: 2 }] };
  const outcome = await act(database.db, officer, 'agency.added', { kind: 'agency', id: 'x' }, async (tx) => {
    await addAgency(tx, 'kedua');
    return done('made', content);
  }, clock);
  assert.deepEqual(outcome, { done: true, value: 'made', content });
  const detail = (await details()).find((row) => (row.content as { code?: string }).code === 'kedua');
  const entry = (await entries()).find((row) => row.id === detail?.entry_id);
  assert.ok(detail && entry);
  assert.deepEqual([entry.noun, entry.role, entry.acted_on, entry.acted_at], ['agency.added', 'officer', '2026-11-22', clock.now()]);
  assert.equal(entry.id[14], '7');
  const stored = { actor: detail.actor as Json, subject: detail.subject as Json, content: detail.content as Json };
  assert.deepEqual(commitmentOf(detail.salt, stored), entry.commitment);
  assert.notDeepEqual(commitmentOf(detail.salt, { ...stored, content: { ...content, count: 4 } }), entry.commitment);
});

test('an anonymous act leaves a day and a random id, never a time or a person', async () => {
  await act(database.db, anonymous, 'draft.kept', { kind: 'draft', id: randomId() }, async () => done(null), clock);
  const entry = (await entries()).find(({ noun }) => noun === 'draft.kept');
  const detail = (await details()).find(({ entry_id }) => entry_id === entry?.id);
  assert.deepEqual([entry?.acted_on, entry?.acted_at, entry?.id[14]], ['2026-11-22', null, '4']);
  assert.deepEqual(detail?.actor, { role: 'anonymous' });
});

test('a refusal keeps nothing and leaves no entry', async () => {
  const before = await entries();
  const outcome = await act(database.db, officer, 'agency.added', { kind: 'agency', id: 'x' }, async (tx) => {
    await addAgency(tx, 'ditolak');
    return refused('code-taken');
  });
  assert.deepEqual(outcome, { done: false, refusal: 'code-taken' });
  assert.deepEqual(await entries(), before);
  assert.ok(!(await codes()).includes('ditolak'));
});

test('a fault in the act, and a fault in its entry, keep nothing', async () => {
  const before = await entries();
  const failing = act(database.db, officer, 'agency.added', { kind: 'agency', id: 'x' }, async (tx) => {
    await addAgency(tx, 'gagal');
    throw new Error('our fault');
  });
  await assert.rejects(failing, /our fault/u);
  const unwritable = act(database.db, { ...officer, agencyId: randomId() }, 'agency.added', { kind: 'agency', id: 'x' }, async (tx) => {
    await addAgency(tx, 'gagal');
    return done(null);
  });
  await assert.rejects(unwritable, { code: '23503' });
  const misspelt = act(database.db, officer, 'Agency.Added', { kind: 'agency', id: 'x' }, async (tx) => {
    await addAgency(tx, 'gagal');
    return done(null);
  });
  await assert.rejects(misspelt, { code: '23514' });
  assert.deepEqual(await entries(), before);
  assert.ok(!(await codes()).includes('gagal'));
});

test('acts do not nest: a transaction is not a database to begin another in', async () => {
  const nested = act(database.db, officer, 'agency.added', { kind: 'agency', id: 'x' }, async (tx) => {
    // @ts-expect-error a Tx is refused by the type as well
    await act(tx, officer, 'agency.added', { kind: 'agency', id: 'x' }, async () => done(null));
    return done(null);
  });
  await assert.rejects(nested, /do not nest/u);
});

test('one value has one canonical spelling', () => {
  assert.equal(canonical({ b: [1, { d: null, c: 'x' }], a: true }), '{"a":true,"b":[1,{"c":"x","d":null}]}');
  assert.equal(canonical({ a: 1, b: 2 }), canonical({ b: 2, a: 1 }));
  assert.throws(() => canonical({ a: Number.NaN }), TypeError);
});
