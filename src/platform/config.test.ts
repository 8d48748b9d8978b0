import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig } from './config.ts';
import { Problem } from './errors.ts';
import { projectRoot } from './project-root.ts';

test('without settings it listens on this machine only and keeps its data in the project', () => {
  assert.deepEqual(readConfig({}), {
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    dataDir: join(projectRoot(), '.netral'),
    databaseUrl: null,
    timeZone: 'Asia/Jakarta',
    guidancePath: null,
    witnessesPath: null,
    timeAuthority: null,
    demo: 'on',
    doors: 'both',
    publicOrigin: null,
    metrics: null,
  });
});

test('a file of statements is named by a path, from the root of the project unless it is whole', () => {
  assert.equal(readConfig({ NETRAL_GUIDANCE: 'data/pernyataan.json' }).guidancePath, join(projectRoot(), 'data', 'pernyataan.json'));
  assert.equal(readConfig({ NETRAL_GUIDANCE: '/srv/netral/pernyataan.json' }).guidancePath, '/srv/netral/pernyataan.json');
});

test('the origin follows the port unless it is given, and loses its final slash', () => {
  assert.equal(readConfig({ PORT: '4000' }).origin, 'http://localhost:4000');
  assert.equal(readConfig({ PORT: '4000', NETRAL_ORIGIN: 'https://netral.example.go.id/' }).origin, 'https://netral.example.go.id');
});

test('the listener of figures is an address and a port, in brackets where it has colons of its own', () => {
  assert.deepEqual(readConfig({ NETRAL_METRICS: '127.0.0.1:9464' }).metrics, { host: '127.0.0.1', port: 9464 });
  assert.deepEqual(readConfig({ NETRAL_METRICS: '[::1]:9464' }).metrics, { host: '::1', port: 9464 });
  assert.equal(readConfig({ NETRAL_METRICS: '' }).metrics, null);
});

test('a set but empty variable counts as not set', () => {
  assert.equal(readConfig({ PORT: '', DATABASE_URL: '' }).databaseUrl, null);
  assert.equal(readConfig({ NETRAL_GUIDANCE: '' }).guidancePath, null);
  assert.deepEqual([readConfig({ NETRAL_WITNESSES: '' }).witnessesPath, readConfig({ NETRAL_TSA: '' }).timeAuthority], [null, null]);
});

const bad: readonly [string, string][] = [
  ['NETRAL_DEMO', 'perhaps'],
  ['NETRAL_DOORS', 'reports'],
  ['NETRAL_PUBLIC_ORIGIN', 'https://netral.example.go.id/tanya'],
  ['NETRAL_METRICS', '9464'],
  ['NETRAL_METRICS', '127.0.0.1:99999'],
  ['NETRAL_METRICS', 'http://127.0.0.1:9464'],
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['NETRAL_ORIGIN', 'netral.example.go.id'],
  ['NETRAL_ORIGIN', 'ftp://netral.example.go.id'],
  ['NETRAL_ORIGIN', 'https://netral.example.go.id/tanya'],
  ['NETRAL_ORIGIN', 'https://someone@netral.example.go.id'],
  ['DATABASE_URL', 'mysql://host/db'],
  ['DATABASE_URL', 'postgres://'],
  ['DATABASE_URL', 'postgres://user:s3cret@host:port/db'],
  ['NETRAL_TIME_ZONE', 'Jakarta'],
];

for (const [name, value] of bad) {
  test(`${name}=${value} is refused in one sentence that names the setting and not its value`, () => {
    assert.throws(() => readConfig({ [name]: value }), (thrown) => {
      assert.ok(thrown instanceof Problem);
      assert.equal(thrown.code, 'bad-setting');
      assert.match(thrown.message, new RegExp(`^${name} must be [^\\n]+\\.$`, 'u'));
      assert.doesNotMatch(thrown.message, /s3cret/u);
      return true;
    });
  });
}
