import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skipUnless } from '../../../test/needs.ts';
import { outsideBinaries, startOutside } from '../../../test/outside-postgres.ts';
import { clockAt, systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { loadKeys } from '../keys.ts';
import { lookAtDatabase } from './doctor-database.ts';
import { lookAtFolder, type Finding } from './doctor-folder.ts';
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
  const first = await lookAtFolder(open, soon);
  for (const sentence of [/listens on 0\.0\.0\.0/u, /set NETRAL_ORIGIN to an https/u, /No mail server/u, /No back-up of the database and files was ever/u, /No back-up of the keys was ever/u]) says(first, 'weak', sentence);
  says(first, 'broken', /nowhere\.json of NETRAL_GUIDANCE cannot be read/u);
  says(await lookAtFolder(closed, soon), 'good', /listens on 127\.0\.0\.1 only/u);
  says(await lookAtFolder(closed, soon), 'good', /slip key is 1 days old/u);
  const later = clockAt('2027-06-01T00:00:00Z');
  says(await lookAtFolder(closed, later), 'weak', /slip key is \d+ days old; make a new one with: netral keys rotate slip/u);
  says(await lookAtFolder(closed, clockAt('2025-12-01T00:00:00Z')), 'broken', /has not come yet; set the clock/u);
  await noteBackup(dataDir, 'data', new Date('2026-01-10T00:00:00Z'), 1, []);
  await noteBackup(dataDir, 'keys', new Date('2026-01-09T00:00:00Z'), 1, []);
  says(await lookAtFolder(closed, soon), 'good', /last back-up of the database and files is of 2026-01-10/u);
  says(await lookAtFolder(closed, soon), 'weak', /key was made on 2026-01-10, after the last back-up of the keys/u);
  says(await lookAtFolder(closed, later), 'weak', /database and files is \d+ days old/u);
  await chmod(join(dataDir, 'keys'), 0o755);
  says(await lookAtFolder(closed, soon), 'weak', /Others on this machine may look/u);
  await mkdir(join(dataDir, 'restoring'));
  says(await lookAtFolder(closed, soon), 'broken', /did not come to its end/u);
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
  says(await lookAtDatabase(config, clockAt('2026-01-11T00:00:00Z')), 'weak', /clocks .* seconds apart/u);
});

describe('with a server of the operating system', { skip: skipUnless(outsideBinaries() !== null, 'there is no PostgreSQL of the operating system') }, () => {
  test('settings of its log that give away too much are named, and an address without an answer', async () => {
    const outside = await startOutside();
    const config = readConfig({ NETRAL_DATA: join(base, 'outside'), DATABASE_URL: outside.url('administrator', 'secret', 'postgres') });
    try {
      await (await openDatabase(config)).close();
      says(await lookAtDatabase(config, systemClock), 'weak', /^The PostgreSQL log may keep what people typed; set log_error_verbosity=terse/u);
    } finally {
      await outside.stop();
    }
    says(await lookAtDatabase(config, systemClock), 'broken', /does not answer/u);
  });
});
