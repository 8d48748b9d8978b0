// The running server: started, found ready, adopted when an earlier program died, stopped.
import { once } from 'node:events';
import { open, readFile, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, Problem } from '../../errors.ts';
import { withClient, type Address } from '../address.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import type { Runner } from './unprivileged.ts';

export type Postmaster = {
  readonly pid: number;
  readonly socketFolder: string;
  readonly adopted: boolean;
  /** Fulfilled when the server ends, for whatever reason. */
  readonly gone: Promise<void>;
};

export type Launcher = {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly runner: Runner;
  readonly socketFolder: string;
  readonly settings: Readonly<Record<string, string>>;
};

export const socketPort = 5432;

/** What a server on this folder has written about itself, or null. */
export async function readPidFile(cluster: Cluster): Promise<{ pid: number; socketFolder: string } | null> {
  try {
    const lines = (await readFile(join(cluster.data, 'postmaster.pid'), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, socketFolder: lines[4] ?? '' } : null;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
}

// After a restart of the machine the number may belong to another program. PostgreSQL would refuse
// to start beside it; we hold the folder's lock and can see that it is no server.
async function isStranger(pid: number): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() !== 'postgres';
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ESRCH') return false;
    throw thrown;
  }
}

/** "yes" when a server answers there and it is the one of this folder. */
export async function answers(cluster: Cluster, address: Address): Promise<'yes' | 'starting' | 'no'> {
  try {
    const folder = await withClient(address, async (client) => {
      const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
      return rows[0]?.folder;
    });
    return folder === cluster.data ? 'yes' : 'no';
  } catch (thrown) {
    if (codeOf(thrown) === '28P01') {
      throw new Problem('key-missing', 'The password in database.json does not fit the database beside it; put both back from the same back-up.', { cause: thrown });
    }
    return codeOf(thrown) === '57P03' ? 'starting' : 'no';
  }
}

const secondsInTotal = (since: number): number => (Date.now() - since) / 1000;

/**
 * Starts the server, or adopts one that outlived its program. Old backends may hold the shared
 * memory for some seconds after a kill, and a server may be just stopping: both are waited for.
 */
export async function startPostmaster(launcher: Launcher, addressAt: (socketFolder: string) => Address): Promise<Postmaster> {
  const { cluster, socketFolder } = launcher;
  const began = Date.now();
  for (;;) {
    const earlier = await readPidFile(cluster);
    if (earlier !== null && (await isStranger(earlier.pid))) await rm(join(cluster.data, 'postmaster.pid'), { force: true });
    else if (earlier !== null && isAlive(earlier.pid)) {
      const state = await answers(cluster, addressAt(earlier.socketFolder));
      if (state === 'yes') return { ...earlier, adopted: true, gone: watch(earlier.pid) };
      if (state === 'starting' || secondsInTotal(began) < 10) {
        await wait(100);
        continue;
      }
    }
    const pid = await launch(launcher, addressAt(socketFolder));
    if (pid !== null) return { pid, socketFolder, adopted: false, gone: watch(pid) };
    if (secondsInTotal(began) > 15) throw await stoppedProblem(cluster);
    await wait(200);
  }
}

/** An adopted server is nobody's child here, so both kinds are looked at once a second. */
const watch = (pid: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      resolve();
    }, 1000).unref();
  });

/** The process number once `select 1` succeeds; null when an earlier server is still in the way. */
async function launch({ cluster, binaries, runner, socketFolder, settings }: Launcher, address: Address): Promise<number | null> {
  const log = await open(cluster.log, 'w', 0o600);
  try {
    // A session of its own: Ctrl-C must reach us alone, so that pages in work are finished first.
    const child = runner.start(binaries.postgres, ['-D', cluster.data, ...asArguments({ ...ownSettings(socketFolder), ...settings })], {
      stdio: ['ignore', log.fd, log.fd],
      env: { LANG: 'C', PATH: process.env['PATH'] ?? '' },
      cwd: '/',
      detached: true,
    });
    const failed = once(child, 'error').then(([thrown]) => Promise.reject(thrown as Error));
    child.unref();
    while (child.exitCode === null && child.signalCode === null) {
      const state = await Promise.race([answers(cluster, address), failed]).catch(async (thrown: unknown) => {
        // What was started here must not outlive a start that failed.
        if (child.pid !== undefined) await stopPostmaster({ pid: child.pid });
        throw thrown;
      });
      if (state === 'yes') return child.pid ?? null;
      await wait(15);
    }
  } finally {
    await log.close();
  }
  if (/lock file "|pre-existing shared memory|still in use/u.test(await readFile(cluster.log, 'utf8'))) return null;
  throw await stoppedProblem(cluster);
}

async function stoppedProblem(cluster: Cluster): Promise<Problem> {
  const said = await readFile(cluster.log, 'utf8');
  if (/No space left on device/u.test(said)) {
    return new Problem('disk-full', `There is no space left for the database in ${cluster.folder}; free some space and start again.`);
  }
  return new Problem('database-stopped', `PostgreSQL did not start; its reasons are in ${cluster.log}.`);
}

function ownSettings(socketFolder: string): Record<string, string> {
  const mebibyte = 1024 * 1024;
  const shared = Math.max(128, Math.min(1024, Math.floor(totalmem() / mebibyte / 8)));
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(socketPort),
    shared_buffers: `${shared}MB`,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...logSettings,
  };
}

const asArguments = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** No value that a person typed may reach the server's log. */
export const logSettings = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
} as const;

export async function stopPostmaster({ pid }: Pick<Postmaster, 'pid'>): Promise<void> {
  for (const [signal, seconds] of [['SIGINT', 30], ['SIGQUIT', 10]] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const began = Date.now();
    while (isAlive(pid) && secondsInTotal(began) < seconds) await wait(10);
  }
}
