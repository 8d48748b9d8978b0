// A PostgreSQL of the operating system, on a port of this machine, to stand for somebody else's
// server behind DATABASE_URL. Where there is none the checks are skipped with a printed reason.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, withClient } from '../src/platform/db/address.ts';
import { chooseRunner } from '../src/platform/db/embedded/unprivileged.ts';
import { makeOpenFolder } from '../src/platform/db/test-database.ts';
import { freePort } from './crash/program.ts';

export type OutsideServer = {
  readonly major: number;
  url(user: string, password: string, database: string): string;
  /** Runs statements as the administrator. */
  sql(database: string, ...statements: readonly string[]): Promise<void>;
  readonly stop: () => Promise<void>;
};

const versions = '/usr/lib/postgresql';

export function outsideBinaries(): string | null {
  const folders = existsSync(versions) ? readdirSync(versions).map((name) => join(versions, name, 'bin')) : [];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

const administrator = 'administrator';

export async function startOutside(settings: Readonly<Record<string, string>> = {}): Promise<OutsideServer> {
  const binaries = outsideBinaries();
  if (binaries === null) throw new Error('There is no PostgreSQL on this machine.');
  const folder = await makeOpenFolder();
  const runner = await chooseRunner([folder, binaries]);
  const data = join(folder, 'data');
  await mkdir(data);
  await writeFile(join(folder, 'password'), 'secret', { mode: 0o644 });
  if (runner.kind === 'nobody') await chown(data, runner.uid, runner.gid);
  const made = runner.start(join(binaries, 'initdb'), ['-D', data, '-U', administrator, '--pwfile', join(folder, 'password'), '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'], { stdio: 'ignore', cwd: '/' });
  await once(made, 'exit');
  const port = await freePort();
  const given = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', fsync: 'off', ...settings };
  const child = runner.start(join(binaries, 'postgres'), ['-D', data, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])], { stdio: 'ignore', cwd: '/' });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill('SIGQUIT'));
  const url = (user: string, password: string, database: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const server: OutsideServer = {
    major: Number(spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.replace(/^\D*(\d+).*$/su, '$1')),
    url,
    sql: (database, ...statements) => withClient(addressOf(url(administrator, 'secret', database)), async (client) => {
      for (const statement of statements) await client.query(statement);
    }),
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
  for (let tries = 0; ; tries++) {
    const ready = await server.sql('postgres', 'select 1').then(() => true, () => false);
    if (ready) return server;
    if (tries > 200) throw new Error('The outside server did not answer.');
    await wait(50);
  }
}

/** A port on which something accepts connections and never answers. */
export async function silentPort(): Promise<{ port: number; readonly close: () => void }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['-e', `require('net').createServer(() => {}).listen(${port}, '127.0.0.1', () => console.log('listening'))`], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return { port, close: () => void child.kill() };
}
