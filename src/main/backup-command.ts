import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { saveData, saveKeys } from '../platform/backup/save.ts';
import { readRecipients } from '../platform/backup/sealed-file.ts';
import type { CommandIo } from './cli.ts';

const usage = [
  'Say what to save, where to, and for whom it is encrypted (age; say --recipient for each, or --recipients FILE):',
  '  netral backup --to FILE --recipient age1…         the database and the files',
  '  netral backup keys --to FILE --recipient age1…    the keys, for other people',
].join('\n');

/** Works while Netral runs and while it does not. */
export async function backupCommand(args: string[], { stdout }: CommandIo): Promise<number> {
  const { to, recipient, recipients, keys } = readOptions(args);
  const place = readConfig(process.env);
  const people = await readRecipients(recipient, recipients);
  if (keys) {
    const written = await saveKeys(place, resolve(to), people, systemClock);
    stdout.write(`Saved ${written.keys} keys for ${people.length} to ${to} (${written.bytes} bytes). Keep it apart from the data.\n`);
    return 0;
  }
  const { bytes } = await saveData(place, resolve(to), people, systemClock);
  stdout.write(`Saved the database and the files for ${people.length} to ${to} (${bytes} bytes). The keys are not in it: netral backup keys.\n`);
  return 0;
}

function readOptions(args: string[]): { to: string; recipient: string[]; recipients: string | undefined; keys: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string' }, recipient: { type: 'string', multiple: true }, recipients: { type: 'string' } },
    });
    const known = positionals.length === 0 || (positionals.length === 1 && positionals[0] === 'keys');
    if (known && values.to !== undefined && values.to !== '') {
      return { to: values.to, recipient: values.recipient ?? [], recipients: values.recipients, keys: positionals.length === 1 };
    }
  } catch (thrown) {
    throw new Problem('command-unknown', usage, { cause: thrown });
  }
  throw new Problem('command-unknown', usage);
}
