// Writes through `act` as fast as it can and prints the number of each write once it is confirmed.
// Some acts are refused on purpose: they must leave nothing. Killed by kill.proof.ts.
import { act, done, refused, type Actor } from '../../src/audit/index.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { randomId } from '../../src/platform/ids.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const actor: Actor = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' };
const round = process.argv[2] ?? '0';

const { db } = await openDatabase(readConfig(process.env));
const add = (number: number, id = randomId()) =>
  act(db, actor, 'agency.added', { kind: 'agency', id }, async (tx) => {
    const code = `r${round}-n${number}`;
    await tx.insertInto('agency').values({ id, code, name: code, time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return number % 7 === 3 ? refused('on purpose') : done(null, { code });
  });

const first = await db.selectFrom('agency').select('id').where('id', '=', agencyId).execute();
if (first.length === 0) await add(0, agencyId);
process.stdout.write('ready\n');
async function loop(from: number): Promise<void> {
  for (let number = from; ; number += 4) {
    const outcome = await add(number);
    process.stdout.write(`${outcome.done ? 'kept' : 'refused'} r${round}-n${number};\n`);
  }
}
await Promise.all([1, 2, 3, 4].map(loop));
