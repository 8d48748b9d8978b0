// Leaving through the sign-on service of the agency, and what it says about two factors.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { after, before, test } from 'node:test';
import { bindElsewhere, elsewhereFrom, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { startSignOnService, type Jar, type SignOnService } from './oidc-server.ts';
import { addStaff, printCodes, type Staff } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let service: SignOnService;
let officer: Staff;
const nip = ['19900101', '201501', '1', '001'].join('');
const officerNip = ['19880202', '201001', '2', '002'].join('');
const client = { id: 'netral', secret: 'a-secret-for-this-test-only-0123456789' };
const password = 'empat kata yang panjang';

before(async () => {
  const port = 40_000 + (process.pid % 20_000);
  opened = await openWithDatabase(signInRoutes([]), new Date().toISOString(), officeDoor, { NETRAL_ORIGIN: `http://127.0.0.1:${port}` });
  await opened.server.listen({ port, host: '127.0.0.1' });
  const { origin } = opened.app.config;
  service = await startSignOnService(`${origin}${paths.signInElsewhereBack}`, {
    ...client, logoutUri: `${origin}${paths.signOutFromElsewhere}`, afterLogoutUri: `${origin}${paths.signedOut}`,
  });
  bind({ NETRAL_OIDC_SECOND_FACTOR: 'acr=dua,tiga' });
  const agencyId = randomId();
  await withClient(opened.admin, async (admin) => {
    await admin.query(`insert into agency values ($1, 'instansi', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]);
    await admin.query(`insert into person (agency_id, id, kind, name, nip, created_on) values ($1, $2, 'pns', 'Staf Umum Dinas Contoh', $3, '2026-11-01')`, [agencyId, randomId(), nip]);
  });
  officer = await addStaff(opened.app, { agencyId, title: 'Petugas Kepegawaian Contoh', name: 'petugas', password, role: 'personnel-officer' });
  await withClient(opened.admin, (admin) => admin.query('update person set nip = $1 where id = $2', [officerNip, officer.who.personId]));
});
after(async () => {
  await service.close();
  await opened.close();
});

function bind(more: Readonly<Record<string, string>>): void {
  bindElsewhere(opened.app.config, elsewhereFrom({
    NETRAL_OIDC_ISSUER: service.issuer, NETRAL_OIDC_NAME: 'Akun Contoh', NETRAL_OIDC_CLIENT_ID: client.id, NETRAL_OIDC_CLIENT_SECRET: client.secret, ...more,
  }));
}

const browser = (): OfficeBrowser => officeBrowser(opened.server, '127.0.0.1');

async function signIn(who: OfficeBrowser, jar: Jar = new Map()): Promise<OfficeAnswer> {
  opened.setNow(new Date().toISOString());
  const begun = await who.send(paths.signIn, paths.signInElsewhere, {});
  const at = await service.walk(begun.location ?? '', jar);
  const page = await who.get(`${at.pathname}${at.search}`);
  return who.post(paths.signInElsewhereBack, hiddenFields(page.body, paths.signInElsewhereBack));
}

const isIn = async (who: OfficeBrowser): Promise<boolean> => (await who.get(paths.sessions)).status === 200;
const ended = async (): Promise<number> =>
  (await opened.app.db.selectFrom('audit.audit_entry').select('id').where('noun', '=', 'session.ended-elsewhere').execute()).length;

test('who signs out here is shown the way to sign out of the service too, and the service then ends every other session here', async () => {
  service.become('subject-1', { nip });
  const [phone, computer] = [browser(), browser()];
  const jar: Jar = new Map();
  assert.equal((await signIn(phone, jar)).location, paths.office);
  assert.equal((await signIn(computer)).location, paths.office);
  const out = await phone.send(paths.sessions, paths.signOut, {});
  assert.equal(out.location, paths.signedOut);
  const page = await phone.get(paths.signedOut);
  assert.match(page.body, /mungkin masih terbuka/u);
  const address = (/href="([^"]*session\/end[^"]*)"/u.exec(page.body)?.[1] ?? assert.fail('no way to sign out there')).replaceAll('&amp;', '&');
  assert.doesNotMatch(address, new RegExp(`${nip}|subject-1`, 'u'));
  assert.equal(await isIn(computer), true);
  opened.setNow(new Date().toISOString());
  const back = await service.signOut(address, jar);
  assert.equal(back.pathname, paths.signedOut);
  assert.equal(await isIn(computer), false, 'the service told us');
  assert.equal(await ended(), 1);
});

test('a sign-out that the service did not sign, signed for others, long ago, or as something else, ends nothing', async () => {
  service.become('subject-1', { nip });
  const staff = browser();
  await signIn(staff);
  const before = await ended();
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims = { iss: service.issuer, sub: 'subject-1', aud: client.id, iat: nowSeconds, exp: nowSeconds + 120, jti: 'a', events: { 'http://schemas.openid.net/event/backchannel-logout': {} } };
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const tokens = [
    '', 'x', 'a.b.c', token(claims, 'RS256', foreign), `${token(claims, 'RS256', foreign).split('.').slice(0, 2).join('.')}.`,
    `${part({ alg: 'none' })}.${part(claims)}.`, `${part({ alg: 'none' })}.${part(claims)}.AAAA`, `${part({ alg: 'HS256' })}.${part(claims)}.AAAA`, 'a'.repeat(30_000),
  ];
  for (const logout of tokens) {
    const answer = await browser().post(paths.signOutFromElsewhere, { logout_token: logout });
    assert.deepEqual([answer.status, JSON.parse(answer.body)], [400, { error: 'invalid_request' }], logout.slice(0, 60));
    assert.match(String(answer.headers['cache-control']), /no-store/u);
  }
  assert.equal((await opened.server.inject({ url: paths.signOutFromElsewhere })).statusCode, 404, 'nobody signs anybody out by a link');
  assert.equal(await isIn(staff), true);
  assert.equal(await ended(), before);
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function token(claims: unknown, alg: string, key: KeyObject): string {
  const text = `${part({ alg, typ: 'logout+jwt' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

test('what the service vouches for as two factors opens the office to a sensitive role; less leads to a second step first', async () => {
  service.become('subject-9', { nip: officerNip }, { acr: 'dua' });
  const vouched = browser();
  assert.equal((await signIn(vouched)).location, paths.office);
  assert.equal((await vouched.get(paths.recoverPerson)).status, 200);

  service.become('subject-9', { nip: officerNip }, { acr: 'satu' });
  const plain = browser();
  assert.equal((await signIn(plain)).location, paths.office);
  assert.deepEqual([(await plain.get(paths.recoverPerson)).location, (await plain.get(paths.office)).location], [paths.factors, paths.factors]);
  const [code = ''] = await printCodes(plain);
  assert.equal((await plain.get(paths.recoverPerson)).status, 200);

  const again = browser();
  assert.equal((await signIn(again)).location, paths.signInCode, 'from now on the second step is asked for');
  assert.equal((await again.get(paths.office)).status, 303);
  assert.equal((await again.send(paths.signInCode, paths.signInCode, { kode: 'AAAAA-AAAAA' })).status, 422);
  assert.equal((await again.send(paths.signInCode, paths.signInCode, { kode: code })).location, paths.office);
  assert.equal((await again.get(paths.recoverPerson)).status, 200);
});

test('a service of which nobody said how it shows two factors vouches for none; amr is read as a list', async () => {
  bind({});
  service.become('subject-9', { nip: officerNip }, { acr: 'dua' });
  assert.equal((await signIn(browser())).location, paths.signInCode);
  bind({ NETRAL_OIDC_SECOND_FACTOR: 'amr=mfa' });
  service.become('subject-9', { nip: officerNip }, { amr: ['pwd', 'mfa'] });
  assert.equal((await signIn(browser())).location, paths.office);
  service.become('subject-9', { nip: officerNip }, { amr: ['pwd'] });
  assert.equal((await signIn(browser())).location, paths.signInCode);
  for (const wrong of ['acr', 'acr=', 'loa=2', 'amr=a b']) assert.throws(() => bind({ NETRAL_OIDC_SECOND_FACTOR: wrong }), { code: 'bad-setting' });
});
