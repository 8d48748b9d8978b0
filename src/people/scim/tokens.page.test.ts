import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addAgencies, addGrant, addPerson, changing, doneTo, held, ours, theirs } from '../../../test/access/cast.ts';
import { signedInAs } from '../../../test/access/office-of-cast.ts';
import { machineOf } from '../../../test/attacks/scim-client.ts';
import { hiddenFields, officeBrowser } from '../../../test/journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { paths } from '../../paths.ts';
import { officeDoor } from '../session/who-is.ts';
import { signInRoutes } from '../sign-in/routes.ts';
import { scimOfficeRoutes } from './office-routes.ts';
import { scimRoutes } from './routes.ts';
import { listScimTokens, makeScimToken } from './scim-token.ts';
import { scimId } from './texts.id.ts';

const [administrator, other] = [1, 2];
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase([...signInRoutes([]), ...scimOfficeRoutes, ...scimRoutes], undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    await addPerson(tx, ours, administrator);
    await addPerson(tx, ours, other);
    await addGrant(tx, ours, held(1, administrator, 'administrator'));
    await addGrant(tx, ours, held(2, other, 'personnel-officer'));
  });
});
after(() => opened.close());

const tokens = () => listScimTokens(opened.app.db, ours);
const asked = async (token: string): Promise<number> =>
  (await opened.server.inject({ url: paths.scimUsers, headers: { host: 'contoh.localhost', authorization: `Bearer ${token}` } })).statusCode;

test('nobody but an administrator sees or ends a key', async () => {
  const officer = await signedInAs(opened, other);
  assert.equal((await officer.get(paths.scimTokens)).status, 403);
  const nobody = officeBrowser(opened.server, 'contoh.localhost');
  assert.equal((await nobody.get(paths.scimTokens)).status, 303);
  const { _csrf: secret = '' } = hiddenFields((await officer.get(paths.office)).body, paths.signOut);
  assert.equal((await officer.post(paths.endScimToken, { _csrf: secret })).status, 403);
  assert.deepEqual(await tokens(), []);
});

test('an administrator makes none, sees those of the machine without their secret, and ends one', async () => {
  const browser = await signedInAs(opened, administrator);
  const { token, id, untilOn } = await makeScimToken(opened.app.db, machineOf(ours), 30, opened.app.clock);
  assert.deepEqual([await asked(token), untilOn], [200, '2026-12-21']);
  const list = await browser.get(paths.scimTokens);
  assert.ok(list.body.includes(id) && list.body.includes(scimId.states.holds) && !list.body.includes(token));
  const ended = await browser.send(paths.scimTokens, paths.endScimToken, {});
  assert.deepEqual([ended.status, ended.location], [303, paths.scimTokens]);
  assert.equal(await asked(token), 401);
  assert.ok((await browser.get(paths.scimTokens)).body.includes(scimId.states.ended));
  assert.deepEqual(await doneTo(opened.app.db, id), ['scim-token.ended administrator', 'scim-token.made system']);
});

test('a key of another agency is not ended from here', async () => {
  const made = await makeScimToken(opened.app.db, machineOf(theirs), 30, opened.app.clock);
  const mine = await makeScimToken(opened.app.db, machineOf(ours), 30, opened.app.clock);
  const browser = await signedInAs(opened, administrator);
  await browser.send(paths.scimTokens, paths.endScimToken, { kunci: made.id });
  assert.deepEqual((await listScimTokens(opened.app.db, theirs)).map(({ endedAt }) => endedAt), [null]);
  assert.equal(await asked(mine.token), 200);
  assert.equal((await browser.send(paths.scimTokens, paths.endScimToken, { kunci: 'bukan-tanda' })).status, 404);
});
