// Whoever has to show a factor in the middle of a form comes back to the form, and is told that it has to be sent again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { frameEn } from '../../src/platform/html/texts.en.ts';
import { frameId } from '../../src/platform/html/texts.id.ts';
import { addAgencies, ours } from '../access/cast.ts';
import { everyRoute, officeRoutes } from '../access/every-route.ts';
import { officeBrowser, type OfficeBrowser } from './office.ts';
import { addStaff, signInWithCode, type Staff } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const password = 'empat kata yang panjang';
const typed = { nama: 'admin@dinas.example.go.id', sandi: password };
const begin = Date.parse('2026-11-22T03:40:00Z');
let opened: OpenedWithDatabase;
let staff: Staff;
const at = (minutes: number): void => opened.setNow(new Date(begin + minutes * 60_000).toISOString());

before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await addAgencies(opened.app.db);
  staff = await addStaff(opened.app, { agencyId: ours, title: 'Admin Contoh', name: typed.nama, password, role: 'administrator', codes: true });
});
after(() => opened.close());

async function signedIn(): Promise<OfficeBrowser> {
  const browser = officeBrowser(opened.server, 'contoh.localhost');
  assert.equal((await signInWithCode(browser, staff, typed)).location, paths.office);
  return browser;
}

const secret = { nomor: 'ketikan-yang-tidak-disimpan', peran: 'auditor' };

for (const [lang, sentence] of [['id', frameId.sendAgain], ['en', frameEn.sendAgain]] as const) {
  test(`a form that was open too long leads to the factor and back to its own page, which says so and keeps nothing (${lang})`, async () => {
    at(0);
    const admin = await signedIn();
    const form = inLang(lang, paths.giveGrant);
    assert.equal((await admin.get(form)).body.includes(sentence), false);
    const fields = { _csrf: /name="_csrf" value="([^"]+)"/u.exec((await admin.get(form)).body)?.[1] ?? '' };
    at(6);
    const led = await admin.post(form, { ...fields, ...secret });
    assert.equal(led.location, `${inLang(lang, paths.stepUp)}?ke=${encodeURIComponent(`${form}?kirim=lagi`)}`);
    const stepped = await admin.send(led.location ?? '', inLang(lang, paths.stepUp), { bukti: staff.codes.shift() ?? '' });
    assert.deepEqual([stepped.status, stepped.location], [303, `${form}?kirim=lagi`]);
    const page = await admin.get(stepped.location ?? '');
    assert.equal(page.status, 200);
    assert.ok(page.body.includes(sentence));
    assert.ok(!page.body.includes(secret.nomor));
    assert.equal((await admin.send(stepped.location ?? '', form, secret)).status, 422, 'it can be sent from there');
  });
}

test('a form whose session had ended leads to the sign-in page and back, with the same sentence', async () => {
  at(0);
  const admin = await signedIn();
  at(31);
  const led = await admin.post(paths.giveGrant, { ...secret });
  assert.equal(led.location?.startsWith(paths.signIn) || led.status === 403, true);
  const asked = `${paths.signIn}?ke=${encodeURIComponent(`${paths.giveGrant}?kirim=lagi`)}`;
  const fresh = officeBrowser(opened.server, 'contoh.localhost');
  await fresh.send(asked, paths.signIn, typed);
  const done = await fresh.send(paths.signInCode, paths.signInCode, { kode: staff.codes.shift() ?? '' });
  assert.equal(done.location, `${paths.giveGrant}?kirim=lagi`);
  assert.ok((await fresh.get(done.location ?? '')).body.includes(frameId.sendAgain));
});

test('nothing that was typed into such a form is kept anywhere', async () => {
  const kept = await withClient(opened.admin, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'audit')`);
    const texts: string[] = [];
    for (const { name } of rows) texts.push(JSON.stringify((await admin.query(`select * from ${name}`)).rows));
    return texts.join('');
  });
  assert.doesNotMatch(kept + opened.logged(), /ketikan-yang-tidak-disimpan/u);
});

test('every form that may ask for a factor names a page of the office to come back to', () => {
  const unnamed: string[] = [];
  for (const route of everyRoute) {
    if (route.door !== 'office' || route.method !== 'POST' || !route.stepUp) continue;
    const form = typeof route.formPage === 'function' ? route.formPage({}) : route.formPage;
    const pattern = form?.split('/').filter(Boolean).join('/');
    const found = everyRoute.some(({ method, path, lang }) => method === 'GET' && lang === 'id' && pattern !== undefined
      && (path.split('/').filter(Boolean).join('/') === pattern || path.replace(/\/:\w+$/u, '').split('/').filter(Boolean).join('/') === pattern));
    if (!found) unnamed.push(`${route.method} ${route.path}`);
  }
  assert.deepEqual(unnamed, [], 'Say formPage in the routes.ts of the slice: the page on which the form stands');
});
