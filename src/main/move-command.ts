import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { moveFrom } from '../platform/backup/move.ts';
import type { CommandIo } from './cli.ts';

const usage = [
  'Say which data folder is to be moved; it goes to NETRAL_DATA and, where it is set, DATABASE_URL, and stays as it was:',
  '  netral move --from FOLDER [--old-postgres FOLDER]',
].join('\n');

export async function moveCommand(args: string[], { stdout }: CommandIo): Promise<number> {
  const { from, oldPostgres } = readOptions(args);
  const config = readConfig(process.env);
  const { rows, tables, files, keys } = await moveFrom(resolve(from), oldPostgres === undefined ? null : resolve(oldPostgres), config, systemClock);
  stdout.write(`Moved ${rows} rows in ${tables} tables, ${files} files and ${keys} keys to ${config.dataDir}. Start it there; once it serves, put the old folder away.\n`);
  return 0;
}

function readOptions(args: string[]): { from: string; oldPostgres: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, 'old-postgres': { type: 'string' } } });
    if (values.from !== undefined && values.from !== '') return { from: values.from, oldPostgres: values['old-postgres'] };
  } catch (thrown) {
    throw new Problem('command-unknown', usage, { cause: thrown });
  }
  throw new Problem('command-unknown', usage);
}
