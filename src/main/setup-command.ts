import { newSetUpLink } from '../people/index.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { Problem } from '../platform/errors.ts';
import type { CommandIo } from './cli.ts';

/** Prints another link for the first administrator. It goes to standard output, for the person at the terminal alone. */
export async function setupCommand(args: string[], { stdout }: CommandIo): Promise<number> {
  if (args.length > 0) throw new Problem('command-unknown', 'Say "netral setup" without anything after it.');
  const config = readConfig(process.env);
  const database = await openDatabase(config);
  try {
    const link = await newSetUpLink({ config, db: database.db, clock: systemClock });
    stdout.write(link === null
      ? 'There has been an administrator already; an administrator gives the rights, and two personnel officers let in whoever lost their ways.\n'
      : `Open this link once, within 24 hours, to make the first administrator:\n${link}\n`);
    return link === null ? 1 : 0;
  } finally {
    await database.close();
  }
}
