// The manual's restore, line by line, on a folder that stands for another machine; and the disk full in the middle.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { freePort, run } from '../../test/crash/program.ts';
import { mountSmall, remount, skipWithoutMounts, unmount } from '../../test/small-disk.ts';
import { withSource } from '../platform/backup/source.ts';
import { fullName, isShortLived, quoted, readTables } from '../platform/backup/table-order.ts';
import { projectRoot } from '../platform/project-root.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';

let base = '';
const program = 'test/crash/backup-program.ts';
const people: Record<'data' | 'keys', string> = { data: '', keys: '' };

before(async () => {
  base = await makeOpenFolder();
  for (const kind of ['data', 'keys'] as const) {
    const identity = await generateX25519Identity();
    people[kind] = await identityToRecipient(identity);
    await writeFile(join(base, `${kind}-key.txt`), `# public key: ${people[kind]}\n${identity}\n`);
  }
  await start(join(base, 'first'));
  await mkdir(join(base, 'first', 'files'));
  await writeFile(join(base, 'first', 'files', 'large'), Buffer.alloc(40_000_000, 'Netral'));
  await command('first', ['backup', '--to', join(base, 'data.age'), '--recipient', people.data], /^Saved the database and the files for 1 to /u);
  await command('first', ['backup', 'keys', '--to', join(base, 'keys.age'), '--recipient', people.keys], /^Saved 6 keys for 1 to /u);
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

async function start(dataDir: string): Promise<void> {
  const web = run('src/main/web.ts', { NETRAL_DATA: dataDir, PORT: String(await freePort()) });
  await web.until(/Netral answers on/u);
  web.child.kill('SIGTERM');
  assert.equal(await web.ended, 0, web.said());
}

async function command(folder: string, args: readonly string[], says: RegExp, code = 0): Promise<void> {
  const ran = run(program, { NETRAL_DATA: join(base, folder) }, args);
  assert.equal(await ran.ended, code, ran.said());
  assert.match(ran.said(), says);
}

/** What stands between the first sh fences of a manual under a heading, or on the page. */
async function linesOf(manual: string): Promise<readonly string[]> {
  const page = await readFile(join(projectRoot(), 'docs/how-to', manual), 'utf8');
  return [...page.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(({ 1: block = '' }) => block.trim().split('\n'));
}

/** As after `git clone` and `npm ci`: the files of the repository, the packages, and the build that the tests began with. */
async function clone(to: string): Promise<void> {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: projectRoot(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  assert.equal(listed.status, 0, listed.stderr);
  const names = listed.stdout.split('\0').filter((name) => !['', 'node_modules'].includes(name) && existsSync(join(projectRoot(), name)));
  assert.ok(names.includes('package.json'));
  // With their times, so that the build still counts as newer.
  for (const name of names) await cp(join(projectRoot(), name), join(to, name), { preserveTimestamps: true });
  if (existsSync(join(projectRoot(), 'dist'))) await cp(join(projectRoot(), 'dist'), join(to, 'dist'), { recursive: true, preserveTimestamps: true });
  await symlink(join(projectRoot(), 'node_modules'), join(to, 'node_modules'));
}

type Said = { readonly code: number | null; readonly out: string; readonly complaint: string };

async function inShell(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Said> {
  const shell = spawn('sh', ['-ec', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', ...env } });
  const [out, complaint] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')]);
  return { code: shell.exitCode, out, complaint };
}

const counts = (dataDir: string): Promise<Readonly<Record<string, number>>> => withSource({ dataDir, databaseUrl: null }, async ({ owner }) => {
  const found: Record<string, number> = {};
  for (const table of (await readTables(owner)).filter((each) => !isShortLived(each))) {
    found[fullName(table)] = (await owner.query(`select from ${quoted(table).table}`)).rowCount ?? -1;
  }
  return found;
});

test('the lines of the manuals, as they stand there, carry an installation to another machine in at most five commands', async (t) => {
  // Two homes stand for two machines; on the other one the program has just been cloned.
  const [here, there] = [join(base, 'here'), join(base, 'there')];
  const cloned = join(there, 'netral');
  await mkdir(join(here, 'backup'), { recursive: true });
  await clone(cloned);
  for (const kind of ['data', 'keys'] as const) await writeFile(join(here, `${kind}-recipients.txt`), `${people[kind]}\n`);
  const saving = (await linesOf('back-up.md')).filter((line) => line.startsWith('npx netral backup'));
  assert.equal(saving.length, 2);
  const dataDir = join(base, 'first');
  const before = await counts(dataDir);
  const saved = await inShell(saving.join('\n'), projectRoot(), { HOME: here, NETRAL_DATA: dataDir });
  assert.equal(saved.code, 0, saved.complaint);

  const today = (await readdir(join(here, 'backup'))).map((name) => join(here, 'backup', name));
  for (const [from, to] of [[today.find((name) => name.includes('data-')), 'data.age'], [today.find((name) => name.includes('keys-')), 'keys.age'], [join(base, 'data-key.txt'), 'recovery-key.txt'], [join(base, 'keys-key.txt'), 'keys-recovery-key.txt']] as const) await copyFile(from ?? '', join(cloned, to));
  const lines = await linesOf('restore.md');
  assert.ok(lines.length <= 5 && lines.at(-1) === 'npm start', lines.join('\n'));
  const restored = await inShell(lines.slice(0, -1).join('\n'), cloned, { HOME: there });
  assert.equal(restored.code, 0, restored.complaint);
  assert.match(restored.out, /^Restored the back-up of .*\nPut 6 keys into .*\nThe database agrees with the log: \d+ entries, \d+ waiting\.\n$/u);
  assert.deepEqual(await counts(join(there, 'netral-data')), before);

  // The last line goes on until it is asked to end.
  const port = String(await freePort());
  const script = lines.filter((line, at) => line.startsWith('export ') || at === lines.length - 1).join('\n');
  const serving = spawn('sh', ['-ec', script], { cwd: cloned, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', HOME: there, PORT: port } });
  const ended = once(serving, 'close');
  let said = '';
  serving.stderr.on('data', (data: Buffer) => void (said += data.toString()));
  for (let tries = 0; tries < 1_200 && !/Netral answers on/u.test(said) && serving.exitCode === null; tries++) await wait(50);
  assert.match(said, /Netral answers on/u);
  assert.equal((await fetch(`http://127.0.0.1:${port}/log`)).status, 200);
  process.kill(-(serving.pid ?? 0), 'SIGTERM');
  await ended;
  t.diagnostic(`${saving.length} commands to save, ${lines.length} to restore; ${Object.values(before).reduce((sum, rows) => sum + rows, 0)} rows in ${Object.keys(before).length} tables on both sides`);
});

test('without the keys a start stops with a sentence, and words that a command does not know show those it knows', async () => {
  await command('keyless', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /netral restore keys/u);
  const web = run('src/main/web.ts', { NETRAL_DATA: join(base, 'keyless'), PORT: String(await freePort()) });
  assert.equal(await web.ended, 1);
  assert.match(web.said(), /^The database relies on keys that are not in /u);
  for (const args of [['restore', 'x', '--force'], ['backup', 'all', '--to', 'x'], ['move', 'x']]) await command('none', args, /\n {2}netral (?:restore|backup|move) /u, 1);
});

test('a disk that fills up in the middle keeps nothing of a back-up or of a restore', { skip: skipWithoutMounts }, async () => {
  const full = join(base, 'full');
  await mkdir(full);
  assert.ok(mountSmall(full, '20m'));
  try {
    await command('first', ['backup', '--to', join(full, 'data.age'), '--recipient', people.data], /^There is no space left for .*data\.age; nothing was kept/u, 1);
    assert.deepEqual(await readdir(full), []);
    assert.ok(remount(full, 'size=60m'));
    await command('full/netral', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /^There is no space left /u, 1);
    assert.deepEqual((await readdir(join(full, 'netral'))).filter((name) => !name.startsWith('owner.lock')), []);
    assert.ok(remount(full, 'size=400m'));
    await command('full/netral', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /^Restored the back-up/u);
  } finally {
    unmount(full);
  }
});
