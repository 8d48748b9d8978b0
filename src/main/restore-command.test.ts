// The manual's restore, line by line, on a folder that stands for another machine; and the disk full in the middle.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { freePort, run } from '../../test/crash/program.ts';
import { skipUnless } from '../../test/needs.ts';
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
  await command('first', ['backup', 'keys', '--to', join(base, 'keys.age'), '--recipient', people.keys], /^Saved 3 keys for 1 to /u);
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

test('the lines of the manual restore a whole installation, in at most five commands', async () => {
  const manual = await readFile(join(projectRoot(), 'docs/how-to/restore.md'), 'utf8');
  const lines = (/```sh\n([\s\S]*?)```/u.exec(manual)?.[1] ?? '').trim().split('\n');
  assert.ok(lines.length <= 5 && lines.at(-1) === 'npm start', lines.join('\n'));
  const there = join(base, 'there');
  await mkdir(there);
  for (const [from, to] of [['data.age', 'data.age'], ['keys.age', 'keys.age'], ['data-key.txt', 'recovery-key.txt'], ['keys-key.txt', 'keys-recovery-key.txt']] as const) await copyFile(join(base, from), join(there, to));
  // `npx` would build first; the program behind it is the same. The folder of the manual is not ours to write.
  const shims = `npx() { shift; "${process.execPath}" --import "${join(projectRoot(), 'node_modules/tsx/dist/loader.mjs')}" "${join(projectRoot(), program)}" "$@"; }\nset -e\n`;
  const script = lines.slice(0, -1).join('\n').replace('/srv/netral', join(there, 'netral'));
  const shell = spawn('sh', ['-c', shims + script], { cwd: there, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complaint] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')]);
  assert.equal(shell.exitCode, 0, complaint);
  assert.match(said, /^Restored the back-up of .*1 files, .*\nPut 3 keys into .*\n$/u);
  await start(join(there, 'netral'));
});

test('without the keys a start stops with a sentence, and words that a command does not know show those it knows', async () => {
  await command('keyless', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /netral restore keys/u);
  const web = run('src/main/web.ts', { NETRAL_DATA: join(base, 'keyless'), PORT: String(await freePort()) });
  assert.equal(await web.ended, 1);
  assert.match(web.said(), /^The database relies on keys that are not in /u);
  for (const args of [['restore'], ['restore', 'x', '--force'], ['backup'], ['backup', 'all', '--to', 'x'], ['move', 'x']]) await command('none', args, /\n {2}netral (?:restore|backup|move) /u, 1);
});

const mount = (...args: readonly string[]): boolean => spawnSync('mount', [...args], { stdio: 'ignore' }).status === 0;
const small = join('/tmp', `netral-full-${process.pid}`);
function mayMount(): boolean {
  spawnSync('mkdir', ['-p', small]);
  const may = mount('-t', 'tmpfs', '-o', 'size=64k', 'netral', small);
  if (may) spawnSync('umount', [small]);
  spawnSync('rmdir', [small]);
  return may;
}

test('a disk that fills up in the middle keeps nothing of a back-up or of a restore', { skip: skipUnless(mayMount(), 'mounting a small file system is not allowed here') }, async () => {
  const full = join(base, 'full');
  await mkdir(full);
  assert.ok(mount('-t', 'tmpfs', '-o', 'size=20m,mode=755', 'netral', full));
  try {
    await command('first', ['backup', '--to', join(full, 'data.age'), '--recipient', people.data], /^There is no space left for .*data\.age; nothing was kept/u, 1);
    assert.deepEqual(await readdir(full), []);
    assert.ok(mount('-o', 'remount,size=60m', full));
    await command('full/netral', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /^There is no space left /u, 1);
    assert.deepEqual((await readdir(join(full, 'netral'))).filter((name) => !name.startsWith('owner.lock')), []);
    assert.ok(mount('-o', 'remount,size=400m', full));
    await command('full/netral', ['restore', join(base, 'data.age'), '--identity', join(base, 'data-key.txt')], /^Restored the back-up/u);
  } finally {
    spawnSync('umount', [full]);
  }
});
