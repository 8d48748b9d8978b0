// kill -9 in the middle of acts, of sequencing and of signing, and in every second round of the database server too: what was
// confirmed is there, each entry stands in the log once or waits, and the log still begins with what was signed.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { proverOf, writeAddCheckpoint, writeNoteKey } from '../../packages/proof/index.ts';
import { filesOf, logKey, logOf, noteOf } from '../../packages/proof/proofs/sample-log.ts';
import { checkOwnLog, sequenceLog } from '../../src/audit/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { proofCount } from '../proof-size.ts';
import { killGroup, run } from './program.ts';

const kills = proofCount({ small: 2, full: 50 });
/** Each check reads the whole log; after so many kills a new one is begun. */
const killsOfOneLog = 10;
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

test(`acts and a sequencer that are killed ${kills} times lose nothing, repeat nothing, and leave a log that holds`, async (t) => {
  let [confirmed, entries] = [0, 0];
  for (let first = 0; first < kills; first += killsOfOneLog) {
    const rounds = Math.min(killsOfOneLog, kills - first);
    const one = await oneLog(join(base, `log-${first}`), rounds);
    assert.ok(one.confirmed > rounds * 5, 'the writer hardly wrote');
    confirmed += one.confirmed;
    entries += one.entries;
  }
  t.diagnostic(`${kills} kills, ${confirmed} confirmed acts, ${entries} entries in the logs; lost 0`);
});

async function oneLog(dataDir: string, rounds: number): Promise<{ confirmed: number; entries: number }> {
  await mkdir(dataDir);
  const kept = new Set<string>();
  let [signed, entries] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const program = run('test/crash/log-writer.ts', { NETRAL_DATA: dataDir }, [String(round)]);
    await program.until(/^signed \d+;$/mu);
    await wait(20 + Math.random() * 400);
    killGroup(program);
    const server = round % 2 === 1 ? await readPidFile(clusterIn(dataDir)) : null;
    if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
    await program.ended;
    for (const [, code = ''] of program.said().matchAll(/^kept (r\d+-n\d+);$/gmu)) kept.add(code);
    for (const [, size = ''] of program.said().matchAll(/^signed (\d+);$/gmu)) signed = Math.max(signed, Number(size));
    const database = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
    try {
      const codes = new Set((await database.db.selectFrom('agency').select('code').execute()).map(({ code }) => code));
      assert.deepEqual([...kept].filter((code) => !codes.has(code)), [], `confirmed but lost in round ${round}`);
      const found = await checkOwnLog(database.db);
      assert.deepEqual(found.problems, [], `round ${round}`);
      assert.equal(found.entries + found.waiting, codes.size, 'an entry for each agency, and an agency for each entry');
      assert.ok(found.entries >= signed, `${signed} entries were signed, ${found.entries} are there`);
      await sequenceLog(database.db, systemClock, 'Asia/Jakarta');
      const after = await checkOwnLog(database.db);
      assert.deepEqual([after.problems, after.waiting, after.entries], [[], 0, codes.size]);
      entries = after.entries;
    } finally {
      await database.close();
    }
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
  return { confirmed: kept.size, entries };
}

test(`a witness that is killed ${kills} times never forgets what it signed`, async (t) => {
  const state = await mkdtemp(join(tmpdir(), 'netral-witness-'));
  const size = 2_000;
  const log = logOf(size);
  const keyArgs = ['--state', state, '--log', 'http://127.0.0.1:9', '--key', writeNoteKey(logKey), '--serve', '0', '--name', 'witness.example.ac.id'];
  let [told, asked] = [0, 0];
  for (let round = 0; round < kills; round++) {
    const program = run('test/crash/witness-program.ts', {}, keyArgs);
    await program.until(/"url":"http:[^"]+"/u);
    const url = /"url":"(http:[^"]+)"/u.exec(program.said())?.[1] ?? '';
    let stop: Promise<void> | null = null;
    for (;;) {
      const next = Math.min(size, told + 3);
      const path = await proverOf(next, filesOf(log, next).tile).consistency(told);
      asked++;
      const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body: writeAddCheckpoint({ old: told, path, note: noteOf(log, next) }) })
        .then(async (found) => ({ status: found.status, text: await found.text() }), () => null);
      if (answer === null || next === told) break;
      // From the first answer on, so that a slow machine does not kill a witness that has signed nothing.
      stop ??= wait(Math.random() * 120).then(() => killGroup(program));
      assert.ok([200, 409].includes(answer.status), `status ${answer.status}: ${answer.text}`);
      // An answer was lost on the way: the witness is ahead of what we know, and never behind.
      const now = answer.status === 200 ? next : Number(answer.text);
      assert.ok(answer.status === 200 || now > told, `it forgot ${told} for ${answer.text}`);
      told = now;
    }
    assert.ok(stop !== null, 'the witness never answered');
    await stop;
    await program.ended;
    const { held } = JSON.parse(await readFile(join(state, 'witness-state.json'), 'utf8')) as { held: { size: number } | null };
    assert.ok((held?.size ?? 0) >= told, `it signed ${told}, but remembers ${held?.size ?? 0}`);
  }
  await rm(state, { recursive: true });
  assert.ok(told > 0);
  t.diagnostic(`${kills} kills, ${asked} requests, signed up to ${told}`);
});
