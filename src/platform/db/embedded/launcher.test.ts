import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { isRoot, skipUnless } from '../../../../test/needs.ts';
import { Problem, type ProblemCode } from '../../errors.ts';
import { lockFolder } from '../../folder-lock.ts';
import { withClient } from '../address.ts';
import { makeOpenFolder } from '../test-database.ts';
import { findBinaries, makeMissingLinks } from './binaries.ts';
import { clusterIn } from './cluster.ts';
import { isAlive, readPidFile } from './postmaster.ts';
import { startEmbedded, type EmbeddedServer } from './server.ts';
import { chooseRunner, firstClosed } from './unprivileged.ts';

let base = '';
/** One cluster, made once and copied: what is tested here is starting it. */
let made = '';
let dataDir = '';
let count = 0;

before(async () => {
  base = await makeOpenFolder();
  made = join(base, 'made');
  await mkdir(made);
  await (await startEmbedded(made)).stop();
});
beforeEach(async () => {
  dataDir = join(base, `d${count++}`);
  await copyCluster(dataDir);
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 10 }));

// `cp -a` keeps the owner, which Node's own copy does not.
async function copyCluster(to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  assert.equal(spawnSync('cp', ['-a', made, to]).status, 0);
}

const ask = (server: EmbeddedServer) => withClient(server.app(), async (client) => (await client.query<{ me: string }>('select current_user as me')).rows);
const problem = (code: ProblemCode) => (thrown: unknown) => thrown instanceof Problem && thrown.code === code && !thrown.message.includes('\n');
const asRoot = { skip: skipUnless(isRoot, 'only root has to become somebody else') };

async function running(folder: string, work: (server: EmbeddedServer) => Promise<void>): Promise<void> {
  const server = await startEmbedded(folder);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

test('it starts, answers as the app role by a socket only, and is gone after the stop', async () => {
  const server = await startEmbedded(dataDir);
  assert.deepEqual(await ask(server), [{ me: 'netral_app' }]);
  assert.equal(server.adopted, false);
  const listens = await withClient(server.admin(), (client) => client.query('show listen_addresses'));
  assert.deepEqual(listens.rows, [{ listen_addresses: '' }]);
  await server.stop();
  assert.equal(isAlive(server.pid), false);
});

test('the server keeps what people type out of its log and sorts the same everywhere', async () => {
  await running(dataDir, async (server) => {
    const { rows } = await withClient(server.admin(), (client) =>
      client.query(`select current_setting('log_error_verbosity') || ' ' || current_setting('log_min_error_statement') || ' ' || current_setting('log_parameter_max_length_on_error') as log,
        (select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'netral') as locale, current_setting('fsync') as fsync`));
    assert.deepEqual(rows, [{ log: 'terse panic 0', locale: 'b C.UTF-8', fsync: 'on' }]);
    await withClient(server.app(), (client) => client.query("select 'rahasia'::int")).catch(() => undefined);
    assert.doesNotMatch(await readFile(join(dataDir, 'postgres', 'log'), 'utf8'), /select 'rahasia'/u);
  });
});

test('a wrong password is refused although the socket is reachable', async () => {
  await running(dataDir, async (server) => {
    await assert.rejects(withClient({ ...server.app(), password: 'wrong' }, (client) => client.query('select 1')), { code: '28P01' });
  });
});

test('a server that outlived its program is adopted and can be stopped', async () => {
  const abandoned = await startEmbedded(dataDir);
  const server = await startEmbedded(dataDir);
  assert.equal(server.adopted, true);
  assert.equal(server.pid, abandoned.pid);
  assert.deepEqual(await ask(server), [{ me: 'netral_app' }]);
  await server.stop();
  assert.equal(isAlive(abandoned.pid), false);
});

test('after the server alone was killed the next start recovers', async () => {
  const first = await startEmbedded(dataDir);
  process.kill(first.pid, 'SIGKILL');
  await running(dataDir, async (server) => {
    assert.notEqual(server.pid, first.pid);
    assert.deepEqual(await ask(server), [{ me: 'netral_app' }]);
  });
});

test('a stale process number that now belongs to another program is not mistaken for the server', async () => {
  const other = spawn('sleep', ['60']);
  const pidFile = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  await writeFile(pidFile, `${other.pid}\n${join(dataDir, 'postgres', 'data')}\n1\n5432\n${join(dataDir, 'postgres', 'run')}\n\n\n`);
  await chmod(pidFile, 0o644);
  try {
    await running(dataDir, async (server) => assert.deepEqual(await ask(server), [{ me: 'netral_app' }]));
    assert.equal(isAlive(other.pid ?? 0), true);
  } finally {
    other.kill();
  }
});

test('what an interrupted first start left is removed, and the start succeeds', async () => {
  const fresh = join(base, 'half');
  await mkdir(join(fresh, 'postgres', 'new-0123'), { recursive: true });
  await writeFile(join(fresh, 'postgres', 'new-0123', 'PG_VERSION'), '18\n');
  await writeFile(join(fresh, 'postgres', 'new-0123.password'), 'secret');
  await running(fresh, async (server) => assert.deepEqual(await ask(server), [{ me: 'netral_app' }]));
  assert.deepEqual((await readdir(join(fresh, 'postgres'))).filter((name) => name.startsWith('new-')), []);
});

test('a path too long for a socket gets a short private folder, which goes away with the server', async () => {
  const long = join(base, 'x'.repeat(120));
  await copyCluster(long);
  const server = await startEmbedded(long);
  const { host } = server.app();
  assert.ok(host.length < 80 && !host.startsWith(long));
  assert.equal((await lstat(host)).mode & 0o777, 0o700);
  assert.deepEqual(await ask(server), [{ me: 'netral_app' }]);
  const again = await startEmbedded(long);
  assert.deepEqual([again.adopted, again.app().host], [true, host]);
  await again.stop();
  await assert.rejects(lstat(host), { code: 'ENOENT' });
});

test('a folder made by another version of PostgreSQL is refused and left as it is', async () => {
  const versionFile = join(dataDir, 'postgres', 'data', 'PG_VERSION');
  await writeFile(versionFile, '17\n');
  await assert.rejects(startEmbedded(dataDir), problem('folder-other-version'));
  assert.equal(await readFile(versionFile, 'utf8'), '17\n');
});

test('a lost, damaged or foreign password file is a sentence, and no new one is made over the database', async () => {
  const path = join(dataDir, 'database.json');
  await rm(path);
  await assert.rejects(startEmbedded(dataDir), problem('key-missing'));
  await writeFile(path, '{"admin":');
  await assert.rejects(startEmbedded(dataDir), problem('key-unreadable'));
  assert.equal(await readFile(path, 'utf8'), '{"admin":');
  await writeFile(path, '{"admin":"foreign","app":"foreign"}');
  await assert.rejects(startEmbedded(dataDir), problem('key-missing'));
  assert.equal(await readPidFile(clusterIn(dataDir)), null, 'a start that fails leaves no server behind');
});

test('a server that cannot start says where its reasons are', async () => {
  await rm(join(dataDir, 'postgres', 'data', 'global'), { recursive: true });
  await assert.rejects(startEmbedded(dataDir), problem('database-stopped'));
});

test('one program per folder, until it ends however it ends', async () => {
  const lock = lockFolder(dataDir);
  assert.throws(() => lockFolder(dataDir), problem('folder-in-use'));
  lock.release();
  const holder = spawn(process.execPath, ['--input-type=module', '-e', `
    import { DatabaseSync } from 'node:sqlite';
    new DatabaseSync(process.argv[1]).exec('pragma locking_mode = exclusive; begin exclusive');
    console.log('held'); setInterval(() => {}, 1000);`, join(dataDir, 'owner.lock')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  assert.throws(() => lockFolder(dataDir), problem('folder-in-use'));
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await ended;
  lockFolder(dataDir).release();
});

test('library links that npm could not carry are made at the start', async () => {
  const { folder } = await findBinaries();
  const root = join(base, 'package');
  await cp(join(folder, 'pg-symlinks.json'), join(root, 'native', 'pg-symlinks.json'));
  await makeMissingLinks(root);
  await makeMissingLinks(root);
  const listed = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  assert.ok(listed.length > 5);
  for (const { source, target } of listed) assert.equal(join(root, dirname(target), await readlink(join(root, target))), join(root, source));
});

test('a machine for which no server comes along is told to set DATABASE_URL', async () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  Object.defineProperty(process, 'platform', { value: 'win32' });
  try {
    await assert.rejects(findBinaries(), problem('database-missing'));
  } finally {
    Object.defineProperty(process, 'platform', platform);
  }
});

test('root runs it as nobody, to whom only the database folder belongs', asRoot, async () => {
  await running(dataDir, async (server) => {
    assert.equal(server.runner, 'nobody');
    assert.match(await readFile(`/proc/${server.pid}/status`, 'utf8'), /^Uid:\t65534/mu);
    assert.equal((await lstat(dataDir)).uid, 0);
    assert.equal((await lstat(join(dataDir, 'postgres'))).uid, 65_534);
  });
});

test('under a closed folder root runs it in a namespace, and back in the open as nobody again', asRoot, async () => {
  const closed = join(base, 'closed');
  await mkdir(closed, { mode: 0o700 });
  await copyCluster(join(closed, 'data'));
  assert.equal(await firstClosed([join(closed, 'data')]), closed);
  await running(join(closed, 'data'), async (server) => {
    assert.equal(server.runner, 'namespace');
    assert.deepEqual(await ask(server), [{ me: 'netral_app' }]);
  });
  await chmod(closed, 0o755);
  await running(join(closed, 'data'), async (server) => assert.equal(server.runner, 'nobody'));
});

test('where neither is possible root is told what to do', asRoot, async () => {
  const closed = join(base, 'shut');
  await mkdir(closed, { mode: 0o700 });
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    await assert.rejects(chooseRunner([closed]), (thrown) => problem('no-unprivileged-user')(thrown) && (thrown as Problem).message.includes(`chmod o+x ${closed}`));
  } finally {
    process.env['PATH'] = path;
  }
});
