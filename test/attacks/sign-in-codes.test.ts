// Codes, sessions and the way back, by somebody who means no good or whose clock is wrong.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor } from '../../src/people/index.ts';
import { pageAfter } from '../../src/people/sign-in/after.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { officeRoutes } from '../access/every-route.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from '../journeys/office.ts';
import { addStaff, signInWithCode, type Staff } from '../journeys/sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';

const password = 'empat kata yang panjang';
const typed = { nama: 'admin@dinas.example.go.id', sandi: password };
const agencyId = randomId();
const begin = Date.parse('2026-11-22T03:40:00Z');
let opened: OpenedWithDatabase;
let staff: Staff;
let elapsed = 0;
const at = (seconds: number): void => { elapsed = seconds; opened.setNow(new Date(begin + seconds * 1000).toISOString()); };
const browser = (): OfficeBrowser => officeBrowser(opened.server);

before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await withClient(opened.admin, (admin) => admin.query(`insert into agency values ($1, 'instansi', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]));
  staff = await addStaff(opened.app, { agencyId, title: 'Admin Contoh', name: typed.nama, password, role: 'administrator', codes: true });
});
after(() => opened.close());

const signedIn = async (): Promise<OfficeBrowser> => {
  const who = browser();
  assert.equal((await signInWithCode(who, staff, typed)).location, paths.office);
  return who;
};

test('a thousand wrong codes after the right password are judged few times, and each answer is calm', async () => {
  const thief = browser();
  const statuses: Record<string, number> = {};
  for (let tries = 0; tries < 1000;) {
    await thief.send(paths.signIn, paths.signIn, typed);
    const form = hiddenFields((await thief.get(paths.signInCode)).body, paths.signInCode);
    for (let inStep = 0; inStep < 100; inStep += 1, tries += 1) {
      const { status, body } = await thief.post(paths.signInCode, { ...form, kode: 'AAAAA-BBBBB' });
      const judged = body.includes('Kode belum cocok');
      const name = judged ? 'judged' : status === 429 ? 'paused' : 'closed';
      statuses[name] = (statuses[name] ?? 0) + 1;
      assert.ok(status === 422 || status === 429, `${status}`);
      if (name === 'paused') assert.match(body, /Tunggu \d+ detik/u);
      at(elapsed + 0.1);
    }
  }
  console.log('a thousand codes in 100 s:', JSON.stringify(statuses));
  assert.ok((statuses['judged'] ?? 0) <= 12, 'some are judged, most are not');
  at(elapsed + 100_000);
});

test('a cookie that was there before signing in is worth nothing afterwards', async () => {
  const victim = browser();
  const planted = 'A'.repeat(43);
  victim.cookies.set('netral_kantor', { value: planted, path: '/kantor', line: '' });
  await signInWithCode(victim, staff, typed);
  assert.notEqual(victim.cookies.get('netral_kantor')?.value, planted);
  const thief = browser();
  thief.cookies.set('netral_kantor', { value: planted, path: '/kantor', line: '' });
  assert.equal((await thief.get(paths.office)).status, 303);
});

test('half of a signing in that was planted in another browser lets in nobody but its own person, and once', async () => {
  const [thief, victim] = [browser(), browser()];
  await thief.send(paths.signIn, paths.signIn, typed);
  const half = thief.cookies.get('netral_masuk') ?? assert.fail('no cookie');
  victim.cookies.set('netral_masuk', half);
  assert.equal((await victim.send(paths.signInCode, paths.signInCode, { kode: staff.codes.shift() ?? '' })).location, paths.office);
  assert.equal((await thief.get(paths.signInCode)).status, 422, 'used up');
  assert.equal((await thief.get(paths.office)).status, 303);
  const late = browser();
  await late.send(paths.signIn, paths.signIn, typed);
  at(elapsed + 601);
  assert.equal((await late.get(paths.signInCode)).status, 422, 'ten minutes later');
});

test('a right that ended closes its pages at once, in a session that goes on', async () => {
  const admin = await signedIn();
  assert.equal((await admin.get(paths.giveGrant)).status, 200);
  await withClient(opened.admin, (client) => client.query(
    `insert into role_grant_end (agency_id, grant_id, ended_by, ended_at, reason) select agency_id, id, person_id, now(), 'selesai' from role_grant`));
  assert.equal((await admin.get(paths.giveGrant)).status, 403);
  assert.equal((await admin.get(paths.sessions)).status, 200);
  await withClient(opened.admin, (client) => client.query('delete from role_grant_end'));
});

test('a form without a secret, or with that of somebody else, changes nothing at the door either', async () => {
  const [one, two] = [browser(), browser()];
  const form = hiddenFields((await one.get(paths.signIn)).body, paths.signIn);
  assert.equal((await two.post(paths.signIn, { ...typed, ke: '' })).status, 403);
  assert.equal((await two.post(paths.signIn, { ...form, ...typed })).status, 403);
  const admin = await signedIn();
  for (const action of [paths.factorCodes, paths.signOutEverywhere, paths.giveGrant, paths.stepUp]) {
    assert.equal((await admin.post(action, {})).status, 403, action);
    assert.equal((await admin.post(action, { _csrf: form['_csrf'] ?? '' })).status, 403, action);
  }
  assert.equal((await admin.get(paths.sessions)).status, 200);
});

test('the way back never leads out of the office, and carries nothing but the word to send again', async () => {
  for (const to of [
    '/kantor/hak/beri?kirim=lagi&x=1', '/kantor/hak/beri?kirim=lain', '/kantor/hak/beri?', '/kantor?kirim=lagi?kirim=lagi', '//evil.example?kirim=lagi', 'https://evil.example/kantor?kirim=lagi',
    '/kantor/@evil.example', '/kantor/\n//evil.example', '/kantor/;evil', '/kantorx', '/kantor/%2f%2fevil.example', '/kantor/..;/x', 'javascript:alert(1)', `/kantor/${'a'.repeat(300)}`,
  ]) assert.equal(pageAfter('id', to), paths.office, to);
  assert.equal(pageAfter('id', '/kantor/hak/beri?kirim=lagi'), '/kantor/hak/beri?kirim=lagi');
  const led = browser();
  await led.send(`${paths.signIn}?ke=${encodeURIComponent('//evil.example')}`, paths.signIn, typed);
  assert.equal((await led.send(paths.signInCode, paths.signInCode, { kode: staff.codes.shift() ?? '' })).location, paths.office);
});

test('the clock of the server ten minutes ahead or back neither ends sessions without a word nor lets them live for ever', async () => {
  at(elapsed + 100_000);
  const start = elapsed;
  const admin = await signedIn();
  at(start + 600);
  assert.equal((await admin.get(paths.office)).status, 200, 'ten minutes ahead');
  at(start);
  assert.equal((await admin.get(paths.office)).status, 200, 'and set right again');
  at(start - 600);
  assert.equal((await admin.get(paths.office)).status, 200, 'ten minutes back');
  const stepUp = await admin.get(paths.giveGrant);
  assert.equal(stepUp.location, `${paths.stepUp}?ke=${encodeURIComponent(paths.giveGrant)}`, 'a factor that was shown "later" is not a fresh one');
  at(start + 8 * 3600);
  const over = await admin.get(paths.sessions);
  assert.equal(over.location, `${paths.signIn}?ke=${encodeURIComponent(paths.sessions)}`, 'eight hours after the beginning it is over, and the way leads to the door');
});
