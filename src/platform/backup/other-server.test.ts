// From the embedded server to another major of PostgreSQL behind DATABASE_URL, and back.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { skipUnless } from '../../../test/needs.ts';
import { outsideBinaries, startOutside, type OutsideServer } from '../../../test/outside-postgres.ts';
import { act, checkOwnLog, done, sequenceLog } from '../../audit/index.ts';
import { systemClock } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import { addressOf, withClient } from '../db/address.ts';
import { openDatabase } from '../db/open-database.ts';
import { makeOpenFolder } from '../db/test-database.ts';
import { Problem } from '../errors.ts';
import { restoreInto } from './restore.ts';
import { saveData } from './save.ts';
import { readSealed } from './sealed-file.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };

async function addEntries(place: Config, count: number): Promise<void> {
  const { db, close } = await openDatabase(place);
  for (let number = 0; number < count; number++) {
    await act(db, officer, 'agency.noted', { kind: 'agency', id: agencyId }, async (tx) => {
      if (number === 0) await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).onConflict((row) => row.doNothing()).execute();
      return done(null, { number });
    });
  }
  await close();
}

/** The entries, after the log over them was found to be whole. */
async function entriesOf(place: Config): Promise<readonly string[]> {
  const { db, close } = await openDatabase(place);
  await sequenceLog(db, systemClock, 'Asia/Jakarta');
  const checked = await checkOwnLog(db);
  assert.deepEqual([checked.problems, checked.waiting], [[], 0]);
  const rows = await db.selectFrom('audit.audit_entry').select(['id', 'commitment']).orderBy('id').execute();
  await close();
  return rows.map(({ id, commitment }) => `${id} ${commitment.toString('hex')}`);
}

describe('a server of another major', { skip: skipUnless(outsideBinaries() !== null, 'there is no PostgreSQL of the operating system') }, () => {
  let base = '';
  let outside: OutsideServer;
  let identity = '';
  let recipient = '';
  before(async () => {
    base = await makeOpenFolder();
    outside = await startOutside();
    identity = await generateX25519Identity();
    recipient = await identityToRecipient(identity);
  });
  after(async () => {
    await outside.stop();
    await rm(base, { recursive: true, force: true, maxRetries: 20 });
  });

  async function outsidePlace(name: string, rights: string): Promise<Config> {
    await outside.sql('postgres', `create role ${name}_owner login ${rights} password 'owner'`);
    await outside.sql('postgres', `create database ${name} owner ${name}_owner encoding 'UTF8' template template0`);
    return readConfig({ DATABASE_URL: outside.url(`${name}_owner`, 'owner', name), NETRAL_DATA: join(base, name) });
  }

  test('the embedded database goes to it and comes back, entry for entry, by owners with few rights', async (t) => {
    const embedded = readConfig({ NETRAL_DATA: join(base, 'embedded') });
    await addEntries(embedded, 300);
    await mkdir(join(embedded.dataDir, 'files'));
    await writeFile(join(embedded.dataDir, 'files', 'one'), 'one');
    const entries = await entriesOf(embedded);
    await saveData(embedded, join(base, 'first.age'), [recipient], systemClock);

    const there = await outsidePlace('there', 'createrole');
    const restored = await restoreInto(there, readSealed(join(base, 'first.age'), [identity]));
    assert.deepEqual(await entriesOf(there), entries);
    assert.equal(await readFile(join(there.dataDir, 'files', 'one'), 'utf8'), 'one');
    await withClient(addressOf(there.databaseUrl ?? ''), async (client) => {
      // The owner has no right on the log, before and after.
      await assert.rejects(client.query('select from audit.audit_entry'), { code: '42501' });
      assert.equal((await client.query("select from pg_auth_members m join pg_roles r on r.oid = m.roleid where r.rolname = 'netral_log'")).rowCount, 0);
    });
    await assert.rejects(restoreInto({ ...there, dataDir: join(base, 'again') }, readSealed(join(base, 'first.age'), [identity])), (thrown) => thrown instanceof Problem);

    await saveData(there, join(base, 'second.age'), [recipient], systemClock);
    const back = readConfig({ NETRAL_DATA: join(base, 'back') });
    await restoreInto(back, readSealed(join(base, 'second.age'), [identity]));
    assert.deepEqual(await entriesOf(back), entries);
    t.diagnostic(`18 → ${outside.major} → 18: ${restored.rows} rows in ${restored.tables} tables`);
  });

  test('a flipped byte leaves the outside database without a row', async () => {
    const place = await outsidePlace('flipped', 'createrole');
    await writeFile(join(base, 'password'), '');
    const whole = await readFile(join(base, 'first.age'));
    await writeFile(join(base, 'bad.age'), whole.fill(0, whole.length - 30, whole.length - 29));
    // The app's role came with the first database of this server; its password is in that data folder.
    await mkdir(place.dataDir);
    await writeFile(join(place.dataDir, 'database.json'), await readFile(join(base, 'there', 'database.json')));
    await assert.rejects(restoreInto(place, readSealed(join(base, 'bad.age'), [identity])), { code: 'backup-damaged' });
    await withClient(addressOf(place.databaseUrl ?? ''), async (client) => {
      assert.equal((await client.query('select from agency union all select from key_known')).rowCount, 0);
    });
    assert.deepEqual((await readdir(place.dataDir)).filter((name) => !name.startsWith('owner.lock')), ['database.json']);
  });
});
