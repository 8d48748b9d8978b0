import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addGrant, changing, granted } from '../../test/access/cast.ts';
import { makeSendQueue } from '../../test/journeys/sent-directive.ts';
import { act, done } from '../audit/index.ts';
import { approve, countAudience, everybody, holderOf, loadDemo, type Holder, type Role } from '../people/index.ts';
import { clockAt } from '../platform/clock.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { randomId } from '../platform/ids.ts';
import { proposeSending, saveDraft } from './writing/compose-directive.ts';
import { silentUnits } from './coverage/cascade.ts';
import { coverageOf } from './coverage/coverage.ts';
import { passOn } from './unit/pass-on.ts';
import { stateOf } from './directive.ts';
import { factsOf, letterFor, lettersOf, versionInForce } from './queries.ts';
import { respond } from './reading/respond.ts';
import { sendApproval } from './writing/send-approval.ts';
import { endDirective } from './writing/end-directive.ts';
import { sendDirective } from './writing/send-directive.ts';
import { sendDueDirectives } from './writing/send-due-directives.job.ts';
import type { Version } from './version.ts';

const clock = clockAt('2026-11-22T03:00:00Z');
const today = '2026-11-22';
let database: TestDatabase;
let agencyId = '';
const ids = new Map<string, string>();
const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);

before(async () => {
  database = await testDatabase();
  const demo = await loadDemo(database.db, 'Asia/Jakarta', clock) ?? assert.fail('no agency');
  agencyId = demo.agencyId;
  for (const { id, name } of demo.people) ids.set(name, id);
  const units = await database.db.selectFrom('unit_period').select(['unit_id', 'name']).execute();
  for (const { unit_id: id, name } of units) ids.set(name, id);
  await hold('Petugas Kepegawaian Contoh', 'publisher');
  await hold('Sekretaris Daerah Contoh', 'approver');
  await makeSendQueue(database.admin);
});
after(() => database.close());

/** Rights are given on pages of another slice; here they are just there. */
const hold = (name: string, role: Role): Promise<void> => changing(database.db, agencyId, (tx) => addGrant(tx, agencyId, granted(idOf(name), role)));

const holder = async (name: string): Promise<Holder> => (await holderOf(database.db, idOf(name), agencyId, today)) ?? assert.fail(name);

const circular: Version = {
  title: 'Menjaga netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: 'e-0011/SE/2026', letterOn: '2026-11-20',
  texts: { all: 'Anda tetap netral.', 'civil-servant': 'Anda tetap netral. Aturannya ada di PP 94.' }, chatText: null, wanted: ['read'], fromOn: today, dueOn: null, cascade: 'units', audience: everybody,
};

async function send(directiveId: string, version: Version, asksAgain: 'yes' | 'no' = 'no'): Promise<void> {
  const writer = await holder('Petugas Kepegawaian Contoh');
  const approvalId = randomId();
  assert.equal((await saveDraft(database.db, writer, { id: directiveId, kind: 'circular', draft: version }, clock)).done, true);
  assert.deepEqual(await proposeSending(database.db, writer, { directiveId, approvalId, asksAgain, reason: 'Arahan pimpinan' }, clock), { done: true, value: null, content: {} });
  assert.deepEqual(await sendDirective(database.db, { agencyId, directiveId, approvalId }, clock), { done: false, refusal: 'not-approved' });
  const { content_hash: hash } = await database.db.selectFrom('approval').where('id', '=', approvalId).select('content_hash').executeTakeFirstOrThrow();
  const asked = { id: approvalId, shownHash: hash.toString('hex') };
  assert.deepEqual(await approve(database.db, writer, [sendApproval], asked, clock), { done: false, refusal: 'own-proposal' });
  const approved = await approve(database.db, await holder('Sekretaris Daerah Contoh'), [sendApproval], asked, clock);
  assert.equal(approved.done, true, JSON.stringify(approved));
  const sent = await sendDirective(database.db, { agencyId, directiveId, approvalId }, clock);
  assert.equal(sent.done, true, JSON.stringify(sent));
  assert.deepEqual(await sendDirective(database.db, { agencyId, directiveId, approvalId }, clock), { done: false, refusal: 'sent-already' });
}

const answer = async (name: string, directiveId: string) => {
  const letter = await letterFor(database.db, agencyId, directiveId, idOf(name)) ?? assert.fail('no letter');
  return respond(database.db, { role: 'person', id: idOf(name), agencyId, timeZone: 'Asia/Jakarta' }, { directiveId, personId: idOf(name), wanted: 'read', shownHash: letter.hash, way: 'own' }, clock);
};

const reachOf = async (directiveId: string) => {
  const found = await versionInForce(database.db, agencyId, directiveId) ?? assert.fail('not sent');
  return coverageOf(database.db, agencyId, { directiveId, wanted: 'read', since: found.since, today });
};

test('a circular goes from a draft through two people to everybody, is read once by each, and the sums agree on every level', async () => {
  const id = randomId();
  await send(id, circular);
  const [letter] = await lettersOf(database.db, agencyId, idOf('Ketua RT Contoh'));
  assert.equal(letter?.text, 'Anda tetap netral.');
  assert.equal((await letterFor(database.db, agencyId, id, idOf('Camat Contoh')))?.text, 'Anda tetap netral. Aturannya ada di PP 94.');
  assert.equal((await answer('Staf Suku Dinas Contoh', id)).done, true);
  assert.deepEqual(await answer('Staf Suku Dinas Contoh', id), { done: false, refusal: 'given-already' });
  const reach = await reachOf(id);
  const top = reach.get(idOf('Sekretariat Daerah Contoh'));
  assert.deepEqual([top?.all.addressed, top?.all.answered, top?.all.left], [19, 1, 18]);
  assert.deepEqual(reach.get(idOf('Suku Dinas Contoh'))?.own, { addressed: 2, answered: 1, excused: 0, left: 1 });
  assert.deepEqual(reach.get(idOf('Dinas Contoh'))?.all.answered, 1);
  const sum = [...reach.values()].reduce((total, { own }) => total + own.addressed, 0);
  assert.equal(sum, 19);
});

test('the cascade shows where it stands still, and since when', async () => {
  const id = randomId();
  await send(id, circular);
  assert.deepEqual(silentUnits(await reachOf(id), today).map(({ unit }) => unit.name), ['Sekretariat Daerah Contoh']);
  const secretary = await holder('Sekretaris Daerah Contoh');
  const telling = { directiveId: id, unitId: idOf('Sekretariat Daerah Contoh'), meeting: 'Apel pagi', toldOn: today, attendance: 60 };
  assert.deepEqual(await passOn(database.db, await holder('Camat Contoh'), telling, clock), { done: false, refusal: 'not-head' });
  assert.deepEqual(await passOn(database.db, secretary, { ...telling, toldOn: '2026-11-23' }, clock), { done: false, refusal: 'day' });
  assert.equal((await passOn(database.db, secretary, telling, clock)).done, true);
  assert.deepEqual(await passOn(database.db, secretary, telling, clock), { done: false, refusal: 'told-already' });
  const silent = silentUnits(await reachOf(id), today).map(({ unit }) => unit.name).toSorted();
  assert.deepEqual(silent, ['Badan Kepegawaian Contoh', 'Dinas Contoh', 'Inspektorat Contoh', 'Kota Administrasi Contoh']);
});

test('a new version asks again only when it is a change of substance', async () => {
  const id = randomId();
  await send(id, circular);
  await answer('Camat Contoh', id);
  await send(id, { ...circular, title: 'Menjaga netralitas (ejaan)' });
  assert.deepEqual((await letterFor(database.db, agencyId, id, idOf('Camat Contoh')))?.given, ['read']);
  await send(id, { ...circular, title: 'Menjaga netralitas (isi baru)' }, 'yes');
  assert.deepEqual((await letterFor(database.db, agencyId, id, idOf('Camat Contoh')))?.given, []);
});

test('whoever saw an older text is shown the new one, and whoever is no addressee answers nothing', async () => {
  const id = randomId();
  await send(id, { ...circular, audience: { ...everybody, echelons: ['21', '22'] } });
  const head = idOf('Kepala Dinas Contoh');
  const asked = { directiveId: id, personId: head, wanted: 'read', shownHash: '0'.repeat(64), way: 'own' } as const;
  assert.deepEqual(await respond(database.db, { role: 'person', id: head, agencyId, timeZone: 'Asia/Jakarta' }, asked, clock), { done: false, refusal: 'text-changed' });
  assert.equal(await letterFor(database.db, agencyId, id, idOf('Camat Contoh')), null);
  const { addressees } = await database.db.selectFrom('directive_sending').where('directive_id', '=', id).select('addressees').executeTakeFirstOrThrow();
  assert.equal(addressees, 4);
});

test('what cannot be meant is refused before anything is frozen', async () => {
  const writer = await holder('Petugas Kepegawaian Contoh');
  const refusalOf = async (change: Partial<Version>) => {
    const directiveId = randomId();
    await saveDraft(database.db, writer, { id: directiveId, kind: 'circular', draft: { ...circular, ...change } }, clock);
    const outcome = await proposeSending(database.db, writer, { directiveId, approvalId: randomId(), asksAgain: 'no', reason: 'Arahan pimpinan' }, clock);
    return outcome.done ? 'done' : outcome.refusal;
  };
  assert.equal(await refusalOf({ wanted: ['signed'] }), 'wanted');
  assert.equal(await refusalOf({ texts: { 'civil-servant': 'Anda tetap netral.' } }), 'text-missing');
  assert.equal(await refusalOf({ texts: { all: 'Aturannya Peraturan Pemerintah Nomor 94 Tahun 2021.' } }), 'text-cites-discipline');
  for (const cited of ['PP 94/2021', 'PP No. 94', 'P.P. Nomor 94', 'PP RI Nomor: 94', 'PP-94', 'Peraturan Pemerintah (PP) Nomor 94', 'Peraturan Pemerintah Republik Indonesia Nomor 94 Tahun 2021']) {
    assert.equal(await refusalOf({ texts: { all: `Aturannya ${cited}.` } }), 'text-cites-discipline', cited);
  }
  for (const other of ['PP 42', 'PP 940', 'PP 53 tentang 94 hal', 'APP 94', '94 orang']) assert.equal(await refusalOf({ texts: { all: `Isi: ${other}.` } }), 'done', other);
  assert.equal(await refusalOf({ title: 'Penegakan PP 94' }), 'text-cites-discipline', 'everybody reads the title');
  assert.equal(await refusalOf({ chatText: 'Ingat PP 94.' }), 'text-cites-discipline', 'a group that it is copied into reads it');
  assert.equal(await refusalOf({ dueOn: '2026-11-01' }), 'due-before-start');
  assert.equal(await refusalOf({ letterOn: null }), 'letter-without-day');
  assert.deepEqual(await saveDraft(database.db, await holder('Camat Contoh'), { id: randomId(), kind: 'circular', draft: circular }, clock), { done: false, refusal: 'not-allowed' });
});

/** Approved a day early; `sendDirective` is what the job of the approval calls. */
async function approvedForTomorrow(): Promise<{ readonly directiveId: string; readonly approvalId: string }> {
  const [directiveId, approvalId] = [randomId(), randomId()];
  const writer = await holder('Petugas Kepegawaian Contoh');
  await saveDraft(database.db, writer, { id: directiveId, kind: 'circular', draft: { ...circular, fromOn: '2026-11-23' } }, clock);
  await proposeSending(database.db, writer, { directiveId, approvalId, asksAgain: 'no', reason: 'Arahan pimpinan' }, clock);
  const { content_hash: hash } = await database.db.selectFrom('approval').where('id', '=', approvalId).select('content_hash').executeTakeFirstOrThrow();
  const approved = await approve(database.db, await holder('Sekretaris Daerah Contoh'), [sendApproval], { id: approvalId, shownHash: hash.toString('hex') }, clock);
  assert.equal(approved.done, true, JSON.stringify(approved));
  return { directiveId, approvalId };
}

const hasLetter = async (directiveId: string): Promise<boolean> => (await letterFor(database.db, agencyId, directiveId, idOf('Camat Contoh'))) !== null;

test('what is approved for a later day leaves at the first minute of that day in Jakarta, once, and to nobody before', async () => {
  const { directiveId, approvalId } = await approvedForTomorrow();
  const [lastSecond, firstSecond] = [clockAt('2026-11-22T16:59:59Z'), clockAt('2026-11-22T17:00:00Z')];
  assert.deepEqual(await sendDirective(database.db, { agencyId, directiveId, approvalId }, lastSecond), { done: false, refusal: 'not-yet' });
  assert.equal(await sendDueDirectives(database.db, lastSecond), 0);
  assert.equal(await hasLetter(directiveId), false);
  assert.equal(stateOf(await factsOf(database.db, agencyId, directiveId, lastSecond.now())), 'sending');
  assert.equal(await sendDueDirectives(database.db, firstSecond), 1);
  assert.equal(await hasLetter(directiveId), true);
  const { sent_at: sentAt } = await database.db.selectFrom('directive_sending').where('directive_id', '=', directiveId).select('sent_at').executeTakeFirstOrThrow();
  assert.equal(sentAt.toISOString(), '2026-11-22T17:00:00.000Z');
  assert.equal(await sendDueDirectives(database.db, firstSecond), 0);
});

test('who joins before that day is an addressee, and what is withdrawn before it never leaves', async () => {
  const [kept, taken] = [await approvedForTomorrow(), await approvedForTomorrow()];
  const writer = await holder('Petugas Kepegawaian Contoh');
  assert.equal((await endDirective(database.db, writer, { directiveId: taken.directiveId, outcome: 'withdrawn', reason: 'Salah naskah' }, clock)).done, true);
  const draft = randomId();
  await saveDraft(database.db, writer, { id: draft, kind: 'circular', draft: circular }, clock);
  assert.deepEqual(await endDirective(database.db, writer, { directiveId: draft, outcome: 'withdrawn', reason: 'Salah naskah' }, clock), { done: false, refusal: 'not-sent' });
  const before = await countAudience(database.db, agencyId, circular.audience, today);
  await act(database.db, { role: 'system', id: 'test', agencyId, timeZone: 'Asia/Jakarta' }, 'cast.made', { kind: 'person', id: agencyId }, async (tx) => {
    const person = randomId();
    await tx.insertInto('person').values({ agency_id: agencyId, id: person, kind: 'pns', name: 'Staf Baru Contoh', created_on: '2026-11-23' }).execute();
    await tx.insertInto('assignment').values({
      agency_id: agencyId, id: randomId(), person_id: person, unit_id: idOf('Dinas Contoh'), elsewhere: null, office_held: 'Staf', office_kind: '4', echelon: '99', standing: 'own', valid_from: '2026-11-23', valid_until: null,
    }).execute();
    return done(null);
  });
  assert.equal(await sendDueDirectives(database.db, clockAt('2026-11-22T17:01:00Z')), 1);
  assert.deepEqual([await hasLetter(kept.directiveId), await hasLetter(taken.directiveId)], [true, false]);
  const { addressees } = await database.db.selectFrom('directive_sending').where('directive_id', '=', kept.directiveId).select('addressees').executeTakeFirstOrThrow();
  assert.equal(addressees, Object.values(before).reduce((sum, count) => sum + count, 0) + 1);
});
