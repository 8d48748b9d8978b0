import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newSetUpLink, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { waitSeconds } from '../../src/people/sign-in/failures.ts';
import { pageAfter } from '../../src/people/sign-in/after.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { publicPages } from '../../src/platform/http/route.ts';
import { randomId } from '../../src/platform/ids.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from '../journeys/office.ts';
import { addStaff, agencyIdIn } from '../journeys/sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';

const password = 'empat kata yang panjang';
const name = 'staf@dinas.example.go.id';
let opened: OpenedWithDatabase;
let elapsed = 0;
const pass = (seconds: number): void => {
  elapsed += seconds;
  opened.setNow(new Date(Date.parse('2026-11-22T03:40:00Z') + elapsed * 1000).toISOString());
};

const browser = (): OfficeBrowser => officeBrowser(opened.server);
const signIn = (who: OfficeBrowser, nama: string, sandi: string): Promise<OfficeAnswer> => who.send(paths.signIn, paths.signIn, { nama, sandi });
const owner = { known: null as unknown as OfficeBrowser };

before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor);
  const path = new URL((await newSetUpLink(opened.app)) ?? '').pathname;
  await browser().send(path, path, { instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: 'admin@dinas.example.go.id', sandi: password, ulang: password });
  await addStaff(opened.app, { agencyId: await agencyIdIn(opened.app), title: 'Staf Umum Dinas Contoh', name, password });
  owner.known = browser();
  assert.equal((await signIn(owner.known, name, password)).status, 303);
});
after(() => opened.close());

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('an unknown name costs the same time as a known one with a wrong password', async () => {
  const [stranger, fields] = [browser(), { sandi: 'bukan kata sandinya' }];
  const form = hiddenFields((await stranger.get(paths.signIn)).body, paths.signIn);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < 30; round += 1) {
    pass(100_000);
    const pair = [['known', name], ['unknown', `tidak-ada-${round}@dinas.example.go.id`]] as const;
    for (const [kind, nama] of round % 2 === 0 ? pair : pair.toReversed()) {
      const began = performance.now();
      assert.equal((await stranger.post(paths.signIn, { ...form, ...fields, nama })).status, 422);
      times[kind].push(performance.now() - began);
    }
  }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  console.log(`wrong password: known name ${known.toFixed(1)} ms, unknown name ${unknown.toFixed(1)} ms (medians of 30)`);
  assert.ok(known / unknown < 1.5 && unknown / known < 1.5, `${known} ms and ${unknown} ms`);
});

test('a thousand wrong passwords are judged few times, answered kindly, and alike for a name that nobody has', async () => {
  pass(100_000);
  const counted: Record<string, Record<number, number>> = {};
  for (const nama of [name, 'tidak-ada@dinas.example.go.id']) {
    const stranger = browser();
    const form = hiddenFields((await stranger.get(paths.signIn)).body, paths.signIn);
    const counts: Record<number, number> = {};
    for (let tries = 0; tries < 1000; tries += 1) {
      const { status, body } = await stranger.post(paths.signIn, { ...form, nama, sandi: `salah sekali ${tries}` });
      counts[status] = (counts[status] ?? 0) + 1;
      if (status === 429) assert.match(body, /Tunggu \d+ detik/u);
      pass(0.1);
    }
    counted[nama] = counts;
  }
  const [known, unknown] = Object.values(counted);
  console.log('a thousand tries in 100 s:', JSON.stringify(known));
  assert.deepEqual(known, unknown);
  assert.ok((known?.[422] ?? 0) <= 12, 'some tries are judged, most are not');
});

test('the owner comes in all the same: at once from a browser that signed in before, else after a minute', async () => {
  const stranger = browser();
  for (let tries = 0; tries < 30; tries += 1) await signIn(stranger, name, 'salah lagi dan lagi');
  assert.equal((await signIn(stranger, name, password)).status, 429, 'the right password too, while it is paused');
  assert.equal((await signIn(owner.known, name, password)).status, 303);
  assert.equal(waitSeconds(1_000_000), 60);
  pass(61);
  assert.equal((await signIn(browser(), name, password)).status, 303);
});

test('fifty tries at the same moment are not judged fifty times', async () => {
  pass(100_000);
  const stranger = browser();
  const form = hiddenFields((await stranger.get(paths.signIn)).body, paths.signIn);
  const answers = await Promise.all(Array.from({ length: 50 }, () => stranger.post(paths.signIn, { ...form, nama: name, sandi: 'salah sekaligus' })));
  assert.ok(answers.filter(({ status }) => status === 422).length <= 5);
  pass(100_000);
});

test('the same form sent twice does no harm', async () => {
  const admin = browser();
  const form = hiddenFields((await admin.get(paths.signIn)).body, paths.signIn);
  const fields = { ...form, nama: name, sandi: password };
  const answers = await Promise.all([admin.post(paths.signIn, fields), admin.post(paths.signIn, fields)]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  const page = (await admin.get(paths.sessions)).body;
  const out = hiddenFields(page, paths.signOut);
  assert.equal((await admin.post(paths.signOut, out)).status, 303);
});

test('a cookie is refused that was made up, cut, or belongs to a session that ended', async () => {
  const admin = browser();
  await signIn(admin, name, password);
  const real = admin.cookies.get('netral_kantor')?.value ?? '';
  for (const value of ['', 'x', real.slice(1), `${real}x`, real.toLowerCase(), 'A'.repeat(43), "' or 1=1 --", 'a'.repeat(5000)]) {
    const thief = browser();
    thief.cookies.set('netral_kantor', { value, path: '/kantor', line: '' });
    assert.equal((await thief.get(paths.office)).status, 303, value.slice(0, 50));
  }
  await admin.send(paths.sessions, paths.signOutEverywhere, {});
  const thief = browser();
  thief.cookies.set('netral_kantor', { value: real, path: '/kantor', line: '' });
  assert.equal((await thief.get(paths.office)).status, 303);
});

test('nobody is led to another place after signing in', () => {
  for (const to of ['//evil.example', 'https://evil.example', '/kantor/../..', '/kantor//evil.example', '/tanya/', '/kantor/x?y', '/kantor/\\evil', 'kantor', '/kantor/%2e%2e']) {
    assert.equal(pageAfter('id', to), paths.office, to);
  }
  assert.equal(pageAfter('id', '/kantor/sesi'), '/kantor/sesi');
});

test('nothing typed at the door stands in the log or, in the clear, in the database', async () => {
  const stranger = browser();
  await signIn(stranger, 'nama-rahasia@dinas.example.go.id', 'sandi-rahasia-sekali');
  const tables = ['sign_in_name', 'sign_in_failure', 'sign_in_attempt', 'sign_in_password', 'office_session', 'audit.audit_detail'];
  const kept = await withClient(opened.admin, async (admin) => {
    const rows: string[] = [];
    for (const table of tables) rows.push(JSON.stringify((await admin.query(`select * from ${table}`)).rows));
    return rows.join('');
  });
  assert.doesNotMatch(kept + opened.logged(), /nama-rahasia|sandi-rahasia|staf@dinas|empat kata/u);
});

test('a session of one agency is nobody at the address of another, and a name of one is unknown at the other', async () => {
  await withClient(opened.admin, async (admin) => {
    await admin.query(`update agency set host_name = 'satu.example.go.id'`);
    await admin.query(`insert into agency values ($1, 'dua', 'Pemerintah Lain', 'dua.example.go.id', 'Asia/Jakarta', '2026-11-01')`, [randomId()]);
  });
  pass(100_000);
  const [one, two] = [officeBrowser(opened.server, 'satu.example.go.id'), officeBrowser(opened.server, 'dua.example.go.id')];
  assert.equal((await signIn(one, name, password)).status, 303);
  assert.equal((await one.get(paths.office)).status, 200);
  two.cookies.set('netral_kantor', one.cookies.get('netral_kantor') ?? assert.fail('no cookie'));
  assert.equal((await two.get(paths.office)).status, 303);
  assert.equal((await signIn(officeBrowser(opened.server, 'dua.example.go.id'), name, password)).status, 422);
  assert.match((await signIn(officeBrowser(opened.server, 'tiga.example.go.id'), name, password)).body, /belum disiapkan/u);
  await withClient(opened.admin, (admin) => admin.query(`delete from agency where code = 'dua'`));
  await withClient(opened.admin, (admin) => admin.query(`update agency set host_name = null`));
});

test('the public door neither reads nor sets a cookie, whatever the browser sends there', async () => {
  const both = await openWithDatabase([...signInRoutes([]), ...publicPages([{ method: 'GET', path: '/tanya/', handle: (request) => ({ status: 200, html: Object.keys(request).join(' ') }) }])], undefined, officeDoor);
  const bare = await both.server.inject('/tanya/');
  const carrying = await both.server.inject({ url: '/tanya/', headers: { cookie: 'netral_kantor=abc; netral_formulir=abc' } });
  assert.equal(carrying.body, bare.body);
  assert.doesNotMatch(carrying.body, /cookies|actor|csrf/u);
  assert.equal(carrying.headers['set-cookie'], undefined);
  await both.close();
});
