// `netral seed --big`: fills an empty database with fictitious people, for measurements and screenshots.
import { bigSize, loadFictitious } from '../people/index.ts';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { loadAreas } from '../territory/index.ts';
import type { CommandIo } from './cli.ts';
import { openApp } from './open-app.ts';

const usage = 'Say "netral seed --big": it fills an empty database with 185,938 fictitious people.';

export async function seedCommand(args: string[], { stdout }: CommandIo): Promise<number> {
  if (args.length !== 1 || args[0] !== '--big') throw new Problem('command-unknown', usage);
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
