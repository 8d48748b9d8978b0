// kill -9 in the middle of a back-up and of a restore, at random moments: afterwards there is either nothing or the whole,
// and the same command succeeds without anybody's help.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { act, done } from '../../src/audit/index.ts';
import { refuseHalfRestored, restoreInto } from '../../src/platform/backup/restore.ts';
import { saveData } from '../../src/platform/backup/save.ts';
import { readSealed } from '../../src/platform/backup/sealed-file.ts';
import { readTar } from '../../src/platform/backup/tar.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig, type Config } from '../../src/platform/config.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { Problem } from '../../src/platform/errors.ts';
import { proofCount } from '../proof-size.ts';
import { killGroup, run } from './program.ts';

const kills = proofCount({ small: 2, full: 50 });
const restores = proofCount({ small: 2, full: 25 });
const flips = proofCount({ small: 20, full: 200 });
const entries = 200;
const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };

let base = '';
let identity = '';
let recipient = '';
let source: Config;
const backup = (): string => join(base, 'data.age');

before(async () => {
  base = await makeOpenFolder();
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  await writeFile(join(base, 'identity'), `${identity}\n`);
  source = readConfig({ NETRAL_DATA: join(base, 'source') });
  const { db, close } = await openDatabase(source);
  for (let number = 0; number < entries; number++) {
    await act(db, officer, 'agency.noted', { kind: 'agency', id: agencyId }, async (tx) => {
      if (number === 0) await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null, { number });
    });
  }
  await close();
  await mkdir(join(source.dataDir, 'files'));
  await writeFile(join(source.dataDir, 'files', 'large'), Buffer.alloc(8_000_000, 'Netral'));
  await saveData(source, backup(), [recipient], systemClock);
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

async function readWhole(path: string): Promise<string> {
  let last = '';
  for await (const { name } of readTar(readSealed(path, [identity]))) last = name;
  return last;
}

async function countEntries(place: Config): Promise<number> {
  const { db, close } = await openDatabase(place);
  const rows = await db.selectFrom('audit.audit_entry').select('id').execute();
  await close();
  return rows.length;
}

test(`a back-up that is killed ${kills} times, or loses its database, leaves no file or a whole one, and the next succeeds`, async (t) => {
  let whole = 0;
  for (let round = 0; round < kills; round++) {
    const path = join(base, `killed-${round}.age`);
    const program = run('test/crash/backup-program.ts', { NETRAL_DATA: source.dataDir }, ['backup', '--to', path, '--recipient', recipient]);
    await momentOf(round, path);
    // In every second round only the database dies, and the program must say so and leave nothing.
    const server = round % 2 === 1 ? await readPidFile(clusterIn(source.dataDir)) : null;
    if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
    else killGroup(program);
    await program.ended;
    if (existsSync(path)) whole++;
    else await saveData(source, path, [recipient], systemClock);
    assert.equal(await readWhole(path), 'end.json');
    assert.deepEqual((await readdir(base)).filter((name) => name.endsWith('.part')), []);
    await rm(path);
  }
  assert.equal(await countEntries(source), entries, 'the source is as it was');
  t.diagnostic(`${kills} back-ups killed, ${whole} of them after their end, 0 half written`);
});

/** Half of the rounds end while the file is written, the others whenever it may be. */
async function momentOf(round: number, path: string): Promise<void> {
  if (round % 4 === 1 || round % 4 === 2) {
    await wait(200 + Math.random() * 1400);
    return;
  }
  for (let tries = 0; tries < 2_000 && !existsSync(path); tries++) {
    const begun = (await readdir(base)).some((name) => name.startsWith(basename(path)) && name.endsWith('.part'));
    await wait(begun ? Math.random() * 150 : 2);
    if (begun) return;
  }
}

test(`a restore that is killed ${restores} times has restored nothing or all, and the next succeeds`, async (t) => {
  let [finished, unfinished] = [0, 0];
  for (let round = 0; round < restores; round++) {
    const place = readConfig({ NETRAL_DATA: join(base, `restored-${round}`) });
    const args = ['restore', backup(), '--identity', join(base, 'identity')];
    const program = run('test/crash/backup-program.ts', { NETRAL_DATA: place.dataDir }, args);
    // Every second kill falls into the work itself, however fast the machine is.
    if (round % 2 === 0) await there(join(place.dataDir, 'restoring'));
    await wait(round % 2 === 0 ? Math.random() * 300 : 300 + Math.random() * 2500);
    killGroup(program);
    await program.ended;
    const done = existsSync(join(place.dataDir, 'postgres')) && !existsSync(join(place.dataDir, 'restoring'));
    if (existsSync(join(place.dataDir, 'restoring'))) assert.throws(() => refuseHalfRestored(place.dataDir), { code: 'restore-unfinished' });
    const again = run('test/crash/backup-program.ts', { NETRAL_DATA: place.dataDir }, args);
    assert.equal(await again.ended, done ? 1 : 0, again.said());
    if (done) finished++;
    else unfinished++;
    assert.equal(await countEntries(place), entries);
    assert.deepEqual((await readdir(join(place.dataDir, 'files'))), ['large']);
    await rm(place.dataDir, { recursive: true, force: true, maxRetries: 20 });
  }
  assert.ok(unfinished > 0, 'every restore was killed too late');
  t.diagnostic(`${restores} restores killed, ${finished} of them after their end, 0 half restored`);
});

async function there(path: string): Promise<void> {
  for (let waits = 0; !existsSync(path); waits++) {
    assert.ok(waits < 10_000, `${path} never came`);
    await wait(2);
  }
}

test(`a back-up with one changed byte at each of ${flips} places is refused, and nothing of it is kept`, async (t) => {
  const small = join(base, 'small.age');
  await rm(join(source.dataDir, 'files', 'large'));
  await saveData(source, small, [recipient], systemClock);
  const sound = await readFile(small);
  const changed = join(base, 'changed.age');
  for (let round = 0; round < flips; round++) {
    const at = Math.floor(Math.random() * sound.length);
    const bytes = Buffer.from(sound);
    bytes[at] = (sound[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255));
    await writeFile(changed, bytes);
    await assert.rejects(readWhole(changed), refusedAsDamaged, `byte ${at} of ${sound.length}`);
    // A restore makes a database first; it is told the same by the same reader.
    if (round % 20 !== 0) continue;
    const place = readConfig({ NETRAL_DATA: join(base, `changed-${round}`) });
    await assert.rejects(restoreInto(place, readSealed(changed, [identity])), refusedAsDamaged, `byte ${at} of ${sound.length}`);
    assert.deepEqual((await readdir(place.dataDir)).filter((name) => !name.startsWith('owner.lock')), []);
  }
  assert.equal(await readWhole(small), 'end.json');
  t.diagnostic(`${flips} places in ${sound.length} bytes, ${Math.ceil(flips / 20)} of them restored as well`);
});

/** A changed header is no header of a back-up, or names other people. */
const refusedAsDamaged = (thrown: unknown): boolean => thrown instanceof Problem && ['backup-damaged', 'backup-recipient'].includes(thrown.code);
