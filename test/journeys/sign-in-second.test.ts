// A sensitive role and a password alone: first a second step, then everything else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { newDemoLink, officeDoor, roles, type Role } from '../../src/people/index.ts';
import { ruleOf } from '../../src/people/grants/roles.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { everyRoute, officeRoutes } from '../access/every-route.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from './office.ts';
import { addStaff, printCodes, type Staff } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const password = 'empat kata yang panjang';
let opened: OpenedWithDatabase;
let agencyId = '';
let people = 0;

before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  agencyId = randomId();
  await withClient(opened.admin, (admin) => admin.query(`insert into agency values ($1, 'instansi', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]));
});
after(() => opened.close());

type SignedIn = { readonly browser: OfficeBrowser; readonly staff: Staff; readonly name: string };

async function withPassword(role?: Role): Promise<SignedIn> {
  people += 1;
  const name = `staf-${people}@dinas.example.go.id`;
  const staff = await addStaff(opened.app, { agencyId, title: `Staf ${people}`, name, password, ...(role ? { role } : {}) });
  return { staff, name, browser: await signIn(name) };
}

async function signIn(nama: string): Promise<OfficeBrowser> {
  const browser = officeBrowser(opened.server);
  assert.equal((await browser.send(paths.signIn, paths.signIn, { nama, sandi: password })).location, paths.office);
  return browser;
}

const acts = async (): Promise<number> =>
  (await opened.app.db.selectFrom('audit.audit_entry').select('id').where('noun', 'not in', ['cast.made', 'session.opened']).execute()).length;

/** What stays open: adding a second step, the own sessions, and the way out. By hand, so that no other page slips in. */
const leftOpen: readonly string[] = [
  paths.sessions, paths.endSession, paths.signOut, paths.signOutEverywhere, paths.stepUp, paths.factors, paths.factorTotp, paths.factorCodes,
  paths.factorPassword, paths.factorPasskey, paths.factorPasskeyAdd, paths.factorPasskeyRemove,
];

const agencyWide = roles.filter((role) => ruleOf(role).scopes.some((scope) => scope === 'agency'));
const pagesFor = (role: Role) => everyRoute.filter(({ door, lang, who }) =>
  door === 'office' && lang === 'id' && who !== 'anyone' && (typeof who === 'string' || who.includes(role)));
const addressOf = (path: string): string => path.replace(':id', randomId()).replaceAll(/:\w+/gu, 'x');

for (const role of agencyWide.filter((each) => ruleOf(each).sensitive)) {
  test(`${role} with a password alone is led to add a second step from every page but those for adding it`, async () => {
    const { browser } = await withPassword(role);
    const before = await acts();
    const secret = hiddenFields((await browser.get(paths.sessions)).body, paths.signOut)['_csrf'] ?? '';
    const closed = pagesFor(role).filter(({ path }) => !leftOpen.includes(path));
    assert.ok(closed.length > 5);
    for (const { method, path } of closed) {
      const answer = method === 'GET' ? await browser.get(addressOf(path)) : await browser.post(addressOf(path), { _csrf: secret });
      assert.deepEqual([answer.status, answer.location], [303, paths.factors], `${method} ${path}`);
    }
    assert.equal(await acts(), before, 'nothing was done on the way');
    for (const path of [paths.sessions, paths.factors, paths.factorTotp, paths.factorPassword, paths.stepUp]) assert.equal((await browser.get(path)).status, 200, path);
    assert.match((await browser.get(paths.factors)).body, /Peran Anda perlu dua langkah masuk/u);
    await printCodes(browser);
    assert.equal((await browser.get(paths.office)).status, 200);
    assert.doesNotMatch((await browser.get(paths.factors)).body, /Peran Anda perlu dua langkah masuk/u);
  });
}

test('a role that is not sensitive needs no second step', async () => {
  for (const role of agencyWide.filter((each) => !ruleOf(each).sensitive)) {
    const { browser } = await withPassword(role);
    assert.equal((await browser.get(paths.office)).status, 200, role);
  }
});

test('a code app opens the office as well, and the next time it is asked for at the door', async () => {
  const { browser, name } = await withPassword('administrator');
  const page = (await browser.get(paths.factorTotp)).body;
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/u.exec(page)?.[1] ?? '').replaceAll(' ', '');
  const kode = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: opened.app.clock.now().getTime() });
  assert.equal((await browser.post(paths.factorTotp, { ...hiddenFields(page, paths.factorTotp), kode })).location, paths.factors);
  assert.equal((await browser.get(paths.office)).status, 200);
  const next = officeBrowser(opened.server);
  assert.equal((await next.send(paths.signIn, paths.signIn, { nama: name, sandi: password })).location, paths.signInCode);
});

test('a role that is given while somebody works asks for the second step at their next page, and one that is none does not', async () => {
  const { browser, staff } = await withPassword();
  assert.equal((await browser.get(paths.office)).status, 200);
  for (const [role, location] of [['publisher', undefined], ['auditor', paths.factors]] as const) {
    await withClient(opened.admin, (admin) => admin.query(
      `insert into role_grant (agency_id, id, person_id, role, scope_kind, from_on, until_on, given_at) values ($1, $2, $3, $4, 'agency', '2026-11-01', '2026-12-31', '2026-11-01')`,
      [agencyId, randomId(), staff.who.personId, role]));
    assert.equal((await browser.get(paths.office)).location, location, role);
  }
});

test('after the last printed code the second step is asked for anew', async () => {
  const { browser, name, staff } = await withPassword('auditor');
  await printCodes(browser);
  await withClient(opened.admin, (admin) => admin.query('delete from sign_in_code where person_id = $1', [staff.who.personId]));
  assert.equal((await (await signIn(name)).get(paths.office)).location, paths.factors);
});

test('a printed link of the demonstration is enough in the demonstration and nowhere else; a password there is not', async () => {
  const { staff, name } = await withPassword('administrator');
  const path = new URL(await newDemoLink(opened.app, staff.who)).pathname;
  const guest = officeBrowser(opened.server);
  await guest.send(path, path, {});
  assert.equal((await guest.get(paths.office)).location, paths.factors, 'in an agency that is not made up');
  const older = async (): Promise<unknown> => withClient(opened.admin, (admin) => admin.query(`update office_session set fresh_at = fresh_at - interval '6 minutes'`));
  const steppedUp = `${paths.stepUp}?ke=${encodeURIComponent(paths.factorPassword)}`;
  await older();
  assert.equal((await guest.get(paths.factorPassword)).location, steppedUp, 'a link grows old in an agency that is not made up');
  await withClient(opened.admin, (admin) => admin.query(`update agency set code = 'contoh'`));
  assert.equal((await guest.get(paths.office)).status, 200);
  assert.equal((await guest.get(paths.factorPassword)).status, 200, 'and stays fresh in the demonstration');
  const typed = await signIn(name);
  await older();
  assert.equal((await typed.get(paths.factorPassword)).location, steppedUp, 'where only links do');
  assert.equal((await typed.get(paths.office)).location, paths.factors);
  await withClient(opened.admin, (admin) => admin.query(`update agency set code = 'instansi'`));
});
