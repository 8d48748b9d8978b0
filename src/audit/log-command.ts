// `netral log`: a copy of the log for outsiders, and whether the database still agrees with it.
import type { ReadFile } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { aheadOfClock } from './ahead-of-clock.ts';
import { checkOwnLog } from './check-own-log.ts';
import { exportLog } from './export-log.ts';
import { logFile } from './log-files.ts';
import { sourceAt } from './log-source.ts';
import { sequenceLog } from './sequence-log.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import type { Output } from './verify-log-command.ts';
import { witnessesOf } from './witnesses.ts';

const usage = [
  'Say what to do with the log:',
  '  netral log export --to FOLDER   copy it, for anybody to check with "netral verify-log FOLDER"',
  '  netral log check                compare every entry and detail of the database with the log, and sweeps with what is gone',
].join('\n');

/** `open` is handed in by `main`, which alone knows how the whole program is opened. */
export type OpenApp = (config: Config) => Promise<{ readonly app: AppContext; readonly close: () => Promise<void> }>;

export const logCommand = (open: OpenApp) => async ([word, ...rest]: string[], output: Output): Promise<number> => {
  const folder = rest[0] === '--to' && rest.length === 2 ? rest[1] : undefined;
  if (word === 'check' && rest.length === 0) return check(open, output);
  if (word !== 'export' || folder === undefined) throw new Problem('command-unknown', usage);
  const config = readConfig(process.env);
  const { size, from } = await exportTo(open, config, folder);
  output.stdout.write(`Entries: ${size}; from ${from}; written to ${folder}.\n`);
  return 0;
};

async function exportTo(open: OpenApp, config: Config, folder: string): Promise<{ size: number; from: string }> {
  try {
    return await withApp(open, config, async (app) => {
      // What waits is part of the copy, as a running service would have it a minute later.
      await sequenceLog(app.db, app.clock, config.timeZone);
      await signCheckpoint(app);
      return { size: await exportLog(await filesOf(app), folder), from: 'the database' };
    });
  } catch (thrown) {
    if (codeOf(thrown) !== 'folder-in-use') throw thrown;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const address = `http://${new Map([['0.0.0.0', '127.0.0.1'], ['[::]', '[::1]']]).get(host) ?? host}:${config.port}/log`;
    return { size: await exportLog(sourceAt(address), folder), from: `the running Netral (${address})` };
  }
}

async function filesOf(app: AppContext): Promise<ReadFile> {
  const keys = (await witnessesOf(app.config)).map(({ key }) => key);
  return async (path) => (await logFile(app, path, keys))?.bytes ?? null;
}

async function check(open: OpenApp, { stdout }: Output): Promise<number> {
  const config = readConfig(process.env);
  const { entries, waiting, problems, notes } = await withApp(open, config, async ({ db, clock }) => ({ ...(await checkOwnLog(db)), notes: await aheadOfClock(db, clock, config.timeZone) }));
  stdout.write(problems.slice(0, 100).map((line) => `${line}\n`).join(''));
  stdout.write(notes.map((line) => `Note: ${line}\n`).join(''));
  stdout.write(problems.length === 0 ? `The database agrees with the log: ${entries} entries, ${waiting} waiting.\n` : `Problems: ${problems.length}.\n`);
  return problems.length === 0 ? 0 : 1;
}

async function withApp<T>(open: OpenApp, config: Config, work: (app: AppContext) => Promise<T>): Promise<T> {
  const { app, close } = await open(config);
  try {
    return await work(app);
  } finally {
    await close();
  }
}
