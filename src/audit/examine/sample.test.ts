// A sample from its request to the file that an outsider checks, with a real witness and real tampering.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { drawSample, writeNoteKey, type SampleFile } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { clockAt, systemClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { createServer } from '../../platform/http/server.ts';
import { randomId } from '../../platform/ids.ts';
import { loadKeys } from '../../platform/keys.ts';
import { createLogger } from '../../platform/log.ts';
import { act, done, type Actor } from '../act.ts';
import { gatherCosignatures } from '../gather-cosignatures.ts';
import { logRoutes } from '../log-routes.ts';
import { sequenceLog } from '../sequence-log.ts';
import { signCheckpoint } from '../sign-checkpoint.ts';
import { verifyLogCommand } from '../verify-log-command.ts';
import { openWitness } from '../witness.ts';
import { witnessServer } from '../witness-server.ts';
import { publishedLogKeys, sourceAt } from '../log-source.ts';
import { readWitnesses } from '../witnesses.ts';
import { countActs } from './count-acts.ts';
import { drawSampleOf } from './draw-sample.ts';
import { listFindings, writeFinding } from './findings.ts';
import { requestSample, type Named } from './request-sample.ts';
import { sampleFile } from './sample-file.ts';
import { sampledEntries } from './sampled-entries.ts';
import { listSamples, sampleById } from './samples.ts';

const [agencyId, otherId] = ['a', 'b'].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [string, string];
const auditor: Named = { role: 'auditor', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const anonymous: Actor = { role: 'anonymous', agencyId, timeZone: 'Asia/Jakarta' };
const period = { fromOn: '2026-11-20', untilOn: '2026-11-22' };
let database: TestDatabase;
let folder = '';
let app: AppContext;
let address = '';
let witnessLine = '';
let [plainId, witnessedId] = ['', ''];
let witnesses: Awaited<ReturnType<typeof readWitnesses>>;
const closing: (() => Promise<unknown> | void)[] = [];

const write = (day: string, noun: 'note.added' | 'session.opened', of = agencyId): Promise<unknown> =>
  act(database.db, { ...auditor, role: 'person', agencyId: of }, noun, { kind: 'note', id: agencyId }, async () => done(null, { day }), clockAt(`${day}T05:00:00Z`));
const grow = async (): Promise<void> => { await sequenceLog(database.db, app.clock, 'Asia/Jakarta'); await signCheckpoint(app); };

before(async () => {
  [database, folder] = [await testDatabase(), await mkdtemp(join(tmpdir(), 'netral-sample-'))];
  const config = { ...readConfig({ NETRAL_DATA: join(folder, 'data'), NETRAL_ORIGIN: 'https://netral.example.org' }), witnessesPath: join(folder, 'witnesses.json') };
  app = { config, db: database.db, clock: clockAt('2026-11-22T06:00:00Z'), log: createLogger(), keys: await loadKeys(config.dataDir) };
  for (const [id, code] of [[agencyId, 'contoh'], [otherId, 'lain']] as const) {
    await act(database.db, { ...auditor, agencyId: id }, 'agency.added', { kind: 'agency', id }, async (tx) => {
      await tx.insertInto('agency').values({ id, code, name: `Pemerintah ${code}`, time_zone: 'Asia/Jakarta', created_on: '2026-11-01' }).execute();
      if (id === agencyId) {
        await tx.insertInto('person').values({
          agency_id: id, id: auditor.id, kind: 'pns', name: 'Pemeriksa', source_id: null, nip: null, nrk: null, legal_standing: '01', institution: null, official_email: null, phone: null, created_on: '2026-11-01',
        }).execute();
      }
      return done(null);
    }, clockAt('2026-11-01T05:00:00Z'));
  }
  for (let count = 0; count < 60; count++) await write(['2026-11-19', '2026-11-20', '2026-11-21'][count % 3] ?? '', count % 2 === 0 ? 'note.added' : 'session.opened', count % 5 === 0 ? otherId : agencyId);
  await act(database.db, anonymous, 'draft.kept', { kind: 'draft', id: randomId() }, async () => done(null), clockAt('2026-11-22T05:00:00Z'));
  const server = await createServer(app, logRoutes);
  await server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/log`;
  await writeFile(config.witnessesPath, '[]');
  closing.push(() => server.close());
});
after(async () => {
  for (const close of closing) await close();
  await database.close();
  await rm(folder, { recursive: true });
});

async function verify(file: string, ...args: string[]): Promise<string> {
  await writeFile(join(folder, 'sample.json'), file);
  let text = '';
  await verifyLogCommand([address, '--sample', join(folder, 'sample.json'), ...args], { stdout: { write: (part) => (text += part) } });
  return text.split('\n').find((line) => line.startsWith('The sample') || line.startsWith('The log does not')) ?? text;
}

test('a period is counted by noun and role, and its numbers have no gap that others do not fill', async () => {
  await grow();
  const counts = await countActs(database.db, agencyId, period);
  assert.deepEqual(counts.nouns, [{ noun: 'draft.kept', role: 'anonymous', count: 1 }, { noun: 'note.added', role: 'person', count: 16 }, { noun: 'session.opened', role: 'person', count: 16 }]);
  assert.deepEqual([counts.total, counts.waiting, counts.numbers?.own, counts.numbers?.missing], [33, 1, 32, 0]);
  assert.equal((counts.numbers?.last ?? 0) - (counts.numbers?.first ?? 0) + 1, (counts.numbers?.own ?? 0) + (counts.numbers?.others ?? 0));
  assert.deepEqual((await countActs(database.db, agencyId, { fromOn: '2025-01-01', untilOn: '2025-12-31' })), { nouns: [], total: 0, waiting: 0, numbers: null });
});

test('what cannot be asked is refused and leaves no entry', async () => {
  const good = { id: randomId(), ...period, wanted: 5, purpose: 'Pemeriksaan bulanan' };
  for (const [change, refusal] of [[{ fromOn: '2026-11-23', untilOn: '2026-11-22' }, 'period'], [{ fromOn: '2026-12-01', untilOn: '2026-12-02' }, 'period'], [{ wanted: 0 }, 'wanted'], [{ wanted: 201 }, 'wanted'], [{ purpose: ' a ' }, 'purpose']] as const) {
    assert.deepEqual(await requestSample(app, auditor, { ...good, ...change }), { done: false, refusal });
  }
  assert.deepEqual(await listSamples(database.db, agencyId), []);
});

test('without a witness the first checkpoint after the request gives the seed, and the check says what that is worth', async () => {
  const id = plainId = randomId();
  const asked = { id, ...period, wanted: 8, purpose: 'Pemeriksaan bulanan' };
  assert.equal((await requestSample(app, auditor, asked)).done, true);
  assert.deepEqual(await requestSample(app, auditor, asked), { done: false, refusal: 'asked-already' });
  assert.deepEqual(await drawSampleOf(app, auditor, id), { done: false, refusal: 'request-waits' });
  await sequenceLog(database.db, app.clock, 'Asia/Jakarta');
  assert.deepEqual(await drawSampleOf(app, auditor, id), { done: false, refusal: 'checkpoint-waits' });
  await signCheckpoint(app);
  // What comes later changes neither seed nor sample.
  await write('2026-11-21', 'note.added');
  await grow();
  assert.equal((await drawSampleOf(app, auditor, id)).done, true);
  assert.deepEqual(await drawSampleOf(app, auditor, id), { done: false, refusal: 'drawn-already' });
  const sample = await sampleById(database.db, agencyId, id);
  assert.deepEqual([sample?.draw?.population, sample?.draw?.places.length], [32, 8]);
  assert.equal(await sampleById(database.db, otherId, id), null, 'another agency has no such sample');
  await grow();
  const line = await verify(sample === null ? '' : await sampleFile(database.db, sample) ?? '');
  assert.match(line, /^The sample holds: 8 of 32 entries, drawn with the checkpoint of 63 entries\. No witness took part/u);
});

test('with a witness its cosignature gives the seed, and every change to the file is named', async () => {
  const state = join(folder, 'witness');
  await mkdir(state);
  const { keys } = await publishedLogKeys(sourceAt(address));
  const witness = await openWitness(state, { name: 'witness.example.ac.id', clock: systemClock, logKeys: keys });
  const listening = witnessServer(witness, (thrown) => assert.fail(String(thrown))).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closing.push(() => { listening.close(); listening.closeAllConnections(); });
  witnessLine = writeNoteKey(witness.key);
  await writeFile(join(folder, 'witnesses.json'), JSON.stringify([{ key: witnessLine, url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}` }]));
  // The list is read once for each configuration.
  Object.assign(app, { config: { ...app.config } });
  witnesses = await readWitnesses(app.config);
  const id = witnessedId = randomId();
  assert.equal((await requestSample(app, auditor, { id, ...period, wanted: 200, purpose: 'Semua' })).done, true);
  await grow();
  assert.deepEqual(await drawSampleOf(app, auditor, id), { done: false, refusal: 'witness-waits' });
  assert.deepEqual(await gatherCosignatures(app, witnesses), []);
  assert.equal((await drawSampleOf(app, auditor, id)).done, true);
  const sample = await sampleById(database.db, agencyId, id);
  assert.ok(sample?.draw);
  assert.equal(sample.draw.places.length, sample.draw.population, 'a sample larger than its period is the whole period');
  const file = await sampleFile(database.db, sample) ?? '';
  assert.match(await verify(file, '--witness', witnessLine), /^The sample holds: \d+ of \d+ entries.*The seed came from the cosignature of witness\.example\.ac\.id\.$/u);
  const parsed = JSON.parse(file) as SampleFile;
  const changed = (change: Partial<SampleFile>): Promise<string> => verify(JSON.stringify({ ...parsed, ...change }), '--witness', witnessLine);
  const [first, ...rest] = parsed.entries;
  assert.ok(first);
  assert.match(await changed({ seed: 'lain' }), /its seed is not the one/u);
  assert.match(await changed({ population: parsed.population - 1 }), /another number of entries/u);
  assert.match(await changed({ entries: rest }), /the seed draws other entries/u);
  assert.match(await changed({ entries: [{ ...first, entry: first.entry.replace('person', 'system') }, ...rest] }), new RegExp(`entry ${first.place} is not the one`, 'u'));
  assert.match(await changed({ entries: [{ ...first, proof: first.proof.slice(1) }, ...rest] }), new RegExp(`entry ${first.place} is not the one`, 'u'));
  assert.match(await changed({ request: { ...parsed.request, opened: { ...parsed.request.opened, content: { fromOn: '2026-11-01', untilOn: '2026-11-22', wanted: 200, witness: null, purpose: 'x' } } } }), /its request does not stand/u);
  assert.match(await changed({ request: first as unknown as SampleFile['request'] }), /not in its form/u);
  assert.match(await changed({ checkpoint: parsed.checkpoint.split('\n').slice(0, 5).join('\n').concat('\n') }), /not by the witness that the request named/u);
  assert.match(await verify('kosong'), /The sample does not hold: the file is not in its form/u);
});

test('a witness that is asked again about the same checkpoint gives the same line, so that nobody gets another seed', async () => {
  const { note, size } = await database.db.selectFrom('audit.log_checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirstOrThrow();
  const { line } = await database.db.selectFrom('audit.log_cosignature').selectAll().where('size', '=', size).executeTakeFirstOrThrow();
  const later = new Date(Date.now() + 90_000).toISOString();
  const witness = await openWitness(join(folder, 'witness'), { name: null, clock: clockAt(later), logKeys: [] });
  assert.deepEqual(await witness.add({ old: size, path: [], note }), { ok: true, line: `${line}\n` });
});

test('a later checkpoint of the witness is not the one of the sample', async () => {
  const sample = await sampleById(database.db, agencyId, witnessedId);
  assert.ok(sample?.draw && sample.witness !== null);
  await write('2026-11-21', 'note.added');
  await grow();
  assert.deepEqual(await gatherCosignatures(app, witnesses), []);
  const { size } = await database.db.selectFrom('audit.log_checkpoint').select('size').orderBy('size', 'desc').limit(1).executeTakeFirstOrThrow();
  const file = await sampleFile(database.db, { ...sample, draw: { ...sample.draw, size } }) ?? '';
  assert.match(await verify(file, '--witness', witnessLine), new RegExp(`signed the request already with ${sample.draw.size} entries`, 'u'));
});

test('of each entry that was drawn it is said what became of its detail', async () => {
  const sample = await sampleById(database.db, agencyId, witnessedId);
  const places = sample?.draw?.places ?? [];
  assert.deepEqual([...new Set((await sampledEntries(database.db, agencyId, places)).map(({ detail }) => detail))], ['there']);
  assert.deepEqual(await sampledEntries(database.db, otherId, places), [], 'entries of another agency are not shown');
  const [one = 0, two = 0] = places;
  await withClient(database.admin, async (client) => {
    await client.query(`delete from audit.audit_detail where entry_id = (select entry_id from audit.log_leaf where place = ${one - 1})`);
    await client.query(`update audit.audit_detail set content = '{"day": "lain"}' where entry_id = (select entry_id from audit.log_leaf where place = ${two - 1})`);
  });
  assert.deepEqual((await sampledEntries(database.db, agencyId, places)).slice(0, 3).map(({ place, detail }) => [place, detail]), [[one, 'unexplained'], [two, 'differs'], [places[2], 'there']]);
});

test('a finding is written once, stays as it was, and a changed text is told apart', async () => {
  const finding = { id: randomId(), sampleId: null, place: 3, text: '  Rincian baris 3 tidak ada.  ' };
  assert.equal((await writeFinding(app, auditor, finding)).done, true);
  assert.deepEqual(await writeFinding(app, auditor, { ...finding, text: 'Semua baik.' }), { done: false, refusal: 'written-already' });
  assert.deepEqual(await writeFinding(app, auditor, { ...finding, id: randomId(), text: ' ' }), { done: false, refusal: 'text' });
  assert.deepEqual(await writeFinding(app, auditor, { ...finding, id: randomId(), sampleId: randomId() }), { done: false, refusal: 'sample-unknown' });
  const listed = async () => (await listFindings(database.db, agencyId)).map(({ text, isAsWritten }) => [text, isAsWritten]);
  assert.deepEqual(await listed(), [['Rincian baris 3 tidak ada.', true]]);
  for (const statement of ["update audit_finding set text = 'Semua baik.'", 'delete from audit_finding', 'update audit_sample set wanted = 1', 'delete from audit_sample_draw']) {
    await assert.rejects(withClient(database.app, (client) => client.query(statement)), { code: '42501' }, statement);
  }
  await withClient(database.admin, (client) => client.query("update audit_finding set text = 'Semua baik.'"));
  assert.deepEqual(await listed(), [['Semua baik.', false]]);
});

test('what was drawn is what anybody draws from the seed and the public log', async () => {
  const sample = await sampleById(database.db, agencyId, plainId);
  const { rows } = await sql<{ place: number }>`
    select place + 1 as place from audit.log_leaf, lateral (select convert_from(entry, 'UTF8')::jsonb -> 'act' as act) published
    where act ->> 'agency' = ${agencyId} and act ->> 'on' between ${period.fromOn} and ${period.untilOn} and act ->> 'at' < '2026-11-22T06:00Z' order by place`.execute(database.db);
  const all = rows.slice(0, 32).map(({ place }) => place);
  assert.deepEqual(drawSample(sample?.draw?.seed ?? '', all.length, 8).map((at) => all[at - 1]), sample?.draw?.places);
  assert.equal((await listSamples(database.db, agencyId)).length, 2);
});
