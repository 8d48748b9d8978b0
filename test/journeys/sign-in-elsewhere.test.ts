import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bindElsewhere, elsewhereFrom, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { startSignOnService, type SignOnService } from './oidc-server.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let service: SignOnService;
const nip = ['19900101', '201501', '1', '001'].join('');
const client = { id: 'netral', secret: 'a-secret-for-this-test-only-0123456789' };

before(async () => {
  // The service dates its answers itself, so the clock is the machine's.
  opened = await openWithDatabase(signInRoutes([]), new Date().toISOString(), officeDoor);
  service = await startSignOnService(`${opened.app.config.origin}${paths.signInElsewhereBack}`, client);
  bindElsewhere(opened.app.config, elsewhereFrom({
    NETRAL_OIDC_ISSUER: service.issuer, NETRAL_OIDC_NAME: 'Akun Contoh', NETRAL_OIDC_CLIENT_ID: client.id, NETRAL_OIDC_CLIENT_SECRET: client.secret,
    NETRAL_OIDC_AGENCY_CLAIM: 'agency=contoh',
  }));
  const [agencyId, personId] = [randomId(), randomId()];
  await withClient(opened.admin, async (admin) => {
    await admin.query(`insert into agency values ($1, 'contoh', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]);
    await admin.query(`insert into person (agency_id, id, kind, name, nip, created_on) values ($1, $2, 'pns', 'Staf Umum Dinas Contoh', $3, '2026-11-01')`, [agencyId, personId, nip]);
  });
});
after(async () => {
  await service.close();
  await opened.close();
});

const browser = (): OfficeBrowser => officeBrowser(opened.server);
const begin = (who: OfficeBrowser): Promise<OfficeAnswer> => who.send(paths.signIn, paths.signInElsewhere, {});
const back = async (who: OfficeBrowser, at: URL): Promise<OfficeAnswer> => {
  const path = `${at.pathname}${at.search}`;
  return who.post(paths.signInElsewhereBack, hiddenFields((await who.get(path)).body, paths.signInElsewhereBack));
};

test('somebody of the agency comes in by the account of the agency, and goes where they wanted', async () => {
  service.become('subject-1', { nip, agency: 'contoh' });
  const staff = browser();
  const led = await staff.send(`${paths.signIn}?ke=${encodeURIComponent(paths.sessions)}`, paths.signInElsewhere, {});
  const address = new URL(led.location ?? '');
  assert.equal(address.searchParams.get('code_challenge_method'), 'S256');
  assert.ok(address.searchParams.get('state') && address.searchParams.get('nonce'));
  const home = await back(staff, await service.walk(address.href));
  assert.deepEqual([home.status, home.location], [303, paths.sessions]);
  assert.match((await staff.get(paths.office)).body, /Staf Umum Dinas Contoh/u);
});

test('the service is known again by its own subject, when the number is not told any more', async () => {
  service.become('subject-1', { agency: 'contoh' });
  const staff = browser();
  assert.equal((await back(staff, await service.walk((await begin(staff)).location ?? ''))).status, 303);
});

test('an answer is good once, in the browser that asked, and with its own state', async () => {
  service.become('subject-1', { nip, agency: 'contoh' });
  const [victim, thief] = [browser(), browser()];
  const answer = await service.walk((await begin(victim)).location ?? '');
  assert.equal((await back(thief, answer)).status, 422, 'no request was begun in this browser');
  await begin(thief);
  assert.equal((await back(thief, answer)).status, 422, 'the state belongs to another request');
  assert.equal((await back(victim, answer)).status, 303, 'and nothing was spoilt for the one whose answer it is');
});

test('the same answer sent twice signs in once', async () => {
  const staff = browser();
  const answer = await service.walk((await begin(staff)).location ?? '');
  const held = staff.cookies.get('netral_masuk');
  const fields = hiddenFields((await staff.get(`${answer.pathname}${answer.search}`)).body, paths.signInElsewhereBack);
  assert.equal((await staff.post(paths.signInElsewhereBack, fields)).location, paths.office);
  assert.equal((await staff.get(paths.office)).status, 200);
  const again = browser();
  await again.get(paths.signIn);
  again.cookies.set('netral_masuk', held ?? assert.fail('no cookie'));
  assert.equal((await back(again, answer)).status, 422);
});

test('an account of another agency, of nobody here, or without a number stays outside and is told so', async () => {
  for (const [subject, claims] of [['subject-2', { nip, agency: 'lain' }], ['subject-3', { nip: '1', agency: 'contoh' }], ['subject-4', { agency: 'contoh' }]] as const) {
    service.become(subject, claims);
    const stranger = browser();
    const answer = await back(stranger, await service.walk((await begin(stranger)).location ?? ''));
    assert.equal(answer.status, 422);
    assert.match(answer.body, /belum terdaftar/u);
    assert.equal((await stranger.get(paths.office)).status, 303);
  }
});

test('a person who says no at the service comes back to a calm page', async () => {
  const answer = await browser().get(`${paths.signInElsewhereBack}?error=access_denied&state=x`);
  assert.equal(answer.status, 422);
  assert.match(answer.body, /Coba lagi/u);
});
