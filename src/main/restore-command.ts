import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { restoreInto } from '../platform/backup/restore.ts';
import { restoreKeys } from '../platform/backup/saved-keys.ts';
import { readIdentities, readSealed } from '../platform/backup/sealed-file.ts';
import type { CommandIo } from './cli.ts';

const usage = [
  'Say which back-up to open, and with which age key (the file that age-keygen wrote); it goes to NETRAL_DATA and, where it is set, DATABASE_URL:',
  '  netral restore FILE --identity KEYFILE         the database and the files, into an empty place',
  '  netral restore keys FILE --identity KEYFILE    the keys',
].join('\n');

export async function restoreCommand(args: string[], io: CommandIo): Promise<number> {
  const { file, identity, keys } = readOptions(args);
  const config = readConfig(process.env);
  const identities = await readIdentities(identity);
  const source = readSealed(resolve(file), identities);
  return keys ? putKeys(config, source, io) : putData(config, source, io);
}

async function putKeys({ dataDir }: Config, source: AsyncIterable<Uint8Array>, { stdout }: CommandIo): Promise<number> {
  const added = await onFolder(dataDir, () => restoreKeys(dataDir, source));
  stdout.write(`Put ${added} keys into ${dataDir}/keys.\n`);
  return 0;
}

async function putData(config: Config, source: AsyncIterable<Uint8Array>, { stdout }: CommandIo): Promise<number> {
  const { madeAt, tables, rows, files } = await restoreInto(config, source);
  stdout.write(`Restored the back-up of ${madeAt}: ${rows} rows in ${tables} tables, ${files} files, in ${config.dataDir}. A start also needs the keys: netral restore keys.\n`);
  return 0;
}

function readOptions(args: string[]): { file: string; identity: string; keys: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { identity: { type: 'string' } } });
    const keys = positionals[0] === 'keys' && positionals.length === 2;
    const file = keys ? positionals[1] : positionals[0];
    if (file !== undefined && positionals.length === (keys ? 2 : 1) && values.identity !== undefined) return { file, identity: values.identity, keys };
  } catch (thrown) {
    throw new Problem('command-unknown', usage, { cause: thrown });
  }
  throw new Problem('command-unknown', usage);
}
