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
    sealPath: null,
    calendarPath: null,
    demo: 'on',
    doors: 'both',
    publicOrigin: null,
    metrics: null,
    mail: null,
  });
});

test('a file is named by a path, from the root of the project unless it is whole', () => {
  assert.equal(readConfig({ NETRAL_CALENDAR: 'kalender.json' }).calendarPath, join(projectRoot(), 'kalender.json'));
  assert.equal(readConfig({ NETRAL_SEAL: '/etc/netral/seal.json' }).sealPath, '/etc/netral/seal.json');
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

test('a mail server needs a sender, and a password in its address may hold what an address may not', () => {
  const server = 'smtp://netral:a%40b@smtp.contoh.example:587';
  assert.deepEqual(readConfig({ NETRAL_SMTP: server, NETRAL_MAIL_FROM: 'Netral <netral@contoh.example>' }).mail, { server, from: 'Netral <netral@contoh.example>' });
  assert.throws(() => readConfig({ NETRAL_SMTP: server }), /NETRAL_MAIL_FROM must be/u);
  assert.equal(readConfig({ NETRAL_SMTP: '', NETRAL_MAIL_FROM: 'netral@contoh.example' }).mail, null);
});

test('a set but empty variable counts as not set', () => {
  assert.equal(readConfig({ PORT: '', DATABASE_URL: '' }).databaseUrl, null);
  assert.equal(readConfig({ NETRAL_GUIDANCE: '' }).guidancePath, null);
  assert.deepEqual([readConfig({ NETRAL_WITNESSES: '' }).witnessesPath, readConfig({ NETRAL_TSA: '' }).timeAuthority, readConfig({ NETRAL_SEAL: '' }).sealPath, readConfig({ NETRAL_CALENDAR: '' }).calendarPath], [null, null, null, null]);
});

const bad: readonly [string, string][] = [
  ['NETRAL_DEMO', 'perhaps'],
  ['NETRAL_SMTP', 'smtp.contoh.example'],
  ['NETRAL_SMTP', 'https://smtp.contoh.example'],
  ['NETRAL_SMTP', 'smtp://netral@smtp.contoh.example'],
  ['NETRAL_SMTP', 'smtp://netral:100%@smtp.contoh.example'],
  ['NETRAL_SMTP', 'smtp://smtp.contoh.example/?tls.rejectUnauthorized=false'],
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
