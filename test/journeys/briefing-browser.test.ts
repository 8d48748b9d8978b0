// A phone of 360 pixels, scripts off: the organiser plans a session, an addressee attends by the code on the screen and answers
// the questions; and a letter from the centre goes its way. Every page on the way is held to axe.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Advice } from '../../packages/law/index.ts';
import { words } from '../../packages/law/words/words.ts';
import { briefingId } from '../../src/directive/briefing/texts.id.ts';
import { centralId } from '../../src/directive/central/texts.id.ts';
import { proposeItems } from '../../src/directive/quiz/quiz-item.ts';
import { quizId } from '../../src/directive/quiz/texts.id.ts';
import type { Version } from '../../src/directive/version.ts';
import { act, done } from '../../src/audit/index.ts';
import { everybody } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { startChromium, type Started } from './chromium.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { openDemoOffice, today, type DemoOffice } from './unit-head-cast.ts';

const version: Version = {
  title: 'Sosialisasi netralitas bagi seluruh pegawai', issuer: 'Badan Kesatuan Bangsa Contoh', letterNumber: null, letterOn: null, texts: { all: 'Hadirilah sosialisasi ini.' }, chatText: null,
  wanted: ['attended'], fromOn: today, dueOn: null, cascade: 'no', audience: everybody,
};
const writer = 'Petugas Kepegawaian Contoh';

let office: DemoOffice;
let started: Started;
let visitors: OfficeVisitors;
let base: string;
before(async () => {
  office = await openDemoOffice();
  const system = { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' };
  await act(office.app.db, system, 'cast.made', { kind: 'cast', id: office.agencyId }, async (tx) => {
    await tx.updateTable('person').where('id', '=', office.idOf('Camat Contoh')).set({ official_email: 'camat@contoh.example' }).execute();
    return done(null);
  });
  await office.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://localhost:${(office.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
  visitors = await officeVisitors(started.browser, 'briefing');
});
after(async () => {
  await visitors.close();
  await started.close();
  await office.close();
});

const visitorAs = async (name: string): Promise<OfficeVisitor> => visitors.visitor({ session: await office.sessionOf(name) });

test('a session is planned, its code read off the screen and typed, a question asked, an answer taken down', async () => {
  const id = await office.send('briefing', version);
  const organiser = await visitorAs(writer);
  const { page } = organiser;
  await organiser.open(base + paths.briefings);
  await organiser.tap(page.getByRole('link', { name: version.title }).last());
  const { organise } = briefingId;
  await page.getByText(organise.addSession).tap();
  await organiser.button(organise.save);
  await page.getByLabel(briefingId.session.heldAs['on-site']).check();
  await page.locator('details[open]').getByLabel(organise.place).fill('Aula lantai dua');
  for (const [label, text] of [[organise.speaker, 'Kesbangpol'], [organise.day, '22 11 2026'], [organise.from, '10.30'], [organise.to, '12.00']] as const) await page.locator('details[open]').getByLabel(label, { exact: true }).fill(text);
  await organiser.button(organise.save);
  await page.getByText(organise.addMaterial).tap();
  const material = page.locator('details[open]');
  await material.getByLabel(organise.kinds.audio).check();
  for (const [label, text] of [[organise.materialTitle, 'Podcast netralitas'], [organise.body, 'https://suara.contoh.example/netral'], [organise.minutesField, '25']] as const) await material.getByLabel(label, { exact: true }).fill(text);
  await organiser.button(organise.saveMaterial);
  await organiser.picture('briefing-organise', page.locator('h1'));
  await organiser.link('22 November 2026, 10.30 WIB, Kesbangpol');
  await organiser.link(briefingId.guide.toCode);
  await organiser.picture('briefing-code', page.locator('h1'));
  const code = await page.locator('#kode').innerText();

  const staff = await visitorAs('Guru Contoh');
  await staff.open(base + paths.briefings);
  await staff.link('22 November 2026, 10.30 WIB, Kesbangpol');
  await staff.picture('briefing-session', staff.page.locator('h1'));
  await staff.write({ kode: '12' });
  await staff.button(briefingId.attend.send);
  await staff.says(briefingId.attendProblems['wrong-code']);
  await staff.write({ kode: code });
  await staff.button(briefingId.attend.send);
  await staff.says(briefingId.attend.done);
  await staff.write({ pertanyaan: 'Bolehkah saya menonton debat di rumah?' });
  await staff.button(briefingId.ask.send);
  await staff.says(briefingId.ask.sent);
  await staff.link(briefingId.afterwards);
  await staff.says(quizId.introNothingKept);
  await staff.close();

  await organiser.open(base + paths.organiseBriefing(id));
  await organiser.link('22 November 2026, 10.30 WIB, Kesbangpol');
  await organiser.picture('briefing-guide', page.locator('h1'));
  await organiser.button(briefingId.guide.settle);
  const { taken, guide } = briefingId;
  await page.getByText(guide.listTitle).tap();
  await organiser.write({ daftar: 'camat@contoh.example\nbukan siapa-siapa' });
  await organiser.button(guide.saveList);
  await organiser.says(guide.listRead(1, 0));
  await page.getByText(taken.title).tap();
  await organiser.button(taken.save);
  await page.getByLabel(taken.directions.warns, { exact: true }).check();
  await organiser.write({ nama: 'SOS-1-2026', kutipan: 'Sebaiknya pegawai tidak menonton debat di kantor.', 'kutipan-en': 'Staff had better not watch debates in the office.' });
  await organiser.button(taken.save);
  await organiser.says(taken.shownNotYet);
  await organiser.picture('briefing-statement', page.locator('h1'));
  for (const path of [paths.briefings, paths.organiseBriefing(id), paths.quizItems(id)]) await organiser.open(base + inLang('en', path));
  await organiser.close();
});

test('a quiz is answered wrong and right in as few taps as there are pages', async () => {
  const id = await office.send('quiz', { ...version, title: 'Kuis netralitas', wanted: ['passed'] });
  const visitor = await visitorAs('Ketua RT Contoh');
  const { page } = visitor;
  const keys = new Map(proposeItems('community', today, 3).map(({ item, key }) => [words.id.situations[item.situation], key]));
  const right = async (): Promise<Advice> => keys.get(await page.locator('h1').innerText()) ?? assert.fail(await page.locator('h1').innerText());
  const say = async (advice: Advice): Promise<void> => visitor.button(words.id.advice[advice].heading);
  await visitor.open(base + paths.quiz(id));
  await visitor.button(quizId.begin);
  await visitor.picture('quiz-question', page.locator('h1'));
  await say(await right() === 'forbidden' ? 'allowed' : 'forbidden');
  await visitor.says(quizId.wrongTitle);
  await visitor.picture('quiz-rule', page.locator('h1'));
  await visitor.button(quizId.next);
  for (let count = 0; count < 3; count++) await say(await right());
  await visitor.says(quizId.passed);
  await visitor.open(base + paths.briefings);
  await visitor.open(base + inLang('en', paths.quiz(id)));
  await visitor.close();
});

test('a letter from the centre is recorded, followed in steps and reported back', async () => {
  const visitor = await visitorAs(writer);
  const { page } = visitor;
  await visitor.open(base + paths.centralLetters);
  await visitor.link(centralId.newOne);
  await visitor.button(centralId.save);
  await visitor.write({ judul: 'Laporan kesiapan netralitas', dari: 'Kementerian Contoh', nomor: '100/0001/SJ', tanggal: '2 11 2026', diminta: 'Laporkan jumlah sosialisasi.', sampai: '19 11 2026', pengurus: 'camat@contoh.example' });
  await visitor.button(centralId.save);
  await page.getByText(centralId.addStep).tap();
  await visitor.write({ 'isi-langkah': 'Kumpulkan angka', 'langkah-sampai': '24 11 2026' });
  await visitor.button(centralId.saveStep);
  await visitor.picture('central-letter', page.locator('h1'));
  await page.getByText(centralId.endStep).tap();
  await visitor.button(centralId.stepDone);
  await visitor.open(base + inLang('en', page.url().replace(base, '')));
  await visitor.open(base + paths.centralLetters);
  await visitor.picture('central-list', page.locator('h1'));
  await visitor.tap(page.getByRole('link', { name: /Laporan kesiapan netralitas/u }));
  await visitor.write({ laporan: 'Ada 12 acara.', 'nomor-jawaban': '200/0002', 'tanggal-jawaban': '21 11 2026' });
  await visitor.button(centralId.saveReport);
  await visitor.says('200/0002');
  await visitor.close();
});
