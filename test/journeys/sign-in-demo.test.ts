// The fictitious agency of a first start: its printed links, its roles, and the mark on each of its pages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linksToComeIn, prepareFirstStart } from '../../src/main/first-start.ts';
import { officeDoor, type Role } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { frameEn } from '../../src/platform/html/texts.en.ts';
import { frameId } from '../../src/platform/html/texts.id.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { everyRoute, officeRoutes } from '../access/every-route.ts';
import { officeBrowser, type OfficeBrowser } from './office.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const visitors: readonly Role[] = ['administrator', 'publisher', 'approver', 'personnel-officer', 'direct-superior', 'unit-head', 'ward-helper', 'person'];
const pageOf: Partial<Record<Role, string>> = {
  administrator: paths.giveGrant, publisher: paths.directives, approver: paths.approvals, 'personnel-officer': paths.recoverPerson,
  'direct-superior': paths.ownUnits, 'unit-head': paths.ownUnits, 'ward-helper': paths.helping, person: paths.letters,
};
let opened: OpenedWithDatabase;
let lines: readonly string[];
before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await prepareFirstStart(opened.app);
  lines = await linksToComeIn(opened.app);
});
after(() => opened.close());

const marked = (body: string): boolean =>
  [frameId, frameEn].some(({ fictitious, fictitiousText }) => body.includes(`<span class="cap">${fictitious}</span> ${fictitiousText}`));

async function cameInAs(role: Role): Promise<OfficeBrowser> {
  const line = lines.find((each) => each.startsWith(`  ${role} (`)) ?? assert.fail(`no link for ${role}`);
  const path = new URL(/http\S+/u.exec(line)?.[0] ?? '').pathname;
  const browser = officeBrowser(opened.server);
  assert.ok(marked((await browser.get(path)).body), 'before signing in as well');
  assert.equal((await browser.send(path, path, {})).location, paths.office);
  return browser;
}

test('a first start prints one link for each of eight roles, beside the one for setting up', () => {
  assert.match(lines[0] ?? '', /^Set up the first administrator .*\/kantor\/mulai\//u);
  assert.deepEqual(lines.slice(2).map((line) => /^ {2}([a-z-]+) \(.* Contoh\): http/u.exec(line)?.[1]), visitors);
});

test('each of them opens the pages of its role, and every page says that the agency is made up', async () => {
  const seen = new Set<string>();
  for (const role of visitors) {
    const browser = await cameInAs(role);
    const own = pageOf[role] ?? assert.fail(role);
    assert.equal((await browser.get(own)).status, 200, own);
    if (role !== 'administrator') assert.equal((await browser.get(paths.giveGrant)).status, 403, role);
    for (const { method, path, door } of everyRoute) {
      if (door !== 'office' || method !== 'GET') continue;
      const answer = await browser.get(path.replaceAll(/:\w+/gu, randomId()));
      if (answer.status !== 200 || !String(answer.headers['content-type']).startsWith('text/html')) continue;
      assert.ok(marked(answer.body), `${role}: ${path}`);
      seen.add(path);
    }
  }
  for (const path of [paths.office, '/kantor/en', paths.signedOut, paths.signInRecovery, paths.grants, paths.peopleImports]) assert.ok(seen.has(path), path);
  assert.ok(marked((await officeBrowser(opened.server).get(paths.signIn)).body));
});

test('the second start gives nobody a second right, and a real agency carries no mark', async () => {
  const grants = async (): Promise<number> => (await opened.app.db.selectFrom('role_grant').select('id').execute()).length;
  const before = await grants();
  assert.equal(before, 6);
  assert.deepEqual(await prepareFirstStart(opened.app), []);
  assert.equal(await grants(), before);
  await withClient(opened.admin, (admin) => admin.query(`update agency set code = 'instansi'`));
  assert.equal(marked((await officeBrowser(opened.server).get(paths.signIn)).body), false);
  assert.deepEqual((await linksToComeIn(opened.app)).filter((line) => line.includes('/tautan/')), []);
});
