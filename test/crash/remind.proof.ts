// kill -9 of whoever hands over reminders, in every second round of the database server too. Counted at the mail server: nobody
// is missed, every address got one Message-ID, and a kill repeats at most one mail for each connection.
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readConfig } from '../../src/platform/config.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { openMailSink, type MailSink } from '../journeys/mail-sink.ts';
import { proofCount } from '../proof-size.ts';
import { killGroup, run } from './program.ts';
import { castLetter, castRound, remindDay, statesOn } from './remind-cast.ts';

const mails = proofCount({ small: 1_500, full: 20_000 });
const kills = proofCount({ small: 2, full: 10 });
const connections = 8;
/** Every fiftieth has no address, so that the addresses are as many as `mails`. */
const people = Math.ceil(mails / 49) * 50;
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

async function killedAfter(dataDir: string, sink: MailSink, round: number, mostTaken: number): Promise<void> {
  const program = run('test/crash/remind-writer.ts', { NETRAL_DATA: dataDir }, [sink.url, String(round), String(connections)]);
  await program.until(/^ready$/mu);
  while (sink.taken.size < mostTaken) {
    assert.doesNotMatch(program.said(), /^done/mu, 'it was done before it was killed');
    await new Promise((resolve) => { setTimeout(resolve, 1); });
  }
  const server = round % 2 === 1 ? await readPidFile(clusterIn(dataDir)) : null;
  killGroup(program);
  if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
  await program.ended;
}

test(`${mails} reminders whose sender is killed ${kills} times all arrive, each under one Message-ID`, async (t) => {
  const dataDir = join(base, 'remind');
  await mkdir(dataDir);
  const sink = await openMailSink();
  try {
    const made = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
    await castLetter(made.db, people);
    await castRound(made.db, remindDay);
    await made.close();
    const addresses = people - Math.floor(people / 50);
    for (let round = 0; round < kills; round++) await killedAfter(dataDir, sink, round, Math.floor(addresses * (round + 1) / (kills + 1)));
    const last = run('test/crash/remind-writer.ts', { NETRAL_DATA: dataDir }, [sink.url, String(kills), String(connections)]);
    assert.equal(await last.ended, 0, last.said());
    const reached = new Map<string, number>();
    for (const address of sink.addressees.values()) reached.set(address, (reached.get(address) ?? 0) + 1);
    const missed = addresses - reached.size;
    const mostIds = Math.max(...reached.values());
    const repeats = [...sink.taken.values()].reduce((sum, times) => sum + times - 1, 0);
    const checked = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
    const states = await statesOn(checked.db, remindDay);
    await checked.close();
    console.log(`killed reminders: kills ${kills}, mails ${sink.taken.size}, missed ${missed}, most Message-IDs of an address ${mostIds}, repeats ${repeats} of at most ${connections * kills}; states ${JSON.stringify(states)}`);
    t.diagnostic(`${kills} kills, missed ${missed}, repeats ${repeats}`);
    assert.equal(missed, 0);
    assert.equal(mostIds, 1);
    assert.ok(repeats <= connections * kills, `${repeats} repeats`);
    assert.deepEqual(states, { refused: people - addresses, sent: addresses });
  } finally {
    await sink.close();
  }
});
