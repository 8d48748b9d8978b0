// The first page of the office shows each role all that it may open, and nothing that it may not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor, roles, type Role } from '../../src/people/index.ts';
import { hashPassword } from '../../src/people/sign-in/password.ts';
import { homeLinks } from '../../src/people/session/home-links.ts';
import { homeEn } from '../../src/people/session/texts.en.ts';
import { homeId } from '../../src/people/session/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, personId, unitId } from '../access/cast.ts';
import { everyRoute, officeRoutes } from '../access/every-route.ts';
import { signedInAs } from '../access/office-of-cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const shown = homeLinks(roles).flatMap(({ links }) => links);

test('each link is a line of the table of addresses, and shown to nobody who may not open it', () => {
  for (const { path, who } of shown) {
    const route = everyRoute.find((each) => each.method === 'GET' && each.path === path) ?? assert.fail(`nothing answers at ${path}`);
    const open = route.door === 'office' ? route.who : 'signed-in';
    // Open to everybody, and of use to a few: what the others would find there is empty.
    if (open !== 'signed-in' || who === 'signed-in') assert.deepEqual(who, open, path);
  }
});

/** Pages without a link of their own on the first page, and where they are found instead. */
const foundOn: Readonly<Record<string, string>> = {
  [paths.office]: 'every page', [paths.stepUp]: 'before what is sensitive',
  [paths.factorTotp]: paths.factors, [paths.factorPassword]: paths.factors, [paths.factorPasskey]: paths.factors, [paths.unitGaps]: paths.units,
  [paths.newDirective]: paths.directives, [paths.newCentralLetter]: paths.centralLetters, [paths.newDeclaration]: paths.declarations,
  [paths.paperSheets]: 'what waits, and the page of the unit',
};

test('no page of the office is without a way to it', () => {
  const pages = officeRoutes.filter(({ method, lang, path, who }) => method === 'GET' && lang === 'id' && who !== 'anyone' && !path.includes(':')).map(({ path }) => path);
  assert.deepEqual(pages.filter((path) => !shown.some((link) => link.path === path) && !Object.hasOwn(foundOn, path)), [], 'add a link to src/people/session/home-links.ts for');
});

let opened: OpenedWithDatabase;
const granted = roles.filter((role) => role !== 'person' && role !== 'direct-superior');
before(async () => {
  opened = await openWithDatabase(everyRoute, undefined, officeDoor);
  await addAgencies(opened.app.db);
  const hashed = await hashPassword('empat kata yang panjang');
  await changing(opened.app.db, ours, async (tx) => {
    await tx.insertInto('unit').values({ agency_id: ours, id: unitId(1), source_id: 'U1', created_on: '2026-01-01' }).execute();
    for (const [index, role] of ['person' as Role, ...granted].entries()) {
      const number = index + 1;
      await addPerson(tx, ours, number);
      await tx.insertInto('sign_in_password').values({ agency_id: ours, person_id: personId(number), hash: hashed, changed_on: '2026-11-01' }).execute();
      if (index > 0) await addGrant(tx, ours, held(number, number, role, role === 'unit-head' ? { kind: 'unit', unitId: unitId(1), axis: 'function' } : role === 'ward-helper' ? { kind: 'area', areaCode: '31.71.01.1001' } : { kind: 'agency' }));
    }
  });
});
after(() => opened.close());

for (const [index, role] of ['person' as Role, ...granted].entries()) {
  test(`what ${role} finds on the first page opens, in both languages`, async () => {
    const browser = await signedInAs(opened, index + 1);
    assert.equal((await browser.send(paths.factors, paths.factorCodes, {})).status, 200);
    for (const [lang, texts] of [['id', homeId], ['en', homeEn]] as const) {
      const page = (await browser.get(inLang(lang, paths.office))).body;
      for (const link of shown) {
        const href = `href="${inLang(lang, link.path)}"`;
        const may = link.who === 'signed-in' || link.who.includes(role);
        assert.equal(page.includes(`${href}>${texts.links[link.label]}<`), may, `${role}: ${link.path}`);
        if (may) assert.equal((await browser.get(inLang(lang, link.path))).status, 200, `${role}: ${link.path}`);
      }
    }
  });
}

test('a new administrator is told three steps, with what is done already; nobody else is', async () => {
  const number = 1 + ['person', ...granted].indexOf('administrator');
  const admin = await signedInAs(opened, number);
  const page = (await admin.get(paths.office)).body;
  assert.ok(page.includes(homeId.steps.title));
  const states = [...page.matchAll(/<span class="cap">([^<]*)</gu)].map(([, state]) => state);
  assert.deepEqual(states.slice(-3), [homeId.steps.ready, homeId.steps.open, homeId.steps.open], 'a second way, no list, one officer');
  assert.ok(page.includes(homeId.steps.rights.noOfficers));
  assert.ok(!(await (await signedInAs(opened, 1)).get(paths.office)).body.includes(homeId.steps.title));
});
