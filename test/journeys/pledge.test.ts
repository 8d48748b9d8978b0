// "Disuruh tanda tangan sebelum apel selesai": from the poster to the confirmation on a phone with scripts off, and the next
// morning the file that anybody checks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { checkPledgeFile, directiveRoutes, sealDayJob } from '../../src/directive/index.ts';
import { pledgeEn } from '../../src/directive/pledge/texts.en.ts';
import { pledgeId } from '../../src/directive/pledge/texts.id.ts';
import { pledgeDraft } from '../../src/directive/pledge/wording/draft.ts';
import { checkSignedData } from '../../src/platform/sign/check-signed-data.ts';
import { findSignature } from '../../src/platform/sign/pdf-signature.ts';
import { everybody, holderOf, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { hashPassword, setPassword } from '../../src/people/sign-in/password.ts';
import { registerName } from '../../src/people/sign-in/sign-in-name.ts';
import { signInId } from '../../src/people/sign-in/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { routesBehind } from '../../src/platform/http/doors.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { addGrant, changing, held, ours, personId } from '../access/cast.ts';
import { sessionAs, signedInAs } from '../access/office-of-cast.ts';
import { skipWithout } from '../needs.ts';
import { startChromium, type Started } from './chromium.ts';
import { hiddenFields } from './office.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { makeSendQueue, sentDirective } from './sent-directive.ts';
import { addUnitsCast, person } from './units-cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const today = '2026-11-22';
const typed = { nama: 'staf.kelurahan@dinas.example.go.id', sandi: 'empat kata yang panjang' };
const folder = mkdtempSync(join(tmpdir(), 'netral-pledge-journey-'));
let opened: OpenedWithDatabase;
let started: Started;
let visitors: OfficeVisitors;
let base: string;
let directiveId: string;

before(async () => {
  opened = await openWithDatabase([...directiveRoutes, ...signInRoutes([])], undefined, officeDoor, { NETRAL_ORIGIN: 'http://localhost' });
  await addUnitsCast(opened.app.db);
  const who = { agencyId: ours, personId: personId(person.staffOfKelurahan) };
  const hash = await hashPassword(typed.sandi);
  await changing(opened.app.db, ours, async (tx) => {
    await addGrant(tx, ours, held(40, person.secretary, 'approver'));
    await registerName(tx, opened.app, who, typed.nama, 'chosen');
    await setPassword(tx, who, hash, today);
  });
  await makeSendQueue(opened.admin);
  directiveId = await sendPledge();
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
  visitors = await officeVisitors(started.browser, 'pledge');
});
after(async () => {
  await visitors.close();
  await started.close();
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function sendPledge(): Promise<string> {
  const holder = async (number: number) => (await holderOf(opened.app.db, personId(number), ours, today)) ?? assert.fail('nobody');
  const version = {
    title: 'Pakta integritas netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null, texts: { ...pledgeDraft }, chatText: null,
    wanted: ['signed' as const], fromOn: today, dueOn: null, cascade: 'no' as const, audience: everybody,
  };
  return sentDirective(opened.app, await holder(person.staffOfSuku), await holder(person.secretary), { kind: 'pledge', version });
}

/** Everything the browser received, as it came over the wire. */
function countBytes(page: Page): { requests: () => number; bytes: () => Promise<number> } {
  const finished: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('http')) finished.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
  });
  return { requests: () => finished.length, bytes: async () => (await Promise.all(finished)).reduce((sum, each) => sum + each, 0) };
}

test('from the poster to the confirmation: at most six taps and 80 KB, and the first page is one request of at most 14 KB', async () => {
  const visitor = await visitors.visitor();
  const { page } = visitor;
  const wire = countBytes(page);
  let taps = 0;
  await visitor.open(base + paths.publicPledges);
  assert.equal(wire.requests(), 1);
  const first = await wire.bytes();
  assert.ok(first <= 14_000, `${first} bytes`);
  for (const text of Object.values(pledgeDraft)) await visitor.says(text.split('\n\n').at(1) ?? '');
  await visitor.picture('pledge-read');
  taps++; await visitor.link(pledgeId.publicSign);
  taps++; await page.fill('#nama', typed.nama);
  taps++; await page.fill('#sandi', typed.sandi);
  taps++; await visitor.button(signInId.signIn.go);
  await visitor.says('Kelurahan Contoh');
  await visitor.picture('pledge-sign', page.locator('h2').first());
  assert.equal(await page.getByLabel(pledgeId.box).isChecked(), false);
  taps++; await page.getByLabel(pledgeId.box).tap();
  taps++; await visitor.button(pledgeId.sign);
  await visitor.says(pledgeId.doneTitle);
  await visitor.picture('pledge-done', page.locator('h1'));
  const bytes = await wire.bytes();
  assert.ok(taps <= 6 && bytes <= 80_000, `${taps} taps, ${bytes} bytes`);
  console.log(`J3: ${taps} taps, ${bytes} bytes in ${wire.requests()} requests; the first page ${first} bytes`);
  const shown = await page.locator('main dl').innerText();
  await visitor.open(base + paths.pledge(directiveId));
  assert.equal(await page.locator('main dl').innerText(), shown, 'asked for again, it shows the same');
  await visitor.says(pledgeId.pdfTomorrow);
  await visitor.close();
});

const signed = async (): Promise<number> => (await opened.app.db.selectFrom('pledge_act').select('id').execute()).length;

test('a tap that is repeated, or whose answer was lost, never signs twice', async () => {
  const browser = await signedInAs(opened, person.contract);
  const page = await browser.get(paths.pledge(directiveId));
  const form = hiddenFields(page.body, paths.signPledge);
  const before = await signed();
  assert.equal((await browser.post(paths.signPledge, form)).status, 422, 'the box is not ticked');
  assert.equal(await signed(), before);
  const answers = await Promise.all(Array.from({ length: 5 }, () => browser.post(paths.signPledge, { ...form, bersedia: 'ya' })));
  for (const answer of answers) assert.deepEqual([answer.status, answer.location], [303, paths.pledge(directiveId)]);
  assert.equal(await signed(), before + 1);
  assert.equal((await browser.post(paths.signPledge, { ...form, bersedia: 'ya', sidik: '0'.repeat(64) })).status, 303);
  assert.equal(await signed(), before + 1);
});

const visitorAs = async (number: number): Promise<OfficeVisitor> => visitors.visitor({ session: await sessionAs(opened, number), host: 'contoh.localhost' });

test('not ready, no more reminders, and wrong data: each leads on, and one officer finds what is meant for them', async () => {
  const mayor = await visitorAs(person.mayor);
  await mayor.open(base + paths.pledge(directiveId));
  await mayor.button(pledgeId.sign);
  await mayor.says(pledgeId.boxMissing);
  await mayor.page.locator('summary').filter({ hasText: pledgeId.refuseTitle }).tap();
  await mayor.write({ alasan: 'Masih ada pertanyaan' });
  await mayor.button(pledgeId.refuse);
  await mayor.says(pledgeId.heard);
  await mayor.page.locator('summary').filter({ hasText: pledgeId.dataWrong }).tap();
  await mayor.button(pledgeId.dataSend);
  await mayor.says(pledgeId.dataNoteMissing);
  await mayor.write({ catatan: 'Unit saya sudah pindah' });
  await mayor.button(pledgeId.dataSend);
  await mayor.says(pledgeId.dataSent);
  await mayor.close();

  const community = await visitorAs(person.community);
  await community.open(base + paths.pledge(directiveId));
  await community.says(pledgeDraft.community.split('\n\n')[0] ?? '');
  await community.page.locator('summary').filter({ hasText: pledgeId.refuseTitle }).tap();
  assert.equal(await community.page.locator('#alasan').count(), 0, 'no reason is asked where only a number is kept');
  await community.button(pledgeId.refuse);
  await community.page.locator('summary').filter({ hasText: pledgeId.refuseTitle }).tap();
  await community.button(pledgeId.stop);
  await community.says(pledgeId.heard);
  await community.close();

  const officer = await visitorAs(person.officer);
  await officer.open(base + paths.pledgeUnwilling(directiveId));
  assert.doesNotMatch(await officer.page.locator('main').innerText(), /Wali Kota/u);
  await officer.button(pledgeId.officerShow);
  await officer.says('Wali Kota Contoh');
  await officer.says('Masih ada pertanyaan');
  await officer.open(base + paths.corrections);
  await officer.says('Unit saya sudah pindah');
  await officer.button(pledgeId.settle);
  await officer.says(pledgeId.correctionsNone);
  await officer.close();
  const unitOfficer = await signedInAs(opened, person.unitOfficer);
  assert.equal((await unitOfficer.send(paths.pledgeUnwilling(directiveId), paths.showUnwilling, {})).status, 403, 'an officer of one unit does not see everybody');
});

test('the receipt is there at once and the file the next morning; both verify offline, and one changed byte fails', async () => {
  const browser = await signedInAs(opened, person.staffOfKelurahan);
  const receipt = await browser.get(paths.pledgeReceipt(directiveId));
  assert.equal(receipt.status, 200);
  assert.equal((await browser.get(paths.pledgeFile(directiveId))).status, 404, 'the day is not over');
  opened.setNow('2026-11-22T17:40:00Z');
  await sealDayJob.run(opened.app, {});
  const later = await visitorAs(person.staffOfKelurahan);
  await later.open(base + paths.pledge(directiveId));
  const cookie = await sessionAs(opened, person.staffOfKelurahan);
  const { rawPayload: file } = await opened.server.inject({ url: paths.pledgeFile(directiveId), headers: { host: 'contoh.localhost', cookie: `${officeCookie}=${cookie}` } });
  assert.ok(file.length <= 40_000, `${file.length} bytes`);
  const certificates: unknown = JSON.parse((await opened.server.inject({ url: paths.certificatesFile })).body);
  const days: unknown = JSON.parse((await opened.server.inject({ url: paths.pledgeDaysFile })).body);
  const checked = await checkPledgeFile(file, { certificates, days }, 'id');
  assert.equal(checked.verdict, 'genuine', JSON.stringify(checked));
  assert.equal((await checkPledgeFile(Buffer.from(receipt.body), { certificates, days: null }, 'id')).verdict, 'genuine');
  assert.equal((await checkPledgeFile(Buffer.from(receipt.body.replace(/(?<=RECEIPT-----\n.{100})./su, (digit) => (digit === 'A' ? 'B' : 'A'))), { certificates, days: null }, 'id')).verdict, 'not-genuine');
  const at = file.indexOf('/MediaBox') + 12;
  assert.equal((await checkPledgeFile(file.map((byte, place) => (place === at ? byte ^ 1 : byte)), { certificates, days }, 'id')).verdict, 'not-genuine');
  writeFileSync(join(folder, 'bukti.pdf'), file);
  writeFileSync(join(folder, 'sertifikat.json'), JSON.stringify(certificates));
  const [, number = ''] = /Nomor: ([0-9a-f-]{36})/u.exec(receipt.body) ?? [];
  const [, print = ''] = /Sidik: ([0-9A-Z-]+)/u.exec(receipt.body) ?? [];
  await later.open(base + paths.checkPledgeOf(number));
  await later.write({ sidik: print.toLowerCase() });
  await later.button(pledgeId.check);
  await later.says(pledgeId.checkFound);
  assert.doesNotMatch(await later.page.locator('main').innerText(), /Staf/u);
  await later.write({ sidik: '0000-0000-0000' });
  await later.button(pledgeId.check);
  await later.says(pledgeId.checkUnknown);
  await later.close();
});

/** The CMS, what it signs, its time token and the authority, as files. */
function openForOpenssl(): void {
  const { found } = findSignature(readFileSync(join(folder, 'bukti.pdf')));
  assert.ok(found !== null);
  const check = checkSignedData(found.signature, found.signed);
  assert.ok(check.ok && check.found.timeToken !== null);
  const { own } = JSON.parse(readFileSync(join(folder, 'sertifikat.json'), 'utf8')) as { own: { purpose: string; certificate: string }[] };
  const authority = own.find(({ purpose }) => purpose === 'authority')?.certificate ?? '';
  const pem = `-----BEGIN CERTIFICATE-----\n${authority.replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`;
  for (const [name, bytes] of [['seal.cms', found.signature], ['signed', found.signed], ['token.tst', check.found.timeToken], ['stamped', check.found.signature], ['authority.pem', pem]] as const) writeFileSync(join(folder, name), bytes);
}

test('pdfsig and openssl confirm the seal and the time of the downloaded file', { skip: skipWithout('pdfsig') || skipWithout('openssl') }, () => {
  const run = (program: string, ...args: readonly string[]): string => {
    const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return `${status} ${stdout}${stderr}`;
  };
  const said = run('pdfsig', '-nocert', 'bukti.pdf');
  assert.match(said, /Signature is Valid/u);
  assert.match(said, /Total document signed/u);
  openForOpenssl();
  assert.match(run('openssl', 'cms', '-verify', '-cades', '-binary', '-inform', 'der', '-in', 'seal.cms', '-content', 'signed', '-CAfile', 'authority.pem', '-no_check_time', '-out', 'out'), /^0 /u);
  assert.match(run('openssl', 'ts', '-verify', '-token_in', '-in', 'token.tst', '-data', 'stamped', '-CAfile', 'authority.pem', '-no_check_time'), /Verification: OK/u);
});

test('a program with the public door alone says in words where to sign, and leads to no office that it does not know', async () => {
  const alone = { doors: 'public', publicOrigin: null } as const;
  const server = await createServer({ ...opened.app, config: { ...opened.app.config, ...alone } }, routesBehind(alone, directiveRoutes), officeDoor);
  try {
    for (const [lang, texts] of [['id', pledgeId], ['en', pledgeEn]] as const) for (const path of [paths.publicPledges, paths.publicPledge(directiveId)]) {
      const page = await server.inject({ url: inLang(lang, path), headers: { host: 'contoh.localhost' } });
      assert.equal(page.statusCode, 200);
      assert.ok(page.body.includes(texts.publicSignElsewhere) && !page.body.includes('/kantor'), path);
      const both = await opened.server.inject({ url: inLang(lang, path), headers: { host: 'contoh.localhost' } });
      assert.ok(both.body.includes(texts.publicSign) && !both.body.includes(texts.publicSignElsewhere), path);
    }
  } finally {
    await server.close();
  }
});

test('an ended pledge says so to whoever still has the old poster, and asks nothing', async () => {
  const visitor = await visitors.visitor();
  await changing(opened.app.db, ours, (tx) => tx.insertInto('directive_end').values({
    agency_id: ours, directive_id: directiveId, outcome: 'closed', ended_by: personId(person.officer), ended_at: opened.app.clock.now(), reason: 'Masa tanda tangan selesai',
  }).execute());
  await visitor.open(base + paths.publicPledge(directiveId));
  await visitor.says(pledgeId.publicOver);
  assert.equal(await visitor.page.getByRole('link', { name: pledgeId.publicSign }).count(), 0);
  await visitor.open(base + inLang('en', paths.publicPledges));
  await visitor.says(pledgeEn.publicNone);
  await visitor.open(base + inLang('en', paths.checkPledge));
  await visitor.close();
  const english = await visitorAs(person.headOfDinas);
  await english.open(base + inLang('en', paths.pledge(directiveId)));
  await english.says(pledgeEn.ended);
  await english.close();
});
