// kill -9 in the middle of a back-up and of a restore, at random moments: afterwards there is either nothing or the whole,
// and the same command succeeds without anybody's help.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { act, done } from '../../src/audit/index.ts';
import { refuseHalfRestored } from '../../src/platform/backup/restore.ts';
import { saveData } from '../../src/platform/backup/save.ts';
import { readSealed } from '../../src/platform/backup/sealed-file.ts';
import { readTar } from '../../src/platform/backup/tar.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig, type Config } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { proofCount } from '../proof-size.ts';
import { killGroup, run } from './program.ts';

const kills = proofCount({ small: 4, full: 25 });
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
  await writeFile(join(source.dataDir, 'files', 'large'), Buffer.alloc(20_000_000, 'Netral'));
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

test(`a back-up that is killed ${kills} times leaves no file or a whole one, and the next succeeds`, async (t) => {
  let whole = 0;
  for (let round = 0; round < kills; round++) {
    const path = join(base, `killed-${round}.age`);
    const program = run('test/crash/backup-program.ts', { NETRAL_DATA: source.dataDir }, ['backup', '--to', path, '--recipient', recipient]);
    await wait(200 + Math.random() * 2500);
    killGroup(program);
    await program.ended;
    if (existsSync(path)) {
      whole++;
      assert.equal(await readWhole(path), 'end.json');
    } else {
      await saveData(source, path, [recipient], systemClock);
      assert.equal(await readWhole(path), 'end.json');
    }
    assert.deepEqual((await readdir(base)).filter((name) => name.endsWith('.part')), []);
    await rm(path);
  }
  assert.equal(await countEntries(source), entries, 'the source is as it was');
  t.diagnostic(`${kills} back-ups killed, ${whole} of them after their end, 0 half written`);
});

test(`a restore that is killed ${kills} times has restored nothing or all, and the next succeeds`, async (t) => {
  let [finished, unfinished] = [0, 0];
  for (let round = 0; round < kills; round++) {
    const place = readConfig({ NETRAL_DATA: join(base, `restored-${round}`) });
    const args = ['restore', backup(), '--identity', join(base, 'identity')];
    const program = run('test/crash/backup-program.ts', { NETRAL_DATA: place.dataDir }, args);
    await wait(300 + Math.random() * 3500);
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
  t.diagnostic(`${kills} restores killed, ${finished} of them after their end, 0 half restored`);
});
