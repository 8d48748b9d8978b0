// The way of a pledge from its sending to a file that proves it, on the demonstration agency.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addGrant, changing, granted } from '../../../test/access/cast.ts';
import { makeSendQueue, sentDirective } from '../../../test/journeys/sent-directive.ts';
import type { Actor } from '../../audit/index.ts';
import { everybody, holderOf, loadDemo, type Holder, type Role } from '../../people/index.ts';
import { clockAt, type Clock } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { randomId } from '../../platform/ids.ts';
import { openCertificates } from '../../platform/sign/certificates.ts';
import { localSealer } from '../../platform/sign/local-sealer.ts';
import type { Sealer } from '../../platform/sign/sealer.ts';
import type { PublishedCertificates } from '../../platform/sign/trust.ts';
import { proposeSending, saveDraft } from '../writing/compose-directive.ts';
import { endDirective } from '../writing/end-directive.ts';
import { problemsOf, type Version } from '../version.ts';
import { letterFor } from '../queries.ts';
import { pledgePdf } from './paper/pledge-pdf.ts';
import { sealedDays } from './public/published.ts';
import { checkPledgeFile } from './receipt/check-file.ts';
import { proofOf } from './receipt/proof-of.ts';
import { sealDay, unsealedDays } from './seal/seal-day.ts';
import { askCorrection } from './signing/correction.ts';
import { actOfPerson } from './signing/own-act.ts';
import { personMark, signPledge } from './signing/sign-pledge.ts';
import { personNow } from './signing/person-now.ts';
import { lookAtUnwilling, unwillingNumbers } from './unwilling/look-at-unwilling.ts';
import { sayUnwilling, stopReminders } from './unwilling/say-unwilling.ts';
import { pledgeDraft } from './wording/draft.ts';

const timeZone = 'Asia/Jakarta';
const today = '2026-11-22';
const clock = clockAt('2026-11-22T03:00:05Z');
const nextNight = clockAt('2026-11-22T17:40:00Z');
let database: TestDatabase;
let dataDir = '';
let sealer: Sealer;
let published: PublishedCertificates;
let agencyId = '';
const ids = new Map<string, string>();
const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);

before(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'netral-pledge-'));
  const certificates = await openCertificates({ databaseUrl: null, dataDir, origin: 'https://netral.example.go.id' }, clock);
  published = certificates.published;
  sealer = localSealer({ certificates, clock: nextNight });
  const demo = await loadDemo(database.db, timeZone, clock) ?? assert.fail('no agency');
  agencyId = demo.agencyId;
  for (const { id, name } of demo.people) ids.set(name, id);
  await hold('Petugas Kepegawaian Contoh', 'publisher');
  await hold('Camat Contoh', 'personnel-officer');
  await hold('Sekretaris Daerah Contoh', 'approver');
  await makeSendQueue(database.admin);
});
after(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

const hold = (name: string, role: Role): Promise<void> => changing(database.db, agencyId, (tx) => addGrant(tx, agencyId, granted(idOf(name), role)));

const holder = async (name: string): Promise<Holder> => (await holderOf(database.db, idOf(name), agencyId, today)) ?? assert.fail(name);
const actorOf = (name: string) => ({ role: 'person', id: idOf(name), agencyId, timeZone }) satisfies Actor;

const pledge: Version = {
  title: 'Pakta integritas netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null,
  texts: { ...pledgeDraft }, chatText: null, wanted: ['signed'], fromOn: today, dueOn: null, cascade: 'no', audience: everybody,
};

const send = async (version: Version = pledge, id = randomId(), asksAgain: 'yes' | 'no' = 'no'): Promise<string> =>
  sentDirective({ db: database.db, clock }, await holder('Petugas Kepegawaian Contoh'), await holder('Sekretaris Daerah Contoh'), { kind: 'pledge', version, id, asksAgain });

async function signAs(name: string, directiveId: string, at: Clock = clock) {
  const asked = { agencyId, directiveId, personId: idOf(name), today };
  const letter = await letterFor(database.db, agencyId, directiveId, idOf(name)) ?? assert.fail('no letter');
  const person = await personNow(database.db, asked) ?? assert.fail('nobody');
  return signPledge(database.db, actorOf(name), { directiveId, personId: idOf(name), shownHash: letter.hash, shownPerson: personMark(person, letter.group), way: 'own' }, at);
}

const actOf = async (name: string, directiveId: string) => (await actOfPerson(database.db, agencyId, { directiveId, personId: idOf(name) })) ?? assert.fail('not signed');
const signedCount = async (directiveId: string): Promise<number> => (await database.db.selectFrom('pledge_act').where('directive_id', '=', directiveId).select('id').execute()).length;

/** Every open day is sealed, as the job does. */
async function sealAll(at: Clock) {
  const outcomes = [];
  for (const day of await unsealedDays(database.db, at)) outcomes.push(await sealDay(database.db, sealer, day, at));
  return outcomes;
}

test('the words that are offered have seven sentences for each group, and only those for civil servants cite a law', () => {
  for (const text of Object.values(pledgeDraft)) assert.equal(text.split('\n\n').length, 7);
  assert.deepEqual(problemsOf('pledge', pledge), []);
  for (const group of ['community', 'contract-worker'] as const) assert.doesNotMatch(pledgeDraft[group], /PP\b|Undang|Peraturan|Pasal|disiplin/iu);
});

test('words that nobody could be given on paper are refused before they are sent, and what is taken can be drawn', async () => {
  const sentence = 'Saya tetap netral dan melayani semua warga tanpa membedakan pilihannya. ';
  const proposed = async (words: string): Promise<string> => {
    const [writer, directiveId] = [await holder('Petugas Kepegawaian Contoh'), randomId()];
    await saveDraft(database.db, writer, { id: directiveId, kind: 'pledge', draft: { ...pledge, texts: { ...pledgeDraft, community: words } } }, clock);
    const outcome = await proposeSending(database.db, writer, { directiveId, approvalId: randomId(), asksAgain: 'no', reason: 'Arahan pimpinan' }, clock);
    return outcome.done ? 'done' : outcome.refusal;
  };
  assert.deepEqual([await proposed(sentence.repeat(30)), await proposed(sentence.repeat(200))], ['done', 'too-long-for-paper']);
});

test('one person keeps no officer from the notes of others', async () => {
  const person = { id: idOf('Ketua RW Contoh'), agencyId, timeZone };
  const outcomes = [];
  for (let note = 0; note < 5; note++) outcomes.push((await askCorrection(database.db, person, { id: randomId(), note: 'Nama jabatan saya salah' }, clock)).done);
  assert.deepEqual(outcomes, [true, true, true, false, false]);
});

test('a tap signs once, however often it comes, and the file of the next morning proves it without us', async () => {
  const id = await send();
  const both = await Promise.all([signAs('Ketua RT Contoh', id), signAs('Ketua RT Contoh', id)]);
  assert.deepEqual(both.map((outcome) => (outcome.done ? 'done' : outcome.refusal)).toSorted(), ['done', 'given-already']);
  assert.deepEqual(await signAs('Ketua RT Contoh', id), { done: false, refusal: 'given-already' });
  assert.equal((await signAs('Camat Contoh', id)).done, true);
  assert.equal(await signedCount(id), 2);
  const act1 = await actOf('Ketua RT Contoh', id);
  assert.equal(act1.record.at, '2026-11-22T10:00:05+07:00');
  assert.equal(act1.record.group, 'community');
  const shown = { lang: 'id', timeZone, check: 'https://netral.example.go.id/periksa/ikrar' } as const;
  assert.equal(await proofOf(database.db, agencyId, act1, shown), null, 'the day is not over');
  assert.deepEqual(await unsealedDays(database.db, clockAt('2026-11-22T16:59:00Z')), []);
  const outcomes = await sealAll(nextNight);
  assert.deepEqual(outcomes.map((outcome) => outcome.done && outcome.value), [{ part: 1, count: 2 }]);
  assert.deepEqual(await sealAll(nextNight), [], 'again there is nothing to do');
  const found = await proofOf(database.db, agencyId, await actOf('Ketua RT Contoh', id), shown) ?? assert.fail('not sealed');
  const file = await pledgePdf(found, sealer);
  const lists = { certificates: published, days: await sealedDays(database.db) };
  const checked = await checkPledgeFile(file, lists, 'id');
  assert.equal(checked.verdict, 'genuine', JSON.stringify(checked));
  const middle = Math.floor(file.length / 2);
  assert.equal((await checkPledgeFile(file.map((byte, at) => (at === middle ? byte ^ 1 : byte)), lists, 'id')).verdict, 'not-genuine');
});

test('what was committed after its day was sealed becomes the next part of the day, and two who seal at once seal once', async () => {
  const id = await send();
  await signAs('Staf Suku Dinas Contoh', id);
  const [day] = await unsealedDays(database.db, nextNight);
  assert.ok(day);
  const both = await Promise.all([sealDay(database.db, sealer, day, nextNight), sealDay(database.db, sealer, day, nextNight)]);
  assert.deepEqual(both.map((outcome) => (outcome.done ? `${outcome.value.count} sealed` : outcome.refusal)).toSorted(), ['1 sealed', 'sealed-meanwhile']);
  const parts = await database.db.selectFrom('pledge_day').select(['part', 'count']).orderBy('part').execute();
  assert.deepEqual(parts, [{ part: 1, count: 2 }, { part: 2, count: 1 }]);
  const found = await proofOf(database.db, agencyId, await actOf('Staf Suku Dinas Contoh', id), { lang: 'en', timeZone, check: 'https://netral.example.go.id/' }) ?? assert.fail('not sealed');
  assert.equal((await checkPledgeFile(await pledgePdf(found, sealer), { certificates: published, days: await sealedDays(database.db) }, 'en')).verdict, 'genuine');
});

test('a new text is shown before it is signed, and a transfer or another group meanwhile too', async () => {
  const id = await send();
  const letter = await letterFor(database.db, agencyId, id, idOf('Camat Contoh')) ?? assert.fail('no letter');
  const person = await personNow(database.db, { agencyId, directiveId: id, personId: idOf('Camat Contoh'), today }) ?? assert.fail('nobody');
  await send({ ...pledge, title: 'Pakta integritas (isi baru)' }, id, 'yes');
  const old = { directiveId: id, personId: idOf('Camat Contoh'), shownHash: letter.hash, shownPerson: personMark(person, letter.group), way: 'own' } as const;
  assert.deepEqual(await signPledge(database.db, actorOf('Camat Contoh'), old, clock), { done: false, refusal: 'text-changed' });
  const fresh = await letterFor(database.db, agencyId, id, idOf('Camat Contoh')) ?? assert.fail('no letter');
  const moved = { ...old, shownHash: fresh.hash, shownPerson: personMark({ ...person, unit: 'Unit lain' }, letter.group) };
  assert.deepEqual(await signPledge(database.db, actorOf('Camat Contoh'), moved, clock), { done: false, refusal: 'person-changed' });
  const otherWords = { ...old, shownHash: fresh.hash, shownPerson: personMark(person, 'community') };
  assert.deepEqual(await signPledge(database.db, actorOf('Camat Contoh'), otherWords, clock), { done: false, refusal: 'person-changed' });
  assert.equal(await signedCount(id), 0, 'a refusal leaves neither an answer nor a record');
  const answers = await database.db.selectFrom('directive_response').where('directive_id', '=', id).select('person_id').execute();
  assert.deepEqual(answers, []);
});

test('who is not ready is known to one officer, or is a number, stands in no entry of the log, and is gone when the pledge ends', async () => {
  const id = await send();
  const person = actorOf('Staf Suku Dinas Contoh');
  assert.equal((await sayUnwilling(database.db, person, { directiveId: id, reason: 'Masih bertanya' }, clock)).done, true);
  assert.equal((await sayUnwilling(database.db, person, { directiveId: id, reason: '' }, clock)).done, true);
  for (let tap = 0; tap < 2; tap++) await sayUnwilling(database.db, actorOf('Ketua RT Contoh'), { directiveId: id, reason: 'tidak disimpan' }, clock);
  assert.deepEqual(await unwillingNumbers(database.db, agencyId, id), { 'civil-servant': 1, community: 1, 'contract-worker': 0 });
  const entries = await database.db.selectFrom('audit.audit_entry as e').innerJoin('audit.audit_detail as d', (join) => join.onRef('d.agency_id', '=', 'e.agency_id').onRef('d.entry_id', '=', 'e.id'))
    .where('e.noun', 'in', ['pledge.unwilling', 'reminder.stopped']).select(['e.acted_at', 'd.actor', 'd.content']).execute();
  assert.equal(entries.length, 4);
  assert.deepEqual([...new Set(entries.map((entry) => JSON.stringify(entry)))], [JSON.stringify({ acted_at: null, actor: { role: 'anonymous' }, content: {} })]);
  const officer = await holder('Camat Contoh');
  const seen = await lookAtUnwilling(database.db, officer, id, clock);
  assert.deepEqual(seen.done && seen.value.map(({ name, reason }) => [name, reason]), [['Staf Suku Dinas Contoh', null]]);
  assert.deepEqual(await lookAtUnwilling(database.db, await holder('Kepala Dinas Contoh'), id, clock), { done: false, refusal: 'not-allowed' });
  await hold('Inspektur Contoh', 'personnel-officer');
  assert.deepEqual(await lookAtUnwilling(database.db, await holder('Inspektur Contoh'), id, clock), { done: false, refusal: 'another-officer' });
  assert.equal((await stopReminders(database.db, actorOf('Camat Contoh'), id, clock)).done, true);
  assert.deepEqual(await stopReminders(database.db, actorOf('Camat Contoh'), id, clock), { done: false, refusal: 'stopped-already' });
  assert.equal((await signAs('Staf Suku Dinas Contoh', id)).done, true);
  assert.equal((await unwillingNumbers(database.db, agencyId, id))['civil-servant'], 0, 'whoever signs is no longer unwilling');
  await sayUnwilling(database.db, actorOf('Kepala Dinas Contoh'), { directiveId: id, reason: 'Belum' }, clock);
  await endDirective(database.db, await holder('Petugas Kepegawaian Contoh'), { directiveId: id, outcome: 'closed', reason: 'Masa tanda tangan selesai' }, clock);
  assert.deepEqual(await unwillingNumbers(database.db, agencyId, id), { 'civil-servant': 0, community: 0, 'contract-worker': 0 });
  for (const table of ['pledge_unwilling', 'reminder_stop'] as const) assert.deepEqual(await database.db.selectFrom(table).where('directive_id', '=', id).select('person_id').execute(), [], table);
  assert.deepEqual(await signAs('Camat Contoh', id), { done: false, refusal: 'ended' });
});

test('whoever says that they are not ready while the pledge ends leaves nothing behind', async () => {
  const id = await send();
  await withClient(database.admin, async (ending) => {
    await ending.query('begin');
    await ending.query(`insert into directive_end (agency_id, directive_id, outcome, ended_by, ended_at, reason) values ($1, $2, 'closed', $3, now(), 'Selesai')`, [agencyId, id, idOf('Petugas Kepegawaian Contoh')]);
    const said = sayUnwilling(database.db, actorOf('Staf Suku Dinas Contoh'), { directiveId: id, reason: '' }, clock);
    const answered = said.then(() => true);
    const waits = async (): Promise<boolean> => ((await ending.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount ?? 0) > 0;
    // Until it waits for the end, or, if it does not, has its answer.
    while (!(await Promise.race([answered, waits()])));
    await ending.query('commit');
    assert.deepEqual(await said, { done: false, refusal: 'ended' });
  });
  assert.deepEqual(await unwillingNumbers(database.db, agencyId, id), { 'civil-servant': 0, community: 0, 'contract-worker': 0 });
});
