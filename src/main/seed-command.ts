// `netral seed --big`: fills an empty database with fictitious people, or writes their lists as files to be uploaded.
import { bigSize, loadFictitious, writeFictitious } from '../people/index.ts';
import { readConfig } from '../platform/config.ts';
import { systemClock, todayIn } from '../platform/clock.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { loadAreas } from '../territory/index.ts';
import type { CommandIo } from './cli.ts';
import { openApp } from './open-app.ts';

const usage = 'Say "netral seed --big" to fill an empty database with 185,938 fictitious people, or "netral seed --big --lists <folder>" to write the same people as lists that can be uploaded.';

export async function seedCommand(args: string[], io: CommandIo): Promise<number> {
  const [size, lists, folder, ...others] = args;
  if (size !== '--big' || others.length > 0) throw new Problem('command-unknown', usage);
  if (lists === undefined) return fillDatabase(io);
  if (lists !== '--lists' || folder === undefined || folder.startsWith('-')) throw new Problem('command-unknown', usage);
  return writeLists(folder, io);
}

async function fillDatabase({ stdout }: CommandIo): Promise<number> {
  const { app, close } = await openApp(readConfig(process.env));
  try {
    await loadAreas(app.db);
    const loaded = await loadFictitious(app.db, app.config.timeZone, bigSize, (line) => stdout.write(`${line}\n`), app.clock);
    stdout.write(loaded === null ? 'There is an agency already: fictitious people never stand beside real ones. Set NETRAL_DATA to an empty folder.\n' : `${loaded.people} fictitious people are there.\n`);
    return loaded === null ? 1 : 0;
  } finally {
    await close();
  }
}

/** Needs no database. */
async function writeLists(folder: string, { stdout }: CommandIo): Promise<number> {
  const today = todayIn(systemClock, readConfig(process.env).timeZone);
  const written = await writeFictitious(folder, bigSize, today).catch((thrown: unknown) => {
    throw codeOf(thrown) === 'EEXIST' ? new Problem('command-unknown', 'A list of that name is there already, and it is not overwritten; name another folder.') : thrown;
  });
  for (const { path, rows } of written) stdout.write(`${rows} rows in ${path}\n`);
  stdout.write('Upload them in this order. Everybody in them is made up.\n');
  return 0;
}
