// Each door as a program of its own over one database: what belongs to the other door is not there, and only the office ever
// looks at a cookie.
import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { after, before, test } from 'node:test';
import { officeDoor } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { routesBehind } from '../../src/platform/http/doors.ts';
import { officeCookie, type OfficeDoor } from '../../src/platform/http/office.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours } from '../access/cast.ts';
import { everyRoute } from '../access/every-route.ts';
import { signedInAs } from '../access/office-of-cast.ts';
import { officeBrowser } from './office.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const [publicRoutes, officeRoutes] = (['public', 'office'] as const).map((doors) => routesBehind({ doors, publicOrigin: null }, everyRoute)) as [readonly Route[], readonly Route[]];
let office: OpenedWithDatabase;
let publicServer: FastifyInstance;
let looks = 0;
/** Notes every cookie that anybody looks at. */
const watched: OfficeDoor = { whoIs: (...asked) => { looks++; return officeDoor.whoIs(...asked); } };

before(async () => {
  office = await openWithDatabase(officeRoutes, undefined, watched);
  publicServer = await createServer(office.app, publicRoutes, watched);
  await addAgencies(office.app.db);
  await changing(office.app.db, ours, async (tx) => {
    await addPerson(tx, ours, 1);
    await addGrant(tx, ours, held(1, 1, 'administrator'));
  });
});
after(async () => {
  await publicServer.close();
  await office.close();
});

const addressOf = (path: string): string => path.replaceAll(/:[a-zA-Z]+/gu, '00000000-0000-4000-8000-000000000001').replace('*', 'x');
const knock = (server: FastifyInstance, { method, path }: Pick<Route, 'method' | 'path'>, cookie: string) => server.inject({
  method, url: addressOf(path), headers: { host: 'contoh.localhost', cookie, ...(method === 'GET' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) },
});

test('both doors together are the whole table, and no address is behind both', () => {
  assert.equal(publicRoutes.length + officeRoutes.length, everyRoute.length);
  assert.ok(publicRoutes.length > 50 && officeRoutes.length > 50);
});

test('at the public door no address of the office exists, and a cookie of the office is neither read nor set', async () => {
  const browser = await signedInAs(office, 1);
  const cookie = `${officeCookie}=${browser.cookies.get(officeCookie)?.value ?? ''}`;
  looks = 0;
  for (const route of officeRoutes) assert.equal((await knock(publicServer, route, cookie)).statusCode, 404, `${route.method} ${route.path}`);
  for (const route of publicRoutes.filter(({ method }) => method === 'GET')) {
    const answer = await knock(publicServer, route, cookie);
    assert.equal(answer.headers['set-cookie'], undefined, route.path);
    assert.ok(!/(?:href|action)="\/kantor/u.test(answer.body), `${route.path} leads to the office`);
  }
  assert.equal(looks, 0);
});

test('at the office no public address exists, and its own pages lead to nothing else but pages of the public door', async () => {
  for (const route of publicRoutes) assert.equal((await knock(office.server, route, '')).statusCode, 404, `${route.method} ${route.path}`);
  const browser = await signedInAs(office, 1);
  const nobody = officeBrowser(office.server, 'contoh.localhost');
  looks = 0;
  const elsewhere = new Set<string>();
  for (const [visitor, path] of [[nobody, paths.signIn], [browser, paths.office], [browser, paths.sessions], [browser, paths.ownGrants]] as const) {
    const page = await visitor.get(path);
    assert.equal(page.status, 200, path);
    for (const [, to = ''] of page.body.matchAll(/(?:href|action)="(\/[^"]*)"/gu)) if (!/^\/kantor(?:[/?#]|$)/u.test(to)) elsewhere.add(to);
  }
  assert.ok(looks >= 3);
  const led = await createServer({ ...office.app, config: { ...office.app.config, publicOrigin: 'https://netral.example.go.id' } }, routesBehind({ doors: 'office', publicOrigin: 'https://netral.example.go.id' }, everyRoute), officeDoor);
  for (const to of elsewhere) {
    const answer = await led.inject({ url: `${to}?kata=rahasia` });
    assert.deepEqual([answer.statusCode, answer.headers.location], [303, `https://netral.example.go.id${to}`]);
  }
  assert.equal((await led.inject({ method: 'POST', url: paths.askStart })).statusCode, 404, 'what somebody typed is led nowhere');
  await led.close();
});
