// The pages of letters find one another: over HTTP, each person with the rights they hold, and every link opens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { approvalRoutes, everybody, signInRoutes } from '../people/index.ts';
import { inLang, paths } from '../paths.ts';
import { randomId } from '../platform/ids.ts';
import { hiddenFields, type OfficeBrowser } from '../../test/journeys/office.ts';
import { openNoticesOffice, anybody, secretary, writer, type NoticesOffice } from '../../test/journeys/notices-office.ts';
import { addSession } from './briefing/add-session.ts';
import { recordCentral } from './central/record-central.ts';
import { savePlan } from './declaration/save-plan.ts';
import type { DirectiveKind } from './directive.ts';
import { noticesOf } from './phase/due-notices.ts';
import { shippedCalendar } from './phase/calendar.ts';
import { takeUpNotice } from './phase/take-up-notice.ts';
import { readingId } from './reading/texts.id.ts';
import { directiveRoutes } from './routes.ts';
import { directiveId as shared } from './texts.id.ts';
import type { Version } from './version.ts';
import { waitingFor } from './waiting.ts';
import { proposeSending, saveDraft } from './writing/compose-directive.ts';
import { sendApproval } from './writing/send-approval.ts';
import { writingId } from './writing/texts.id.ts';

const today = '2026-11-22';
const head = 'Kepala Dinas Contoh';
const ids = { circular: randomId(), quiz: randomId(), briefing: randomId(), pledge: randomId(), declaration: randomId(), notice: randomId(), central: randomId(), session: randomId() };
const version: Version = {
  title: 'Menjaga netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null, texts: { all: 'Anda tetap netral.' }, chatText: null, wanted: [],
  fromOn: today, dueOn: null, cascade: 'no', audience: everybody,
};
let office: NoticesOffice;

const holder = () => office.holder(writer);
const clock = () => office.opened.app.clock;
const db = () => office.opened.app.db;

async function propose(directiveId: string): Promise<string> {
  const approvalId = randomId();
  const proposed = await proposeSending(db(), await holder(), { directiveId, approvalId, asksAgain: 'no', reason: 'Arahan pimpinan' }, clock());
  assert.equal(proposed.done, true, JSON.stringify(proposed));
  return approvalId;
}

async function draft(id: string, kind: DirectiveKind, change: Partial<Version>): Promise<void> {
  const saved = await saveDraft(db(), await holder(), { id, kind, draft: { ...version, ...change } }, clock());
  assert.equal(saved.done, true, JSON.stringify(saved));
}

async function send(directiveId: string): Promise<void> {
  await propose(directiveId);
  await office.approveAndSend(secretary, directiveId);
}

const done = (outcome: { readonly done: boolean }): void => assert.ok(outcome.done, JSON.stringify(outcome));

before(async () => {
  office = await openNoticesOffice([...signInRoutes([sendApproval], waitingFor), ...directiveRoutes, ...approvalRoutes([sendApproval])], '2026-11-22T01:00:00Z');
  await draft(ids.circular, 'circular', { title: 'Edaran netralitas', wanted: ['read'], cascade: 'units', dueOn: '2026-11-30' });
  await draft(ids.quiz, 'quiz', { title: 'Kuis netralitas', wanted: ['passed'] });
  await draft(ids.briefing, 'briefing', { title: 'Bimtek netralitas', wanted: ['attended', 'passed'] });
  done(await addSession(db(), await holder(), {
    id: ids.session, directiveId: ids.briefing, held: 'on-site', place: 'Aula Contoh', speaker: 'Kesbangpol Contoh', seats: null, startsAt: new Date('2026-11-22T02:00:00Z'), endsAt: new Date('2026-11-22T04:00:00Z'),
  }, clock()));
  await draft(ids.pledge, 'pledge', { title: 'Pakta netralitas', wanted: ['signed'], texts: { 'civil-servant': 'Saya netral menurut PP 94.', community: 'Saya netral.', 'contract-worker': 'Saya netral.' } });
  done(await savePlan(db(), await holder(), { directiveId: ids.declaration, title: 'Deklarasi bersama', issuer: 'Sekretaris Daerah Contoh', plan: {
    organiser: 'Bawaslu Contoh', place: 'Balai Contoh', heldOn: '2026-11-25', points: ['Pembukaan'], pledgeId: ids.pledge,
    seats: [{ id: randomId(), standing: 'first', office: 'Gubernur Contoh', institution: 'Pemerintah Contoh' }, { id: randomId(), standing: 'institutions', office: 'Komandan Contoh', institution: 'TNI' }],
  } }, clock()));
  done(await recordCentral(db(), await holder(), {
    directiveId: ids.central, issuer: 'Kementerian Contoh', letterNumber: '100/1/SJ', letterOn: '2026-11-20', title: 'Arahan netralitas', asked: 'Laporkan langkahnya.', dueOn: '2026-12-01', ownerId: office.idOf(head),
  }, clock()));
  const notice = noticesOf(shippedCalendar).find(({ key }) => key === 'pemilu-2024.candidate.ST-1') ?? assert.fail('no notice');
  done(await takeUpNotice(db(), await holder(), { notice, issuer: 'Sekretaris Daerah Contoh', directiveId: ids.notice }, clock()));
  for (const id of [ids.circular, ids.quiz, ids.briefing, ids.pledge, ids.declaration, ids.notice, ids.central]) await send(id);
});
after(() => office.close());

/** Ways out of the page itself, without those of its frame. */
const linksOf = (body: string): readonly string[] =>
  [...(/<main[^>]*>(.*)<\/main>/su.exec(body)?.[1] ?? '').matchAll(/href="([^"#]+)"/gu)].map(([, href = '']) => href);

/** Public pages are other routes than those that are open here. */
const isOffice = (href: string): boolean => href.startsWith(paths.office);

async function allOpen(person: OfficeBrowser, path: string): Promise<readonly string[]> {
  const page = await person.get(path);
  assert.equal(page.status, 200, path);
  const links = linksOf(page.body);
  for (const href of links.filter(isOffice)) assert.equal((await person.get(href)).status, 200, `${href} from ${path}`);
  return links;
}

test('from the list of letters everybody comes to where their letter is answered, and every link opens', async () => {
  const person = await office.signIn(anybody);
  const { body } = await person.get(paths.letters);
  const [waiting = '', rest = ''] = body.split(`<h2>${readingId.nothingAsked}</h2>`);
  for (const href of [paths.letter(ids.circular), paths.quiz(ids.quiz), paths.letter(ids.briefing), paths.pledge(ids.pledge)]) assert.ok(waiting.includes(`href="${href}"`), href);
  for (const href of [paths.letter(ids.declaration), paths.letter(ids.notice)]) assert.ok(rest.includes(`href="${href}"`), href);
  assert.ok(waiting.indexOf('Edaran netralitas') < waiting.indexOf('Kuis netralitas'), 'what has a last day stands first');
  assert.match(waiting, /Surat edaran\. Paling lambat: 30 November 2026/u);
  await allOpen(person, paths.letters);
});

test('a letter leads on by its kind: a briefing to its session and its questions, a declaration to the pledge, a notice to the calendar', async () => {
  const person = await office.signIn(anybody);
  assert.deepEqual(await allOpen(person, paths.letter(ids.briefing)), [paths.briefingSession(ids.session), paths.quiz(ids.briefing)]);
  assert.deepEqual(await allOpen(person, paths.letter(ids.declaration)), [paths.pledge(ids.pledge)]);
  assert.deepEqual(await allOpen(person, paths.letter(ids.notice)), [paths.calendar]);
  assert.deepEqual(await allOpen(person, paths.letter(ids.quiz)), [paths.quiz(ids.quiz)]);
  assert.deepEqual(await allOpen(person, paths.letter(ids.circular)), []);
  assert.ok((await person.get(paths.quiz(ids.quiz))).body.includes('Anda tetap netral.'), 'the words of the letter stand where its questions begin');
  const approver = await office.signIn(secretary);
  assert.deepEqual(await allOpen(approver, paths.letter(ids.declaration)), [paths.pledge(ids.pledge), paths.declaration(ids.declaration)]);
});

test('whoever heads a unit goes from the letter to passing it on, and to the letter from the centre that they see to', async () => {
  const person = await office.signIn(head);
  assert.deepEqual(await allOpen(person, paths.letter(ids.circular)), [paths.ownUnitLetter(ids.circular, await unitOf('Dinas Contoh'))]);
  assert.deepEqual(await allOpen(person, paths.letter(ids.central)), [paths.centralLetter(ids.central)]);
  assert.ok((await person.get(paths.letters)).body.includes(readingId.ownCentral));
  assert.equal((await (await office.signIn(anybody)).get(paths.letter(ids.central))).status, 404);
});

const unitOf = async (name: string): Promise<string> => (await db().selectFrom('unit_period').where('name', '=', name).select('unit_id').executeTakeFirstOrThrow()).unit_id;

test('the page of a letter shows its writer every page that belongs to it, and nobody a page that they may not open', async () => {
  const coverage = (id: string) => [paths.coverage(id)];
  const card = (id: string) => [paths.card(id, '1')];
  const expected: Readonly<Record<string, readonly string[]>> = {
    [ids.circular]: [...coverage(ids.circular), paths.silentUnits(ids.circular), ...card(ids.circular)],
    [ids.quiz]: [...coverage(ids.quiz), ...card(ids.quiz), paths.quizItems(ids.quiz)],
    [ids.briefing]: [...coverage(ids.briefing), ...card(ids.briefing), paths.organiseBriefing(ids.briefing), paths.quizItems(ids.briefing)],
    [ids.pledge]: [...coverage(ids.pledge), ...card(ids.pledge), paths.publicPledge(ids.pledge), paths.pledgeUnwilling(ids.pledge), paths.declaration(ids.declaration)],
    [ids.declaration]: [...coverage(ids.declaration), ...card(ids.declaration), paths.declaration(ids.declaration)],
    [ids.notice]: [...coverage(ids.notice), ...card(ids.notice), paths.phaseNotice('pemilu-2024.candidate.ST-1')],
    [ids.central]: [...coverage(ids.central), paths.centralLetter(ids.central)],
  };
  const publisher = await office.signIn(writer);
  const approver = await office.signIn(secretary);
  for (const [id, links] of Object.entries(expected)) {
    const found = await allOpen(publisher, paths.directive(id));
    assert.deepEqual(links.filter((href) => !found.includes(href)), [], id);
    const seen = await allOpen(approver, paths.directive(id));
    for (const mine of [paths.quizItems(id), paths.organiseBriefing(id), paths.editDirective(id), paths.pledgeUnwilling(id)]) assert.ok(!seen.includes(mine), mine);
  }
  // Its first day is past, and whoever sees to it came later: counted are those who were sent it.
  assert.ok((await publisher.get(paths.directive(ids.central))).body.includes('1 orang (ASN 1 orang;'));
  await allOpen(publisher, inLang('en', paths.directive(ids.briefing)));
  assert.deepEqual(await allOpen(publisher, paths.corrections), [paths.pledgeUnwilling(ids.pledge)]);
});

test('the first page says what waits, opens a single letter at once, and falls silent when it was answered', async () => {
  const person = await office.signIn(anybody);
  const page = await person.get(paths.office);
  assert.ok(page.body.includes(`href="${paths.letters}">${shared.waiting.letters(4)}<`));
  assert.equal((await person.send(paths.letter(ids.circular), paths.answerLetter, {})).status, 303);
  assert.ok((await person.get(paths.office)).body.includes(shared.waiting.letters(3)));
  assert.ok((await (await office.signIn(head)).get(paths.office)).body.includes(`href="${paths.centralLetters}">${shared.waiting.centrals(1)}<`));
  const community = await office.signIn('Kader Dasawisma Contoh');
  for (const id of [ids.quiz, ids.briefing, ids.pledge]) await endNow(id);
  assert.ok((await community.get(paths.office)).body.includes(`href="${paths.letter(ids.circular)}">${shared.kinds.circular}: Edaran netralitas<`));
  await community.send(paths.letter(ids.circular), paths.answerLetter, {});
  assert.ok(!(await community.get(paths.office)).body.includes(paths.letter(ids.circular)));
});

/** The end of a letter takes it from every list. */
async function endNow(id: string): Promise<void> {
  const { location } = await (await office.signIn(writer)).send(paths.directive(id), paths.endDirective, { alasan: 'Selesai', hasil: 'tutup' });
  assert.equal(location, paths.directive(id));
}

test('an approver reads all of it before deciding: what is asked, by when, how many, each text whole, and each question', async () => {
  const [quiz, circular] = [randomId(), randomId()];
  const long = 'Anda tetap netral.\n\nTanya dulu, baru unggah.';
  await draft(quiz, 'quiz', { title: 'Kuis kedua', wanted: ['passed'] });
  await draft(circular, 'circular', {
    wanted: ['read'], dueOn: '2026-12-01', letterNumber: 'e-0012/SE/2026', letterOn: '2026-11-21', cascade: 'units', texts: { all: long, 'civil-servant': 'Aturannya ada di PP 94.' }, chatText: 'Baca surat edaran.',
    audience: { ...everybody, unitIds: [await unitOf('Kelurahan Contoh')], areaCodes: ['31.71'], heads: 'all' },
  });
  const approver = await office.signIn(secretary);
  const seen = async (id: string): Promise<string> => (await approver.get(paths.approval(await propose(id)))).body;
  const { described } = shared;
  const letter = await seen(circular);
  for (const part of ['e-0012/SE/2026, 21 November 2026', '1 Desember 2026', described.cascadeUnits, 'Kelurahan Contoh', 'Baca surat edaran.', 'Aturannya ada di PP 94.', '7 orang (ASN 2 orang; Lembaga kemasyarakatan 4 orang; PJLP 1 orang)']) assert.ok(letter.includes(part), part);
  for (const line of long.split('\n\n')) assert.ok(letter.includes(`<p>${line}</p>`), line);
  assert.ok(letter.includes(`<h3>${described.textFor('Lembaga kemasyarakatan, PJLP')}</h3>`));
  const questions = await seen(quiz);
  for (const group of Object.values(shared.groups)) assert.match(questions, new RegExp(`<h3>${described.itemsFor(group)}</h3>(<p>[^<]+, 22 November 2026: [^<]+</p>){3}`, 'u'));
});

test('the words of a letter that was refused are there when it is written anew, and its questions while it waits', async () => {
  const id = randomId();
  await draft(id, 'quiz', { title: 'Kuis yang ditolak', wanted: ['passed'] });
  const approvalId = await propose(id);
  const publisher = await office.signIn(writer);
  assert.equal((await publisher.get(paths.quizItems(id))).status, 200);
  const approver = await office.signIn(secretary);
  assert.equal((await approver.send(paths.approval(approvalId), paths.refuseProposal, { alasan: 'Belum tepat' })).status, 303);
  assert.ok((await publisher.get(paths.editDirective(id))).body.includes('value="Kuis yang ditolak"'));
});

test('a notice goes to everybody: narrowed, it is not proposed, and its form asks nothing about the audience', async () => {
  const id = randomId();
  await draft(id, 'phase-notice', { audience: { ...everybody, echelons: ['21'] } });
  const refused = await proposeSending(db(), await holder(), { directiveId: id, approvalId: randomId(), asksAgain: 'no', reason: 'Arahan pimpinan' }, clock());
  assert.deepEqual(refused, { done: false, refusal: 'not-everybody' });
  const publisher = await office.signIn(writer);
  assert.ok((await publisher.get(paths.directive(id))).body.includes(writingId.problems['not-everybody']));
  const form = (await publisher.get(paths.editDirective(id))).body;
  assert.ok(form.includes(writingId.toEverybody) && !form.includes(writingId.fields.echelons));
});

test('the code of attendance renews itself without a script when it changes, and only while the session goes on', async () => {
  const id = randomId();
  const publisher = await office.signIn(writer);
  await draft(id, 'briefing', { title: 'Bimtek kedua', wanted: ['attended'] });
  const session = { id: randomId(), directiveId: id, held: 'on-site' as const, place: 'Aula', speaker: 'KPU Contoh', seats: null, startsAt: new Date('2026-11-22T01:00:00Z'), endsAt: new Date('2026-11-22T02:00:00Z') };
  done(await addSession(db(), await holder(), session, clock()));
  assert.equal((await publisher.get(paths.sessionCode(session.id))).headers['refresh'], undefined);
  await send(id);
  const { headers, body } = await publisher.get(paths.sessionCode(session.id));
  const seconds = 60 - (clock().now().getTime() / 1_000) % 60;
  assert.equal(headers['refresh'], String(Math.ceil(seconds) + 1));
  assert.match(body, /<p class="kode" id="kode">\d{3} \d{3}</u);
  assert.equal((await publisher.get(paths.guideSession(session.id))).headers['refresh'], undefined);
});

test('an audience is narrowed to holders of a role by a tick, counted at once, and still ticked when it is changed', async () => {
  const id = randomId();
  const publisher = await office.signIn(writer);
  const typed = { judul: 'Untuk pemberi persetujuan', dari: 'Sekretaris Daerah Contoh', 'isi-all': 'Periksa usulan yang menunggu.', 'untuk-civil-servant': 'ya', 'peran-approver': 'ya', mulai: '22 11 2026' };
  const secret = hiddenFields((await publisher.get(paths.newDirective)).body, paths.writeDirective)['_csrf'] ?? '';
  const saved = await publisher.post(paths.saveDirective, { _csrf: secret, surat: id, jenis: 'circular', ...typed });
  assert.equal(saved.location, paths.directive(id), saved.body.slice(0, 500));
  const page = (await publisher.get(paths.directive(id))).body;
  assert.ok(page.includes(shared.described.roles) && page.includes('2 orang (ASN 2 orang)'));
  assert.match((await publisher.get(paths.editDirective(id))).body, /name="peran-approver"[^>]* checked/u);
});
