import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { scimRoutes } from '../../src/people/index.ts';
import { endScimToken, listScimTokens, makeScimToken } from '../../src/people/scim/scim-token.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import type { TokenRoute } from '../../src/platform/http/route.ts';
import { newToken } from '../../src/people/session/session.ts';
import { changing, ours, theirs } from '../access/cast.ts';
import { entries, enterprise, machineOf, nipOf, nrkOf, openScimDoor, patchOf, person, staff, tokenOf, type Json, type ScimClient, type ScimDoor, type ScimResponse } from './scim-client.ts';

let door: ScimDoor;
let userId = '';
before(async () => {
  door = await openScimDoor();
  userId = String((await door.client('POST', paths.scimUsers, person(1))).body['id']);
});
after(() => door.close());

const lines = scimRoutes as readonly TokenRoute[];
const guarded = lines.filter(({ path }) => path !== paths.scimConfig);
const knock = (client: ScimClient, { method, path }: TokenRoute, query = ''): Promise<ScimResponse> =>
  client(method, `${path.replace(':id', userId).replace('*', 'v1/Users')}${query}`, method === 'GET' || method === 'DELETE' ? undefined : method === 'PATCH' ? patchOf({ op: 'replace', path: 'active', value: false }) : person(2));

test('whoever brings no token that holds here is turned away alike at every address, and leaves no entry', async () => {
  const callers: Readonly<Record<string, ScimClient>> = {
    nobody: door.as(null),
    'another token': door.as(newToken()),
    'the digest of a token': door.as('0'.repeat(64)),
    'a token of another agency': door.as(door.other),
    'our token at the host of another agency': door.as(door.token, 'lain.localhost'),
    'our token at a host of nobody': door.as(door.token, 'entah.localhost'),
    'an ended token': door.as(await endedToken()),
  };
  const before = await entries(door);
  const expected = (await door.as(null)('GET', paths.scimUsers)).text;
  for (const [who, client] of Object.entries(callers)) {
    for (const route of guarded) {
      const answer = await knock(client, route);
      assert.deepEqual([answer.status, answer.text, answer.headers['www-authenticate']], [401, expected, 'Bearer realm="scim"'], `${who}: ${route.method} ${route.path}`);
    }
  }
  assert.equal(await entries(door), before);
});

async function endedToken(): Promise<string> {
  const made = await makeScimToken(door.app.db, machineOf(ours), 30, door.app.clock);
  assert.equal((await door.as(made.token)('GET', paths.scimUsers)).status, 200);
  assert.equal(await endScimToken(door.app.db, machineOf(theirs), made.id, door.app.clock), false, 'nobody ends the token of another agency');
  assert.equal(await endScimToken(door.app.db, machineOf(ours), made.id, door.app.clock), true);
  assert.equal(await endScimToken(door.app.db, machineOf(ours), made.id, door.app.clock), false);
  return made.token;
}

test('a token holds to its last day and not a day longer, in the zone of the agency', async () => {
  const token = await tokenOf(door, ours, 2);
  for (const [instant, status] of [['2026-11-23T16:59:59Z', 200], ['2026-11-23T17:00:00Z', 401]] as const) {
    door.setNow(instant);
    assert.equal((await door.as(token)('GET', paths.scimUsers)).status, status, instant);
  }
  door.setNow('2026-11-22T03:40:00Z');
  for (const days of [0, 367, 1.5, Number.NaN]) await assert.rejects(makeScimToken(door.app.db, machineOf(ours), days, door.app.clock), RangeError);
});

test('of a token only its digest is kept, and nothing of it is logged', async () => {
  const token = await tokenOf(door, ours);
  const kept = await withClient(door.admin, async (client) => (await client.query<{ row: string }>('select t::text as row from scim_token t')).rows);
  const told = await door.app.db.selectFrom('audit.audit_detail').select(['actor', 'subject', 'content']).execute();
  assert.ok(kept.length >= 3);
  for (const text of [JSON.stringify(kept), JSON.stringify(told), JSON.stringify(await listScimTokens(door.app.db, ours)), door.logged()]) assert.ok(!text.includes(token));
});

test('a token in the address is refused even beside a right one, and one in a cookie, a form or another scheme opens nothing', async () => {
  for (const name of ['access_token', 'token', 'bearer']) {
    for (const client of [door.as(null), door.client]) {
      const answer = await client('GET', `${paths.scimUsers}?${name}=${door.token}`);
      assert.equal(answer.status, 400);
      assert.ok(!answer.text.includes(door.token));
    }
  }
  const none = door.as(null);
  for (const headers of [{ authorization: `Basic ${Buffer.from(`scim:${door.token}`).toString('base64')}` }, { authorization: door.token }, { authorization: `Bearer ${door.token} x` }, { authorization: 'Bearer' },
    { cookie: `${officeCookie}=${door.token}` }, { 'x-api-key': door.token }]) {
    assert.equal((await none('GET', paths.scimUsers, undefined, headers)).status, 401, Object.keys(headers)[0]);
  }
  assert.equal((await none('POST', paths.scimUsers, { ...person(3), access_token: door.token })).status, 401);
  assert.equal((await none('GET', paths.scimUsers, undefined, { authorization: `bearer ${door.token}` })).status, 200, 'the name of the scheme has no case');
});

test('a thousand wrong tokens change nothing, log nothing, and leave the door open to the right one', async () => {
  const [before, logged, began] = [await entries(door), door.logged().length, performance.now()];
  for (let round = 0; round < 20; round += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => door.as(newToken())('GET', paths.scimUser(userId))));
    assert.ok(answers.every(({ status }) => status === 401));
  }
  console.log(`a thousand wrong tokens took ${Math.round(performance.now() - began)} ms`);
  assert.deepEqual([await entries(door), door.logged().length], [before, logged]);
  assert.equal((await door.client('GET', paths.scimUser(userId))).status, 200);
});

test('a person of another agency is not there, and the same numbers may stand in both', async () => {
  const client = door.as(door.other, 'lain.localhost');
  const before = await entries(door);
  for (const [method, body] of [['GET', undefined], ['PUT', person(1)], ['PATCH', patchOf({ op: 'replace', path: 'active', value: false })], ['DELETE', undefined]] as const) {
    assert.equal((await client(method, paths.scimUser(userId), body)).status, 404, method);
  }
  assert.equal((await client('POST', `${paths.scimUsers}/.search`, { filter: `userName eq "${nrkOf(1)}"` })).body['totalResults'], 0);
  assert.equal(await entries(door), before);
  const answer = await client('POST', paths.scimUsers, person(1));
  assert.equal(answer.status, 201);
  assert.notEqual(answer.body['id'], userId);
});

test('a token lists only whom its system has sent, not the staff', async () => {
  await changing(door.app.db, ours, (tx) => sql`insert into person (agency_id, id, kind, name, nrk, created_on) select ${ours}::uuid, gen_random_uuid(), 'pns', 'Staf ' || n, (200000 + n)::text, '2026-01-01' from generate_series(1, 50) n`.execute(tx));
  const answer = await door.client('GET', paths.scimUsers);
  assert.equal(answer.body['totalResults'], 1);
  assert.equal((await door.client('POST', `${paths.scim}/.search`, { filter: 'userName eq "200001"' })).body['totalResults'], 0);
});

test('lists come by either name, in pages, and as much of each as is asked for', async () => {
  for (const number of [11, 12, 13]) assert.equal((await door.client('POST', paths.scimUsers, person(number))).status, 201);
  const asked = async (body: Json): Promise<Json> => (await door.client('POST', `${paths.scimUsers}/.search`, body)).body;
  for (const filter of [`userName eq "${nrkOf(11)}"`, `USERNAME EQ "${nrkOf(11)}"`, `urn:ietf:params:scim:schemas:core:2.0:User:userName eq "${nrkOf(11)}"`, 'externalId eq "ext-11"', String.raw`externalId eq "\u0065xt-11"`]) {
    for (const body of [await asked({ filter }), (await door.client('GET', `${paths.scimUsers}?filter=${encodeURIComponent(filter)}`)).body]) {
      assert.deepEqual([body['totalResults'], body['itemsPerPage'], (body['Resources'] as Json[])[0]?.['userName']], [1, 1, nrkOf(11)], filter);
    }
  }
  assert.equal((await asked({ filter: 'externalId eq "EXT-11"' }))['totalResults'], 0, 'the id over there has case');
  const seen: unknown[] = [];
  for (let startIndex = 1; startIndex <= 4; startIndex += 1) seen.push(...((await asked({ startIndex, count: 1 }))['Resources'] as Json[]).map(({ id }) => id));
  assert.equal(new Set(seen).size, 4);
  assert.deepEqual([(await asked({ count: 0 }))['Resources'], (await asked({ count: -5 }))['itemsPerPage'], (await asked({ startIndex: -1 }))['startIndex']], [[], 0, 1]);
  assert.deepEqual(Object.keys(((await asked({ attributes: ['userName', 'name.formatted'], count: 1 }))['Resources'] as Json[])[0] ?? {}).toSorted(), ['id', 'name', 'schemas', 'userName']);
  const less = (await door.client('GET', `${paths.scimUser(userId)}?excludedAttributes=emails,${enterprise}:employeeNumber`)).body;
  assert.ok(!('emails' in less) && !(enterprise in less) && staff in less);
});

test('a filter that asks for anything else is refused', async () => {
  for (const filter of ['userName', 'userName sw "1"', 'userName eq 123456', 'userName eq "a" or userName eq "b"', 'userName eq "a', `${staff}:nip eq "${nipOf(1)}"`, 'active eq true', 'name.formatted eq "x"', 'userName eq "\'; drop table person; --" and', `userName eq "${'a'.repeat(2_000)}"`, '\0']) {
    const answer = await door.client('POST', `${paths.scimUsers}/.search`, { filter });
    assert.deepEqual([answer.status, answer.body['scimType']], [400, 'invalidFilter'], filter);
  }
  for (const body of [{ count: 'many' }, { startIndex: 1.5 }, { count: 1e12 }]) assert.equal((await door.client('POST', `${paths.scimUsers}/.search`, body)).body['scimType'], 'invalidValue');
  for (const body of [{ attributes: 'x' }, { attributes: ['a'], excludedAttributes: ['b'] }]) assert.equal((await door.client('POST', `${paths.scimUsers}/.search`, body)).body['scimType'], 'invalidSyntax');
});

test('bodies that are too long, no JSON, of another kind or strangely built are refused in the same shape', async () => {
  const before = await entries(door);
  const errors: readonly (readonly [number, unknown, string?])[] = [
    [413, `{"displayName":"${'a'.repeat(1024 * 1024)}"}`], [400, '{"a":'], [400, '[]'], [400, 'null'], [400, '"x"'], [400, ''], [415, 'a=b', 'application/x-www-form-urlencoded'], [415, '<User/>', 'text/xml'],
    [400, '['.repeat(100_000)], [400, `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`], [400, { ...person(30), emails: 'x'.repeat(300) }], [400, { ...person(30), name: 7 }], [400, { ...person(30), emails: Array.from({ length: 51 }, () => ({ value: 'a@b.c' })) }],
    [400, { ...person(30), [staff]: { agama: 'x' } }], [400, { ...person(30), [staff]: [] }], [400, { ...person(30), userName: { $ne: null } }],
  ];
  for (const [status, body, type] of errors) {
    const answer = await door.client('POST', paths.scimUsers, body, type === undefined ? {} : { 'content-type': type });
    assert.equal(answer.status, status, `${JSON.stringify(body).slice(0, 60)} ${answer.text}`);
    assert.deepEqual([(answer.body['schemas'] as string[])[0], answer.body['status']], ['urn:ietf:params:scim:api:messages:2.0:Error', String(status)]);
  }
  const long = await door.client('PATCH', paths.scimUser(userId), patchOf(...Array.from({ length: 101 }, () => ({ op: 'replace', path: 'active', value: true }))));
  assert.deepEqual([long.status, long.body['scimType']], [413, 'tooMany']);
  assert.equal(await entries(door), before);
  const odd = await door.client('POST', paths.scimUsers, `{"__proto__":{"active":false},"constructor":1,"userName":"ganjil","displayName":"Staf Ganjil","${staff}":{"unit":"U1"}}`);
  assert.deepEqual([odd.status, odd.body['active']], [201, true]);
});

test('what is not offered says so', async () => {
  for (const [method, path, status] of [
    ['POST', `${paths.scim}/Bulk`, 501], ['GET', `${paths.scim}/Me`, 501], ['GET', `${paths.scim}/Groups`, 404], ['POST', `${paths.scim}/Groups`, 404], ['PUT', paths.scimUsers, 404], ['DELETE', paths.scimUsers, 404],
    ['GET', '/scim/v1/Users', 404], ['GET', `${paths.scim}/Users/1`, 404], ['GET', paths.scimUser(`${userId}'`), 404], ['GET', `${paths.scimSchemas}?filter=x`, 403], ['GET', `${paths.scimResourceTypes}/Group`, 404],
  ] as const) {
    const answer = await door.client(method, path, method === 'POST' || method === 'PUT' ? {} : undefined);
    assert.deepEqual([answer.status, (answer.body['schemas'] as string[])[0]], [status, 'urn:ietf:params:scim:api:messages:2.0:Error'], `${method} ${path}`);
  }
});

test('the service describes itself, and each schema and type names an address that answers', async () => {
  const config = (await door.as(null)('GET', paths.scimConfig)).body;
  assert.deepEqual([config['patch'], config['bulk'], config['filter']], [{ supported: true }, { supported: false, maxOperations: 0, maxPayloadSize: 0 }, { supported: true, maxResults: 200 }]);
  for (const [path, ids] of [[paths.scimSchemas, Object.keys(person(1)).filter((key) => key.startsWith('urn:')).length + 1], [paths.scimResourceTypes, 1]] as const) {
    const list = (await door.client('GET', path)).body;
    assert.equal(list['totalResults'], ids);
    for (const { id, meta } of list['Resources'] as { id: string; meta: { location: string } }[]) {
      assert.equal((await door.client('GET', new URL(meta.location).pathname)).body['id'], id);
    }
  }
});

test('no answer may be read by another site, kept on the way, or sets a cookie', async () => {
  for (const route of lines) {
    const { headers } = await knock(door.as(null), route);
    assert.deepEqual([headers['access-control-allow-origin'], headers['set-cookie'], headers['cache-control'], headers['x-content-type-options']], [undefined, undefined, 'no-store', 'nosniff'], route.path);
  }
});

test('a number that stands in an asked address, and everything that is sent, stays out of the log of faults', async () => {
  const before = door.logged().length;
  await withClient(door.admin, (client) => client.query('alter table scim_user rename to scim_user_away'));
  try {
    const answers = [
      await door.client('GET', `${paths.scimUsers}?filter=${encodeURIComponent(`userName eq "${nipOf(40)}"`)}`),
      await door.client('POST', paths.scimUsers, person(40)),
      await door.client('PUT', paths.scimUser(userId), person(1, { displayName: 'Nama Rahasia' })),
    ];
    for (const answer of answers) {
      assert.equal(answer.status, 500);
      const reference = /Reference number: (\S+)$/u.exec(String(answer.body['detail']))?.[1] ?? 'none';
      assert.ok(door.logged().slice(before).includes(reference));
    }
  } finally {
    await withClient(door.admin, (client) => client.query('alter table scim_user_away rename to scim_user'));
  }
  const logged = door.logged();
  for (const secret of [nipOf(40), nrkOf(40), nrkOf(1), 'Nama Rahasia', 'Staf Umum 40', door.token, 'contoh.example']) assert.ok(!logged.includes(secret), secret);
  assert.ok(logged.slice(before).includes(paths.scimUsers), 'the pattern of the address is logged');
});
