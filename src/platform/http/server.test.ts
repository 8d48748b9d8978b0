import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openWithoutDatabase } from '../../../test/journeys/no-database.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { pageReply } from '../html/page.tsx';
import { publicPages, type Handle } from './route.ts';

const echo: Handle = ({ lang, form, query }) => pageReply({
  lang, title: 'Uji', languageSwitch: { path: '/' }, children: `isi:${JSON.stringify({ ...form, ...query })}`,
});
const secret = 'rahasia-pribadi';
const routes = publicPages([
  { method: 'GET', path: '/', handle: echo },
  { method: 'POST', path: '/', handle: echo },
  { method: 'GET', path: '/hilang', handle: () => { throw new NotFound(); } },
  { method: 'GET', path: '/tertutup', handle: () => { throw new NotAllowed(); } },
  { method: 'POST', path: '/rusak', handle: ({ form }) => { throw Object.assign(new Error(`bad ${form['isi']}`), { code: 'UJI' }); } },
]);
const { server, logged, close } = await openWithoutDatabase(routes);
after(close);

const form = (payload: string, url = '/') => server.inject({
  method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
});

test('every kind of answer carries the same closed headers and no cookie', async () => {
  const answers = [
    await server.inject('/'), await server.inject('/en/'), await server.inject('/tidak-ada'), await server.inject('/hilang'),
    await server.inject('/%E0%A4%A'), await form('isi=a'), await form('isi=a', '/rusak'), await form(`isi=${'a'.repeat(3_000_000)}`),
    await server.inject({ method: 'POST', url: '/', payload: '{}', headers: { 'content-type': 'application/json' } }),
  ];
  for (const { headers, body } of answers) {
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /style-src 'self' 'sha256-/);
    assert.doesNotMatch(policy, /script-src|unsafe/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(body, /^<!doctype html><html lang="(id|en)">/);
  }
  assert.deepEqual(answers.map((answer) => answer.statusCode), [200, 200, 404, 404, 400, 200, 500, 413, 415]);
});

test('a page that is not there, or not for this person, says so calmly in the language of its address', async () => {
  const missing = await server.inject('/en/nowhere');
  assert.equal(missing.statusCode, 404);
  assert.match(missing.body, /<html lang="en">.*There is no such page/s);
  assert.equal((await server.inject('/tertutup')).statusCode, 403);
  assert.match((await server.inject('/tidak-ada')).body, /Halaman ini tidak ada/);
});

test('a fault of ours shows a reference number and leaves one log line without anything that was typed', async () => {
  const before = logged().length;
  const answer = await form(`isi=${secret}`, '/rusak');
  const lines = logged().slice(before).trim().split('\n');
  assert.equal(lines.length, 1);
  const line = JSON.parse(lines[0] ?? '') as { reference: string; route: string; code: string };
  assert.equal(line.route, '/rusak');
  assert.equal(line.code, 'UJI');
  assert.match(answer.body, new RegExp(line.reference));
  assert.doesNotMatch(answer.body + lines.join(''), new RegExp(secret));
});

test('pages, posts, missing pages and bad requests leave no log line at all', async () => {
  const before = logged().length;
  await server.inject(`/?q=${secret}`);
  await form(`isi=${secret}`);
  await server.inject(`/${secret}`);
  await form(`isi=${'a'.repeat(3_000_000)}`);
  assert.equal(logged().length, before);
});

test('control characters and direction tricks are taken out of a form, text and line breaks stay', async () => {
  const typed = 'bolehkah\u0000 saya\u0007 \u202Eterbalik\u2069?\r\nbaris dua\t\u{1F642}';
  const { body } = await form(`isi=${encodeURIComponent(typed)}`);
  assert.match(body, /bolehkah saya terbalik\?\\nbaris dua\\t\u{1F642}/u);
});

test('what was typed is shown as text, never as markup', async () => {
  const { body } = await form(`isi=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
  assert.match(body, /&lt;img src=x/);
  assert.doesNotMatch(body, /<img/);
});

test('a form with a thousand fields, doubled fields or a prototype name does no harm', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `f${index}=x`).join('&');
  assert.equal((await form(many)).statusCode, 200);
  assert.match((await form('isi=a&isi=b')).body, /&quot;isi&quot;:&quot;b&quot;|"isi":"b"/);
  assert.equal((await form('__proto__=x&constructor=y')).statusCode, 200);
});

test('pages travel as brotli or gzip where the browser takes it, and say the same', async () => {
  const plain = await server.inject('/');
  const brotli = await server.inject({ url: '/', headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const zipped = await server.inject({ url: '/', headers: { 'accept-encoding': 'gzip;q=1.0, br;q=0' } });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(zipped.headers['content-encoding'], 'gzip');
  assert.equal(brotliDecompressSync(brotli.rawPayload).toString(), plain.body);
  assert.equal(gunzipSync(zipped.rawPayload).toString(), plain.body);
  assert.equal(brotli.headers['vary'], 'accept-encoding');
});

test('a page in work is finished when the server is told to end', async () => {
  let begun = (): void => undefined;
  const working = new Promise<void>((resolve) => { begun = resolve; });
  const slow: Handle = async (request) => {
    begun();
    await wait(100);
    return echo(request);
  };
  const ending = await openWithoutDatabase(publicPages([{ method: 'GET', path: '/', handle: slow }]));
  const page = fetch(await ending.server.listen({ port: 0, host: '127.0.0.1' })).then((answer) => answer.text());
  await working;
  const before = performance.now();
  await ending.close();
  assert.match(await page, /isi:/);
  assert.ok(performance.now() - before < 5_000, 'the end waited for a connection on which nothing more was asked');
});
