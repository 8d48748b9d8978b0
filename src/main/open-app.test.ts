import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../test/crash/program.ts';
import { skipUnless } from '../../test/needs.ts';
import { outsideBinaries, startOutside, type OutsideServer } from '../../test/outside-postgres.ts';
import { readConfig } from '../platform/config.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';
import { listCertificates } from '../platform/sign/certificates.ts';
import { openApp } from './open-app.ts';

describe('programs that share a database and a data folder', { skip: skipUnless(outsideBinaries() !== null, 'no PostgreSQL under /usr/lib/postgresql') }, () => {
  let base = '';
  let server: OutsideServer;
  before(async () => {
    base = await makeOpenFolder();
    server = await startOutside();
    await server.sql('postgres', "create role owner login password 's3cret' createrole", 'create database netral owner owner');
  });
  after(async () => {
    await server.stop();
    await rm(base, { recursive: true, force: true });
  });

  test('a key rotated by one is used and remembered by the others while they run', async () => {
    const settings = { DATABASE_URL: server.url('owner', 's3cret', 'netral'), NETRAL_DATA: join(base, 'data') };
    const opened = [await openApp(readConfig(settings)), await openApp(readConfig(settings))];
    try {
      const [first] = opened;
      assert.ok(first !== undefined);
      const old = first.app.keys.slip[0].id;
      const program = run('src/main/cli.ts', settings, ['keys', 'rotate', 'slip']);
      assert.equal(await program.ended, 0, program.said());
      const sees = (): boolean => opened.every(({ app }) => app.keys.slip[0].id !== old);
      for (let tries = 0; tries < 600 && !sees(); tries++) await wait(100);
      assert.ok(sees(), 'within a minute');
      const known = await first.app.db.selectFrom('key_known').select('key_id').execute();
      const { form, slip, log } = first.app.keys;
      const sealing = await listCertificates(settings.NETRAL_DATA);
      assert.deepEqual(sealing.map(({ purpose }) => purpose), ['authority', 'seal', 'stamp'], 'two programs that start together make them once');
      assert.deepEqual(known.map((row) => row.key_id).toSorted(), [...form, ...slip, ...log, ...sealing].map(({ id }) => id).toSorted());
    } finally {
      for (const { close } of opened) await close();
    }
  });
});
