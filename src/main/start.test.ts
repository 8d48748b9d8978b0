// What bad input a start gets, tried on the real program: one clear sentence, exit code 1, data untouched.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, run, type Program } from '../../test/crash/program.ts';
import { mountSmall, remount, skipWithoutMounts, unmount } from '../../test/small-disk.ts';
import type { ProblemCode } from '../platform/errors.ts';
import { clusterIn } from '../platform/db/embedded/cluster.ts';
import { isAlive, readPidFile } from '../platform/db/embedded/postmaster.ts';
import { projectRoot } from '../platform/project-root.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';

let base = '';
/** A folder that a start has filled; it belongs to the tests that need one. */
let dataDir = '';
before(async () => {
  base = await makeOpenFolder();
  dataDir = join(base, 'data');
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

const web = async (environment: Record<string, string>): Promise<Program> =>
  run('src/main/web.ts', { PORT: String(await freePort()), ...environment });

/** `code` is the code behind the sentence, so that problems.test.ts finds which codes are met here. */
async function refuses(code: ProblemCode, environment: Record<string, string>, sentence: RegExp): Promise<void> {
  const program = await web(environment);
  await saysOnly(program, code, sentence);
}

async function saysOnly(program: Program, code: ProblemCode, sentence: RegExp): Promise<void> {
  assert.equal(await program.ended, 1, `${code}: ${program.said()}`);
  const lines = program.said().trim().split('\n');
  assert.equal(lines.length, 1, program.said());
  assert.match(lines[0] ?? '', sentence);
  assert.doesNotMatch(lines[0] ?? '', /s3cret/u);
}

/** Names, sizes and contents of everything under a folder, except what a running server moves. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    const path = join(folder, name);
    if ((await lstat(path)).isFile()) hash.update(name).update(await readFile(path));
  }
  return hash.digest('hex');
}

test('it starts on an empty folder, answers, and on SIGTERM both it and its database are gone', async () => {
  const port = await freePort();
  const program = await web({ NETRAL_DATA: dataDir, PORT: String(port) });
  await program.until(/Netral answers on http:\/\/localhost:\d+ \(started in/u);
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200);
  const server = await readPidFile(clusterIn(dataDir));
  assert.ok(server !== null && isAlive(server.pid));
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0);
  assert.equal(isAlive(server.pid), false);
  const lines = program.said().trim().split('\n');
  assert.equal(lines.length, 12, 'the fictitious agency, a link to set up, eight links to sign in under their heading, and that it answers');
  assert.match(lines[0] ?? '', /fictitious agency .* none of them real/u);
  assert.match(lines[1] ?? '', /Set up the first administrator .*\/kantor\/mulai\//u);
  assert.match(lines[2] ?? '', /as somebody of the fictitious agency/u);
  for (const [index, role] of ['administrator', 'publisher', 'approver', 'personnel-officer', 'direct-superior', 'unit-head', 'ward-helper', 'person'].entries()) {
    assert.match(lines[3 + index] ?? '', new RegExp(`^  ${role} \\(.* Contoh\\): http.*/kantor/masuk/tautan/`, 'u'));
  }
});

test('a signal in the middle of the start leaves no database behind', async () => {
  const program = await web({ NETRAL_DATA: dataDir });
  while ((await readPidFile(clusterIn(dataDir))) === null) {
    assert.equal(program.child.exitCode, null, program.said());
    await wait(2);
  }
  const server = await readPidFile(clusterIn(dataDir));
  program.child.kill('SIGINT');
  assert.equal(await program.ended, 0, program.said());
  assert.equal(isAlive(server?.pid ?? 0), false);
});

test('npm start passes a signal on, and a signal to the whole group counts once', async () => {
  for (const toGroup of [false, true]) {
    const child = spawn('npm', ['start'], {
      cwd: projectRoot(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NETRAL_DATA: dataDir, PORT: String(await freePort()) },
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => void (said += data.toString()));
    while (!said.includes('Netral answers')) {
      assert.equal(child.exitCode, null, said);
      await wait(20);
    }
    const server = await readPidFile(clusterIn(dataDir));
    const ended = once(child, 'exit');
    process.kill(toGroup ? -(child.pid ?? 0) : (child.pid ?? 0), toGroup ? 'SIGINT' : 'SIGTERM');
    await ended;
    // npm may end before its program does.
    for (let tries = 0; tries < 400 && isAlive(server?.pid ?? 0); tries++) await wait(25);
    assert.equal(isAlive(server?.pid ?? 0), false);
  }
});

/** One program for several looks; the last of them ends it. */
let port = 0;
let first: Program;

test('the keys folder is closed again if somebody opened it', async () => {
  await chmod(join(dataDir, 'keys'), 0o755);
  port = await freePort();
  first = await web({ NETRAL_DATA: dataDir, PORT: String(port) });
  await first.until(/Netral answers/u);
  assert.equal((await lstat(join(dataDir, 'keys'))).mode & 0o777, 0o700);
});

test('a second start on the same folder is refused, and the first goes on', async () => {
  await refuses('folder-in-use', { NETRAL_DATA: dataDir }, /^Another Netral is already using .*data; stop that one first, or set NETRAL_DATA \(and PORT\)/u);
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200);
});

test('a visitor who sends half a request does not keep the program from ending', async () => {
  const visitor = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(visitor, 'connect');
  visitor.write('GET / HTTP/1.1\r\nHost: loc');
  await wait(100);
  const began = performance.now();
  first.child.kill('SIGTERM');
  assert.equal(await first.ended, 0);
  assert.ok(performance.now() - began < 10_000);
  visitor.destroy();
});

test('when its database is killed the program says so and ends, and the next start recovers', async () => {
  const program = await web({ NETRAL_DATA: dataDir });
  await program.until(/Netral answers/u);
  process.kill((await readPidFile(clusterIn(dataDir)))?.pid ?? 0, 'SIGKILL');
  assert.equal(await program.ended, 1);
  assert.match(program.said(), /\nThe database has stopped, so Netral stops too; start it again\.\n$/u);
  const again = await web({ NETRAL_DATA: dataDir });
  await again.until(/Netral answers/u);
  again.child.kill('SIGTERM');
  assert.equal(await again.ended, 0);
});

test('a busy port is a sentence, and the database is put away again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  assert.ok(typeof address === 'object' && address !== null);
  const keys = await fingerprint(join(dataDir, 'keys'));
  await refuses('port-busy', { NETRAL_DATA: dataDir, PORT: String(address.port) }, /^Port \d+ on 127\.0\.0\.1 is already in use; stop the other program or set PORT to another number\.$/u);
  other.close();
  assert.equal(await readPidFile(clusterIn(dataDir)), null);
  assert.equal(await fingerprint(join(dataDir, 'keys')), keys);
});

test('settings that cannot be meant are refused before anything is touched', async () => {
  const before = await fingerprint(dataDir);
  await refuses('bad-setting', { NETRAL_DATA: dataDir, DATABASE_URL: 'postgres//owner:s3cret@host/db' }, /^DATABASE_URL must be a PostgreSQL address/u);
  const calendar = join(base, 'calendar.json');
  await writeFile(calendar, JSON.stringify({ holds: { from: '2028-01-01', to: '2030-02-30' }, statusRows: [], phaseRows: [] }));
  await refuses('bad-setting', { NETRAL_DATA: dataDir, NETRAL_CALENDAR: calendar }, /^The file of NETRAL_CALENDAR \(.*calendar\.json\) is wrong at holds\.to: it must be a real date, YYYY-MM-DD;/u);
  await refuses('bad-setting', { NETRAL_DATA: dataDir, NETRAL_SEAL: calendar }, /^The file of NETRAL_SEAL \(.*calendar\.json\) is wrong at /u);
  assert.equal(await fingerprint(dataDir), before);
  await refuses('bad-setting', { NETRAL_DATA: dataDir, HOST: '192.0.2.7' }, /^HOST 192\.0\.2\.7 is not an address of this machine/u);
  await refuses('database-unreachable', { NETRAL_DATA: join(base, 'unused'), DATABASE_URL: `postgres://owner:s3cret@127.0.0.1:${await freePort()}/netral` }, /^The database at 127\.0\.0\.1:\d+ \(DATABASE_URL\) does not answer/u);
});

test('keys that the database relies on and that are gone stop the start, and none is made instead', async () => {
  const folder = join(dataDir, 'keys');
  // Those of the seal are in a folder of their own, and are missed in the same way.
  const listed = async (): Promise<string[]> => (await readdir(folder, { withFileTypes: true })).filter((each) => each.isFile()).map(({ name }) => name).toSorted();
  const names = await listed();
  for (const gone of [names.slice(-1), names]) {
    const kept = await Promise.all(gone.map(async (name) => ({ path: join(folder, name), bytes: await readFile(join(folder, name)) })));
    for (const { path } of kept) await rm(path);
    await refuses('key-missing', { NETRAL_DATA: dataDir }, /^The database relies on keys that are not in .*keys \([0-9a-f-]{36}(?:, [0-9a-f-]{36})*\); put these files back from your back-up/u);
    assert.deepEqual(await listed(), names.filter((name) => !gone.includes(name)));
    for (const { path, bytes } of kept) await writeFile(path, bytes, { mode: 0o600 });
  }
});

test('a data folder that is a file is a sentence', async () => {
  const file = join(base, 'file');
  await writeFile(file, 'mine');
  await refuses('folder-not-writable', { NETRAL_DATA: file }, /^.*file is not a folder; set NETRAL_DATA to a folder\.$/u);
  assert.equal(await readFile(file, 'utf8'), 'mine');
});

test('a command that does not exist is answered with those that do', async () => {
  const program = run('src/main/cli.ts', {}, ['assses']);
  assert.equal(await program.ended, 1);
  const code: ProblemCode = 'command-unknown';
  assert.match(program.said(), /^There is no command "assses":\n {2}netral assess /u, code);
});

// Full and read-only folders need a file system of their own.
const withMounts = { skip: skipWithoutMounts };

test('a full folder is a sentence, for a first start and for a later one', withMounts, async () => {
  const small = join(base, 'small');
  await mkdir(small);
  assert.ok(mountSmall(small, '8m'));
  try {
    await refuses('disk-full', { NETRAL_DATA: join(small, 'data') }, /^There is no space left .* free some space, or set NETRAL_DATA to another folder\.$/u);
    assert.ok(remount(small, 'size=80m'));
    const program = await web({ NETRAL_DATA: join(small, 'data') });
    await program.until(/Netral answers/u);
    program.child.kill('SIGTERM');
    assert.equal(await program.ended, 0);
    const kept = await fingerprint(join(small, 'data', 'keys'));
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(small, 'filler')}`], { stdio: 'ignore' });
    await refuses('disk-full', { NETRAL_DATA: join(small, 'data') }, /^There is no space left .*\.$/u);
    assert.equal(await fingerprint(join(small, 'data', 'keys')), kept);
    await rm(join(small, 'filler'));
    const again = await web({ NETRAL_DATA: join(small, 'data') });
    await again.until(/Netral answers/u);
    again.child.kill('SIGTERM');
    assert.equal(await again.ended, 0);
  } finally {
    unmount(small);
  }
});

test('a read-only folder is a sentence and is left as it is', withMounts, async () => {
  const readOnly = join(base, 'read-only');
  await mkdir(readOnly);
  assert.ok(mountSmall(readOnly, '1m'));
  try {
    await writeFile(join(readOnly, 'mine'), 'mine');
    assert.ok(remount(readOnly, 'ro'));
    await refuses('folder-not-writable', { NETRAL_DATA: readOnly }, /^Netral cannot write to .*read-only; make the folder writable, or set NETRAL_DATA to another one\.$/u);
    await refuses('folder-not-writable', { NETRAL_DATA: join(readOnly, 'data') }, /^Netral cannot write to .*data; make the folder writable/u);
    assert.deepEqual(await readdir(readOnly), ['mine']);
  } finally {
    unmount(readOnly);
  }
});
