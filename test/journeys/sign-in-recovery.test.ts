import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { addStaff, signInWithCode, type Staff } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
const password = 'empat kata yang panjang';
const nrk = ['12', '34', '56'].join('');
const people = [
  ['petugas-a', 'Petugas Kepegawaian A', true], ['petugas-b', 'Petugas Kepegawaian B', true], ['staf-lain', 'Staf Lain Dinas Contoh', false],
] as const;

const staff = new Map<string, Staff>();

before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor);
  const agencyId = randomId();
  await withClient(opened.admin, async (admin) => {
    await admin.query(`insert into agency values ($1, 'instansi', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]);
    await admin.query(`insert into person (agency_id, id, kind, name, nrk, created_on) values ($1, $2, 'pns', 'Staf Umum Dinas Contoh', $3, '2026-11-01')`, [agencyId, randomId(), nrk]);
  });
  for (const [name, title, officer] of people) {
    staff.set(name, await addStaff(opened.app, { agencyId, title, name, password, ...(officer ? { role: 'personnel-officer', codes: true } : {}) }));
  }
  await addStaff(opened.app, { agencyId, title: 'Petugas Tanpa Langkah Kedua', name: 'petugas-c', password, role: 'personnel-officer' });
});
after(() => opened.close());

const known = (name: string): Staff => staff.get(name) ?? assert.fail(name);
const codeOf = (name: string): string => known(name).codes.shift() ?? assert.fail('no code is left');
const signedIn = async (nama: string): Promise<OfficeBrowser> => {
  const browser = officeBrowser(opened.server);
  const answer = known(nama).codes.length > 0
    ? await signInWithCode(browser, known(nama), { nama, sandi: password })
    : await browser.send(paths.signIn, paths.signIn, { nama, sandi: password });
  assert.equal(answer.location, paths.office);
  return browser;
};
const recover = (officer: OfficeBrowser, fields: Record<string, string>): Promise<OfficeAnswer> =>
  officer.send(paths.recoverPerson, paths.recoverPerson, { pegawai: nrk, dilihat: 'ya', alasan: 'ganti ponsel', nama: 'petugas-b', sandi: password, ...fields });
const codeOn = ({ body }: OfficeAnswer): string => /<code>([A-Z2-9-]{19})<\/code>/u.exec(body)?.[1] ?? assert.fail('no code on the page');
const use = (browser: OfficeBrowser, kode: string): Promise<OfficeAnswer> =>
  browser.send(paths.signInRecovery, paths.signInRecovery, { kode, sandi: 'kata sandi yang baru', ulang: 'kata sandi yang baru' });

test('two officers let a person in who lost every way, and the person signs in by NRK from then on', async () => {
  const code = codeOn(await recover(await signedIn('petugas-a'), { kode: codeOf('petugas-b') }));
  const staff = officeBrowser(opened.server);
  assert.equal((await use(staff, code.toLowerCase().replaceAll('-', ' '))).location, paths.factors);
  assert.match((await staff.get(paths.office)).body, /Staf Umum Dinas Contoh/u);
  assert.equal((await use(officeBrowser(opened.server), code)).status, 422, 'once only');
  const later = officeBrowser(opened.server);
  assert.equal((await later.send(paths.signIn, paths.signIn, { nama: nrk, sandi: 'kata sandi yang baru' })).location, paths.office);
  codeOn(await recover(await signedIn('petugas-a'), { kode: codeOf('petugas-b') }));
  assert.equal((await later.get(paths.office)).status, 200, 'a code that nobody used ends nothing');
});

test('one officer alone, the same one twice, one without the role, or the person themself cannot', async () => {
  const officer = await signedIn('petugas-a');
  for (const [fields, message] of [
    [{ sandi: 'salah' }, /belum cocok/u], [{ nama: 'petugas-a' }, /orang lain/u], [{ nama: 'staf-lain' }, /tidak punya peran/u], [{ nama: 'petugas-c' }, /belum punya langkah masuk kedua/u],
    [{ pegawai: 'petugas-b' }, /orang lain/u], [{ pegawai: 'petugas-a' }, /akun sendiri/u], [{ dilihat: '' }, /Centang/u], [{ alasan: '' }, /alasannya/u], [{ pegawai: '999' }, /tidak ada dalam daftar/u],
  ] as const) {
    const answer = await recover(officer, fields);
    assert.equal(answer.status, 422, JSON.stringify(fields));
    assert.match(answer.body, message);
  }
  const staff = await signedIn('staf-lain');
  assert.equal((await staff.get(paths.recoverPerson)).status, 403);
});

test('a code ends after half an hour, and recovery wants a fresh factor of the officer', async () => {
  const officer = await signedIn('petugas-a');
  const code = codeOn(await recover(officer, { kode: codeOf('petugas-b') }));
  opened.setNow('2026-11-22T04:11:00Z');
  assert.equal((await use(officeBrowser(opened.server), code)).status, 422);
  const late = await signedIn('petugas-a');
  opened.setNow('2026-11-22T04:17:00Z');
  assert.match((await late.get(paths.recoverPerson)).location ?? '', /pastikan/u);
  opened.setNow('2026-11-22T03:40:00Z');
});
