// Jobs on a real embedded server, by the app's own role.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { act, done, refused } from '../../audit/index.ts';
import type { AppContext } from '../app-context.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { clientOptions } from '../db/address.ts';
import { openDatabase } from '../db/open-database.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { randomId } from '../ids.ts';
import { loadKeys } from '../keys.ts';
import { createLogger } from '../log.ts';
import { appAddress } from './app-address.ts';
import { beginAnew, readDeadLetters, readJobKinds, takeDeadLetter } from './dead-letters.ts';
import { enqueue } from './enqueue.ts';
import type { Job } from './job.ts';
import { runJobs, type RunningJobs } from './run-jobs.ts';

let base = '';
let open: { readonly app: AppContext; readonly close: () => Promise<void> };
let running: RunningJobs;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const ran: string[] = [];
const logged: string[] = [];

const settle: Job = { name: 'settle-note', retries: 0, retryDelaySeconds: 1, mostSeconds: 30, run: async (_app, { noteId = '' }) => void ran.push(noteId) };
const fail: Job = { name: 'fail-always', retries: 0, retryDelaySeconds: 1, mostSeconds: 30, run: () => Promise.reject(new TypeError('what somebody typed')) };

before(async () => {
  base = await makeOpenFolder();
  const config = readConfig({ NETRAL_DATA: join(base, 'data') });
  const database = await openDatabase(config);
  open = { app: { config, db: database.db, clock: systemClock, keys: await loadKeys(config.dataDir), log: createLogger({ write: (line) => void logged.push(line) }) }, close: database.close };
  running = await runJobs(open.app, [settle, fail], 0.5);
  await act(open.app.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
});
after(async () => {
  await running.close();
  await open.close();
  await rm(base, { recursive: true, force: true, maxRetries: 20 });
});

async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await check()) return;
    await wait(100);
  }
  assert.fail('It did not happen within 15 seconds.');
}

const note = (work: Parameters<typeof act>[4]) => act(open.app.db, officer, 'note.added', { kind: 'note', id: randomId() }, work);
const jobsNamed = async (name: string) => (await sql<Record<string, unknown>>`select * from pgboss.job where name = ${name}`.execute(open.app.db)).rows;

test('a job runs after its act is kept, and never when the act is refused or fails', async () => {
  const [kept, refusedId, failed] = [randomId(), randomId(), randomId()];
  await note(async (tx) => { await enqueue(tx, settle, { noteId: refusedId }); return refused('no'); });
  await assert.rejects(note(async (tx) => { await enqueue(tx, settle, { noteId: failed }); throw new Error('our fault'); }));
  await note(async (tx) => { await enqueue(tx, settle, { noteId: kept }); return done(null); });
  await until(() => ran.includes(kept));
  assert.deepEqual(ran.filter((id) => [refusedId, failed].includes(id)), []);
});

test('while a job with the same key waits, no second one is added', async () => {
  await note(async (tx) => {
    for (const noteId of [randomId(), randomId()]) await enqueue(tx, settle, { noteId }, 'same-key');
    for (const noteId of [randomId(), randomId()]) await enqueue(tx, settle, { noteId });
    const { rows } = await sql<{ count: string }>`select count(*) as count from pgboss.job where name = ${settle.name} and state = 'created'`.execute(tx);
    assert.equal(Number(rows[0]?.count), 3);
    return done(null);
  });
});

test('a payload holds ids, codes and dates, never a name, a sentence or a number of a person', async () => {
  for (const value of ['Staf Umum', 'a b', '1'.repeat(18), 'x'.repeat(80), '']) {
    await assert.rejects(note(async (tx) => { await enqueue(tx, settle, { value }); return done(null); }), /ids, codes and dates only/u);
  }
  await assert.rejects(note(async (tx) => { await enqueue(tx, { name: 'not-listed' }, {}); return done(null); }), /stands in no list/u);
});

test('what fails for good is seen by the administrator with its code, and nowhere with its message', async () => {
  const noteId = randomId();
  await note(async (tx) => { await enqueue(tx, fail, { noteId }); return done(null); });
  await until(async () => (await readDeadLetters(open.app.db, agencyId)).length > 0);
  const [letter] = await readDeadLetters(open.app.db, agencyId);
  assert.deepEqual([letter?.job, letter?.code, letter?.payload], ['fail-always', 'TypeError', { noteId }]);
  const { rows } = await sql<{ text: string }>`select job::text as text from pgboss.job as job`.execute(open.app.db);
  assert.deepEqual([...rows.map(({ text }) => text), ...logged].filter((text) => text.includes('typed')), []);
  assert.match(logged.join(''), /"event":"job-fail-always"/u);
});

test('what failed for good begins anew with what it was given, once, and fails under the same name again', async () => {
  const [letter] = await readDeadLetters(open.app.db, agencyId);
  const id = letter?.id ?? '';
  const take = () => note(async (tx) => {
    const taken = await takeDeadLetter(tx, agencyId, id);
    return taken !== null && (await beginAnew(tx, taken)) ? done(null) : refused('not there');
  });
  assert.deepEqual([(await take()).done, (await take()).done], [true, false]);
  await until(async () => (await readDeadLetters(open.app.db, agencyId)).length > 0);
  const [again] = await readDeadLetters(open.app.db, agencyId);
  assert.notEqual(again?.id, id);
  assert.deepEqual([again?.job, again?.code, again?.payload], [letter?.job, letter?.code, letter?.payload]);
  const kinds = await readJobKinds(open.app.db, agencyId);
  assert.deepEqual(kinds.map(({ job }) => job), ['fail-always', 'settle-note']);
  assert.deepEqual(kinds[0], { job: 'fail-always', waiting: 0, running: 0, failedOnce: 0, dead: 1 });
  assert.equal((await note(async (tx) => ((await beginAnew(tx, { job: 'not-listed', payload: {} })) ? done(null) : refused('unknown')))).done, false);
});

test('the row of a job is the one that the library itself writes', async () => {
  const pool = new Pool(clientOptions(await appAddress(open.app.config)));
  const library = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values as unknown[]) }, schema: 'pgboss', migrate: false, createSchema: false, supervise: false, schedule: false });
  await library.start();
  const [theirs, ours] = [randomId(), randomId()];
  await library.send(settle.name, { noteId: theirs }, { singletonKey: 'theirs' });
  await library.stop({ graceful: false });
  await pool.end();
  await note(async (tx) => { await enqueue(tx, settle, { noteId: ours }, 'ours'); return done(null); });
  const { rows } = await sql<Record<string, unknown>>`
    select priority, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, group_id, group_tier, dead_letter, policy,
           heartbeat_seconds, blocked, blocking, pending_dependencies, singleton_on, (keep_until - start_after)::text as kept, start_after <= created_on as soon
    from pgboss.job where singleton_key in ('theirs', 'ours')`.execute(open.app.db);
  assert.equal(rows.length, 2);
  assert.deepEqual(rows[0], rows[1]);
});

test('the app may use the tables of the library and not change them', async () => {
  await assert.rejects(note(async (tx) => { await sql`drop table pgboss.job`.execute(tx); return done(null); }), { code: '42501' });
  assert.ok((await jobsNamed(settle.name)).length > 0);
});
