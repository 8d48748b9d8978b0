// kill -9 of the server, and in every second round of its database as well, between a factor and the answer. A printed code
// and a set-up link are used exactly once or not at all: never half, never twice, and what was confirmed is there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { act, done } from '../../src/audit/index.ts';
import { openApp } from '../../src/main/open-app.ts';
import { newSetUpLink } from '../../src/people/index.ts';
import { linkIsOpen } from '../../src/people/sign-in/one-time-link.ts';
import { keepNewCodes } from '../../src/people/sign-in/printed-codes.ts';
import type { AppContext } from '../../src/platform/app-context.ts';
import { readConfig } from '../../src/platform/config.ts';
import { clusterIn } from '../../src/platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../../src/platform/db/embedded/postmaster.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { frameId } from '../../src/platform/html/texts.id.ts';
import { randomId } from '../../src/platform/ids.ts';
import { paths } from '../../src/paths.ts';
import { addStaff, type Staff } from '../journeys/sign-in-people.ts';
import { proofCount } from '../proof-size.ts';
import { mountSmall, skipWithoutMounts, unmount } from '../small-disk.ts';
import { killGroup, run, type Program } from './program.ts';
import { callerOf, type Answer, type Caller } from './sign-in-caller.ts';

const kills = proofCount({ small: 2, full: 15 });
const password = 'empat kata yang panjang';
const typed = { nama: 'staf@dinas.example.go.id', sandi: password };
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
/** A test that fails leaves no program behind. */
const programs: Program[] = [];
after(async () => {
  for (const program of programs) killGroup(program);
  await Promise.all(programs.map(({ ended }) => ended));
  await rm(base, { recursive: true, force: true, maxRetries: 20 });
});

async function withApp<Value>(dataDir: string, work: (app: AppContext) => Promise<Value>): Promise<Value> {
  const { app, close } = await openApp(readConfig({ NETRAL_DATA: dataDir }));
  try {
    return await work(app);
  } finally {
    await close();
  }
}

async function started(dataDir: string): Promise<{ readonly program: Program; readonly caller: Caller }> {
  const program = run('test/crash/sign-in-program.ts', { NETRAL_DATA: dataDir });
  programs.push(program);
  await program.until(/^ready \S+\n/mu);
  return { program, caller: callerOf(addressOf(program)) };
}

const addressOf = (program: Program): string => /^ready (\S+)$/mu.exec(program.said())?.[1] ?? '';

async function killAll(program: Program, dataDir: string, databaseToo: boolean): Promise<void> {
  killGroup(program);
  const server = databaseToo ? await readPidFile(clusterIn(dataDir)) : null;
  if (server !== null && isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
  await program.ended;
}

type Started = Awaited<ReturnType<typeof started>>;

/** Sends the form and kills within about the time that an answer takes; that is measured here, as machines differ. */
async function killedWhile(dataDir: string, round: number, { program, caller }: Started, path: string, fields: Record<string, string>, usualMs: number): Promise<Answer | null> {
  const answer = caller.post(path, fields);
  await wait(Math.random() * usualMs * 1.5);
  await killAll(program, dataDir, round % 2 === 1);
  return answer;
}

async function timed(work: () => Promise<Answer | null>): Promise<{ readonly answer: Answer | null; readonly ms: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - began };
}

const agency = async (app: AppContext): Promise<string> => {
  const id = randomId();
  await act(app.db, { role: 'person', id, agencyId: id, timeZone: 'Asia/Jakarta' }, 'agency.added', { kind: 'agency', id }, async (tx) => {
    await tx.insertInto('agency').values({ id, code: 'instansi', name: 'Pemerintah Contoh', host_name: null, time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  return id;
};

const begunBy = async (caller: Caller): Promise<Record<string, string>> => {
  const form = await caller.form(paths.signIn, paths.signIn);
  assert.equal((await caller.post(paths.signIn, { ...form, ...typed }))?.location, paths.signInCode);
  return caller.form(paths.signInCode, paths.signInCode);
};

/** Codes used up, sessions, and entries of the log; they are always the same number. */
const count = ({ db }: Pick<AppContext, 'db'>, { who }: Staff) => sql<{ used: number; sessions: number; logged: number }>`select
  (10 - (select count(*) from sign_in_code where person_id = ${who.personId}))::int as used,
  (select count(*) from office_session where person_id = ${who.personId})::int as sessions,
  (select count(*) from audit.audit_entry where noun = 'session.opened')::int as logged`.execute(db).then(({ rows: [row] }) => row ?? assert.fail());

test(`a printed code whose sign-in is killed ${kills} times is used exactly once or not at all`, async (t) => {
  const dataDir = join(base, 'codes');
  await mkdir(dataDir);
  const staff = await withApp(dataDir, async (app) => addStaff(app, { agencyId: await agency(app), title: 'Staf Umum Dinas Contoh', name: typed.nama, password, codes: true }));
  const seen = { 'answered in time': 0, 'done without an answer': 0, 'not done': 0 };
  let [codes, earlier] = [staff.codes, 0];
  let running = await started(dataDir);
  const first = { ...(await begunBy(running.caller)), kode: codes.shift() ?? '' };
  let { ms: usualMs } = await timed(() => running.caller.post(paths.signInCode, first));
  running = { ...running, caller: callerOf(addressOf(running.program)) };
  for (let round = 0; round < kills; round++) {
    const kode = codes.shift() ?? assert.fail('no code');
    const answer = await killedWhile(dataDir, round, running, paths.signInCode, { ...(await begunBy(running.caller)), kode }, usualMs);
    const found = await withApp(dataDir, (app) => count(app, staff));
    assert.deepEqual([found.sessions, found.logged], [found.used + earlier, found.used + earlier], `round ${round}`);
    const used = 10 - codes.length === found.used;
    if (answer?.status === 303) assert.ok(used, 'what was confirmed is lost');
    seen[answer?.status === 303 ? 'answered in time' : used ? 'done without an answer' : 'not done']++;
    const replaced = codes.length === 0;
    if (replaced) ({ codes, earlier } = await newSheet(dataDir, staff));
    running = await started(dataDir);
    // The same code once more: it opens exactly where it had not been used.
    const form = await begunBy(running.caller);
    const second = await timed(() => running.caller.post(paths.signInCode, { ...form, kode }));
    assert.equal(second.answer?.status, used || replaced ? 422 : 303);
    if (second.answer?.status === 303) usualMs = second.ms;
    // Somebody else's browser: this one may be signed in by now.
    running = { ...running, caller: callerOf(addressOf(running.program)) };
  }
  await killAll(running.program, dataDir, false);
  t.diagnostic(`${kills} sign-ins killed: ${JSON.stringify(seen)}`);
});

async function newSheet(dataDir: string, { who }: Staff): Promise<{ codes: string[]; earlier: number }> {
  return withApp(dataDir, async (app) => {
    const outcome = await act(app.db, { role: 'person', id: who.personId, agencyId: who.agencyId, timeZone: 'Asia/Jakarta' }, 'printed-codes.made', { kind: 'person', id: who.personId }, async (tx) =>
      done([...(await keepNewCodes(tx, app, who, '2026-11-22'))]));
    return { codes: outcome.done ? outcome.value : [], earlier: (await count(app, { who, codes: [] })).sessions };
  });
}

test(`a set-up link whose use is killed ${kills} times makes one administrator or none`, async (t) => {
  const dataDir = join(base, 'set-up');
  await mkdir(dataDir);
  const seen = { 'answered in time': 0, 'done without an answer': 0, 'not done': 0 };
  const fieldsOf = (name: string) => ({ instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: name, sandi: password, ulang: password });
  let [link, made, usualMs] = [await withApp(dataDir, freshLink), 0, 0];
  for (let round = -1; round < kills; round++) {
    const running = await started(dataDir);
    const fields = { ...(await running.caller.form(link, link)), ...fieldsOf(`admin-${round}`) };
    // The first one is let through, to see how long it takes.
    const { answer, ms } = await timed(() => (round < 0 ? running.caller.post(link, fields) : killedWhile(dataDir, round, running, link, fields, usualMs)));
    if (round < 0) usualMs = ms;
    if (round < 0) await killAll(running.program, dataDir, false);
    const found = await withApp(dataDir, administrators);
    assert.deepEqual(new Set(Object.values(found)).size, 1, `all or nothing: ${JSON.stringify(found)}`);
    const used = found.grants > made;
    if (answer?.status === 303) assert.ok(used, 'what was confirmed is lost');
    if (round >= 0) seen[answer?.status === 303 ? 'answered in time' : used ? 'done without an answer' : 'not done']++;
    made = found.grants;
    // A link that was not used is still good: the next round uses it. One that was used opens nothing.
    if (!used) continue;
    link = await withApp(dataDir, async (app) => {
      assert.equal(await linkIsOpen(app, 'set-up', link.split('/').at(-1) ?? ''), false);
      return freshLink(app);
    });
  }
  t.diagnostic(`${kills} set-ups killed: ${JSON.stringify(seen)}`);
});

async function freshLink(app: AppContext): Promise<string> {
  await endGrants(app);
  return new URL((await newSetUpLink(app)) ?? assert.fail('no link')).pathname;
}

const administrators = ({ db }: AppContext) => sql<Record<'people' | 'passwords' | 'names' | 'grants' | 'sessions' | 'logged', number>>`select
  (select count(*) from person)::int as people, (select count(*) from sign_in_password)::int as passwords, (select count(*) from sign_in_name)::int as names,
  (select count(*) from role_grant)::int as grants, (select count(*) from office_session)::int as sessions,
  (select count(*) from audit.audit_entry where noun = 'installation.set-up')::int as logged`.execute(db).then(({ rows: [row] }) => row ?? assert.fail());

/** As when the only administrator gives the right back: then the machine may print a link again. */
async function endGrants({ db }: AppContext): Promise<void> {
  const open = await sql<{ agency_id: string; id: string; person_id: string }>`select agency_id, id, person_id from role_grant g
    where not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)`.execute(db);
  for (const { agency_id: agencyId, id, person_id: personId } of open.rows) {
    await act(db, { role: 'person', id: personId, agencyId, timeZone: 'Asia/Jakarta' }, 'role-grant.ended', { kind: 'role-grant', id }, async (tx) => {
      await tx.insertInto('role_grant_end').values({ agency_id: agencyId, grant_id: id, ended_by: personId, ended_at: new Date(), reason: 'selesai' }).execute();
      return done(null);
    });
  }
}

test('on a full disk a sign-in is whole or a calm page, and works again when there is room', { skip: skipWithoutMounts }, async (t) => {
  const small = join(base, 'small');
  await mkdir(small);
  assert.ok(mountSmall(small, '100m'));
  try {
    const dataDir = join(small, 'data');
    const staff = await withApp(dataDir, async (app) => addStaff(app, { agencyId: await agency(app), title: 'Staf Umum Dinas Contoh', name: typed.nama, password }));
    const { program, caller } = await started(dataDir);
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(small, 'filler')}`], { stdio: 'ignore' });
    const statuses: number[] = [];
    // Pages that are half empty take some rows still.
    for (let tries = 0; tries < 400 && statuses.filter((status) => status !== 303).length < 5; tries++) {
      const visitor = callerOf(addressOf(program));
      const answer = await visitor.post(paths.signIn, { ...(await visitor.form(paths.signIn, paths.signIn)), ...typed });
      statuses.push(answer?.status ?? 0);
      if (answer?.status !== 303) assert.ok(answer?.status === 500 && answer.body.includes(frameId.faultTitle), `${answer?.status}`);
    }
    await rm(join(small, 'filler'));
    assert.equal((await caller.post(paths.signIn, { ...(await caller.form(paths.signIn, paths.signIn)), ...typed }))?.location, paths.office);
    await killAll(program, dataDir, false);
    const found = await withApp(dataDir, (app) => count(app, staff));
    const whole = statuses.filter((status) => status === 303).length + 1;
    assert.deepEqual([found.sessions, found.logged], [whole, whole]);
    assert.ok(whole <= statuses.length, 'the disk was never full enough');
    t.diagnostic(`${statuses.length} tries on a full disk: ${whole - 1} whole, ${statuses.length - whole + 1} calm pages`);
  } finally {
    unmount(small);
  }
});
