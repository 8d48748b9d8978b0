import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { accessTable, auditingAccess, officeDoor, operatingAccess, peopleAccess, roles, scimAccess, type Role } from '../../src/people/index.ts';
import { directiveAccess } from '../../src/directive/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { frameId } from '../../src/platform/html/texts.id.ts';
import type { OfficeRoute, Who } from '../../src/platform/http/route.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from '../journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';
import { addAgencies, addGrant, addPerson, approvalId, changing, held, ours, personId, theirs, unitId } from './cast.ts';
import { everyRoute, officeRoutes } from './every-route.ts';
import { signedInAs } from './office-of-cast.ts';

/** One list for each slice that has office pages. */
const expectations: Readonly<Record<string, Who>> = { ...peopleAccess, ...operatingAccess, ...auditingAccess, ...scimAccess, ...directiveAccess };
const nameOf = ({ method, path }: OfficeRoute): string => `${method} ${path}`;
const indonesian = officeRoutes.filter(({ lang }) => lang === 'id');
/** Where nothing is expected, the first test says so once; nobody knocks there. */
const judged = indonesian.filter((route) => Object.hasOwn(expectations, nameOf(route)));

test('every office page is expected by hand, as it stands in the table', () => {
  const found = Object.fromEntries(indonesian.map((route) => [nameOf(route), route.who]));
  assert.deepEqual(found, expectations, 'Say in the access.ts of the slice who should be able to open the page, and only then in its routes.ts');
});

test('both languages of an office page are open to the same people', () => {
  for (const route of indonesian) {
    const english = officeRoutes.find(({ lang, method, path }) => lang === 'en' && method === route.method && path === inLang('en', route.path));
    assert.deepEqual(english?.who, route.who, nameOf(route));
  }
  assert.equal(officeRoutes.length, 2 * indonesian.length);
});

test('every other address is open to everybody, and every role in the table is one of the list', () => {
  assert.deepEqual(everyRoute.filter(({ door, who }) => door !== 'office' && door !== 'token' && who !== 'anyone'), []);
  const named = new Set(indonesian.flatMap(({ who }) => (typeof who === 'string' ? [] : who)));
  assert.deepEqual([...named].filter((role) => !roles.includes(role as Role)), []);
});

test('docs/access.md says what the route table says', () => {
  const printed = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8');
  assert.equal(printed, accessTable(everyRoute), 'run `npm run docs` and commit the file');
});

// Each role has a person of its own, the same in both agencies: 1 is `person`, 2 `direct-superior`, and so on.
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await addAgencies(opened.app.db);
  for (const [block, agencyId] of [ours, theirs].entries()) {
    await changing(opened.app.db, agencyId, async (tx) => {
      await tx.insertInto('unit').values({ agency_id: agencyId, id: unitId(1), source_id: 'U1', created_on: '2026-01-01' }).execute();
      for (const [index, role] of roles.entries()) {
        const number = block * 100 + index + 1;
        await addPerson(tx, agencyId, number);
        if (role === 'direct-superior') {
          await tx.insertInto('assignment').values({
            agency_id: agencyId, id: unitId(500), person_id: personId(number), unit_id: unitId(1), elsewhere: null, office_held: 'Kepala', office_kind: '1', echelon: '31',
            standing: 'own', valid_from: '2026-01-01', valid_until: null,
          }).execute();
        } else if (role !== 'person') {
          const scope = role === 'unit-head' ? { kind: 'unit', unitId: unitId(1), axis: 'function' } as const : role === 'ward-helper' ? { kind: 'area', areaCode: '31.71.01.1001' } as const : { kind: 'agency' } as const;
          await addGrant(tx, agencyId, held(number, number, role, scope));
        }
      }
      // Held once, over by now; and held from next year.
      await addPerson(tx, agencyId, block * 100 + 50);
      await addGrant(tx, agencyId, held(block * 100 + 50, block * 100 + 50, 'administrator', { kind: 'agency' }, { fromOn: '2026-06-01', untilOn: '2026-11-21' }));
      await addGrant(tx, agencyId, held(block * 100 + 51, block * 100 + 50, 'administrator', { kind: 'agency' }, { fromOn: '2026-11-23', untilOn: '2027-05-31' }));
    });
  }
});
after(() => opened.close());

const numberOf = (role: Role): number => roles.indexOf(role) + 1;

const addressOf = ({ path }: OfficeRoute): string => path.replace(':id', approvalId(1)).replace(':token', 'a'.repeat(43)).replace(':change', 'baru');

/** With the secret of a form of their own, so that nothing but the role decides. */
async function knock(browser: OfficeBrowser, route: OfficeRoute, page: string): Promise<OfficeAnswer> {
  if (route.method === 'GET') return browser.get(addressOf(route));
  const action = page === paths.signIn ? paths.signIn : paths.signOut;
  const { _csrf: secret = '' } = hiddenFields((await browser.get(page)).body, action);
  return browser.post(addressOf(route), { _csrf: secret });
}

/** Refused for the role, which reads differently from a form that does not belong to the session. */
function isRefused(answer: OfficeAnswer, route: OfficeRoute): void {
  assert.equal(answer.status, 403, nameOf(route));
  assert.ok(answer.body.includes(frameId.refusedTitle), nameOf(route));
}

/** Acts of the log; the cast itself is left out. */
const acts = async (): Promise<number> =>
  (await opened.app.db.selectFrom('audit.audit_entry').select('id').where('noun', '<>', 'cast.made').execute()).length;

const toSignIn = ({ status, location }: OfficeAnswer): boolean => status === 303 && (location ?? '').startsWith(paths.signIn);
const expected = (route: OfficeRoute): Who => expectations[nameOf(route)] ?? [];

test('whoever has not signed in, and whoever signed in at another agency, is led to the sign-in page and leaves no entry', async () => {
  const before = await acts();
  for (const route of judged.filter((each) => expected(each) !== 'anyone')) {
    const nobody = await knock(officeBrowser(opened.server, 'contoh.localhost'), route, paths.signIn);
    assert.ok(toSignIn(nobody), `nobody: ${nameOf(route)} ${nobody.status} ${nobody.location}`);
    const elsewhere = await signedInAs(opened, 100 + numberOf('administrator'), theirs, 'contoh.localhost');
    if (route.method === 'GET') assert.ok(toSignIn(await knock(elsewhere, route, paths.signIn)), `elsewhere: ${nameOf(route)}`);
  }
  assert.equal(await acts(), before);
});

test('a role that is over or has not begun opens nothing and leaves no entry', async () => {
  const before = await acts();
  for (const route of judged.filter((each) => Array.isArray(expected(each)))) {
    const answer = await knock(await signedInAs(opened, 50), route, paths.ownGrants);
    isRefused(answer, route);
  }
  assert.equal(await acts(), before);
});

for (const role of roles) {
  test(`in the role ${role}, every page answers as expected, and what is refused leaves no entry`, async () => {
    const may = (route: OfficeRoute): boolean => { const who = expected(route); return typeof who === 'string' || who.includes(role); };
    const before = await acts();
    for (const route of judged.filter((each) => !may(each))) {
      const answer = await knock(await signedInAs(opened, numberOf(role)), route, paths.ownGrants);
      isRefused(answer, route);
    }
    assert.equal(await acts(), before);
    for (const route of judged.filter(may)) {
      const answer = await knock(await signedInAs(opened, numberOf(role)), route, paths.ownGrants);
      assert.ok(answer.status !== 403 && answer.status < 500, `${nameOf(route)} answered ${answer.status}`);
      if (expected(route) !== 'anyone') assert.ok(!toSignIn(answer), nameOf(route));
    }
  });
}
