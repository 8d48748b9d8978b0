import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skipUnless } from '../../../test/needs.ts';
import { outsideBinaries, startOutside } from '../../../test/outside-postgres.ts';
import { act, done, housekeep } from '../../audit/index.ts';
import { clockAt, systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { listKeys, loadKeys } from '../keys.ts';
import { sealFolder } from '../sign/certificate-files.ts';
import { listCertificates, openCertificates } from '../sign/certificates.ts';
import { lookAtDatabase } from './doctor-database.ts';
import { lookAtFolder } from './doctor-folder.ts';
import { judgeTimeService, lookAtMachine } from './doctor-machine.ts';
import type { Finding } from './finding.ts';
import { noteBackup } from './last-backup.ts';

let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

function says(findings: readonly Finding[], state: Finding['state'], sentence: RegExp): void {
  assert.ok(findings.some((finding) => finding.state === state && sentence.test(finding.says)), `${state} ${sentence.source} in\n${findings.map((finding) => `${finding.state} ${finding.says}`).join('\n')}`);
}

test('without a data folder it says so and makes none', async () => {
  const config = readConfig({ NETRAL_DATA: join(base, 'none') });
  says([...(await lookAtFolder(config, systemClock)), ...(await lookAtDatabase(config, systemClock))], 'weak', /no data folder/u);
  assert.deepEqual(await readdir(base), []);
});

test('an open network, old keys, a wrong clock, missing and old back-ups are named', async () => {
  const dataDir = join(base, 'folder');
  await mkdir(dataDir);
  await loadKeys(dataDir, { clock: clockAt('2026-01-10T00:00:00Z') });
  const open = readConfig({ NETRAL_DATA: dataDir, HOST: '0.0.0.0', NETRAL_ORIGIN: 'http://netral.example.go.id', NETRAL_GUIDANCE: join(base, 'nowhere.json') });
  const closed = readConfig({ NETRAL_DATA: dataDir, NETRAL_ORIGIN: 'https://netral.example.go.id' });
  const soon = clockAt('2026-01-11T00:00:00Z');
  const first = [...(await lookAtMachine(open)), ...(await lookAtFolder(open, soon))];
  for (const sentence of [/listens on 0\.0\.0\.0/u, /set NETRAL_ORIGIN to an https/u, /sends no mail/u, /share http:\/\/netral\.example\.go\.id; give each a host name/u, /No program watches/u, /No back-up of the database and files was ever/u, /No back-up of the keys was ever/u]) says(first, 'weak', sentence);
  says(first, 'broken', /nowhere\.json of NETRAL_GUIDANCE cannot be read/u);
  says(await lookAtMachine(closed), 'good', /listens on 127\.0\.0\.1 only/u);
  says(await lookAtMachine(closed), 'good', /People type https/u);
  says(await lookAtFolder(closed, soon), 'good', /slip key is 1 days old/u);
  const later = clockAt('2027-06-01T00:00:00Z');
  says(await lookAtFolder(closed, later), 'weak', /slip key is \d+ days old; make a new one with: netral keys rotate slip/u);
  says(await lookAtFolder(closed, clockAt('2025-12-01T00:00:00Z')), 'broken', /has not come yet; set the clock/u);
  await noteBackup(dataDir, 'data', new Date('2026-01-10T00:00:00Z'), 1, []);
  await noteBackup(dataDir, 'keys', new Date('2026-01-09T00:00:00Z'), 1, []);
  says(await lookAtFolder(closed, soon), 'good', /last back-up of the database and files is of 2026-01-10/u);
  says(await lookAtFolder(closed, soon), 'weak', /key was made on 2026-01-10, after the last back-up of the keys/u);
  says(await lookAtFolder(closed, later), 'weak', /database and files is \d+ days old/u);
  says(await lookAtFolder(closed, clockAt('2026-01-01T00:00:00Z')), 'weak', /database and files is dated 2026-01-10, which has not come yet/u);
  await chmod(join(dataDir, 'keys'), 0o755);
  says(await lookAtFolder(closed, soon), 'weak', /Others on this machine may look/u);
  await mkdir(join(dataDir, 'restoring'));
  says(await lookAtFolder(closed, soon), 'broken', /did not come to its end/u);
});

test('doors apart, figures for everybody, a missing file of witnesses, and a clock that nobody keeps right are named', async () => {
  const lookWith = (settings: Record<string, string>) => lookAtMachine(readConfig({ NETRAL_DATA: join(base, 'none'), ...settings }));
  says(await lookWith({ NETRAL_DOORS: 'public' }), 'weak', /Only the public door is open.* set DATABASE_URL/u);
  const apart = { NETRAL_DOORS: 'office', DATABASE_URL: 'postgres://owner@db.example/netral' };
  says(await lookWith(apart), 'weak', /set NETRAL_PUBLIC_ORIGIN/u);
  says(await lookWith({ ...apart, NETRAL_PUBLIC_ORIGIN: 'https://netral.example.go.id' }), 'good', /opens the office door only/u);
  assert.ok((await lookWith({})).every(({ says: sentence }) => !/share http/u.test(sentence)), 'on one machine, for a trial, one address is enough');
  says(await lookWith({ NETRAL_METRICS: '0.0.0.0:9464' }), 'weak', /Everybody who reaches 0\.0\.0\.0:9464 reads the figures/u);
  says(await lookWith({ NETRAL_METRICS: '127.0.0.1:9464' }), 'good', /Monitoring asks on 127/u);
  says(await lookWith({ NETRAL_WITNESSES: join(base, 'nobody.json') }), 'broken', /nobody\.json of NETRAL_WITNESSES cannot be read/u);
  says(await lookWith({ NETRAL_CALENDAR: join(base, 'nobody.json') }), 'broken', /nobody\.json of NETRAL_CALENDAR cannot be read/u);
  says(await lookWith({ NETRAL_SEAL: join(base, 'nobody.json') }), 'broken', /NETRAL_SEAL .*nobody\.json\) cannot be read/u);
  assert.deepEqual(['yes', 'no', null].map((said) => judgeTimeService(said).state), ['good', 'weak', 'weak']);
  says([judgeTimeService('no')], 'weak', /turn on time from the network/u);
});

test('of the database it says what it is, that no witness signs, and that the next start has steps to do', async () => {
  const config = readConfig({ NETRAL_DATA: join(base, 'data') });
  const { close } = await openDatabase(config);
  const running = await lookAtDatabase(config, systemClock);
  await close();
  says(running, 'weak', /embedded PostgreSQL \d+/u);
  says(running, 'weak', /No witness has signed/u);
  says(running, 'good', /up to date/u);
  says(running, 'good', /No job has failed/u);
  says(running, 'good', /writes through to the disk/u);
  says(running, 'good', /Entries get their place/u);
  says(await lookAtDatabase(config, clockAt('2026-01-11T00:00:00Z')), 'weak', /clocks .* seconds apart/u);
});

test('keys that the database has not seen, keys that are gone, and entries that wait too long are named', async () => {
  const config = readConfig({ NETRAL_DATA: join(base, 'keys') });
  const { db, close } = await openDatabase(config);
  try {
    await loadKeys(config.dataDir);
    await openCertificates(config, systemClock);
    says(await lookAtDatabase(config, systemClock), 'weak', /has not seen 6 of the keys/u);
    const known = [...await listKeys(config.dataDir), ...await listCertificates(config.dataDir)].map(({ id, purpose }) => ({ key_id: id, purpose, created_on: '2026-11-22' }));
    await housekeep(db, 'remember-keys', (tx) => tx.insertInto('key_known').values(known).execute());
    const sound = await lookAtDatabase(config, systemClock);
    assert.deepEqual(sound.filter(({ says: sentence }) => /\bkeys\b/u.test(sentence)), []);
    const [first = ''] = (await readdir(join(config.dataDir, 'keys'))).filter((name) => name.endsWith('.json'));
    await rename(join(config.dataDir, 'keys', first), join(base, 'away.json'));
    says(await lookAtDatabase(config, systemClock), 'broken', /relies on 1 keys that are not in/u);
    const [seal = ''] = await readdir(sealFolder(config.dataDir));
    await rename(join(sealFolder(config.dataDir), seal), join(base, 'seal-away.json'));
    says(await lookAtDatabase(config, systemClock), 'broken', /relies on 2 keys that are not in/u);
    says(await lookAtFolder(config, systemClock), 'weak', /There is no \w+ key for pledges; the next start makes it/u);
    const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId: '00000000-0000-4000-8000-00000000000a', timeZone: 'Asia/Jakarta' };
    await act(db, officer, 'agency.added', { kind: 'agency', id: officer.agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: officer.agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null);
    }, clockAt(new Date(Date.now() - 2 * 3_600_000).toISOString()));
    says(await lookAtDatabase(config, systemClock), 'weak', /1 entries wait for their place/u);
  } finally {
    await close();
  }
});

describe('with a server of the operating system', { skip: skipUnless(outsideBinaries() !== null, 'there is no PostgreSQL of the operating system') }, () => {
  test('settings of its log that give away too much are named, and an address without an answer', async () => {
    const outside = await startOutside({ log_statement: 'all', log_min_duration_statement: '1s', track_commit_timestamp: 'on' });
    const config = readConfig({ NETRAL_DATA: join(base, 'outside'), DATABASE_URL: outside.url('administrator', 'secret', 'postgres') });
    try {
      await (await openDatabase(config)).close();
      says(await lookAtDatabase(config, systemClock), 'broken', /may lose what it has confirmed, because fsync is off/u);
      says(await lookAtDatabase(config, systemClock), 'weak', /writes down statements with what is in them \(log_min_duration_statement=1000, log_statement=all\)/u);
      says(await lookAtDatabase(config, systemClock), 'weak', /set track_commit_timestamp=off/u);
      says(await lookAtDatabase(config, systemClock), 'weak', /^The PostgreSQL log may keep what people typed; set log_error_verbosity=terse/u);
    } finally {
      await outside.stop();
    }
    says(await lookAtDatabase(config, systemClock), 'broken', /does not answer/u);
  });
});
