// The whole way of a letter in the small agency, on a phone of 360 px: written by one, approved by another, read by the heads, passed
// on, chased; the notice of 13 November; a declaration; a pledge by oneself and with help; a file that proves it without us. Scripts
// are off, but for the second person.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { act, done } from '../../src/audit/index.ts';
import { coverageId } from '../../src/directive/coverage/texts.id.ts';
import { declarationId } from '../../src/directive/declaration/texts.id.ts';
import { phaseId } from '../../src/directive/phase/texts.id.ts';
import { pledgeId } from '../../src/directive/pledge/texts.id.ts';
import { readingId } from '../../src/directive/reading/texts.id.ts';
import { helpedId } from '../../src/directive/unit/helped/texts.id.ts';
import { unitId } from '../../src/directive/unit/texts.id.ts';
import { homeId } from '../../src/people/session/texts.id.ts';
import { hashPassword, setPassword } from '../../src/people/sign-in/password.ts';
import { registerName } from '../../src/people/sign-in/sign-in-name.ts';
import { signInId } from '../../src/people/sign-in/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { days, morningOf, type ReachOffice } from './reach-everyone.ts';
import { helper, openReachBrowser, says, sendLetter, writeLetter, writer, type ReachBrowser } from './reach-everyone-browser.ts';

const typed = { nama: 'guru@contoh.example', sandi: 'empat kata yang panjang' };
const [head, signer] = ['Kepala Dinas Contoh', 'Guru Contoh'];
const everybodyCount = 19;
const folder = mkdtempSync(join(tmpdir(), 'netral-reach-'));
let reach: ReachBrowser;
let office: ReachOffice;
let base = '';

before(async () => {
  reach = await openReachBrowser();
  ({ office, base } = reach);
});
after(async () => {
  await reach.close();
  rmSync(folder, { recursive: true });
});

let circular = '';

test('a circular to echelon II is written by one and sent by two; a head reads it and passes it on', async () => {
  const publisher = await reach.visitorAs(writer);
  await writeLetter(reach, publisher, 'circular', { judul: 'Menjaga netralitas', nomor: 'e-0011/SE/2023', tanggal: '6 11 2023', 'isi-all': 'Anda tetap netral.', eselon: '21 22', mulai: '6 11 2023' }, ['untuk-civil-servant', 'berjenjang', 'minta-read']);
  await publisher.picture('reach-draft', publisher.page.locator('h1'));
  circular = await sendLetter(reach, publisher, 4);
  await publisher.close();
  office.setNow(morningOf(days.told));
  const reader = await reach.visitorAs(head);
  await reader.open(base + paths.letters);
  await reader.tap(reader.page.getByRole('link', { name: 'Menjaga netralitas' }));
  await reader.button(readingId.read);
  await says(reader, readingId.readDone);
  await reader.open(base + paths.ownUnits);
  await reader.tap(reader.page.getByRole('link', { name: 'Menjaga netralitas' }));
  await reader.link(unitId.passOn);
  await reader.write({ pertemuan: 'Apel pagi', hari: '7 11 2023', hadir: '24' });
  await reader.picture('reach-pass-on', reader.page.locator('h1'));
  await reader.button(unitId.passOnNow);
  await says(reader, unitId.toldLong('7 November 2023'));
  await reader.close();
});

test('the report of the cascade names the silent units and nobody else, the longest first', async () => {
  office.setNow(morningOf('2023-11-09'));
  const publisher = await reach.visitorAs(writer);
  await publisher.open(base + paths.coverage(circular));
  await says(publisher, `${coverageId.addressed} 4 orang ${coverageId.answered.read} 1 orang ${coverageId.excused} 0 orang ${coverageId.left} 3 orang`);
  await publisher.link(coverageId.silentTitle);
  const silent = await publisher.page.locator('section').evaluateAll((sections) => sections.map((each) => `${each.querySelector('h2')?.textContent ?? ''}: ${each.querySelector('p')?.textContent ?? ''}`));
  assert.deepEqual(new Set(silent), new Set([
    `Kota Administrasi Contoh: Menunggu sejak 6 November 2023 (3 hari). Pegawainya 1 orang. ${coverageId.silentBehind(3)}`,
    'Badan Kepegawaian Contoh: Menunggu sejak 6 November 2023 (3 hari). Pegawainya 2 orang.', 'Inspektorat Contoh: Menunggu sejak 6 November 2023 (3 hari). Pegawainya 1 orang.',
    'Suku Dinas Contoh: Menunggu sejak 7 November 2023 (2 hari). Pegawainya 2 orang.', 'Sekolah Contoh: Menunggu sejak 7 November 2023 (2 hari). Pegawainya 2 orang.',
  ]));
  assert.deepEqual(silent.map((text) => text.includes('6 November')), [true, true, true, false, false]);
  await publisher.picture('reach-silent', publisher.page.locator('h1'));
  await publisher.close();
});

test('the notice of 13 November: proposed by the calendar, sent by two people, read by everybody, answered by nobody', async () => {
  office.setNow(morningOf(days.notice));
  const publisher = await reach.visitorAs(writer);
  await publisher.open(base + paths.phaseNotices);
  await publisher.tap(publisher.page.locator('a.tombol', { hasText: 'calon sudah ditetapkan' }).first());
  await publisher.write({ dari: 'Sekretaris Daerah Contoh' });
  await publisher.button(phaseId.takeUp);
  await sendLetter(reach, publisher, everybodyCount);
  await publisher.close();
  const reader = await reach.visitorAs(signer);
  await reader.open(base + paths.letters);
  await reader.tap(reader.page.getByRole('link', { name: 'calon sudah ditetapkan' }));
  await says(reader, 'Mulai hari ini, 13 November 2023,');
  assert.equal(await reader.page.getByRole('button', { name: readingId.read }).count(), 0);
  await reader.close();
});

let pledge = '';

test('a declaration: governor, Sekda and echelon II first, then the institutions; its pledge goes to everybody; minutes are a PDF', async () => {
  office.setNow(morningOf(days.declaration));
  const publisher = await reach.visitorAs(writer);
  await writeLetter(reach, publisher, 'pledge', { judul: 'Pakta integritas netralitas', mulai: '14 11 2023' }, ['untuk-civil-servant', 'untuk-community', 'untuk-contract-worker']);
  pledge = await sendLetter(reach, publisher, everybodyCount);
  await publisher.open(base + paths.declarations);
  await publisher.link(declarationId.make);
  const first = ['Gubernur Contoh', 'Sekretaris Daerah Contoh', 'Kepala Dinas Contoh'];
  await publisher.write({
    judul: 'Deklarasi netralitas', dari: 'Gubernur Contoh', penyelenggara: 'Bawaslu Contoh', tempat: 'Balai Contoh', tanggal: '14 11 2023', susunan: 'Pembukaan\nPenandatanganan\nPenutup',
    pertama: first.map((seat) => `${seat}, Pemerintah Contoh`).join('\n'), lembaga: 'Komandan Contoh, TNI', saksi: 'Ketua Contoh, KPU',
  });
  await publisher.page.getByLabel('Pakta integritas netralitas').check();
  await publisher.button(declarationId.save);
  const id = new URL(publisher.page.url()).pathname.split('/').at(-1) ?? '';
  assert.equal(await publisher.page.locator('input[name="kursi"]').count(), first.length, 'nobody before those who sign first');
  for (const seat of [...first.map((name) => `${name}, Pemerintah Contoh`), 'Komandan Contoh, TNI', 'Ketua Contoh, KPU']) {
    await publisher.page.getByLabel(seat).first().check();
    await publisher.write({ jam: '09.05' });
    await publisher.button(declarationId.signed);
  }
  await publisher.write({ selesai: '10.00' });
  await publisher.button(declarationId.recordMinutes);
  await says(publisher, declarationId.minutesFile);
  assert.equal((await reach.fileOf(writer, paths.minutesFile(id))).subarray(0, 5).toString('latin1'), '%PDF-');
  await publisher.close();
});

/** Everything the browser received, as it came over the wire. */
function countBytes(page: Page): () => Promise<number> {
  const finished: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('http')) finished.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
  });
  return async () => (await Promise.all(finished)).reduce((sum, each) => sum + each, 0);
}

/** A way in of one's own, so that the taps of signing in are counted. */
async function giveSignIn(): Promise<void> {
  const who = { agencyId: office.agencyId, personId: reach.idOf(signer) };
  const hash = await hashPassword(typed.sandi);
  await act(office.app.db, { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' }, 'cast.made', { kind: 'person', id: who.personId }, async (tx) => {
    await registerName(tx, office.app, who, typed.nama, 'chosen');
    await setPassword(tx, who, hash, days.circular);
    return done(null);
  }, office.app.clock);
}

test('from the poster to the own pledge in six taps and 80 KB, in three with a helper, and in three from the office to the reminder', async () => {
  await giveSignIn();
  const own = await reach.visitors.visitor();
  const bytes = countBytes(own.page);
  let taps = 0;
  const tapped = async (doing: Promise<unknown>): Promise<void> => { await doing; taps += 1; };
  await own.open(base + paths.publicPledges);
  await tapped(own.link(pledgeId.publicSign));
  await tapped(own.page.fill('#nama', typed.nama));
  await tapped(own.page.fill('#sandi', typed.sandi));
  await tapped(own.button(signInId.signIn.go));
  await tapped(own.page.getByLabel(pledgeId.box).tap());
  await tapped(own.button(pledgeId.sign));
  await says(own, pledgeId.doneTitle);
  const [ownTaps, received] = [taps, await bytes()];
  assert.ok(ownTaps <= 6 && received <= 80_000, `${ownTaps} taps, ${received} bytes`);
  await own.close();

  const device = await reach.visitorAs(helper);
  await device.open(base + paths.helpingWith(pledge));
  taps = 0;
  await tapped(device.link('Ketua RT Contoh (RT)'));
  await tapped(device.page.getByLabel(pledgeId.box).tap());
  await tapped(device.button(helpedId.sign));
  await says(device, helpedId.number);
  const helpedTaps = taps;
  await device.close();

  const boss = await reach.visitorAs('Kepala Suku Dinas Contoh');
  await boss.open(base + paths.office);
  taps = 0;
  await tapped(boss.link(homeId.links.ownUnits));
  await tapped(boss.tap(boss.page.getByRole('link', { name: 'Pakta integritas netralitas' })));
  await tapped(boss.button(unitId.remind));
  await says(boss, unitId.reminded);
  await boss.close();
  assert.ok(helpedTaps <= 3 && taps <= 3, `${helpedTaps} taps with help, ${taps} to the reminder`);
  console.log(`J3: ${ownTaps} taps, ${received} bytes with scripts off; with help ${helpedTaps} taps; J10: ${taps} taps to the reminder`);
});

test('the numbers of the pledge agree on every level, on the pages and in the table', async () => {
  const officer = await reach.visitorAs(writer);
  const levels: readonly (readonly [unit: string, addressed: number, signed: number])[] = [
    ['Sekretariat Daerah Contoh', 19, 2], ['Dinas Contoh', 6, 1], ['Sekolah Contoh', 2, 1], ['Kota Administrasi Contoh', 9, 1], ['Kecamatan Contoh', 8, 1], ['Kelurahan Contoh', 7, 1],
  ];
  await officer.open(base + paths.coverage(pledge));
  await says(officer, `${coverageId.addressed} 19 orang ${coverageId.answered.signed} 2 orang ${coverageId.excused} 0 orang ${coverageId.left} 17 orang`);
  for (const [unit, addressed, signed] of levels) {
    await officer.open(base + paths.unitCoverage(pledge, reach.idOf(unit)));
    await says(officer, `${coverageId.addressed} ${addressed} orang ${coverageId.answered.signed} ${signed} orang`);
  }
  await officer.close();
  const table = (await reach.fileOf(writer, paths.coverageFile(pledge))).toString('utf8');
  for (const [unit, addressed, signed] of levels) assert.match(table, new RegExp(`,${unit},${addressed},${signed},0,${addressed - signed},`, 'u'));
});

test('the day is sealed, and the file of the next morning is proved by the command, with no service running for it; one changed byte fails', async () => {
  office.setNow('2023-11-14T17:40:00Z');
  await office.sealDays();
  const own = await reach.visitorAs(signer);
  await own.open(base + paths.pledge(pledge));
  await says(own, pledgeId.pdf);
  await own.close();
  const file = await reach.fileOf(signer, paths.pledgeFile(pledge));
  writeFileSync(join(folder, 'bukti.pdf'), file);
  writeFileSync(join(folder, 'berubah.pdf'), file.map((byte, at) => (at === Math.floor(file.length / 2) ? byte ^ 1 : byte)));
  for (const [name, path] of [['sertifikat.json', paths.certificatesFile], ['hari.json', paths.pledgeDaysFile]] as const) writeFileSync(join(folder, name), (await office.server.inject({ url: path })).rawPayload);
  const verify = (name: string) => spawnSync(process.execPath, ['--import', './scripts/typescript.mjs', 'src/main/cli.ts', 'verify-pledge', join(folder, name), '--days', join(folder, 'hari.json')], { encoding: 'utf8' });
  const [genuine, changed] = [verify('bukti.pdf'), verify('berubah.pdf')];
  assert.equal(genuine.status, 0, genuine.stdout + genuine.stderr);
  assert.ok(genuine.stdout.includes(signer), genuine.stdout);
  assert.equal(changed.status, 1, changed.stdout + changed.stderr);
});
