// The office door over HTTP, scripts off: from the set-up link to signing out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { newDemoLink, newSetUpLink, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { signInId } from '../../src/people/sign-in/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from './office.ts';
import { addStaff, agencyIdIn, printCodes } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const password = 'empat kata yang panjang';
const adminName = 'admin@dinas.example.go.id';
// Most of what is tested here holds for everybody, so it is walked by somebody without a role.
const name = 'staf@dinas.example.go.id';
let opened: OpenedWithDatabase;
let link: string;
const begin = Date.parse('2026-11-22T03:40:00Z');
const at = (minutes: number): void => opened.setNow(new Date(begin + minutes * 60_000).toISOString());

before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor);
  link = (await newSetUpLink(opened.app)) ?? '';
});
after(() => opened.close());

const browser = (): OfficeBrowser => officeBrowser(opened.server);
const signIn = (who: OfficeBrowser, typed = password) => who.send(paths.signIn, paths.signIn, { nama: name, sandi: typed });
const setUpFields = { instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: adminName, sandi: password, ulang: password };
const codeAt = (secret: string, minutes: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: begin + minutes * 60_000 });

test('the office is closed before anybody signed in, and the way leads to the sign-in page', async () => {
  const answer = await browser().get(paths.sessions);
  assert.deepEqual([answer.status, answer.location], [303, `${paths.signIn}?ke=${encodeURIComponent(paths.sessions)}`]);
});

test('a new administrator sets up by the link, once, and is signed in', async () => {
  const admin = browser();
  const path = new URL(link).pathname;
  assert.equal((await admin.send(path, path, { ...setUpFields, sandi: 'pendek', ulang: 'pendek' })).status, 422);
  const done = await admin.send(path, path, setUpFields);
  assert.deepEqual([done.status, done.location], [303, paths.office]);
  const led = await admin.get(paths.office);
  assert.deepEqual([led.status, led.location], [303, paths.factors], 'a role like this one wants two steps');
  const ways = await admin.get(paths.factors);
  assert.match(ways.body, /Anda masuk sebagai.*Admin Pemerintah Contoh.*Keluar.*Peran Anda perlu dua langkah masuk/su);
  await printCodes(admin);
  assert.match((await admin.get(paths.office)).body, /Admin Pemerintah Contoh/u);
  assert.equal((await browser().get(path)).status, 404);
  assert.equal(await newSetUpLink(opened.app), null);
  await addStaff(opened.app, { agencyId: await agencyIdIn(opened.app), title: 'Staf Umum Dinas Contoh', name, password });
});

test('the cookie of the office is for the office only, and the log and the database do not know it', async () => {
  const admin = browser();
  await signIn(admin);
  const { line, value } = admin.cookies.get('netral_kantor') ?? assert.fail('no cookie');
  assert.match(line, /HttpOnly/iu);
  assert.match(line, /SameSite=Lax/iu);
  assert.match(line, /Path=\/kantor(;|$)/iu);
  assert.doesNotMatch(line, /Max-Age|Expires/iu, 'it ends with the browser');
  const dump = await withClient(opened.admin, async (client) => JSON.stringify((await client.query('select * from office_session')).rows));
  assert.doesNotMatch(dump, new RegExp(value, 'u'));
  assert.doesNotMatch(opened.logged(), new RegExp(`${value}|${name}|${password}`, 'u'));
});

test('a wrong password and a name that nobody has get the same answer', async () => {
  const wrong = await signIn(browser(), 'bukan kata sandinya');
  const unknown = await browser().send(paths.signIn, paths.signIn, { nama: 'tidak-ada@dinas.example.go.id', sandi: 'bukan kata sandinya' });
  assert.deepEqual([wrong.status, unknown.status], [422, 422]);
  const bare = (body: string): string => body.replaceAll(/value="[^"]*"/gu, '');
  assert.equal(bare(wrong.body), bare(unknown.body));
});

test('a form without the secret of this browser, or with that of another, changes nothing', async () => {
  const admin = browser();
  await signIn(admin);
  const page = (await admin.get(paths.sessions)).body;
  const fields = hiddenFields(page, paths.signOut);
  assert.equal((await admin.post(paths.signOut, {})).status, 403);
  const other = browser();
  await signIn(other);
  assert.equal((await other.post(paths.signOut, fields)).status, 403);
  assert.match((await other.get(paths.office)).body, /Staf Umum Dinas Contoh/u);
  assert.equal((await admin.post(paths.signOut, fields)).status, 303);
  assert.equal((await admin.get(paths.office)).status, 303);
});

test('a session ends after 30 idle minutes, and after eight hours however busy', async () => {
  at(0);
  const admin = browser();
  await signIn(admin);
  for (const [minutes, status] of [[29, 200], [58, 200], [89, 303]] as const) {
    at(minutes);
    assert.equal((await admin.get(paths.office)).status, status, `after ${minutes} minutes`);
  }
  at(100);
  await signIn(admin);
  for (let minutes = 100; minutes < 580; minutes += 20) {
    at(minutes);
    assert.equal((await admin.get(paths.office)).status, 200, `after ${minutes - 100} minutes`);
  }
  at(580);
  assert.equal((await admin.get(paths.office)).status, 303);
  at(0);
});

test('somebody sees their sessions, closes another one, and signs out everywhere', async () => {
  const [here, there] = [browser(), browser()];
  await signIn(here);
  await signIn(there);
  const list = (await here.get(paths.sessions)).body;
  assert.match(list, /Sesi ini/u);
  const ids = [...list.matchAll(/name="sesi" value="([^"]+)"/gu)].map(([, id = '']) => id);
  assert.ok(ids.length >= 1);
  for (const sesi of ids) await here.send(paths.sessions, paths.endSession, { sesi });
  assert.equal((await there.get(paths.office)).status, 303);
  await signIn(there);
  await here.send(paths.sessions, paths.signOutEverywhere, {});
  for (const each of [here, there]) assert.equal((await each.get(paths.office)).status, 303);
});

test('a sensitive page wants a factor of the last five minutes, and a new secret is in the cookie after it', async () => {
  at(0);
  const admin = browser();
  await signIn(admin);
  assert.equal((await admin.get(paths.factorPassword)).status, 200);
  at(6);
  const led = await admin.get(paths.factorPassword);
  assert.equal(led.location, `${paths.stepUp}?ke=${encodeURIComponent(paths.factorPassword)}`);
  const before = admin.cookies.get('netral_kantor')?.value;
  assert.equal((await admin.send(paths.stepUp, paths.stepUp, { bukti: 'salah sekali saja' })).status, 422);
  const done = await admin.send(led.location ?? '', paths.stepUp, { bukti: password });
  assert.deepEqual([done.status, done.location], [303, paths.factorPassword]);
  assert.notEqual(admin.cookies.get('netral_kantor')?.value, before);
  assert.equal((await admin.get(paths.factorPassword)).status, 200);
  const old = browser();
  old.cookies.set('netral_kantor', { value: before ?? '', path: '/kantor', line: '' });
  assert.equal((await old.get(paths.office)).status, 303);
  at(0);
});

test('with a code app the password alone lets nobody in; a used code is refused, a wrong clock is named', async () => {
  at(0);
  const admin = browser();
  await signIn(admin);
  const page = (await admin.get(paths.factorTotp)).body;
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/u.exec(page)?.[1] ?? '').replaceAll(' ', '');
  const added = await admin.post(paths.factorTotp, { ...hiddenFields(page, paths.factorTotp), kode: codeAt(secret, 0) });
  assert.equal(added.location, paths.factors);
  const codesPage = await admin.send(paths.factors, paths.factorCodes, {});
  const codes = [...codesPage.body.matchAll(/<code>([A-Z2-9-]+)<\/code>/gu)].map(([, code = '']) => code);
  assert.equal(new Set(codes).size, 10);
  // The page says beforehand that new ones end these.
  assert.ok((await admin.get(paths.factors)).body.includes(signInId.factors.replacesCodes(10)));

  at(2);
  const next = browser();
  const half = await signIn(next);
  assert.equal(half.location, paths.signInCode);
  assert.equal((await next.get(paths.office)).status, 303);
  const trying = (kode: string, who = next) => who.send(paths.signInCode, paths.signInCode, { kode });
  assert.match((await trying(codeAt(secret, 0))).body, /Kode/u, 'used when the app was added, and too old');
  assert.match((await trying(codeAt(secret, 12))).body, /lebih cepat sekitar 10 menit/u);
  assert.match((await trying(codeAt(secret, -8))).body, /lebih lambat sekitar 10 menit/u);
  assert.equal((await trying(codeAt(secret, 3))).location, paths.office, 'a phone one minute fast is good enough');
  assert.match((await next.get(paths.office)).body, /Staf Umum Dinas Contoh/u);

  const replay = browser();
  await signIn(replay);
  assert.match((await trying(codeAt(secret, 3), replay)).body, /sudah dipakai/u);
  assert.equal((await trying(codes[0] ?? '', replay)).location, paths.office);
  const again = browser();
  await signIn(again);
  assert.equal((await trying(codes[0]?.toLowerCase() ?? '', again)).status, 422);
  for (let tries = 0; tries < 4; tries += 1) await trying('111111', again);
  assert.equal((await again.get(paths.signInCode)).status, 422, 'five tries end the step');
  // A right password again and again gives no more guesses at the code.
  const guesser = browser();
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await signIn(guesser);
    for (let tries = 0; tries < 3; tries += 1) statuses.push((await trying('222222', guesser)).status);
  }
  assert.deepEqual(statuses.slice(-6), [429, 429, 429, 429, 429, 429]);
  at(0);
});

test('a person of the demonstration signs in by a printed link, once, and a look at the link uses nothing up', async () => {
  const { agencyId, personId } = await withClient(opened.admin, async (client) =>
    (await client.query<{ agencyId: string; personId: string }>(`select agency_id as "agencyId", id as "personId" from person where name = 'Staf Umum Dinas Contoh'`)).rows[0] ?? assert.fail('nobody'));
  const path = new URL(await newDemoLink(opened.app, { agencyId, personId })).pathname;
  assert.equal((await browser().get(path)).status, 200);
  const guest = browser();
  assert.equal((await guest.send(path, path, {})).location, paths.office);
  assert.match((await guest.get(paths.office)).body, /Staf Umum Dinas Contoh/u);
  assert.equal((await browser().get(path)).status, 404);
});
