// Brings in the list again and again, saying after each chunk how far it is. Killed by import-people.proof.ts.
import { act, done } from '../../src/audit/index.ts';
import { applyImport, confirmImport, readList, type Officer } from '../../src/people/index.ts';
import { asBytes, siasnLines } from '../../src/people/import/fictitious.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';

const officer: Officer = { role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId: '00000000-0000-4000-8000-00000000000a', timeZone: 'Asia/Jakarta' };
const [people = '12000'] = process.argv.slice(2);
const { db } = await openDatabase(readConfig(process.env));
if ((await db.selectFrom('agency').select('id').executeTakeFirst()) === undefined) {
  await act(db, officer, 'agency.added', { kind: 'agency', id: officer.agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: officer.agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
}
process.stdout.write('ready\n');
const waiting = await db.selectFrom('import_run').where('state', '=', 'applying').select('id').execute();
for (const { id } of waiting) await applyImport(db, officer, { agencyId: officer.agencyId, runId: id });
const { runId, problem } = await readList(db, officer, asBytes(siasnLines({ people: Number(people), units: 200 }, 1)));
if (problem !== null) throw new Error(problem);
await confirmImport(db, officer, { agencyId: officer.agencyId, runId });
process.stdout.write('confirmed\n');
await applyImport(db, officer, { agencyId: officer.agencyId, runId }, systemClock, () => {
  process.stdout.write('chunk\n');
  return false;
});
process.stdout.write('applied\n');
process.exit(0);
