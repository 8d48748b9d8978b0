// The pages of rights and approvals on a phone of 360 pixels: scripts off all the way, then looked at by axe.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { officeDoor } from '../../src/people/index.ts';
import { approvalId as approvalTexts } from '../../src/people/approval/texts.id.ts';
import { grantsId } from '../../src/people/grants/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { startChromium, type Started } from '../journeys/chromium.ts';
import { look as lookAt, press, signedInPhone } from '../journeys/signed-in-phone.ts';
import { axeFindings } from '../journeys/visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, unitId } from './cast.ts';
import { officeRoutes } from './every-route.ts';

const longUnit = 'Suku Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Contoh';
let opened: OpenedWithDatabase;
let started: Started;
let base: string;

before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    for (const number of [1, 2, 3, 4]) await addPerson(tx, ours, number, { nrk: String(100_000 + number), name: number === 3 ? 'Staf Umum Bernama Sangat Panjang Sekali, S.Sos., M.Si.' : `Staf Umum ${number}` });
    await tx.insertInto('unit').values({ agency_id: ours, id: unitId(1), source_id: 'U1', created_on: '2026-01-01' }).execute();
    await tx.insertInto('unit_period').values({
      agency_id: ours, unit_id: unitId(1), valid_from: '2026-01-01', valid_until: null, name: longUnit, functional_parent_id: null, place_parent_id: null, area_code: null,
    }).execute();
    await addGrant(tx, ours, held(1, 1, 'administrator'));
    await addGrant(tx, ours, held(2, 2, 'approver'));
    await addGrant(tx, ours, held(4, 4, 'unit-head', { kind: 'unit', unitId: unitId(1), axis: 'function' }));
  });
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await opened.close();
});

const phoneOf = (number: number, scripts: boolean): Promise<BrowserContext> => signedInPhone(started.browser, opened, number, scripts);
const look = (page: Page, title: string): Promise<void> => lookAt(page, `rights-${title}`);

test('scripts off, on a phone: propose a right, approve it as somebody else, see it', async () => {
  const admin = await (await phoneOf(1, false)).newPage();
  await admin.goto(base + paths.grants);
  await look(admin, 'list');
  await press(admin, admin.getByRole('link', { name: grantsId.give }));
  await look(admin, 'give');
  await press(admin, admin.getByRole('button', { name: grantsId.next }));
  await look(admin, 'give-messages');
  await admin.fill('#nomor', '100003');
  await admin.getByLabel(grantsId.roles.inspectorate).check();
  await admin.getByLabel(grantsId.scopes.agency).check();
  await admin.fill('#mulai', '22 11 2026');
  await admin.fill('#sampai', '31 1 2027');
  await press(admin, admin.getByRole('button', { name: grantsId.next }));
  await look(admin, 'check');
  await admin.fill('#alasan', 'Tim pemeriksa baru untuk masa kampanye');
  await press(admin, admin.getByRole('button', { name: grantsId.proposeNow }));
  assert.match(admin.url(), /persetujuan\/lihat/u);
  await look(admin, 'own-proposal');

  const second = await (await phoneOf(2, false)).newPage();
  await second.goto(base + paths.approvals);
  await look(second, 'approvals');
  await press(second, second.locator('main .pilihan a'));
  await look(second, 'decide');
  await press(second, second.getByRole('button', { name: approvalTexts.approve }));
  assert.ok((await second.locator('main').innerText()).includes(approvalTexts.states.done));
  await look(second, 'done');
  await second.goto(base + paths.grants);
  assert.ok((await second.locator('main').innerText()).includes(`${grantsId.roles.inspectorate}: Staf Umum Bernama`));
});

test('axe finds nothing serious on these pages, in either language', async () => {
  const page = await (await phoneOf(1, true)).newPage();
  for (const path of [paths.grants, paths.ownGrants, paths.giveGrant, paths.approvals, '/kantor/en/hak', '/kantor/en/hak/beri']) {
    await page.goto(base + path);
    assert.deepEqual(await axeFindings(page), [], path);
  }
});
