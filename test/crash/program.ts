// Runs one of our programs as its own process group, the way `npm start` does.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

export type Program = {
  readonly child: ChildProcess;
  /** Everything it has written so far, both streams. */
  said(): string;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  until(text: RegExp): Promise<void>;
};

export function run(file: string, environment: Record<string, string>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, ['--import', './scripts/typescript.mjs', join(projectRoot(), file), ...args], {
    cwd: projectRoot(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutSettings(process.env), ...environment },
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => void (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => void (text += data.toString()));
  const ended = once(child, 'close').then(([code, signal]) => (code as number | null) ?? (signal as string));
  const until = async (wanted: RegExp): Promise<void> => {
    let over = false;
    void ended.then(() => (over = true));
    while (!wanted.test(text)) {
      if (over) throw new Error(`It ended before saying ${wanted.source}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { child, said: () => text, ended, until };
}

const settings = ['PORT', 'HOST', 'NETRAL_ORIGIN', 'NETRAL_DATA', 'DATABASE_URL', 'NETRAL_TIME_ZONE', 'NETRAL_GUIDANCE', 'NETRAL_DOORS', 'NETRAL_PUBLIC_ORIGIN', 'NETRAL_METRICS', 'NETRAL_WITNESSES', 'NETRAL_TSA', 'NETRAL_SEAL', 'NETRAL_CALENDAR', 'NETRAL_SMTP', 'NETRAL_MAIL_FROM'];

const withoutSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !settings.includes(name) && !name.startsWith('PG')));

/** Kills every process of the group at once, with no chance to tidy up. */
export function killGroup({ child }: Program): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
}

/**
 * A port that a program may be started with a moment later. It lies below the range from which the kernel gives ports
 * away by itself (from 32768 on Linux), or a connection of another test could take it in between.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_768);
    const server = createServer();
    const bound = new Promise<boolean>((resolve) => {
      server.once('listening', () => { resolve(true); }).once('error', () => { resolve(false); });
    });
    server.listen(port, '127.0.0.1');
    if (!(await bound)) continue;
    await new Promise((resolve) => { server.close(resolve); });
    return port;
  }
}
