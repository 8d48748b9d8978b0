import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addAgencies, addGrant, addPerson, changing, doneTo, held, ours, theirs } from '../../../test/access/cast.ts';
import { signedInAs } from '../../../test/access/office-of-cast.ts';
import { machineOf } from '../../../test/attacks/scim-client.ts';
import { hiddenFields, officeBrowser } from '../../../test/journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { inLang, paths } from '../../paths.ts';
import { officeDoor } from '../session/who-is.ts';
import { signInRoutes } from '../sign-in/routes.ts';
import { scimOfficeRoutes } from './office-routes.ts';
import { scimRoutes } from './routes.ts';
import { listScimTokens, makeScimToken } from './scim-token.ts';
import { scimId } from './texts.id.ts';

const [administrator, other] = [1, 2];
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase([...signInRoutes, ...scimOfficeRoutes, ...scimRoutes], undefined, officeDoor);
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

test('nobody but an administrator sees, makes or ends a key', async () => {
  const officer = await signedInAs(opened, other);
  assert.equal((await officer.get(paths.scimTokens)).status, 403);
  const nobody = officeBrowser(opened.server, 'contoh.localhost');
  assert.equal((await nobody.get(paths.scimTokens)).status, 303);
  const { _csrf: secret = '' } = hiddenFields((await officer.get(paths.office)).body, paths.signOut);
  for (const path of [paths.makeScimToken, paths.endScimToken]) assert.equal((await officer.post(path, { _csrf: secret, hari: '10' })).status, 403);
  assert.deepEqual(await tokens(), []);
});

test('an administrator makes a key, sees it once, and ends it', async () => {
  const browser = await signedInAs(opened, administrator);
  const made = await browser.send(paths.scimTokens, paths.makeScimToken, { hari: '30' });
  assert.equal(made.status, 200);
  assert.equal(made.headers['cache-control'], 'no-store');
  const token = /<textarea[^>]*id="kunci"[^>]*>([A-Za-z0-9_-]{43})<\/textarea>/u.exec(made.body)?.[1] ?? '';
  assert.equal(await asked(token), 200);
  const [line] = await tokens();
  assert.equal(line?.untilOn, '2026-12-21');
  const list = await browser.get(paths.scimTokens);
  assert.ok(list.body.includes(line.id) && list.body.includes(scimId.states.holds) && !list.body.includes(token));
  const ended = await browser.send(paths.scimTokens, paths.endScimToken, {});
  assert.deepEqual([ended.status, ended.location], [303, paths.scimTokens]);
  assert.equal(await asked(token), 401);
  assert.ok((await browser.get(paths.scimTokens)).body.includes(scimId.states.ended));
  assert.deepEqual(await doneTo(opened.app.db, line.id), ['scim-token.ended administrator', 'scim-token.made administrator']);
});

test('days that cannot be come back with the page and make nothing', async () => {
  const browser = await signedInAs(opened, administrator);
  const before = (await tokens()).length;
  for (const hari of ['', '0', '367', '-3', '1e2', 'seminggu']) {
    const answer = await browser.send(paths.scimTokens, paths.makeScimToken, { hari });
    assert.equal(answer.status, 422, hari);
    assert.ok(answer.body.includes(scimId.daysWrong(366)));
  }
  assert.equal((await browser.send(inLang('en', paths.scimTokens), inLang('en', paths.makeScimToken), { hari: '0' })).status, 422);
  assert.equal((await tokens()).length, before);
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

test('making a key asks for a factor that was shown within the last minutes', async () => {
  const browser = await signedInAs(opened, administrator);
  const fields = hiddenFields((await browser.get(paths.scimTokens)).body, paths.makeScimToken);
  const before = (await tokens()).length;
  opened.setNow('2026-11-22T03:50:00Z');
  const answer = await browser.post(paths.makeScimToken, { ...fields, hari: '30' });
  assert.ok(answer.status === 303 && (answer.location ?? '').startsWith(paths.stepUp), answer.location);
  assert.equal((await tokens()).length, before);
});
