// An auditor on a phone of 360 pixels, scripts off: counts a period, has a sample drawn by lot, has one detail opened with a
// second person, writes a finding. Every look leaves an entry; nobody else gets in.
import assert from 'node:assert/strict';
import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { act, done, logRoutes, sequenceLog, signCheckpoint } from '../../src/audit/index.ts';
import { verifyLogCommand } from '../../src/audit/verify-log-command.ts';
import { approvalId as approvalTexts } from '../../src/people/approval/texts.id.ts';
import { auditingEn } from '../../src/people/auditing/texts.en.ts';
import { auditingId as texts } from '../../src/people/auditing/texts.id.ts';
import { homeId } from '../../src/people/session/texts.id.ts';
import { auditDetailApproval, auditingAccess, auditingRoutes, approvalRoutes, grantRoutes, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, personId, theirs, timeZone } from '../access/cast.ts';
import { signedInAs } from '../access/office-of-cast.ts';
import { startChromium, type Started } from './chromium.ts';
import { hiddenFields } from './office.ts';
import { look as lookAt, press, signedInPhone } from './signed-in-phone.ts';
import { smallPicture } from './small-picture.ts';
import { axeFindings } from './visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const manual = new URL('../../docs/how-to/images/', import.meta.url);
// 1 audits here, 2 is of the inspectorate, 3 an administrator, 4 an officer whose acts are in the sample; 9 audits elsewhere.
let opened: OpenedWithDatabase;
let started: Started;
let base: string;
let folder: string;

const grow = async (): Promise<void> => {
  await sequenceLog(opened.app.db, opened.app.clock, timeZone);
  await signCheckpoint(opened.app);
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-auditing-'));
  opened = await openWithDatabase([...signInRoutes([auditDetailApproval]), ...grantRoutes, ...approvalRoutes([auditDetailApproval]), ...auditingRoutes, ...logRoutes], undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    for (const number of [1, 2, 3, 4]) await addPerson(tx, ours, number);
    await addGrant(tx, ours, held(1, 1, 'auditor'));
    await addGrant(tx, ours, held(2, 2, 'inspectorate'));
    await addGrant(tx, ours, held(3, 3, 'administrator'));
    await addGrant(tx, ours, held(4, 4, 'inspectorate'));
  });
  await changing(opened.app.db, theirs, async (tx) => {
    await addPerson(tx, theirs, 9);
    await addGrant(tx, theirs, held(9, 9, 'auditor'));
  });
  for (let count = 0; count < 24; count++) {
    const noun = count % 3 === 0 ? 'role-grant.given' : 'session.opened';
    await act(opened.app.db, { role: 'personnel-officer', id: personId(4), agencyId: count % 4 === 0 ? theirs : ours, timeZone }, noun, { kind: 'person', id: personId(4) }, async () => done(null, { way: 'password' }), clockAt('2026-11-20T03:00:00Z'));
  }
  await grow();
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await opened.close();
  await rm(folder, { recursive: true });
});

const phoneOf = (number: number, scripts: boolean): Promise<BrowserContext> => signedInPhone(started.browser, opened, number, scripts);

async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, `auditing-${name}`);
  if (process.env['NETRAL_SCREENSHOTS'] === '1' && ['counts', 'drawn', 'entries'].includes(name)) await keepForManual(page, name);
}

/** From the heading down, without the frame that every page has. */
async function keepForManual(page: Page, name: string): Promise<void> {
  const { y = 0 } = (await page.locator('main').boundingBox()) ?? {};
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const small = smallPicture(await page.screenshot({ fullPage: true, clip: { x: 0, y, width: 360, height: Math.min(800, whole - y) } }));
  assert.ok(small.length <= 40_000, `${name} has ${small.length} bytes`);
  await writeFile(new URL(`audit-${name}.png`, manual), small);
}

const acts = async (): Promise<readonly string[]> => (await opened.app.db.selectFrom('audit.audit_entry').select('noun').where('noun', 'like', 'audit-%').execute()).map(({ noun }) => noun).toSorted();
const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

test('scripts off, on a phone: count, sample, a detail with a second person, a finding', async () => {
  const page = await (await phoneOf(1, false)).newPage();
  await page.goto(base + paths.audit);
  await look(page, 'start');
  await press(page, page.getByRole('button', { name: texts.count }));
  await look(page, 'start-messages');
  assert.deepEqual(await acts(), [], 'what could not be read was not looked at');
  await page.fill('#mulai', '20 11 2026');
  await page.fill('#sampai', '20 11 2026');
  await press(page, page.getByRole('button', { name: texts.count }));
  await look(page, 'counts');
  const counted = await textOf(page);
  for (const part of ['role-grant.given', 'Petugas kepegawaian', texts.allThere]) assert.ok(counted.includes(part), part);
  assert.match(counted, /18/u);
  assert.deepEqual(await acts(), ['audit-period.counted']);

  await press(page, page.getByRole('link', { name: texts.toStart }));
  await page.fill('#contoh-mulai', '20 11 2026');
  await page.fill('#contoh-sampai', '2026-11-22');
  await page.fill('#jumlah', '4');
  await page.fill('#tujuan', 'Pemeriksaan bulan November');
  await press(page, page.getByRole('button', { name: texts.request }));
  assert.ok((await textOf(page)).includes(texts.drawRefusals['request-waits']));
  await look(page, 'waiting');
  await grow();
  await press(page, page.getByRole('link', { name: texts.again }));
  await press(page, page.getByRole('button', { name: texts.draw }));
  await look(page, 'drawn');
  assert.ok((await textOf(page)).includes('4 dari'));
  await press(page, page.getByRole('button', { name: texts.look }));
  const entries = await textOf(page);
  assert.equal(entries.split(texts.detailStates.there).length, 5);
  assert.ok(!entries.includes(personId(4)) && !entries.includes('password'), 'the detail is covered');
  await look(page, 'entries');
  const [first] = await page.locator('details').all();
  assert.ok(first);
  await first.locator('summary').tap();
  await first.locator('textarea').fill('Mencocokkan dengan surat tugas');
  await press(page, first.getByRole('button'));
  assert.ok((await textOf(page)).includes(approvalTexts.states.waiting));
  const proposal = page.url();

  // Whoever acted in the entry does not decide on it; it does not exist for them.
  const named = await (await phoneOf(4, false)).newPage();
  assert.equal((await named.goto(proposal))?.status(), 404);
  const second = await (await phoneOf(2, false)).newPage();
  // The first page of the office says that something waits, and leads there.
  await second.goto(base + paths.office);
  await press(second, second.getByRole('link', { name: homeId.toDecision }));
  assert.equal(await second.locator(`a[href="${new URL(proposal).pathname}"]`).count(), 1);
  await second.goto(proposal);
  await look(second, 'agree');
  await press(second, second.getByRole('button', { name: approvalTexts.approveLater }));

  await page.goto(base + paths.audit);
  await press(page, page.getByRole('link', { name: /Pemeriksaan bulan November/u }));
  await press(page, page.getByRole('button', { name: texts.open }));
  const shown = await textOf(page);
  assert.ok(shown.includes(texts.openedNote) && shown.includes(personId(4)) && !shown.includes('Staf Umum'), 'ids only');
  await look(page, 'opened');
  await press(page, page.getByRole('link', { name: texts.toFindings }));
  await page.fill('#hasil', 'Semua baris contoh ada dan cocok.');
  await page.fill('#baris', 'lima');
  await press(page, page.getByRole('button', { name: texts.writeFinding }));
  assert.ok((await textOf(page)).includes(texts.findingPlaceWrong));
  await page.fill('#baris', '5');
  await press(page, page.getByRole('button', { name: texts.writeFinding }));
  await grow();
  await page.reload();
  await look(page, 'finding');
  assert.match(await textOf(page), /Semua baris contoh ada dan cocok\.[\s\S]*sama dengan yang dicatat pada nomor \d+/u);
  assert.deepEqual(await acts(), ['audit-detail.opened', 'audit-finding.written', 'audit-period.counted', 'audit-sample.drawn', 'audit-sample.looked-at', 'audit-sample.requested']);
});

test('axe finds nothing serious on these pages, in either language', async () => {
  const page = await (await phoneOf(1, true)).newPage();
  const id = (await opened.app.db.selectFrom('audit_sample').select('id').executeTakeFirstOrThrow()).id;
  const check = async (name: string): Promise<void> => {
    assert.deepEqual(await axeFindings(page), [], name);
  };
  for (const lang of ['id', 'en'] as const) {
    for (const path of [paths.audit, paths.auditSample(id), paths.auditFindings]) {
      await page.goto(base + inLang(lang, path));
      await check(inLang(lang, path));
      await look(page, `${lang}-${path.split('/')[3] ?? 'start'}`);
    }
  }
  await page.goto(base + inLang('en', paths.auditSample(id)));
  await press(page, page.getByRole('button', { name: auditingEn.look }));
  await check('entries');
});

test('the file of a sample is checked beside the log, without the service having a say', async () => {
  const auditor = await signedInAs(opened, 1);
  const { id } = await opened.app.db.selectFrom('audit_sample').select('id').executeTakeFirstOrThrow();
  const answer = await auditor.send(paths.auditSample(id), paths.auditSampleFile, {});
  assert.deepEqual([answer.status, answer.headers['content-disposition']], [200, `attachment; filename="contoh-${id}.json"`]);
  const file = join(folder, 'contoh.json');
  await writeFile(file, answer.body);
  let said = '';
  const address = `http://127.0.0.1:${(opened.server.server.address() as AddressInfo).port}${paths.log}`;
  assert.equal(await verifyLogCommand([address, '--sample', file], { stdout: { write: (part) => (said += part) } }), 0, said);
  assert.match(said, /The sample holds: 4 of \d+ entries/u);
});

test('an agreement opens one detail for an hour, for the one who proposed, and nothing else', async () => {
  const auditor = await signedInAs(opened, 1);
  const { id } = await opened.app.db.selectFrom('approval').select('id').executeTakeFirstOrThrow();
  const { id: sampleId } = await opened.app.db.selectFrom('audit_sample').select('id').executeTakeFirstOrThrow();
  const { _csrf: secret = '' } = hiddenFields((await auditor.get(paths.audit)).body, paths.auditCount);
  const open = (approval: string) => auditor.post(paths.auditDetailOpen, { _csrf: secret, usulan: approval });
  const before = (await acts()).length;
  assert.equal((await open(id)).status, 200, 'a page that did not arrive is asked for again, and each look is an entry');
  assert.equal((await acts()).length, before + 1);
  assert.equal((await open(personId(1))).status, 404);
  // A number that was not drawn is not proposed.
  const places = (await opened.app.db.selectFrom('audit_sample_draw').select('places').executeTakeFirstOrThrow()).places as number[];
  const other = Array.from({ length: 20 }, (_, at) => at + 1).find((place) => !places.includes(place)) ?? 0;
  const refused = await auditor.post(paths.auditDetailPropose, { _csrf: secret, nomor: personId(77), contoh: sampleId, baris: String(other), alasan: 'Ingin tahu' });
  assert.deepEqual([refused.status, refused.body.includes(texts.proposeRefusals['not-allowed'])], [422, true]);
  opened.setNow('2026-11-22T04:50:00Z');
  const later = await signedInAs(opened, 1);
  const { _csrf: laterSecret = '' } = hiddenFields((await later.get(paths.audit)).body, paths.auditCount);
  const late = await later.post(paths.auditDetailOpen, { _csrf: laterSecret, usulan: id });
  assert.deepEqual([late.status, late.body.includes(texts.openRefusals['used-already'])], [422, true]);
  assert.equal((await acts()).length, before + 1);
});

test('an auditor of another agency sees none of it, an administrator reads findings and writes none', async () => {
  const { id } = await opened.app.db.selectFrom('audit_sample').select('id').executeTakeFirstOrThrow();
  const elsewhere = await signedInAs(opened, 9, theirs);
  assert.equal((await elsewhere.get(paths.auditSample(id))).status, 404);
  assert.ok((await elsewhere.get(paths.audit)).body.includes(texts.samplesNone));
  assert.ok((await elsewhere.get(paths.auditFindings)).body.includes(texts.findingsNone));
  for (const reader of [2, 3]) {
    const page = await (await signedInAs(opened, reader)).get(paths.auditFindings);
    assert.ok(page.body.includes('Semua baris contoh ada dan cocok.') && !page.body.includes(texts.writeFinding));
    assert.equal((await (await signedInAs(opened, reader)).get(paths.audit)).status, 403);
  }
  assert.doesNotMatch(opened.logged(), /Semua baris|Pemeriksaan bulan|Staf Umum/u);
});

test('what is expected of who may open each page is what the routes say', () => {
  const found = Object.fromEntries(auditingRoutes.filter(({ lang }) => lang === 'id').map(({ method, path, who }) => [`${method} ${path}`, who]));
  assert.deepEqual(found, auditingAccess);
});
