// A new administrator brings in the first list of staff: upload, rows left out, difference, apply, and the same list again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { newSetUpLink, officeDoor, peopleImportRoutes, signInRoutes, startPeopleImports } from '../../src/people/index.ts';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { paths } from '../../src/paths.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from './office.ts';
import { printCodes } from './sign-in-people.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let imports: Awaited<ReturnType<typeof startPeopleImports>>;
let admin: OfficeBrowser;
before(async () => {
  opened = await openWithDatabase([...signInRoutes([]), ...peopleImportRoutes], undefined, officeDoor);
  imports = await startPeopleImports(opened.app);
  admin = officeBrowser(opened.server);
  const path = new URL((await newSetUpLink(opened.app)) ?? '').pathname;
  const password = 'empat kata yang panjang';
  await admin.send(path, path, { instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: 'admin@dinas.example.go.id', sandi: password, ulang: password });
  await printCodes(admin);
});
after(async () => {
  await imports.close();
  await opened.close();
});

const list = 'nama,nip,kode_unit,unit,agama\n'
  + [1, 2, 3].map((n) => `Pegawai ${n},${fictitiousNip(n, false)},U1,Unit Contoh,rahasia\n`).join('')
  + 'Pegawai 4,1.99E+17,U1,Unit Contoh,rahasia\n';

async function upload(who: OfficeBrowser, text: string, token?: string, fileName = 'daftar.csv'): Promise<{ status: number; location: string | undefined; body: string }> {
  const fields = hiddenFields((await admin.get(paths.peopleImports)).body, paths.peopleImports);
  const mark = 'batas-formulir-contoh';
  const cookie = [...who.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
  const part = (head: string, value: string): string => `--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
  const answer = await opened.server.inject({
    method: 'POST', url: paths.peopleImports, headers: { host: 'localhost', cookie, 'content-type': `multipart/form-data; boundary=${mark}` },
    payload: `${part('name="_csrf"', token ?? fields['_csrf'] ?? '')}${part(`name="berkas"; filename="${fileName}"`, text)}--${mark}--\r\n`,
  });
  return { status: answer.statusCode, location: answer.headers['location'], body: answer.body };
}

test('nobody who has not signed in, and no form of another site, brings in a list', async () => {
  const stranger = await upload(officeBrowser(opened.server), list);
  assert.equal(stranger.status, 303);
  assert.match(stranger.location ?? '', /^\/kantor\/masuk/u);
  assert.equal((await upload(admin, list, 'made-up')).status, 403);
  assert.deepEqual(await opened.app.db.selectFrom('import_run').select('id').execute(), []);
});

test('a form without a file is given back with a sentence at the field', async () => {
  const answer = await upload(admin, '', undefined, '');
  assert.equal(answer.status, 422);
  assert.match(answer.body, /Pilih dulu sebuah berkas\./u);
  assert.match(answer.body, /aria-invalid="true"/u);
});

test('the list is read, shown, applied once, and the same list again makes no difference', async () => {
  const read = await upload(admin, list);
  assert.equal(read.status, 303);
  const page = await admin.get(read.location ?? '');
  assert.match(page.body, /Orang baru.*?<td[^>]*>3</su);
  assert.match(page.body, /NIP berubah menjadi angka pendek/u);
  assert.doesNotMatch(page.body, /Pegawai 1|rahasia/u, 'an administrator sees numbers only');
  assert.match((await admin.get(paths.peopleImportProblems((read.location ?? '').split('/').at(-1) ?? ''))).body, /<th scope="row">Baris 5<\/th>/u);
  assert.equal((await admin.get(paths.peopleImportChanges((read.location ?? '').split('/').at(-1) ?? '', 'new'))).status, 403);
  const applied = await admin.send(read.location ?? '', paths.peopleImportApply, {});
  assert.deepEqual([applied.status, applied.location], [303, read.location]);
  for (let tries = 0; !/sudah diterapkan/u.test((await admin.get(read.location ?? '')).body); tries++) {
    assert.ok(tries < 200, 'it was never applied');
    await wait(25);
  }
  assert.equal((await opened.app.db.selectFrom('person').where('nip', 'is not', null).select('id').execute()).length, 3);
  const again = await upload(admin, list);
  assert.match((await admin.get(again.location ?? '')).body, /Tidak ada beda yang perlu diterapkan/u);
  const discarded = await admin.send(again.location ?? '', paths.peopleImportDiscard, {});
  assert.equal(discarded.status, 303);
  assert.match((await admin.get(paths.peopleImports)).body, /dibuang/u);
});

test('what was uploaded stands in no line of the log', () => {
  assert.doesNotMatch(opened.logged(), /Pegawai|rahasia|daftar\.csv/u);
});

test('a run of another agency, and an address that is none, are not there', async () => {
  for (const id of ['00000000-0000-4000-8000-000000000001', 'x']) assert.equal((await admin.get(paths.peopleImport(id))).status, 404);
});
