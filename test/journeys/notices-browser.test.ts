// An officer on a phone, scripts off: the notice of the day on which the candidates were determined, its card, and a declaration.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { approvalRoutes } from '../../src/people/index.ts';
import { directiveRoutes, sendApproval } from '../../src/directive/index.ts';
import { cardId } from '../../src/directive/card/texts.id.ts';
import { declarationId } from '../../src/directive/declaration/texts.id.ts';
import { phaseId } from '../../src/directive/phase/texts.id.ts';
import { writingId } from '../../src/directive/writing/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { startChromium, type Started } from './chromium.ts';
import { openNoticesOffice, secretary, writer, type NoticesOffice } from './notices-office.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';

let office: NoticesOffice;
let started: Started;
let visitors: OfficeVisitors;
let base = '';
before(async () => {
  office = await openNoticesOffice([...directiveRoutes, ...approvalRoutes([sendApproval])], '2023-11-13T01:00:00Z');
  await office.opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://localhost:${(office.opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
  visitors = await officeVisitors(started.browser, 'notices');
});
after(async () => {
  await visitors.close();
  await started.close();
  await office.close();
});

const visitorAs = async (name: string): Promise<OfficeVisitor> => visitors.visitor({ session: await office.cookieOf(name) });

test('from the calendar to a letter for everybody, and to a card for the accounts of the agency', async () => {
  const officer = await visitorAs(writer);
  await officer.open(base + paths.phaseNotices);
  await officer.picture('notices-list');
  await officer.tap(officer.page.locator('a.tombol', { hasText: 'calon sudah ditetapkan' }).first());
  await officer.says('Keputusan KPU 1632/2023');
  await officer.picture('notices-notice');
  await officer.write({ dari: 'Sekretaris Daerah Contoh' });
  await officer.button(phaseId.takeUp);
  await officer.write({ alasan: 'Penetapan calon' });
  await officer.button(writingId.propose);
  const directiveId = officer.page.url().split('/').at(-1) ?? '';
  await office.approveAndSend(secretary, directiveId);
  await officer.open(base + paths.phaseNotice('pemilu-2024.candidate.ST-1'));
  await officer.says(phaseId.states.sent);
  await officer.link(phaseId.toCard);
  await officer.page.locator('#kalimat-3').check();
  await officer.button(cardId.show);
  assert.ok(officer.page.url().endsWith('/1-3'));
  await officer.picture('notices-card');
  await officer.open(base + inLang('en', paths.card(directiveId, '1-3')));
  await officer.open(base + inLang('en', paths.phaseNotice('pemilu-2024.campaign.PM-10')));
  await officer.close();
});

test('a declaration is planned and recorded on a phone, those who sign first before the others', async () => {
  const officer = await visitorAs(writer);
  await officer.open(base + paths.declarations);
  await officer.link(declarationId.make);
  await officer.picture('declaration-plan');
  await officer.button(declarationId.save);
  await officer.says(declarationId.problems.place);
  await officer.write({
    judul: 'Deklarasi Netralitas', dari: 'Sekretaris Daerah Contoh', penyelenggara: 'Bawaslu Contoh', tempat: 'Balai Contoh', tanggal: '13 11 2023', susunan: 'Pembukaan\nPenandatanganan',
    pertama: 'Gubernur Contoh, Pemerintah Contoh', lembaga: 'Komandan Contoh, TNI', saksi: 'Ketua Contoh, KPU',
  });
  await officer.button(declarationId.save);
  await officer.says('Bawaslu Contoh');
  for (const [seat, time] of [['Gubernur Contoh, Pemerintah Contoh', '09.05'], ['Komandan Contoh, TNI', '09.10'], ['Ketua Contoh, KPU', '09.12']] as const) {
    await officer.page.getByLabel(seat).first().check();
    await officer.write({ jam: time });
    if (time === '09.10') await officer.picture('declaration-record', officer.page.locator('h2', { hasText: declarationId.recordTitle }));
    await officer.button(declarationId.signed);
  }
  await officer.write({ selesai: '10.00' });
  await officer.button(declarationId.recordMinutes);
  await officer.says(declarationId.minutesFile);
  await officer.picture('declaration-minutes', officer.page.locator('h2', { hasText: declarationId.standings.first }));
  await officer.page.locator('summary', { hasText: declarationId.correctMinutes }).tap();
  await officer.open(base + inLang('en', paths.declarations));
  await officer.open(base + inLang('en', paths.newDeclaration));
  await officer.close();
});
