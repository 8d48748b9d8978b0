// A briefing over HTTP, scripts off: planned, attended by code and from a list on paper, asked in without a name, and a leader's
// answer taken down as a line for the guidance file.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseStatements } from '../../packages/law/statements/statements.ts';
import { briefingEn } from '../../src/directive/briefing/texts.en.ts';
import { briefingId as texts } from '../../src/directive/briefing/texts.id.ts';
import type { Version } from '../../src/directive/version.ts';
import { act, done } from '../../src/audit/index.ts';
import { everybody } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { hiddenFields, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { actsOf, openDemoOffice, today, wordsOf, type DemoOffice } from './unit-head-cast.ts';

const writer = 'Petugas Kepegawaian Contoh';
const version: Version = {
  title: 'Sosialisasi netralitas', issuer: 'Badan Kesatuan Bangsa Contoh', letterNumber: null, letterOn: null, texts: { all: 'Hadirilah sosialisasi ini.' }, chatText: null,
  wanted: ['attended'], fromOn: today, dueOn: null, cascade: 'no', audience: { ...everybody, groups: ['civil-servant', 'contract-worker'] },
};

let office: DemoOffice;
let briefingId = '';
let sessionId = '';
before(async () => {
  office = await openDemoOffice();
  const system = { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' };
  await act(office.app.db, system, 'cast.made', { kind: 'cast', id: office.agencyId }, async (tx) => {
    for (const name of ['Camat Contoh', 'Lurah Contoh', 'Guru Contoh', 'Ketua RT Contoh', 'Staf Umum Dinas Contoh']) {
      await tx.updateTable('person').where('id', '=', office.idOf(name)).set({ official_email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example` }).execute();
    }
    return done(null);
  });
  briefingId = await office.send('briefing', version);
});
after(() => office.close());

const formOf = (page: OfficeAnswer, action: string): Record<string, string> => hiddenFields(page.body, action);
const codeShown = async (browser: OfficeBrowser): Promise<string> => (/<p class="kode" id="kode">(\d{3}) (\d{3})<\/p>/u.exec((await browser.get(paths.sessionCode(sessionId))).body) ?? []).slice(1).join('');
const attended = async (): Promise<readonly string[]> => (await office.app.db.selectFrom('directive_response').where('directive_id', '=', briefingId).where('wanted', '=', 'attended').select(['person_id', 'way']).execute())
  .map(({ person_id: id, way }) => `${id === office.idOf('Camat Contoh') ? 'camat' : 'other'} ${way}`).toSorted();

test('sessions and material are added by the organiser, with a message where something cannot be meant', async () => {
  const browser = await office.as(writer);
  const page = await browser.get(paths.organiseBriefing(briefingId));
  assert.equal(page.status, 200);
  const bare = formOf(page, paths.addBriefingSession);
  const empty = await browser.post(paths.addBriefingSession, { ...bare, cara: '', tempat: '', daya: 'banyak', tanggal: '', mulai: '25.00', selesai: '' });
  assert.equal(empty.status, 422);
  for (const message of [texts.organise.missing.held, texts.organise.missing.place, texts.organise.missing.speaker, texts.organise.missing.seats, texts.organise.missing.day, texts.organise.missing.time]) assert.ok(wordsOf(empty).includes(message), message);
  const session = { ...bare, cara: 'on-site', tempat: 'Aula lantai dua', pembicara: 'Kesbangpol', daya: '120', tanggal: '22 11 2026', mulai: '10.30', selesai: '12.00' };
  assert.equal((await browser.post(paths.addBriefingSession, { ...session, selesai: '09.00' })).status, 422);
  assert.equal((await browser.post(paths.addBriefingSession, { ...session, cara: 'online', tempat: 'javascript:alert(1)' })).status, 422);
  assert.equal((await browser.post(paths.addBriefingSession, session)).location, paths.organiseBriefing(briefingId));
  assert.equal((await browser.post(paths.addBriefingSession, session)).status, 303, 'sent again it changes nothing');
  await browser.send(paths.organiseBriefing(briefingId), paths.addBriefingSession, { cara: 'online', tempat: 'https://rapat.contoh.example/netral', pembicara: 'KPU', tanggal: '25 11 2026', mulai: '13:00', selesai: '14.00' });
  const rows = await office.app.db.selectFrom('briefing_session').select(['id', 'starts_at', 'held']).orderBy('starts_at').execute();
  assert.deepEqual(rows.map(({ held, starts_at: at }) => [held, at.toISOString()]), [['on-site', '2026-11-22T03:30:00.000Z'], ['online', '2026-11-25T06:00:00.000Z']]);
  sessionId = rows[0]?.id ?? '';
  for (const material of [{ bahan: 'text', judul: 'Sepuluh aturan', 'isi-bahan': 'Anda boleh memilih.\n\nAnda tidak berkampanye.' }, { bahan: 'audio', judul: 'Podcast netralitas', 'isi-bahan': 'https://suara.contoh.example/1', menit: '25' }]) {
    assert.equal((await browser.send(paths.organiseBriefing(briefingId), paths.addBriefingMaterial, material)).status, 303);
  }
  assert.equal((await browser.send(paths.organiseBriefing(briefingId), paths.addBriefingMaterial, { bahan: 'audio', judul: 'Tanpa lama', 'isi-bahan': 'https://suara.contoh.example/2' })).status, 422);
});

test('an addressee sees the sessions of theirs, whoever is none sees no place and no way to attend', async () => {
  const camat = await office.as('Camat Contoh');
  assert.match(wordsOf(await camat.get(paths.briefings)), /22 November 2026, 10\.30 WIB, Kesbangpol/u);
  const page = await camat.get(paths.briefingSession(sessionId));
  for (const text of ['Aula lantai dua', '120 orang', 'Podcast netralitas', 'suara.contoh.example, 25 menit', texts.attend.title, texts.ask.title]) assert.ok(wordsOf(page).includes(text), text);
  const head = await office.as('Ketua RT Contoh');
  assert.match(wordsOf(await head.get(paths.briefings)), new RegExp(texts.none, 'u'));
  const other = wordsOf(await head.get(paths.briefingSession(sessionId)));
  assert.ok(!other.includes('Aula lantai dua') && !other.includes(texts.attend.title) && other.includes(texts.ask.title));
});

test('the code of the minute is taken once, an old one and a guess are not, and guessing comes to a pause', async () => {
  const [speaker, camat] = [await office.as(writer), await office.as('Camat Contoh')];
  const shown = await codeShown(speaker);
  assert.match(shown, /^\d{6}$/u);
  const type = (browser: OfficeBrowser, kode: string): Promise<OfficeAnswer> => browser.send(paths.briefingSession(sessionId), paths.attendBriefing, { kode });
  office.setNow('2026-11-22T03:43:00Z');
  assert.equal((await type(camat, shown)).status, 422, 'three minutes later');
  office.setNow('2026-11-22T03:41:30Z');
  const before = await codeShown(speaker);
  office.setNow('2026-11-22T03:42:10Z');
  assert.notEqual(await codeShown(speaker), before);
  assert.equal((await type(camat, `${before.slice(0, 3)} ${before.slice(3)}`)).location, paths.briefingSession(sessionId));
  assert.ok(wordsOf(await camat.get(paths.briefingSession(sessionId))).includes(texts.attend.done));
  assert.deepEqual(await attended(), ['camat own']);
  assert.equal(await actsOf(office, 'briefing.attended'), 1);

  const lurah = await office.as('Lurah Contoh');
  const wrong = (await codeShown(speaker)) === '000000' ? '000001' : '000000';
  for (let count = 0; count < 10; count++) assert.ok(wordsOf(await type(lurah, wrong)).includes(texts.attendProblems['wrong-code']));
  assert.ok(wordsOf(await type(lurah, await codeShown(speaker))).includes(texts.attendProblems['too-often']));
  office.setNow('2026-11-22T06:00:00Z');
  assert.ok(wordsOf(await (await office.as(writer)).get(paths.sessionCode(sessionId))).includes(texts.code.notRunning));
  assert.ok(wordsOf(await (await office.as('Lurah Contoh')).get(paths.briefingSession(sessionId))).includes(texts.attend.later));
  office.setNow('2026-11-22T04:00:00Z');
});

test('the list on paper is typed by the organiser, line by line, and the same list again changes nothing', async () => {
  const browser = await office.as(writer);
  const typed = ['guru.contoh@contoh.example', '', 'tidak.ada@contoh.example', 'CAMAT.contoh@contoh.example', 'ketua.rt.contoh@contoh.example'].join('\n');
  const read = await browser.send(paths.guideSession(sessionId), paths.listAttendance, { daftar: typed });
  assert.equal(read.status, 200);
  assert.ok(wordsOf(read).includes(texts.guide.listRead(1, 1)));
  assert.ok(wordsOf(read).includes(texts.guide.listUnknown('3')));
  assert.ok(wordsOf(read).includes(texts.guide.listNotAddressed('5')));
  assert.deepEqual(await attended(), ['camat own', 'other list']);
  assert.ok(wordsOf(await browser.send(paths.guideSession(sessionId), paths.listAttendance, { daftar: typed })).includes(texts.guide.listRead(0, 2)));
  assert.match(wordsOf(await browser.get(paths.guideSession(sessionId))), /Hadir di acara ini 2 orang/u);
  assert.equal((await browser.send(paths.guideSession(sessionId), paths.listAttendance, { daftar: ' \n' })).status, 422);
});

test('a question reaches the moderator without name or time, and the log knows nobody for it', async () => {
  const staff = await office.as('Staf Umum Dinas Contoh');
  const sent = await staff.send(paths.briefingSession(sessionId), paths.askInBriefing, { pertanyaan: 'Bolehkah saya menonton debat di rumah?' });
  assert.equal(sent.status, 200);
  assert.ok(wordsOf(sent).includes(texts.ask.sent));
  assert.equal((await staff.send(paths.briefingSession(sessionId), paths.askInBriefing, { pertanyaan: '  ' })).status, 422);
  await (await office.as('Ketua RT Contoh')).send(paths.briefingSession(sessionId), paths.askInBriefing, { pertanyaan: 'Apa bedanya bakal calon dan calon?' });
  const moderator = await office.as(writer);
  const page = await moderator.get(paths.guideSession(sessionId));
  assert.ok(page.body.includes('Bolehkah saya menonton debat di rumah?') && !wordsOf(page).includes('Staf Umum Dinas Contoh'));
  const rows = await office.app.db.selectFrom('audit.audit_entry as e').innerJoin('audit.audit_detail as d', 'd.entry_id', 'e.id').where('e.noun', '=', 'briefing.asked').select(['e.role', 'e.acted_at', 'd.actor', 'd.content']).execute();
  assert.deepEqual(rows, Array.from({ length: 2 }, () => ({ role: 'anonymous', acted_at: null, actor: { role: 'anonymous' }, content: {} })));
  assert.equal((await moderator.send(paths.guideSession(sessionId), paths.settleQuestion, {})).location, paths.guideSession(sessionId));
  assert.match(wordsOf(await moderator.get(paths.guideSession(sessionId))), /Sudah dijawab \( ?1 ?\)/u);
  assert.doesNotMatch(office.logged(), /debat|bakal/u);
});

test('a leader’s answer becomes a line that the guidance file accepts, to copy and to download, and is published nowhere', async () => {
  const browser = await office.as(writer);
  const guide = paths.guideSession(sessionId);
  assert.equal((await browser.send(guide, paths.takeDownAnswer, { nama: '', kantor: 'Kesbangpol', tanggal: '22 11 2026', lewat: 'Sosialisasi netralitas' })).status, 422);
  const fields = {
    nama: 'SOS-1-2026', kantor: 'Kesbangpol', tanggal: '22 11 2026', lewat: 'Sosialisasi netralitas', arah: 'warns', kutipan: 'Sebaiknya pegawai tidak menonton debat di kantor.', 'kutipan-en': 'Staff had better not watch debates in the office.',
    'pemilihan-governor': 'ya', 'perbuatan-attend_campaign': 'ya',
  };
  assert.equal((await browser.send(guide, paths.takeDownAnswer, { ...fields, nama: 'tanpa spasi ya' })).status, 422);
  const made = await browser.send(guide, paths.takeDownAnswer, fields);
  assert.equal(made.status, 303);
  const page = await browser.get(made.location ?? '');
  assert.ok(wordsOf(page).includes(texts.taken.shownNotYet));
  const [, file = ''] = /href="([^"]*pernyataan-berkas[^"]*)"/u.exec(page.body) ?? [];
  const downloaded = await browser.get(file);
  const line: unknown = JSON.parse(downloaded.body);
  const [statement] = parseStatements([line]);
  assert.deepEqual([statement?.id, statement?.body, statement?.raises, statement?.acts, statement?.contests], ['SOS-1-2026', 'Kesbangpol', 'avoid', ['attend_campaign'], ['governor']]);
  assert.match(String(downloaded.headers['content-disposition']), /pernyataan\.json/u);
  assert.equal((await (await office.as('Camat Contoh')).get(file)).status, 403);
});

test('after a session three questions follow; they are recorded nowhere unless the letter asks for it', async () => {
  const camat = await office.as('Camat Contoh');
  const page = await camat.get(paths.briefingSession(sessionId));
  assert.ok(page.body.includes(paths.quiz(briefingId)));
  assert.match(wordsOf(await camat.get(paths.quiz(briefingId))), /Ada 3 soal.*Tidak ada yang dicatat/u);
});

test('a briefing that was closed takes nothing more, and one not yet sent does not exist for anybody else', async () => {
  const browser = await office.as(writer);
  assert.equal((await browser.get(paths.organiseBriefing(sessionId))).status, 404);
  assert.equal((await (await office.as('Camat Contoh')).get(paths.organiseBriefing(briefingId))).status, 403);
  assert.match(wordsOf(await browser.get(inLang('en', paths.guideSession(sessionId)))), new RegExp(briefingEn.guide.questionsHint.slice(0, 30), 'u'));
  const ended = await browser.send(paths.directive(briefingId), paths.endDirective, { alasan: 'Selesai', akhir: 'tutup' });
  assert.equal(ended.status, 303);
  const lurah = await office.as('Lurah Contoh');
  assert.ok(wordsOf(await lurah.get(paths.briefingSession(sessionId))).includes(texts.attendProblems.ended));
  assert.equal((await lurah.send(paths.briefings, paths.attendBriefing, {}).catch(() => ({ status: 0 }))).status, 0, 'there is no form any more');
  assert.equal((await browser.get(paths.organiseBriefing(briefingId))).status, 200);
});
