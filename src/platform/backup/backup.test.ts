// Back-ups of a real installation, opened again in empty folders.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { skipWithout } from '../../../test/needs.ts';
import { act, done } from '../../audit/index.ts';
import { clockAt } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import type { Db } from '../db/db.ts';
import { openDatabase } from '../db/open-database.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { Problem, type ProblemCode } from '../errors.ts';
import { loadKeys } from '../keys.ts';
import { withSource } from './source.ts';
import { readLastBackup } from './last-backup.ts';
import { refuseHalfRestored, restoreInto } from './restore.ts';
import { saveData, saveKeys } from './save.ts';
import { restoreKeys } from './saved-keys.ts';
import { readIdentities, readRecipients, readSealed } from './sealed-file.ts';
import { readTar, tarEnd, tarHeader, tarPadding } from './tar.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const clock = clockAt('2026-11-22T03:00:00Z');
const strange = 'tab\there, line\nthere, \\N and \\. and “é”';

let base = '';
let source: Config;
let data: { readonly identity: string; readonly recipient: string };
let keys: typeof data;
const backup = (): string => join(base, 'data.age');
const keysBackup = (): string => join(base, 'keys.age');

async function person(): Promise<typeof data> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

before(async () => {
  base = await makeOpenFolder();
  [data, keys] = await Promise.all([person(), person()]);
  source = readConfig({ NETRAL_DATA: join(base, 'source') });
  const { db, close } = await openDatabase(source);
  try {
    await loadKeys(source.dataDir, { clock });
    await act(db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null, { note: strange });
    });
    await mkdir(join(source.dataDir, 'files', 'ab'), { recursive: true });
    await writeFile(join(source.dataDir, 'files', 'ab', 'large'), Buffer.alloc(3_000_001, 'Netral'));
    await writeFile(join(source.dataDir, 'files', 'empty'), '');
    await withSource(source, async ({ owner }) => {
      await owner.query(`select pgboss.create_queue('sweep-retention', '{"policy": "exclusive"}')`);
      await owner.query(`insert into pgboss.job (name, data, singleton_key, policy, state) values ('sweep-retention', '{"agency": "contoh"}', 'one', 'exclusive', 'active'), ('sweep-retention', '{}', 'two', 'exclusive', 'completed')`);
      await owner.query(`select pgboss.create_queue('dead-letters', '{"policy": "standard"}')`);
      await owner.query(`insert into pgboss.job (name, data, policy, source_name, source_output) values ('dead-letters', '{}', 'standard', 'sweep-retention', '{"message": "ENOSPC", "stack": ""}')`);
    });
    // While the program has the folder: the server beside it is asked.
    await saveData(source, backup(), [data.recipient], clock);
  } finally {
    await close();
  }
  await saveKeys(source, keysBackup(), [keys.recipient], clock);
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

const problem = (code: ProblemCode, says: RegExp) => (thrown: unknown) => {
  assert.ok(thrown instanceof Problem, String(thrown instanceof Error ? thrown.stack : thrown));
  assert.equal(thrown.code, code, thrown.message);
  assert.match(thrown.message, says);
  return true;
};

const emptyPlace = (name: string): Config => readConfig({ NETRAL_DATA: join(base, name) });
const open = (file = backup(), identity = data.identity): AsyncGenerator<Uint8Array> => readSealed(file, [identity]);

const namesIn = async ({ dataDir }: Config): Promise<string[]> => (await readdir(dataDir)).filter((name) => !name.startsWith('owner.lock')).toSorted();

async function withDatabase(place: Config, check: (db: Db) => Promise<void>): Promise<void> {
  const { db, close } = await openDatabase(place);
  try {
    await check(db);
  } finally {
    await close();
  }
}

test('what was saved while Netral ran starts in an empty folder, with rows, files and the log as they were', async () => {
  const place = emptyPlace('restored');
  const restored = await restoreInto(place, open());
  assert.deepEqual([restored.madeAt, restored.files], ['2026-11-22T03:00:00.000Z', 2]);
  await withDatabase(place, async (db) => {
    const details = await db.selectFrom('audit.audit_detail').select('content').execute();
    assert.deepEqual(details, [{ content: { note: strange } }]);
    assert.deepEqual(await db.selectFrom('agency').select(['id', 'name', 'created_on']).execute(), [{ id: agencyId, name: 'Pemerintah Contoh', created_on: '2026-11-22' }]);
    // The privileges of the log came with the migrations.
    await act(db, officer, 'agency.looked', { kind: 'agency', id: agencyId }, async () => done(null));
  });
  await withSource(place, async ({ owner }) => {
    const { rows } = await owner.query('select name, data, singleton_key, state, source_name, source_output from pgboss.job order by name');
    const dead = { name: 'dead-letters', data: {}, singleton_key: null, state: 'created', source_name: 'sweep-retention', source_output: { message: 'ENOSPC' } };
    assert.deepEqual(rows, [dead, { name: 'sweep-retention', data: { agency: 'contoh' }, singleton_key: 'one', state: 'created', source_name: null, source_output: null }], 'what had not ended begins anew');
  });
  assert.deepEqual(await readFile(join(place.dataDir, 'files/ab/large')), Buffer.alloc(3_000_001, 'Netral'));
  assert.equal((await stat(join(place.dataDir, 'files/empty'))).size, 0);
  assert.deepEqual((await namesIn(place)), ['database.json', 'files', 'postgres']);
});

test('a back-up has no key and no password in it, and the keys come back by themselves', async () => {
  const clear: Buffer[] = [];
  for await (const piece of open()) clear.push(Buffer.from(piece));
  const text = Buffer.concat(clear).toString('latin1');
  const secrets = await Promise.all((await readdir(join(source.dataDir, 'keys'))).map(async (name) => JSON.parse(await readFile(join(source.dataDir, 'keys', name), 'utf8')) as { secret: string }));
  const passwords = JSON.parse(await readFile(join(source.dataDir, 'database.json'), 'utf8')) as Record<string, string>;
  for (const secret of [...secrets.map((key) => key.secret), ...Object.values(passwords)]) assert.ok(!text.includes(secret));
  const place = emptyPlace('keys');
  assert.equal(await restoreKeys(place.dataDir, open(keysBackup(), keys.identity)), secrets.length);
  assert.equal(await restoreKeys(place.dataDir, open(keysBackup(), keys.identity)), 0, 'a second time changes nothing');
  assert.equal((await stat(join(place.dataDir, 'keys'))).mode & 0o777, 0o700);
  const [first = ''] = await readdir(join(place.dataDir, 'keys'));
  await writeFile(join(place.dataDir, 'keys', first), 'other');
  await assert.rejects(restoreKeys(place.dataDir, open(keysBackup(), keys.identity)), problem('restore-not-empty', /is there with other content/u));
});

test('a back-up may be taken while nothing runs, and leaves nothing running', async () => {
  const file = join(base, 'cold.age');
  await saveData(source, file, [data.recipient], clock);
  await withSource(source, async ({ owner }) => void (await owner.query('select 1')));
  assert.deepEqual((await readLastBackup(source.dataDir)).data?.recipients, [data.recipient]);
  await assert.rejects(saveData(source, file, [data.recipient], clock), problem('option-file', /already a file/u));
});

test('data and keys go to different people', async () => {
  await assert.rejects(saveKeys(source, join(base, 'k2.age'), [data.recipient], clock), problem('backup-recipient', /different people/u));
  await assert.rejects(saveData(source, join(base, 'd2.age'), [keys.recipient], clock), problem('backup-recipient', /different people/u));
});

test('the wrong key, and what is no key, are sentences', async () => {
  await assert.rejects(restoreInto(emptyPlace('wrong-key'), open(backup(), keys.identity)), problem('backup-recipient', /does not open/u));
  await writeFile(join(base, 'no-key'), 'hello');
  await assert.rejects(readIdentities(join(base, 'no-key')), problem('backup-recipient', /age-keygen/u));
  await assert.rejects(readRecipients(['age1hello'], undefined), problem('backup-recipient', /not the public key/u));
  await assert.rejects(readRecipients([], undefined), problem('backup-recipient', /Say for whom/u));
  assert.deepEqual(await namesIn(emptyPlace('wrong-key')), []);
});

test('one flipped byte anywhere, and a file cut short anywhere, restore nothing', async () => {
  const whole = await readFile(backup());
  const file = join(base, 'changed.age');
  const place = emptyPlace('changed');
  const sizes = [0, 40, Math.floor(whole.length / 2), whole.length - 20];
  const flipped = sizes.map((at) => Buffer.from(whole).fill((whole[at] ?? 0) ^ 1, at, at + 1));
  // The end of an encrypted piece, of the whole but for its last byte, and of the header alone.
  const cut = [whole.length - 1, whole.length - 70_000, 100, 0].map((length) => whole.subarray(0, Math.max(0, length)));
  for (const bytes of [...flipped, ...cut]) {
    await writeFile(file, bytes);
    await assert.rejects(restoreInto(place, open(file)), (thrown) =>
      thrown instanceof Problem && ['backup-damaged', 'backup-recipient'].includes(thrown.code) ? true : problem('backup-damaged', /./u)(thrown));
    assert.deepEqual(await namesIn(place), []);
  }
  await restoreInto(place, open());
});

test('a folder that is in use is not restored into', async () => {
  await assert.rejects(restoreInto(source, open()), problem('restore-not-empty', /is not empty/u));
  const mine = emptyPlace('mine');
  await mkdir(mine.dataDir);
  await writeFile(join(mine.dataDir, 'letter'), 'mine');
  await assert.rejects(restoreInto(mine, open()), problem('restore-not-empty', /letter/u));
  await assert.rejects(saveData(emptyPlace('nothing'), join(base, 'nothing.age'), [data.recipient], clock), problem('nothing-to-save', /no database/u));
});

test('a folder in which a restore was killed refuses a start and takes the next restore', async () => {
  const place = emptyPlace('killed');
  await mkdir(join(place.dataDir, 'restoring', 'postgres'), { recursive: true });
  await mkdir(join(place.dataDir, 'keys'));
  await writeFile(join(place.dataDir, 'database.json'), '{}');
  assert.throws(() => refuseHalfRestored(place.dataDir), problem('restore-unfinished', /do it again/u));
  await restoreInto(place, open());
  refuseHalfRestored(place.dataDir);
  assert.deepEqual((await namesIn(place)), ['database.json', 'files', 'keys', 'postgres']);
});

test('who was signed in, half signed in, or held a link for one use, is not in a back-up, and not kept from an older one', async () => {
  const place = emptyPlace('signed-in');
  const { db, close } = await openDatabase(place);
  const file = join(base, 'signed-in.age');
  try {
    await act(db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      await tx.insertInto('sign_in_link').values({ token_digest: Buffer.alloc(32), purpose: 'set-up', agency_id: null, person_id: null, ends_at: new Date('2026-11-23T03:00:00Z') }).execute();
      return done(null);
    });
    await saveData(place, file, [data.recipient], clock);
  } finally {
    await close();
  }
  const names: string[] = [];
  for await (const { name, pieces } of readTar(open(file))) {
    names.push(name);
    if (name === 'about.json') assert.doesNotMatch(await text(pieces), /office_session|sign_in_attempt|sign_in_link/u);
  }
  assert.ok(names.some((name) => name.includes('public.agency')));
  assert.deepEqual(names.filter((name) => /office_session|sign_in_attempt|sign_in_link/u.test(name)), []);
  // A back-up of the time when they were still in it.
  const older = emptyPlace('older');
  await restoreInto(older, withLink(open(file)));
  await withDatabase(older, async (restored) => {
    assert.deepEqual(await restored.selectFrom('sign_in_link').select('purpose').execute(), []);
    assert.equal((await restored.selectFrom('agency').select('id').execute()).length, 1);
  });
});

/** The same archive with one row more, of a table that is left out today. */
async function* withLink(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const row = Buffer.from(`\\\\x${'00'.repeat(32)}\tset-up\t\\N\t\\N\t2026-11-23 03:00:00+00\n`);
  const table = { schema: 'public', name: 'sign_in_link', columns: ['token_digest', 'purpose', 'agency_id', 'person_id', 'ends_at'] };
  const entry = (name: string, body: Buffer): Buffer => Buffer.concat([tarHeader(name, body.length), body, tarPadding(body.length)]);
  let at = 0;
  for await (const { name, pieces } of readTar(source)) {
    const body = await buffer(pieces);
    if (name === 'about.json') {
      const about = JSON.parse(body.toString()) as { tables: unknown[] };
      at = about.tables.push(table) - 1;
      yield entry(name, Buffer.from(JSON.stringify(about)));
    } else if (name === 'end.json') {
      const end = JSON.parse(body.toString()) as { tables: unknown[] };
      end.tables.push({ rows: 1, digest: createHash('sha256').update(row).digest('hex') });
      yield entry(name, Buffer.from(JSON.stringify(end)));
    } else {
      if (name === 'jobs.jsonl') yield entry(`tables/${String(at).padStart(4, '0')}-public.sign_in_link/000000.copy`, row);
      yield entry(name, body);
    }
  }
  yield tarEnd();
}

test('the tools of the operating system open it: age, and then tar', { skip: skipWithout('age', 'tar') }, async () => {
  const identity = join(base, 'identity');
  await writeFile(identity, `${data.identity}\n`, { mode: 0o600 });
  const listed = spawnSync('sh', ['-c', 'age -d -i "$0" "$1" | tar -tvf -', identity, backup()], { encoding: 'utf8' });
  assert.equal(listed.status, 0, listed.stderr);
  for (const name of ['about.json', 'public.agency/000000.copy', 'audit.audit_entry/000000.copy', 'files/ab/large', 'end.json']) assert.ok(listed.stdout.includes(name), `${name} in\n${listed.stdout}`);
  assert.match(listed.stdout, / 3000001 .*files\/ab\/large/u);
});

