// kill -9 at random moments: of the whole process group, and in every second round of the database
// server as well (which otherwise lives on and is adopted). Nothing confirmed may be lost, nothing
// may be half done, and the next start must succeed without anybody's help.
import assert from 'node:assert/strict';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { commitmentOf, type Json } from '../../src/audit/canonical.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { proofCount } from '../proof-size.ts';
import { freePort, killGroup, run, type Program } from './program.ts';

/** A first start is three programs and two new databases a round; the acts are what must not be lost. */
const starts = proofCount({ small: 2, full: 20 });
const kills = proofCount({ small: 2, full: 50 });
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

async function killAll(program: Program, dataDir: string, serverToo: boolean): Promise<void> {
  killGroup(program);
  const server = serverToo ? await readPidFile(clusterIn(dataDir)) : null;
  if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
  await program.ended;
}

async function openAndCheck(dataDir: string, check: (db: Db) => Promise<void>): Promise<number> {
  const began = performance.now();
  const database = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
  const openedMs = performance.now() - began;
  try {
    await check(database.db);
  } finally {
    await database.close();
  }
  return openedMs;
}

const printed = (label: string, figures: Record<string, number>): void =>
  console.log(`${label}: ${Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)}`).join(', ')}`);

/** What a first start leaves behind on its way; a kill follows each of them within a random moment. */
const stages = {
  locked: (names: readonly string[]) => names.includes('owner.lock'),
  initialising: (names: readonly string[]) => names.some((name) => name.startsWith('postgres/new-')),
  initialised: (names: readonly string[]) => names.includes('postgres/data'),
  serving: (names: readonly string[]) => names.includes('postgres/data/postmaster.pid'),
  migrated: (names: readonly string[]) => names.includes('keys'),
} as const;

test(`a first start that is killed at ${starts} moments always starts afterwards`, async (t) => {
  const names = Object.keys(stages) as (keyof typeof stages)[];
  const figures: Record<string, number> = { starts };
  let slowest = 0;
  for (let round = 0; round < starts; round++) {
    const dataDir = join(base, `start-${round}`);
    // Two rounds meet the two long ones, initialising and serving; twenty meet each with and without the server killed.
    const stage = names[(round * 2 + 1) % names.length] ?? 'locked';
    await killedStart(dataDir, stage, round % 2 === 1);
    figures[`while ${stage}`] = (figures[`while ${stage}`] ?? 0) + 1;
    slowest = Math.max(slowest, await openAndCheck(dataDir, async (db) => {
      assert.ok((await db.selectFrom('migration').select('number').execute()).length > 0);
    }));
    await wholeStart(dataDir);
    assert.deepEqual((await readdir(join(dataDir, 'postgres'))).filter((name) => name.startsWith('new-')), []);
    const keys = (await readdir(join(dataDir, 'keys'))).filter((name) => name.endsWith('.json'));
    assert.deepEqual(keys.map((name) => name.replace(/-.*/u, '')).toSorted(), ['form', 'log', 'slip'], 'one key of each purpose');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
  }
  printed('killed starts', { ...figures, 'slowest start afterwards (ms)': slowest });
  t.diagnostic(`${starts} starts killed`);
});

async function killedStart(dataDir: string, stage: keyof typeof stages, serverToo: boolean): Promise<void> {
  await mkdir(dataDir);
  const program = run('src/main/web.ts', { NETRAL_DATA: dataDir, PORT: String(await freePort()) });
  while (!stages[stage](await namesIn(dataDir))) {
    assert.equal(program.child.exitCode, null, program.said());
    await wait(2);
  }
  await wait(Math.random() * 120);
  await killAll(program, dataDir, serverToo);
}

/** Names down to the server's process file, as far as they are there while everything moves. */
async function namesIn(dataDir: string): Promise<string[]> {
  const list = async (folder: string): Promise<string[]> =>
    (await readdir(join(dataDir, folder)).catch(() => [])).map((name) => join(folder, name));
  return [...(await list('.')), ...(await list('postgres')), ...(await list('postgres/data'))];
}

async function wholeStart(dataDir: string): Promise<void> {
  const program = run('src/main/web.ts', { NETRAL_DATA: dataDir, PORT: String(await freePort()) });
  await program.until(/Netral answers on/u);
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0);
}

test(`a writer that is killed ${kills} times loses nothing confirmed and leaves nothing half done`, async (t) => {
  const dataDir = join(base, 'writes');
  await mkdir(dataDir);
  const kept = new Set<string>();
  const refusals = new Set<string>();
  let found: WriteFigures = { rows: 0, lost: 0, keptRefusals: 0, halfDone: 0 };
  let slowest = 0;
  for (let round = 0; round < kills; round++) {
    const program = run('test/crash/writer.ts', { NETRAL_DATA: dataDir }, [String(round)]);
    await program.until(/^ready$/mu);
    await wait(80 + Math.random() * 400);
    await killAll(program, dataDir, round % 2 === 1);
    for (const [, what, code = ''] of program.said().matchAll(/^(kept|refused) (r\d+-n\d+);$/gmu)) (what === 'kept' ? kept : refusals).add(code);
    slowest = Math.max(slowest, await openAndCheck(dataDir, async (db) => {
      found = await checkWrites(db, kept, refusals);
    }));
    assert.deepEqual([found.lost, found.keptRefusals, found.halfDone], [0, 0, 0], `round ${round}`);
  }
  assert.ok(kept.size > kills * 5, 'the writer hardly wrote');
  assert.ok(refusals.size > 0, 'no act was refused');
  printed('killed writers', { kills, confirmed: kept.size, 'in the database': found.rows, refused: refusals.size, 'confirmed but lost': found.lost, 'refused but kept': found.keptRefusals, 'half done': found.halfDone, 'slowest start afterwards (ms)': slowest });
  t.diagnostic(`${kills} writers killed, ${kept.size} confirmed writes, ${found.lost} lost`);
});

type WriteFigures = { readonly rows: number; readonly lost: number; readonly keptRefusals: number; readonly halfDone: number };

async function checkWrites(db: Db, kept: ReadonlySet<string>, refusals: ReadonlySet<string>): Promise<WriteFigures> {
  const codes = new Set((await db.selectFrom('agency').select('code').execute()).map(({ code }) => code));
  const logged = await db
    .selectFrom('audit.audit_entry as entry')
    .fullJoin('audit.audit_detail as detail', (join) => join.onRef('detail.agency_id', '=', 'entry.agency_id').onRef('detail.entry_id', '=', 'entry.id'))
    .select(['entry.commitment', 'detail.salt', 'detail.actor', 'detail.subject', 'detail.content'])
    .execute();
  // An entry without its detail, the reverse, or a detail that is not the one committed to.
  const broken = logged.filter(({ commitment, salt, actor, subject, content }) =>
    commitment === null || salt === null || !commitmentOf(salt, { actor: actor as Json, subject: subject as Json, content: content as Json }).equals(commitment));
  const inLog = new Set(logged.map(({ content }) => (content as { code?: string } | null)?.code ?? ''));
  const unlogged = [...codes].filter((code) => !inLog.has(code));
  const unchanged = [...inLog].filter((code) => !codes.has(code));
  return {
    rows: codes.size,
    lost: [...kept].filter((code) => !codes.has(code)).length,
    keptRefusals: [...refusals].filter((code) => codes.has(code)).length,
    halfDone: broken.length + unlogged.length + unchanged.length,
  };
}
