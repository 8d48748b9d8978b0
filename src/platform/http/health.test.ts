// The listener for programs that watch, beside a real server and a real database.
import assert from 'node:assert/strict';
import { createServer as listenSomewhere } from 'node:http';
import { after, before, test } from 'node:test';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { act, done, sequenceLog, signCheckpoint } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { withClient } from '../db/address.ts';
import { Problem } from '../errors.ts';
import { randomId } from '../ids.ts';
import { entrancePages, publicPages, type Route } from './route.ts';
import { startHealth, type RunningHealth } from './health.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const handle = () => ({ status: 200, html: '<!doctype html><title>x</title>' });
const routes: readonly Route[] = [
  ...publicPages([{ method: 'GET', path: paths.home, handle }]),
  ...entrancePages([{ method: 'GET', path: paths.signIn, audit: null, handle }]),
];
let opened: OpenedWithDatabase;
let health: RunningHealth;
let address = '';

before(async () => {
  opened = await openWithDatabase(routes, '2026-11-22T03:40:00Z', undefined, { NETRAL_METRICS: '127.0.0.1:0' });
  health = await startHealth(opened.app);
  health.watch(opened.server.server);
  address = await opened.server.listen({ port: 0, host: '127.0.0.1' });
  await act(opened.app.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  }, opened.app.clock);
});
after(async () => {
  await health.close();
  await opened.close();
});

async function ask(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`http://127.0.0.1:${health.port}${path}`);
  return { status: answer.status, text: await answer.text() };
}

const knock = async (path: string): Promise<number> => (await fetch(`${address}${path}`)).status;
const valueOf = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1) ?? 'NaN');

test('nothing listens unless an address is named, and the doors know none of the addresses', async () => {
  const off = await startHealth({ ...opened.app, config: { ...opened.app.config, metrics: null } });
  assert.equal(off.port, null);
  await off.close();
  for (const path of ['/healthz', '/readyz', '/metrics']) assert.equal((await opened.server.inject(path)).statusCode, 404, path);
  for (const path of ['/', '/metrics/', '/healthz/x']) assert.equal((await ask(path)).status, 404, path);
  assert.equal((await fetch(`http://127.0.0.1:${health.port}/metrics`, { method: 'POST' })).status, 404);
});

test('a port that is taken is a sentence', async () => {
  const taken = listenSomewhere().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  await assert.rejects(startHealth({ ...opened.app, config: { ...opened.app.config, metrics: { host: '127.0.0.1', port } } }),
    (thrown) => thrown instanceof Problem && thrown.code === 'port-busy' && /NETRAL_METRICS names 127\.0\.0\.1:\d+/u.test(thrown.message));
  taken.close();
});

test('it is up, it is ready, and it says why it is not', async () => {
  assert.deepEqual(await ask('/healthz'), { status: 200, text: 'up\n' });
  assert.deepEqual(await ask('/readyz'), { status: 200, text: 'database: ok\nmigrations: ok\ndisk: ok\nlog: ok\ncheckpoint: ok\n' });
  opened.setNow('2026-11-22T03:45:00Z');
  assert.deepEqual(await ask('/readyz'), { status: 503, text: 'database: ok\nmigrations: ok\ndisk: ok\nlog: an entry waits for more than 120 seconds\ncheckpoint: ok\n' });
  await sequenceLog(opened.app.db, opened.app.clock, 'Asia/Jakarta');
  assert.equal((await ask('/readyz')).status, 200);
  opened.setNow('2026-11-22T04:10:00Z');
  assert.match((await ask('/readyz')).text, /checkpoint: entries are unsigned for more than 900 seconds/u);
  await signCheckpoint(opened.app);
  assert.equal((await ask('/readyz')).status, 200);
  assert.equal(valueOf((await ask('/metrics')).text, 'netral_log_entries'), 1);
});

test('with a step missing, with the data folder gone, or with the database gone it is up and not ready', async () => {
  const other = await openWithDatabase(routes, '2026-11-22T03:40:00Z', undefined, { NETRAL_METRICS: '127.0.0.1:0' });
  const watched = await startHealth(other.app);
  const answers = async (): Promise<readonly (readonly [number, string])[]> => Promise.all(['/healthz', '/readyz', '/metrics'].map(async (path) => {
    const answer = await fetch(`http://127.0.0.1:${watched.port}${path}`);
    return [answer.status, await answer.text()] as const;
  }));
  await withClient(other.admin, (client) => client.query('delete from migration where number = (select max(number) from migration)'));
  const [, step] = await answers();
  assert.equal(step?.[0], 503);
  assert.match(step?.[1] ?? '', /^migrations: \d+ of \d+ steps$/mu);
  await other.close();
  const [up, ready, figures] = await answers();
  assert.deepEqual([up?.[0], ready?.[0], figures?.[0]], [200, 503, 200]);
  assert.match(ready?.[1] ?? '', /^database: cannot be told \(\w+\)\n.*\ndisk: cannot be told \(ENOENT\)$/mu);
  assert.equal(valueOf(figures?.[1] ?? '', 'netral_check_ok{check="database"}'), 0);
  await watched.close();
});

test('requests at the office are counted at once, those of anonymous people late and in bundles, and no address is told', async () => {
  for (let at = 0; at < 3; at++) await knock(paths.signIn);
  await knock(`${paths.office}/rahasia-sekali`);
  for (let at = 0; at < 45; at++) await knock(at % 2 === 0 ? paths.home : `/en/lapor-rahasia?kata=${at}`);
  const few = (await ask('/metrics')).text;
  assert.equal(valueOf(few, 'netral_requests_total{door="office",status="2xx"}'), 3);
  assert.equal(valueOf(few, 'netral_requests_total{door="office",status="4xx"}'), 1);
  assert.equal(valueOf(few, 'netral_request_seconds_count{door="anonymous"}'), 0);
  assert.doesNotMatch(few, /door="anonymous",status/u);
  for (let at = 0; at < 56; at++) await knock(inLang('en', paths.home));
  const many = (await ask('/metrics')).text;
  const shown = valueOf(many, 'netral_requests_total{door="anonymous",status="answered"}');
  assert.ok(shown >= 50 && shown <= 101, `${shown} are shown`);
  assert.equal(valueOf(many, 'netral_request_seconds_bucket{door="anonymous",le="+Inf"}'), shown);
  assert.doesNotMatch(many, /rahasia|kata|lapor|masuk|127\.0\.0\.1/u);
});

test('an act of an anonymous person changes no byte of what is told', async () => {
  const told = async (): Promise<string> => {
    const lines = [...(await ask('/readyz')).text.split('\n'), ...(await ask('/metrics')).text.split('\n')];
    // Other programs on this machine write to the same disk.
    return lines.filter((line) => !line.startsWith('netral_disk_free_bytes ')).join('\n');
  };
  const before = await told();
  await act(opened.app.db, { role: 'anonymous', agencyId, timeZone: 'Asia/Jakarta' }, 'note.left', { kind: 'note', id: randomId() }, async () => done(null), opened.app.clock);
  assert.equal(await told(), before);
  opened.setNow('2026-11-23T03:00:00Z');
  assert.equal((await ask('/readyz')).status, 200);
});
