// The log as outsiders meet it: over HTTP, with a real witness, as a copy in a folder, and when somebody tampered with it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeNoteKey } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { clockAt, systemClock, todayIn } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { withClient } from '../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { createServer } from '../platform/http/server.ts';
import { loadKeys, rotateKey } from '../platform/keys.ts';
import { createLogger } from '../platform/log.ts';
import { act, done, type Actor } from './act.ts';
import { checkOwnLog } from './check-own-log.ts';
import { gatherCosignatures } from './gather-cosignatures.ts';
import { logCommand } from './log-command.ts';
import { logRoutes } from './log-routes.ts';
import { sequenceLog } from './sequence-log.ts';
import { startSequencer } from './sequencer.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { verifyLogCommand } from './verify-log-command.ts';
import { witnessCommand } from './witness-command.ts';
import { openWitness } from './witness.ts';
import { witnessServer } from './witness-server.ts';
import { readWitnesses } from './witnesses.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer: Actor = { role: 'officer', id: agencyId, agencyId, timeZone: 'Asia/Jakarta' };
let database: TestDatabase;
let folder = '';
let app: AppContext;
let address = '';
let server: Awaited<ReturnType<typeof createServer>>;
const write = (): Promise<unknown> => act(database.db, officer, 'draft.kept', { kind: 'draft', id: 'x' }, async () => done(null, { note: 'isi' }));

async function said(command: (args: string[], output: { stdout: { write: (text: string) => unknown } }) => Promise<number>, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await command(args, { stdout: { write: (part) => (text += part) } });
  return { code, text };
}

before(async () => {
  [database, folder] = [await testDatabase(), await mkdtemp(join(tmpdir(), 'netral-log-'))];
  const config = { ...readConfig({ NETRAL_DATA: join(folder, 'data'), NETRAL_ORIGIN: 'https://netral.example.org' }), witnessesPath: join(folder, 'witnesses.json') };
  app = { config, db: database.db, clock: systemClock, log: createLogger(), keys: await loadKeys(config.dataDir) };
  await writeFile(config.witnessesPath, '[]');
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  server = await createServer(app, logRoutes);
  await server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/log`;
});
after(async () => {
  await server.close();
  await database.close();
  await rm(folder, { recursive: true });
});

test('before the first checkpoint the page says so, and there is no copy to make', async () => {
  const page = await (await fetch(address)).text();
  assert.match(page, /masih kosong/u);
  assert.match(page, /membuktikan urutan, bukan kejujuran/u);
  assert.equal((await fetch(`${address}/checkpoint`)).status, 404);
});

test('the sequencer of a running service gives entries their places and signs them', async () => {
  for (let count = 0; count < 300; count++) await write();
  const sequencer = await startSequencer(app, { sequenceMs: 20, signMs: 50, witnessMs: 1_000, timeMs: 1_000 });
  while ((await (await fetch(`${address}/checkpoint`)).text()).split('\n')[1] !== '301') await new Promise((resolve) => { setTimeout(resolve, 20); });
  await sequencer.close();
  const files = ['checkpoint', 'keys.json', 'witnessed.json', 'tile/0/000', 'tile/0/001.p/45', 'tile/1/000.p/1', 'tile/entries/000'];
  for (const file of files) assert.equal((await fetch(`${address}/${file}`)).status, 200, file);
  for (const file of ['tile/0/001', 'tile/0/001.p/46', 'tile/2/000.p/1', 'tile/entries/009', 'tile/0/..%2f..%2fkeys', 'time/2026-11-22.tsr', 'other']) assert.equal((await fetch(`${address}/${file}`)).status, 404, file);
  assert.match(await (await fetch(address)).text(), /301/u);
  assert.match(await (await fetch(address.replace('/log', '/en/log'))).text(), /proves order, not our honesty/u);
});

test('a log is verified from its address, with a key from elsewhere or its own', async () => {
  const own = await said(verifyLogCommand, address);
  assert.equal(own.code, 0, own.text);
  assert.match(own.text, /^The log netral\.example\.org\/log holds: 301 entries, root /u);
  assert.match(own.text, /The key came from the log itself/u);
  const { keys: [first] } = await (await fetch(`${address}/keys.json`)).json() as { keys: { key: string }[] };
  assert.equal((await said(verifyLogCommand, address, '--key', first?.key ?? '')).code, 0);
  const other = (await openWitness(join(folder, 'data'), { name: 'other.example.org', clock: systemClock, logKeys: [] })).key;
  const wrong = await said(verifyLogCommand, address, '--key', writeNoteKey({ ...other, kind: 'ed25519' }));
  assert.deepEqual([wrong.code, wrong.text], [1, 'The log does not hold: a checkpoint is not signed by the key of the log.\n']);
});

test('a witness signs what has grown, twice as well when its answer was lost, and the page shows up to where', async () => {
  const state = join(folder, 'witness');
  await said(witnessCommand, '--state', state, '--log', address, '--name', 'witness.example.ac.id', '--once');
  const witness = await openWitness(state, { name: null, clock: clockAt('2026-11-22T03:00:00Z'), logKeys: [] });
  assert.equal(witness.held()?.size, 301);
  const listening = witnessServer(witness, (thrown) => assert.fail(String(thrown))).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const list = join(folder, 'witnesses.json');
  await writeFile(list, JSON.stringify([{ key: writeNoteKey(witness.key), url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/` }]));
  const witnesses = await readWitnesses(app.config);
  // The service knows of no cosignature yet, but the witness has signed 301: it is asked again from there.
  assert.deepEqual(await gatherCosignatures(app, witnesses), []);
  await write();
  await sequenceLog(database.db, systemClock, 'Asia/Jakarta');
  await signCheckpoint(app);
  assert.deepEqual(await gatherCosignatures(app, witnesses), []);
  assert.equal(witness.held()?.size, 302);
  const rows = await database.db.selectFrom('audit.log_cosignature').select(['size', 'witness']).orderBy('size').execute();
  assert.deepEqual(rows, [{ size: 301, witness: witness.key.name }, { size: 302, witness: witness.key.name }]);
  const verified = await said(verifyLogCommand, address, '--witness', writeNoteKey(witness.key));
  assert.match(verified.text, /begins with each of 2 older checkpoints\.\nWitnessed up to entry 302 by witness\.example\.ac\.id/u);
  listening.close();
  listening.closeAllConnections();
  assert.deepEqual(await gatherCosignatures(app, witnesses), [], 'who has signed is not asked again');
  await write();
  await sequenceLog(database.db, systemClock, 'Asia/Jakarta');
  await signCheckpoint(app);
  assert.deepEqual(await gatherCosignatures(app, witnesses), [witness.key.name], 'a witness that does not answer is named');
});

test('a copy verifies without the service, and a changed byte in it is named', async () => {
  const copy = join(folder, 'copy');
  const environment = { NETRAL_DATA: process.env['NETRAL_DATA'] };
  process.env['NETRAL_DATA'] = app.config.dataDir;
  const made = await said(logCommand(async () => ({ app, close: async () => undefined })), 'export', '--to', copy);
  if (environment.NETRAL_DATA === undefined) delete process.env['NETRAL_DATA'];
  assert.deepEqual([made.code, made.text.startsWith('Entries: 303; from the database')], [0, true], made.text);
  assert.equal((await said(verifyLogCommand, copy)).code, 0);
  const tampered = join(folder, 'tampered');
  await cp(copy, tampered, { recursive: true });
  const bundle = join(tampered, 'tile/entries/000');
  await writeFile(bundle, (await readFile(bundle, 'latin1')).replace('draft.kept', 'draft.lost'), 'latin1');
  assert.equal((await said(verifyLogCommand, tampered)).text.split('\n')[0], 'The log does not hold: entry 2 is not the one whose hash was published.');
  await assert.rejects(said(verifyLogCommand, join(folder, 'nowhere')), { code: 'option-file' });
  await assert.rejects(said(verifyLogCommand), { code: 'command-unknown' });
});

test('a new key of the log signs on, and what older keys signed stays good', async () => {
  await rotateKey(app.config.dataDir, 'log', todayIn(systemClock, app.config.timeZone));
  Object.assign(app, { keys: await loadKeys(app.config.dataDir) });
  await write();
  await sequenceLog(database.db, systemClock, 'Asia/Jakarta');
  assert.equal(await signCheckpoint(app), 304);
  const { keys } = await (await fetch(`${address}/keys.json`)).json() as { keys: { key: string; until: string | null }[] };
  assert.deepEqual(keys.map(({ until }) => until === null), [true, false]);
  const verified = await said(verifyLogCommand, address);
  assert.match(verified.text, /304 entries.*\nIt begins with each of 2 older checkpoints/u);
  const old = await said(verifyLogCommand, address, '--key', keys[1]?.key ?? '');
  assert.match(old.text, /is not signed by the key of the log/u);
});

test('a database that agrees with its log says so, and each change behind the log is named', async () => {
  assert.deepEqual(await checkOwnLog(database.db), { entries: 304, waiting: 0, problems: [] });
  const asAdministrator = (...statements: readonly string[]) => withClient(database.admin, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
  const entryAt = (place: number): string => `(select entry_id from audit.log_leaf where place = ${place - 1})`;
  await asAdministrator(
    `update audit.audit_entry set noun = 'draft.lost' where id = ${entryAt(7)}`,
    `update audit.audit_detail set content = '{"note": "lain"}' where entry_id = ${entryAt(9)}`,
    `delete from audit.audit_detail where entry_id = ${entryAt(11)}`,
    `update audit.log_leaf set entry = '\\x7b7d' where place = 12`,
  );
  const { problems } = await checkOwnLog(database.db);
  assert.deepEqual(problems.slice(0, 3), [
    'Entry 7: its row says something else than the log.', 'Entry 9: its detail is not the one that was committed to.', 'Entry 13: its hash is not over its bytes.',
  ]);
  assert.ok(problems.some((line) => line.startsWith('The checkpoint of 304 entries was signed over other entries')));
});
