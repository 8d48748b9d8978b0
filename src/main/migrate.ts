import { readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import type { CommandIo } from './cli.ts';
import { say } from './process.ts';

export async function migrateCommand(_args: string[], { stdout }: CommandIo): Promise<number> {
  const database = await openDatabase(readConfig(process.env));
  await database.close();
  database.notices.forEach(say);
  stdout.write(database.applied.length === 0 ? 'Nothing to do: the database is up to date.\n' : `Applied: ${database.applied.join(', ')}.\n`);
  return 0;
}
