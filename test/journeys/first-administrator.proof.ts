// The first lists of an agency of full size, as an administrator brings them in: three files over HTTP, the difference looked
// at, applied, and everybody counted. `netral seed --big --lists` writes the same files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { bigSize, newSetUpLink, officeDoor, peopleImportRoutes, signInRoutes, startPeopleImports } from '../../src/people/index.ts';
import { fictitiousLists } from '../../src/people/demo/fictitious-lists.ts';
import { importTextsId as words } from '../../src/people/import/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { todayIn } from '../../src/platform/clock.ts';
import { loadAreas } from '../../src/territory/index.ts';
import { proofCount } from '../proof-size.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from './office.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const size = { staff: proofCount({ small: 300, full: bigSize.staff }), community: proofCount({ small: 200, full: bigSize.community }) };
const longestSeconds = 600;
const shown = (count: number): string => count.toLocaleString('id');

async function setUp({ app, server }: OpenedWithDatabase): Promise<OfficeBrowser> {
  const admin = officeBrowser(server);
  const path = new URL((await newSetUpLink(app)) ?? '').pathname;
  const password = 'empat kata yang panjang';
  await admin.send(path, path, { instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: 'admin@contoh.example', sandi: password, ulang: password });
  // Without a second way to sign in an administrator gets no further than this.
  assert.equal((await admin.send(paths.factors, paths.factorCodes, {})).status, 200);
  return admin;
}

/** As a browser sends a form with a file; answers with the address of the page that shows what was read. */
async function upload(admin: OfficeBrowser, base: string, fileName: string, lines: Iterable<string>): Promise<string> {
  const form = new FormData();
  form.append('_csrf', hiddenFields((await admin.get(paths.peopleImports)).body, paths.peopleImports)['_csrf'] ?? '');
  form.append('berkas', new Blob([[...lines].join('')], { type: 'text/csv' }), fileName);
  const cookie = [...admin.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
  const answer = await fetch(base + paths.peopleImports, { method: 'POST', body: form, headers: { cookie }, redirect: 'manual' });
  assert.equal(answer.status, 303);
  return new URL(answer.headers.get('location') ?? '', base).pathname;
}

async function apply(admin: OfficeBrowser, page: string): Promise<void> {
  assert.equal((await admin.send(page, paths.peopleImportApply, {})).location, page);
  const began = performance.now();
  for (;;) {
    const { body } = await admin.get(page);
    if (body.includes(words.states['applied'] ?? '')) return;
    assert.ok(body.includes(words.progress), 'while it is applied, the page says how far');
    assert.ok(performance.now() - began < longestSeconds * 1000, 'it is applied in the end');
    await wait(200);
  }
}

test(`three lists over HTTP: ${size.staff + size.community} people are read, seen as new, applied and counted`, async () => {
  const opened = await openWithDatabase([...signInRoutes([]), ...peopleImportRoutes], undefined, officeDoor);
  const imports = await startPeopleImports(opened.app);
  try {
    await loadAreas(opened.app.db);
    const base = await opened.server.listen({ port: 0, host: '127.0.0.1' });
    const admin = await setUp(opened);
    const told: string[] = [];
    const today = todayIn(opened.app.clock, 'Asia/Jakarta');
    for (const { fileName, rows, lines } of fictitiousLists(size, today)) {
      const began = performance.now();
      const page = await upload(admin, base, fileName, lines());
      const read = performance.now();
      const { body } = await admin.get(page);
      const isNew = fileName === 'unit.csv' ? words.unitsNew : words.changes.new;
      assert.match(body, new RegExp(`${isNew}(?:<[^>]*>|\\s)*${shown(rows)}<`, 'u'), `${fileName}: all are new`);
      await apply(admin, page);
      told.push(`${fileName} ${rows} rows: read in ${((read - began) / 1000).toFixed(1)} s, applied in ${((performance.now() - read) / 1000).toFixed(1)} s`);
    }
    console.log(`first lists: ${told.join('; ')}`);
    const kinds = await opened.app.db.selectFrom('person').where('source_id', 'is not', null).select(['kind', ({ fn }) => fn.countAll<string>().as('people')]).groupBy('kind').execute();
    const peopleOf = (kind: string): number => Number(kinds.find((each) => each.kind === kind)?.people ?? 0);
    assert.equal(peopleOf('community_officer'), size.community);
    assert.equal(peopleOf('pns') + peopleOf('pppk'), size.staff);
    const { own } = await opened.app.db.selectFrom('assignment').where('standing', '=', 'own').where('valid_until', 'is', null).select(({ fn }) => fn.countAll<string>().as('own')).executeTakeFirstOrThrow();
    assert.equal(Number(own), size.staff + size.community, 'everybody has one unit');
    // Ends after the round at work, which tidies up last.
    await imports.close();
    const { waiting } = await opened.app.db.selectFrom('import_row').select(({ fn }) => fn.countAll<string>().as('waiting')).executeTakeFirstOrThrow();
    assert.equal(Number(waiting), 0, 'nothing stays where it waited');
  } finally {
    await imports.close();
    await opened.close();
  }
});
