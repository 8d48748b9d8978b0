// A declaration over HTTP with scripts off: planned, invited to, signed in its order, and put into minutes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { inLang, paths } from '../../paths.ts';
import { randomId } from '../../platform/ids.ts';
import { anybody, openNoticesOffice, secretary, writer, type NoticesOffice } from '../../../test/journeys/notices-office.ts';
import type { OfficeAnswer, OfficeBrowser } from '../../../test/journeys/office.ts';
import { everybody } from '../../people/index.ts';
import { letterFor } from '../queries.ts';
import { proposeSending, saveDraft } from '../writing/compose-directive.ts';
import { planOf, signingsOf } from './queries.ts';
import { declarationRoutes } from './routes.ts';
import { declarationEn } from './texts.en.ts';
import { declarationId } from './texts.id.ts';

let office: NoticesOffice;
let directiveId = '';
const pledgeId = randomId();
before(async () => {
  office = await openNoticesOffice(declarationRoutes, '2026-11-20T01:00:00Z');
  const officer = await office.holder(writer);
  const { app } = office.opened;
  const words = 'Saya bersikap netral.';
  const draft = {
    title: 'Pakta integritas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null, texts: { all: words, 'civil-servant': words, community: words, 'contract-worker': words }, chatText: null,
    wanted: ['signed' as const], fromOn: '2026-11-20', dueOn: null, cascade: 'no' as const, audience: everybody,
  };
  assert.equal((await saveDraft(app.db, officer, { id: pledgeId, kind: 'pledge', draft }, app.clock)).done, true);
  assert.equal((await proposeSending(app.db, officer, { directiveId: pledgeId, approvalId: randomId(), asksAgain: 'no', reason: 'Deklarasi' }, app.clock)).done, true);
  await office.approveAndSend(secretary, pledgeId);
});
after(() => office.close());

const filled = {
  judul: 'Deklarasi Netralitas', dari: 'Sekretaris Daerah Contoh', penyelenggara: 'Bawaslu Contoh', tempat: 'Balai Contoh', tanggal: '23 11 2026',
  susunan: '1. Pembukaan\nPembacaan ikrar\nPenandatanganan', pertama: 'Gubernur Contoh, Pemerintah Contoh\nSekretaris Daerah Contoh, Pemerintah Contoh\nKepala Dinas Contoh, Pemerintah Contoh',
  lembaga: 'Kepala Badan Kepegawaian Contoh, ASN\nKomandan Contoh, TNI\nKepala Contoh, Polri\nKepala Contoh, Kejaksaan', saksi: 'Ketua Contoh, KPU\nKetua Contoh, Bawaslu',
};
const says = (answer: OfficeAnswer, status: number, text: string): void => { assert.equal(answer.status, status, answer.body.slice(0, 300)); assert.ok(answer.body.includes(text), text); };
const nouns = async (): Promise<string[]> =>
  (await office.opened.app.db.selectFrom('audit.audit_entry').where('noun', 'like', 'declaration.%').select('noun').execute()).map(({ noun }) => noun).toSorted();
const seatId = async (name: string): Promise<string> => {
  const found = await planOf(office.opened.app.db, office.agencyId, directiveId) ?? assert.fail('no plan');
  return found.plan.seats.find((seat) => `${seat.office}, ${seat.institution}` === name)?.id ?? assert.fail(name);
};
const record = async (browser: OfficeBrowser, name: string, jam: string, hasil: 'ya' | 'tidak', again: '' | '-lagi' = ''): Promise<OfficeAnswer> => {
  const { body } = await browser.get(paths.declaration(directiveId));
  const csrf = /name="_csrf" value="([^"]+)"/u.exec(body)?.[1] ?? '';
  return browser.post(paths.recordSigning, { _csrf: csrf, surat: directiveId, betulkan: again === '' ? '' : 'ya', [`kursi${again}`]: await seatId(name), [`jam${again}`]: jam, hasil });
};

test('nobody plans without the right to write, and what is missing stands at its field', async () => {
  const person = await office.signIn(anybody);
  for (const path of [paths.declarations, paths.newDeclaration, paths.declaration(pledgeId), paths.minutesFile(pledgeId)]) assert.equal((await person.get(path)).status, 403, path);
  const officer = await office.signIn(writer);
  const missing = await officer.send(paths.newDeclaration, paths.saveDeclaration, { ...filled, tanggal: '31 2 2026', lembaga: 'Komandan Contoh', susunan: ' ' });
  for (const text of [declarationId.problems.heldOn, declarationId.problems.seat(1), declarationId.problems.points]) says(missing, 422, text);
  says(await officer.send(paths.newDeclaration, paths.saveDeclaration, { ...filled, pertama: '' }), 422, declarationId.problems['no-first']);
  says(await officer.send(paths.newDeclaration, paths.saveDeclaration, { ...filled, saksi: 'Komandan Contoh, TNI' }), 422, declarationId.problems.double);
  assert.deepEqual(await nouns(), []);
});

test('another body may hold the event; the invitation goes the way of every letter, and nobody is asked for an answer', async () => {
  const officer = await office.signIn(writer);
  const saved = await officer.send(paths.newDeclaration, paths.saveDeclaration, { ...filled, ikrar: pledgeId });
  assert.equal(saved.status, 303);
  directiveId = saved.location?.split('/').at(-1) ?? '';
  const page = await officer.get(paths.declaration(directiveId));
  for (const text of ['Bawaslu Contoh', 'Balai Contoh', '23 November 2026', 'Pakta integritas', 'Komandan Contoh, TNI', '<li>Pembukaan</li>', declarationId.outcome.open]) says(page, 200, text);
  assert.ok(!page.body.includes(declarationId.recordTitle));
  says(await officer.get(inLang('en', paths.declarations)), 200, declarationEn.intro);
  const again = await officer.send(paths.editDeclaration(directiveId), paths.saveDeclaration, { ...filled, ikrar: pledgeId });
  assert.equal(again.status, 303);
  assert.equal((await planOf(office.opened.app.db, office.agencyId, directiveId))?.number, 1);
  const holder = await office.holder(writer);
  const { app } = office.opened;
  assert.equal((await proposeSending(app.db, holder, { directiveId, approvalId: randomId(), asksAgain: 'no', reason: 'Undangan' }, app.clock)).done, true);
  await office.approveAndSend(secretary, directiveId);
  const letter = await letterFor(app.db, office.agencyId, directiveId, office.idOf(anybody)) ?? assert.fail('not sent');
  assert.deepEqual(letter.wanted, []);
  assert.match(letter.text, /^Bawaslu Contoh mengadakan deklarasi bersama pada 23 November 2026\.\n\nTempat: Balai Contoh\.\n\nSusunan acara:\n\n1\. Pembukaan\n\n2\. Pembacaan ikrar/u);
});

test('before its day nothing is recorded, and on its day nobody before those who sign first', async () => {
  const officer = await office.signIn(writer);
  says(await record(officer, 'Gubernur Contoh, Pemerintah Contoh', '09.05', 'ya'), 422, declarationId.problems['too-early']);
  office.opened.setNow('2026-11-23T03:00:00Z');
  const onDay = await office.signIn(writer);
  says(await record(onDay, 'Komandan Contoh, TNI', '09.05', 'ya'), 422, declarationId.problems['first-ones-open']);
  says(await record(onDay, 'Gubernur Contoh, Pemerintah Contoh', '25.05', 'ya'), 422, declarationId.problems.time);
  assert.equal((await record(onDay, 'Gubernur Contoh, Pemerintah Contoh', '9.05', 'ya')).status, 303);
  assert.equal((await record(onDay, 'Sekretaris Daerah Contoh, Pemerintah Contoh', '09.06', 'ya')).status, 303);
  says(await record(onDay, 'Ketua Contoh, KPU', '09.07', 'ya'), 422, declarationId.problems['first-ones-open']);
  assert.equal((await record(onDay, 'Kepala Dinas Contoh, Pemerintah Contoh', '', 'tidak')).status, 303);
  assert.equal((await record(onDay, 'Komandan Contoh, TNI', '09.10', 'ya')).status, 303);
  const { body } = await onDay.get(paths.declaration(directiveId));
  assert.ok(body.includes(declarationId.outcome.signed('09.05')) && body.includes(declarationId.outcome['not-signed']));
});

test('a repeated tap changes nothing, a correction is a further row, and the plan stands once somebody has signed', async () => {
  const officer = await office.signIn(writer);
  const before = (await nouns()).length;
  assert.equal((await record(officer, 'Komandan Contoh, TNI', '09.10', 'ya')).status, 303);
  assert.equal((await nouns()).length, before);
  assert.equal((await record(officer, 'Komandan Contoh, TNI', '09.12', 'ya', '-lagi')).status, 303);
  const signing = (await signingsOf(office.opened.app.db, office.agencyId, directiveId)).find(({ number }) => number === 2);
  assert.equal(signing?.time, '09:12');
  says(await officer.send(paths.editDeclaration(directiveId), paths.saveDeclaration, { ...filled, tempat: 'Gedung lain' }), 422, declarationId.problems.begun);
});

test('minutes are made when every office is recorded; the paper says who signed when, and who did not', async () => {
  const officer = await office.signIn(writer);
  assert.equal((await officer.get(paths.minutesFile(directiveId))).status, 404);
  says(await officer.get(paths.declaration(directiveId)), 200, declarationId.minutesOpen);
  const open = { _csrf: /name="_csrf" value="([^"]+)"/u.exec((await officer.get(paths.declaration(directiveId))).body)?.[1] ?? '', surat: directiveId, nomor: '', catatan: '', selesai: '10.00' };
  says(await officer.post(paths.recordMinutes, open), 422, declarationId.problems['open-seats']);
  for (const [name, time] of [['Kepala Badan Kepegawaian Contoh, ASN', '09.14'], ['Kepala Contoh, Polri', '09.15'], ['Kepala Contoh, Kejaksaan', '09.16'], ['Ketua Contoh, KPU', '09.20'], ['Ketua Contoh, Bawaslu', '09.21']] as const) {
    assert.equal((await record(officer, name, time, 'ya')).status, 303, name);
  }
  says(await officer.post(paths.recordMinutes, { ...open, selesai: 'jam 10' }), 422, declarationId.problems.time);
  assert.equal((await officer.post(paths.recordMinutes, open)).status, 303);
  says(await record(officer, 'Ketua Contoh, KPU', '09.30', 'ya', '-lagi'), 422, declarationId.problems.closed);
  const words = await paperWords(await file(officer));
  for (const text of ['PEMERINTAH CONTOH', 'BERITA ACARA', 'Nomor: ....', 'Bawaslu Contoh mengadakan Deklarasi Netralitas', 'Pukul 09.05 WIB', 'Pukul 09.12 WIB', 'Tidak menandatangani', 'Acara selesai pukul 10.00 WIB', 'versi 1, sidik']) {
    assert.ok(words.includes(text), `${text} in ${words}`);
  }
  assert.equal((await officer.post(paths.recordMinutes, { ...open, nomor: 'BA-7/2026' })).status, 303);
  assert.ok((await paperWords(await file(officer))).includes('Nomor: BA-7/2026'));
  assert.deepEqual((await nouns()).filter((noun) => noun === 'declaration.minuted').length, 2);
});

async function file(browser: OfficeBrowser): Promise<Buffer> {
  const answer = await office.opened.server.inject({ method: 'GET', url: paths.minutesFile(directiveId), headers: { host: 'localhost', cookie: [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ') } });
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'application/pdf');
  return answer.rawPayload;
}

/** What is drawn, in its order; this library writes each line as one string of hexadecimal digits. */
async function paperWords(bytes: Buffer): Promise<string> {
  const { drawingOf } = await import('../../platform/pdf/embedded-files.ts');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  assert.deepEqual(document.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]).at(0), [595, 842]);
  const drawing = Buffer.from(drawingOf(document) ?? assert.fail('no drawing')).toString('latin1');
  // Black and white only: no other colour is set.
  assert.deepEqual([...drawing.matchAll(/([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/gu)].map(([, colour]) => colour).filter((colour) => colour !== '0 0 0'), []);
  return [...drawing.matchAll(/<([0-9A-F]+)> Tj/gu)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(' ');
}
