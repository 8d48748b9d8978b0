// kill -9 of the program, and in every second round of the database server as well, while a list of staff is read and
// applied. Each chunk is there whole or not at all, every chunk has its entry, and in the end the list is applied.
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { readConfig } from '../../src/platform/config.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { proofCount } from '../proof-size.ts';
import { killGroup, run } from './program.ts';

const kills = proofCount({ small: 2, full: 50 });
/** After so many kills the list begins anew in a fresh folder; a list of all rounds would be read for minutes. */
const killsOfOneList = 10;
/** Every round has a longer list, so that each kill falls into work that is still to be done. */
const peopleIn = (round: number): number => 6_000 + round * 2_000;
const rowsInChunk = 2_000;
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

test(`growing lists of people whose import is killed ${kills} times are never half applied, and are whole in the end`, async (t) => {
  for (let first = 0; first < kills; first += killsOfOneList) {
    const rounds = Math.min(killsOfOneList, kills - first);
    const { seen, end } = await oneList(join(base, `import-${first}`), rounds);
    t.diagnostic(`people after each kill: ${seen.join(', ')}; at the end ${end}`);
    assert.equal(end, String(peopleIn(rounds)));
  }
});

async function oneList(dataDir: string, rounds: number): Promise<{ seen: readonly string[]; end: string }> {
  await mkdir(dataDir);
  const seen: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const program = run('test/crash/import-people.ts', { NETRAL_DATA: dataDir }, [String(peopleIn(round))]);
    // Half of the kills fall while rows are read, half while they are applied.
    const reading = round % 4 === 0 || round % 4 === 3;
    await program.until(reading ? /^ready$/mu : chunksBegun(1 + Math.floor((Math.random() * peopleIn(round)) / rowsInChunk)));
    await wait(Math.random() * (reading ? 600 : 60));
    killGroup(program);
    const server = round % 2 === 1 ? await readPidFile(clusterIn(dataDir)) : null;
    if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
    await program.ended;
    seen.push(await inspect(dataDir));
  }
  const last = run('test/crash/import-people.ts', { NETRAL_DATA: dataDir }, [String(peopleIn(rounds))]);
  assert.equal(await last.ended, 0, last.said());
  assert.match(last.said(), /^applied$/mu);
  const end = await inspect(dataDir);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
  return { seen, end };
}

const chunksBegun = (count: number): RegExp => new RegExp(`(?:chunk\\n){${count}}`, 'u');

async function inspect(dataDir: string): Promise<string> {
  const database = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
  try {
    return await check(database.db);
  } finally {
    await database.close();
  }
}

/** How many people there are, after what must hold at any moment. */
async function check(db: Db): Promise<string> {
  const { rows } = await sql<{ people: string; without: string; twice: string; logged: string }>`select
    (select count(*) from person) as people,
    (select count(*) from person p where not exists (select from assignment a where a.agency_id = p.agency_id and a.person_id = p.id and a.valid_until is null)) as without,
    (select count(*) from (select source_id from person group by 1 having count(*) > 1) d) as twice,
    (select coalesce(sum((d.content -> 'people' ->> 'created')::int), 0) from audit.audit_entry e join audit.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.id
      where e.noun = 'people-import.applied') as logged`.execute(db);
  const [found] = rows;
  assert.ok(found);
  assert.equal(found.without, '0', 'everybody has an assignment');
  assert.equal(found.twice, '0', 'nobody is there twice');
  assert.equal(found.logged, found.people, 'the log knows of exactly these people');
  assert.equal(Number(found.people) % rowsInChunk, 0, 'whole chunks only');
  return found.people;
}
