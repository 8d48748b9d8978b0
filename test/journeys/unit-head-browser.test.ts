// The head of a unit and a helper on a phone, scripts off: every page is held to what holds for all pages.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { reminderId } from '../../src/directive/reminder/texts.id.ts';
import { helpedEn } from '../../src/directive/unit/helped/texts.en.ts';
import { helpedId } from '../../src/directive/unit/helped/texts.id.ts';
import { unitId as texts } from '../../src/directive/unit/texts.id.ts';
import { absenceId } from '../../src/people/absence/texts.id.ts';
import { homeId } from '../../src/people/session/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { changing } from '../access/cast.ts';
import { startChromium, type Started } from './chromium.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { circular, openDemoOffice, pledge, type DemoOffice } from './unit-head-cast.ts';

let office: DemoOffice;
let started: Started;
let visitors: OfficeVisitors;
let base = '';
let letter = '';
let ikrar = '';

before(async () => {
  office = await openDemoOffice();
  await office.hold('Lurah Contoh', 'ward-helper', { kind: 'area', areaCode: '31.71.01.1001' });
  letter = await office.send('circular', circular);
  ikrar = await office.send('pledge', pledge);
  await office.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://localhost:${(office.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
  visitors = await officeVisitors(started.browser, 'unit-head');
});
after(async () => {
  await visitors.close();
  await started.close();
  await office.close();
});

const visitorAs = async (name: string): Promise<OfficeVisitor> => visitors.visitor({ session: await office.sessionOf(name) });

test('three taps from the first page of the office to the reminder', async () => {
  const head = await visitorAs('Kepala Suku Dinas Contoh');
  await head.open(base + paths.office);
  let taps = 0;
  const tap = async (doing: Promise<void>): Promise<void> => { await doing; taps += 1; };
  await tap(head.link(homeId.links.ownUnits));
  await head.picture('unit-letters', head.page.locator('h1'));
  await tap(head.tap(head.page.getByRole('link', { name: pledge.title })));
  await head.picture('unit-left', head.page.locator('h1'));
  await tap(head.button(texts.remind));
  await head.says(texts.reminded);
  assert.equal(taps, 3);
  await head.link(texts.sheet);
  await head.page.emulateMedia({ media: 'print' });
  await head.says('Staf Suku Dinas Contoh');
  await head.page.emulateMedia({ media: 'screen' });
  await head.close();
});

test('the head says that the letter was passed on, and who is on leave', async () => {
  const head = await visitorAs('Kepala Suku Dinas Contoh');
  await head.open(base + paths.ownUnitLetter(letter, office.idOf('Suku Dinas Contoh')));
  await head.link(texts.passOn);
  await head.button(texts.passOnNow);
  await head.write({ pertemuan: 'Apel pagi', hari: '22 11 2026', hadir: '2' });
  await head.button(texts.passOnNow);
  await head.says(texts.toldLong('22 November 2026'));
  await head.link(texts.awayInstead);
  await head.link('Staf Suku Dinas Contoh');
  await head.button(absenceId.save);
  await head.page.getByLabel(absenceId.kinds.study).check();
  await head.write({ mulai: '20 11 2026', sampai: '20 11 2028' });
  await head.button(absenceId.save);
  await head.says('20 November 2028');
  await head.close();
});

test('the helper hands the device over; a code and a sheet on paper go the same way', async () => {
  const helper = await visitorAs('Lurah Contoh');
  await helper.open(base + paths.ownUnits);
  await helper.link(texts.toHelping);
  await helper.tap(helper.page.getByRole('link', { name: pledge.title }));
  await helper.picture('help-list', helper.page.locator('h1'));
  await helper.link('Ketua RT Contoh (RT)');
  await helper.picture('help-hand-over', helper.page.locator('h1'));
  await helper.button(helpedId.sign);
  await helper.page.locator('#bersedia').check();
  await helper.button(helpedId.sign);
  await helper.says(helpedId.number);

  await helper.open(base + paths.helpPerson(ikrar, office.idOf('Ketua RW Contoh')));
  await helper.page.locator('summary').tap();
  await helper.write({ saksi: 'Ketua RW 02' });
  await helper.button(helpedId.issueCode);
  const slip = await helper.page.locator('main').innerText();
  const [link, code] = [/\/kantor\/ikrar-kode\/[0-9a-f-]{36}/u.exec(slip)?.[0] ?? '', /\b\d{3} \d{3}\b/u.exec(slip)?.[0] ?? ''];
  const own = await visitors.visitor();
  await own.open(base + link);
  await own.write({ kode: 'x' });
  await own.button(helpedId.next);
  await own.write({ kode: code });
  await own.button(helpedId.next);
  await own.page.locator('#bersedia').check();
  await own.button(helpedId.sign);
  await own.says(helpedId.copyNumber);
  await own.open(base + link);
  await own.says(helpedId.usedText);
  await own.close();

  await helper.open(base + paths.helpingWith(ikrar));
  await helper.button(helpedId.makeSheet.community);
  await helper.link(helpedId.printSheet);
  await helper.picture('help-sheet', helper.page.locator('h1'));
  await helper.tap(helper.page.locator('nav.jejak a'));
  await helper.button(helpedId.typeNow);
  await helper.write({ hari: '22 11 2026' });
  await helper.page.getByLabel('1. Anggota LMK Contoh (LMK)').check();
  await helper.button(helpedId.typeNow);
  await helper.says(helpedId.waitSecond);
  await helper.close();
  const second = await visitorAs('Petugas Kepegawaian Contoh');
  await second.open(base + paths.office);
  await second.link(helpedId.waitingTitle);
  await second.tap(second.page.getByRole('link', { name: helpedId.sheet(1) }));
  await second.write({ hari: '22 11 2026' });
  for (const name of ['1. Anggota LMK Contoh (LMK)', '2. Kader Dasawisma Contoh (DASAWISMA)']) await second.page.getByLabel(name).check();
  await second.button(helpedId.typeNow);
  await second.says(helpedId.differentText);
  await second.open(base + paths.silentUnits(letter));
  await second.open(base + paths.coverage(ikrar));
  await second.open(base + inLang('en', paths.absences));
  await second.close();
});

test('the pages of the helper in English', async () => {
  const helper = await visitorAs('Lurah Contoh');
  await helper.open(base + inLang('en', paths.helping));
  await helper.says(helpedEn.lead);
  await helper.close();
});

test('the publisher of a letter sees how many owe an answer, and asks for a round of reminders', async () => {
  const addresses = (address: RawBuilder<unknown>): Promise<unknown> => changing(office.app.db, office.agencyId, (tx) => sql`update person set official_email = ${address}`.execute(tx));
  await addresses(sql`null`);
  const publisher = await visitorAs('Petugas Kepegawaian Contoh');
  await publisher.open(base + paths.directive(ikrar));
  await publisher.link(reminderId.title);
  await publisher.says(reminderId.nobodyReachable);
  await addresses(sql`case when kind = 'pns' then left(id::text, 8) || '@contoh.example' end`);
  await publisher.open(base + paths.reminderRound(ikrar));
  await publisher.page.locator('summary').first().tap();
  await publisher.picture('reminder-round', publisher.page.locator('h1'));
  await publisher.button(reminderId.ask);
  await publisher.says(reminderId.reasonMissing);
  await publisher.write({ alasan: 'Tenggat tanggal 30 November' });
  await publisher.button(reminderId.ask);
  await publisher.says(reminderId.waitingApproval);
  await publisher.close();
});
