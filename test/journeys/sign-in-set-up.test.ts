// Set-up links: for the first administrator, for the next one when the only right has run out, and never beside one who is there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newSetUpLink, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { printCodes } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const password = 'empat kata yang panjang';
const fields = (nama: string) => ({ instansi: 'Pemerintah Contoh', orang: `Admin ${nama}`, nama, sandi: password, ulang: password });
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor);
});
after(() => opened.close());

const newPath = async (): Promise<string | null> => {
  const link = await newSetUpLink(opened.app);
  return link === null ? null : new URL(link).pathname;
};
const use = (who: OfficeBrowser, path: string, nama: string): Promise<OfficeAnswer> => who.send(path, path, fields(nama));
const browser = (host?: string): OfficeBrowser => officeBrowser(opened.server, host);
const agencies = async (): Promise<string[]> => (await opened.app.db.selectFrom('agency').select('name').orderBy('name').execute()).map(({ name }) => name);

test('of two links that were printed, the first that is used makes the agency, and the other opens nothing', async () => {
  const [one, two] = [(await newPath()) ?? '', (await newPath()) ?? ''];
  const late = browser();
  const waiting = await late.get(two);
  assert.equal(waiting.status, 200);
  assert.equal((await use(browser(), one, 'satu')).location, paths.office);
  const secret = /name="_csrf" value="([^"]+)"/u.exec(waiting.body)?.[1] ?? '';
  assert.equal((await late.post(two, { _csrf: secret, ...fields('dua') })).status, 404);
  assert.equal((await browser().get(two)).status, 404);
  assert.deepEqual(await agencies(), ['Pemerintah Contoh']);
  assert.equal(await newPath(), null, 'there is an administrator');
});

test('two links that are used at the same moment make one administrator', async () => {
  await withClient(opened.admin, (admin) => admin.query(`insert into role_grant_end (agency_id, grant_id, ended_by, ended_at, reason) select agency_id, id, person_id, now(), 'selesai' from role_grant`));
  const [one, two] = [(await newPath()) ?? '', (await newPath()) ?? ''];
  const answers = await Promise.all([use(browser(), one, 'tiga'), use(browser(), two, 'empat')]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted((a, b) => a - b), [303, 404]);
});

test('when the right of the only administrator has run out, the machine prints a link again, and the new one joins the agency', async () => {
  // The day ends at the midnight of the agency.
  opened.setNow('2027-11-22T16:59:59Z');
  assert.equal(await newPath(), null, 'the last day of a right is a whole day');
  opened.setNow('2027-11-22T17:00:00Z');
  const path = (await newPath()) ?? assert.fail('no link');
  const admin = browser();
  const page = await admin.get(path);
  assert.match(page.body, /<strong>Pemerintah Contoh<\/strong>/u);
  assert.doesNotMatch(page.body, /name="instansi"/u, 'the agency keeps its name');
  assert.equal((await use(admin, path, 'satu')).status, 422, 'a name that somebody has is not taken over');
  assert.equal((await use(admin, path, 'lima')).location, paths.office);
  await printCodes(admin);
  assert.equal((await admin.get(paths.office)).status, 200);
  assert.deepEqual(await agencies(), ['Pemerintah Contoh']);
  assert.equal(await newPath(), null);
});

test('where several agencies live, a link opens the one at whose address it is used, and only while that one waits', async () => {
  await withClient(opened.admin, async (admin) => {
    await admin.query(`update agency set host_name = 'satu.example.go.id'`);
    await admin.query(`insert into agency values ($1, 'dua', 'Pemerintah Kedua', 'dua.example.go.id', 'Asia/Jakarta', '2027-11-01')`, [randomId()]);
  });
  const path = (await newPath()) ?? assert.fail('the second agency waits');
  for (const host of ['satu.example.go.id', 'tiga.example.go.id']) assert.equal((await browser(host).get(path)).status, 404, host);
  const admin = browser('dua.example.go.id');
  assert.match((await admin.get(path)).body, /<strong>Pemerintah Kedua<\/strong>/u);
  assert.equal((await use(admin, path, 'enam')).location, paths.office);
  assert.equal(await newPath(), null);
  assert.deepEqual(await agencies(), ['Pemerintah Contoh', 'Pemerintah Kedua']);
});
