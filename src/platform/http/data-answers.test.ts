import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { openWithoutDatabase } from '../../../test/journeys/no-database.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { dataLimitBytes } from './data-answers.ts';
import { jsonReply } from './reply.ts';
import { apiRoutes } from './route.ts';

const long = JSON.stringify({ text: 'satu dua tiga '.repeat(100) });
const routes = apiRoutes([
  { method: 'POST', path: '/api/gema', handle: ({ text, form }) => jsonReply(200, { text, form }) },
  { method: 'GET', path: '/api/tetap', handle: () => ({ status: 200, data: long, type: 'application/json', version: 'v1' }) },
  { method: 'GET', path: '/api/hilang', handle: () => { throw new NotFound(); } },
  { method: 'GET', path: '/api/tertutup', handle: () => { throw new NotAllowed(); } },
  { method: 'POST', path: '/api/rusak', handle: ({ text }) => { throw new Error(`bad ${text}`); } },
]);
const { server, logged, close } = await openWithoutDatabase(routes);
after(close);

const post = (url: string, payload: string, type = 'application/json') => server.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });

test('a JSON body reaches the handler as it came, and no form is made of it', async () => {
  const body = '{ "a" : "\u0007<b>" }';
  assert.deepEqual((await post('/api/gema', body)).json(), { text: body, form: {} });
});

test('trouble is an object with a code, and carries the closed headers and the leave for every site', async () => {
  const answers = [
    await server.inject('/api/hilang'), await server.inject('/api/tertutup'), await post('/api/gema', 'a', 'text/plain'),
    await post('/api/gema', 'a'.repeat(dataLimitBytes + 1)), await post('/api/rusak', '{}'),
  ];
  assert.deepEqual(answers.map(({ statusCode }) => statusCode), [404, 403, 415, 413, 500]);
  assert.deepEqual(answers.map((answer) => answer.json<{ error: { code: string } }>().error.code), ['not_found', 'unreadable', 'not_json', 'too_long', 'fault']);
  for (const { headers } of answers) {
    assert.match(String(headers['content-security-policy']), /default-src 'none'/u);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['access-control-allow-origin'], '*');
  }
});

test('a fault names the line in the log, and the line holds nothing that was sent', async () => {
  const before = logged().length;
  const { error } = (await post('/api/rusak', '"rahasia"')).json() as { error: { message: string } };
  const line = logged().slice(before);
  const { reference, route } = JSON.parse(line) as { reference: string; route: string };
  assert.ok(error.message.includes(reference));
  assert.equal(route, '/api/rusak');
  assert.doesNotMatch(line + error.message, /rahasia/u);
});

test('what has a version may be kept, travels compressed, and is not sent again while it holds', async () => {
  const answer = await server.inject({ url: '/api/tetap', headers: { 'accept-encoding': 'br' } });
  assert.equal(brotliDecompressSync(answer.rawPayload).toString(), long);
  assert.equal(answer.headers['etag'], 'W/"v1"');
  const again = await server.inject({ url: '/api/tetap', headers: { 'if-none-match': 'W/"v1"' } });
  assert.deepEqual([again.statusCode, again.body], [304, '']);
  const head = await server.inject({ method: 'HEAD', url: '/api/tetap' });
  assert.deepEqual([head.statusCode, head.body, head.headers['etag']], [200, '', 'W/"v1"']);
});
