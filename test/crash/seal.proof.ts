// kill -9 of whoever seals the days of pledges, in every second round of the database server too. After each kill every day is
// sealed whole and once, or not at all; the next start seals what was left; the root is that of the day's acts; the log holds.
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkOwnLog, sequenceLog } from '../../src/audit/index.ts';
import { sealedDays } from '../../src/directive/pledge/public/published.ts';
import { readConfig } from '../../src/platform/config.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase, type OpenDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { checkSealedPdf } from '../../src/platform/sign/check-sealed-pdf.ts';
import { publishedCertificates } from '../../src/platform/sign/certificates.ts';
import { proofCount } from '../proof-size.ts';
import { trustIn } from '../outside/seal-sample.ts';
import { killGroup, run } from './program.ts';
import { castLetter } from './remind-cast.ts';
import { castDay, dayOf, sealClock, sealedWhole } from './seal-cast.ts';

const kills = proofCount({ small: 2, full: 25 });
const acts = proofCount({ small: 600, full: 3_000 });
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

/** How long a day takes here and now, so that the kills fall into its sealing on any machine. */
async function sealingMs(dataDir: string): Promise<number> {
  const program = run('test/crash/seal-writer.ts', { NETRAL_DATA: dataDir });
  await program.until(/^ready$/mu);
  const began = performance.now();
  await program.until(/^done$/mu);
  const took = performance.now() - began;
  assert.equal(await program.ended, 0, program.said());
  return took;
}

async function killedDuringSealing(dataDir: string, round: number, usualMs: number): Promise<'killed' | 'done'> {
  const program = run('test/crash/seal-writer.ts', { NETRAL_DATA: dataDir });
  await program.until(/^ready$/mu);
  // From before the tree is made until after it was committed, in even steps over all kills.
  await wait(Math.round((round + 0.5) / kills * usualMs * 1.1));
  const server = round % 2 === 1 ? await readPidFile(clusterIn(dataDir)) : null;
  killGroup(program);
  if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
  await program.ended;
  return /^done$/mu.test(program.said()) ? 'done' : 'killed';
}

async function look<Found>(dataDir: string, at: (database: OpenDatabase) => Promise<Found>): Promise<Found> {
  const database = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
  try {
    return await at(database);
  } finally {
    await database.close();
  }
}

test(`days whose sealing is killed ${kills} times are sealed once each, with the root of their acts`, async (t) => {
  const dataDir = join(base, 'seal');
  await mkdir(dataDir);
  await look(dataDir, async ({ db }) => {
    await castLetter(db, (kills + 2) * acts);
    await castDay(db, dayOf(0), acts);
  });
  const usualMs = await sealingMs(dataDir);
  await look(dataDir, ({ db }) => castDay(db, dayOf(1), acts));
  let [killed, left] = [0, 0];
  for (let round = 0; round < kills; round++) {
    if (await killedDuringSealing(dataDir, round, usualMs) === 'killed') killed++;
    await look(dataDir, async ({ db }) => {
      const days = Array.from({ length: round + 2 }, (_, each) => dayOf(each));
      if (await sealedWhole(db, days, acts) < days.length) left++;
      assert.deepEqual((await checkOwnLog(db)).problems, [], `round ${round}`);
      await castDay(db, dayOf(round + 2), acts);
    });
  }
  const last = run('test/crash/seal-writer.ts', { NETRAL_DATA: dataDir });
  assert.equal(await last.ended, 0, last.said());
  await look(dataDir, async ({ db }) => {
    const days = Array.from({ length: kills + 2 }, (_, each) => dayOf(each));
    assert.equal(await sealedWhole(db, days, acts), days.length, 'a day is not sealed');
    const trust = trustIn(await publishedCertificates(dataDir));
    for (const { sheet } of await db.selectFrom('pledge_day').select('sheet').execute()) assert.equal(checkSealedPdf(sheet, trust).ok, true);
    assert.equal((await sealedDays(db)).length, days.length);
    await sequenceLog(db, sealClock, 'Asia/Jakarta');
    const { problems, waiting, entries } = await checkOwnLog(db);
    assert.deepEqual([problems, waiting], [[], 0]);
    const { placed } = await db.selectFrom('pledge_place').select(({ fn }) => fn.countAll<string>().as('placed')).executeTakeFirstOrThrow();
    const lost = days.length * acts - Number(placed);
    console.log(`killed sealing: a day of ${acts} acts took ${Math.round(usualMs)} ms; kills ${kills}, before it was done ${killed}, of these with the day left for the next start ${left}; days sealed once each ${days.length}, acts ${days.length * acts}, lost ${lost}, entries in the log ${entries}`);
    t.diagnostic(`${kills} kills, ${left} with the day unsealed, lost ${lost}`);
    assert.equal(lost, 0);
  });
  assert.ok(left > 0, 'no kill came in time; the proof proves nothing');
});
