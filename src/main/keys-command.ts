import { readConfig } from '../platform/config.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { listKeys } from '../platform/keys.ts';
import type { CommandIo } from './cli.ts';

/** Ids and validity only; a secret is never printed. */
export async function keysCommand(_args: string[], { stdout }: CommandIo): Promise<number> {
  const { dataDir } = readConfig(process.env);
  const keys = await onFolder(dataDir, () => listKeys(dataDir));
  if (keys.length === 0) stdout.write('There are no keys yet; the first start makes them.\n');
  for (const { id, purpose, createdOn, validity } of keys) {
    stdout.write(`${purpose} ${id} made ${createdOn}, valid from ${validity.from}${validity.until === null ? '' : ` until ${validity.until}`}\n`);
  }
  return 0;
}
