// Writes through `act` and sequences at the same time, as fast as it can; prints each write once it is confirmed, and the size of
// each checkpoint once it is signed. Killed by log.proof.ts.
import { act, done, sequenceLog, signCheckpoint, type Actor } from '../../src/audit/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { randomId } from '../../src/platform/ids.ts';
import { loadKeys } from '../../src/platform/keys.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer: Actor = { role: 'officer', id: agencyId, agencyId, timeZone: 'Asia/Jakarta' };
const round = process.argv[2] ?? '0';

const config = readConfig(process.env);
const { db } = await openDatabase(config);
await loadKeys(config.dataDir);
const add = (code: string, id = randomId()) => act(db, officer, 'agency.added', { kind: 'agency', id }, async (tx) => {
  await tx.insertInto('agency').values({ id, code, name: code, time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
  return done(null, { code });
});
if ((await db.selectFrom('agency').select('id').where('id', '=', agencyId).execute()).length === 0) await add('first', agencyId);
process.stdout.write('ready\n');

async function write(from: number): Promise<void> {
  for (let number = from; ; number += 4) {
    await add(`r${round}-n${number}`);
    process.stdout.write(`kept r${round}-n${number};\n`);
  }
}

async function sequence(): Promise<void> {
  for (;;) {
    await sequenceLog(db, systemClock, 'Asia/Jakarta');
    const size = await signCheckpoint({ config, db, clock: systemClock });
    if (size !== null) process.stdout.write(`signed ${size};\n`);
  }
}

await Promise.all([write(1), write(2), write(3), write(4), sequence()]);
