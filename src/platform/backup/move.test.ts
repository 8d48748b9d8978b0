// A data folder of another major of PostgreSQL, made by Debian's server, moves to a new one.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skipUnless } from '../../../test/needs.ts';
import { outsideBinaries } from '../../../test/outside-postgres.ts';
import { act, done } from '../../audit/index.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { withClient } from '../db/address.ts';
import { adminRole, clusterIn, makeSocketFolder } from '../db/embedded/cluster.ts';
import { socketPort, startPostmaster, stopPostmaster } from '../db/embedded/postmaster.ts';
import { ownerRole } from '../db/embedded/server.ts';
import { chooseRunner } from '../db/embedded/unprivileged.ts';
import { applyMigrations, readMigrations } from '../db/migrations.ts';
import { openDatabase } from '../db/open-database.ts';
import { loadPasswords } from '../db/passwords.ts';
import { openPools } from '../db/pools.ts';
import { appRole, prepareRoles } from '../db/roles.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { loadKeys } from '../keys.ts';
import { moveFrom } from './move.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

/** What an earlier Netral with another PostgreSQL would have left: data folder, passwords, keys, one act. */
async function makeOldFolder(dataDir: string, folder: string): Promise<void> {
  await mkdir(join(dataDir, 'postgres'), { recursive: true });
  const cluster = clusterIn(dataDir);
  const runner = await chooseRunner([dataDir, folder]);
  const passwords = await loadPasswords(dataDir, false);
  await writeFile(join(base, 'password'), passwords.admin, { mode: 0o644 });
  if (runner.kind === 'nobody') await chown(cluster.folder, runner.uid, runner.gid);
  const made = runner.start(join(folder, 'initdb'), ['-D', cluster.data, '-U', adminRole, '--pwfile', join(base, 'password'), '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'], { stdio: 'ignore', cwd: '/' });
  assert.deepEqual((await once(made, 'exit'))[0], 0);
  const socketFolder = await makeSocketFolder(cluster, runner);
  const at = (database: string, user: string, password: string) => ({ host: socketFolder, port: socketPort, database, user, password });
  const binaries = { folder, initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres'), major: '' };
  const postmaster = await startPostmaster({ cluster, binaries, runner, socketFolder, settings: { fsync: 'off' } }, () => at('postgres', adminRole, passwords.admin));
  try {
    await withClient(at('postgres', adminRole, passwords.admin), async (client) => {
      await prepareRoles(client, passwords.app);
      await client.query(`create role ${ownerRole} nologin`);
      await client.query(`create database netral owner ${ownerRole}`);
    });
    await withClient(at('netral', adminRole, passwords.admin), async (client) => applyMigrations(client, await readMigrations(), ownerRole));
    const pools = openPools(at('netral', appRole, passwords.app));
    await loadKeys(dataDir);
    await act(pools.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null);
    });
    await pools.close();
  } finally {
    await stopPostmaster(postmaster);
  }
}

describe('a folder of another major', { skip: skipUnless(outsideBinaries() !== null, 'there is no PostgreSQL of the operating system') }, () => {
  const binaries = outsideBinaries() ?? '';
  const major = dirname(binaries).split('/').at(-1) ?? '';

  test('a start says to use move, move says what it needs, and then it moves with its keys', async (t) => {
    const old = join(base, 'old');
    await makeOldFolder(old, binaries);
    const place = readConfig({ NETRAL_DATA: join(base, 'new') });
    await assert.rejects(openDatabase(readConfig({ NETRAL_DATA: old })), { code: 'folder-other-version', message: /netral move --from / });
    await assert.rejects(moveFrom(old, null, place, systemClock), { code: 'folder-other-version', message: new RegExp(`made by PostgreSQL ${major}, .*--old-postgres`, 'u') });
    await assert.rejects(moveFrom(old, base, place, systemClock), { code: 'option-file' });
    await assert.rejects(moveFrom(old, binaries, readConfig({ NETRAL_DATA: old }), systemClock), { code: 'restore-not-empty' });
    const moved = await moveFrom(old, binaries, place, systemClock);
    const { db, close } = await openDatabase(place);
    try {
      assert.deepEqual(await db.selectFrom('audit.audit_entry').select('noun').execute(), [{ noun: 'agency.added' }]);
      assert.deepEqual((await loadKeys(place.dataDir)).slip[0].id, (await loadKeys(old)).slip[0].id);
    } finally {
      await close();
    }
    await assert.rejects(moveFrom(old, binaries, place, systemClock), { code: 'restore-not-empty' });
    t.diagnostic(`${major} → 18: ${moved.rows} rows, ${moved.keys} keys`);
  });
});
