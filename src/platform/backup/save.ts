// The two packages of a back-up, as the commands and the tests make them.
import type { Config } from '../config.ts';
import type { Clock } from '../clock.ts';
import { Problem } from '../errors.ts';
import { noteBackup, readLastBackup } from './last-backup.ts';
import { namesOfKeys, writeKeys } from './saved-keys.ts';
import { writeSealed, type Written } from './sealed-file.ts';
import { withSource } from './source.ts';
import { writeArchive } from './write-archive.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** The database of one moment and the files of the data folder; no key and no password. */
export async function saveData(place: Place, to: string, recipients: readonly string[], clock: Clock): Promise<Written> {
  await refuseShared(place.dataDir, 'keys', recipients);
  const at = clock.now();
  const written = await withSource(place, (source) => writeSealed(to, recipients, writeArchive(source, at)));
  await noteBackup(place.dataDir, 'data', at, written.bytes, recipients);
  return written;
}

export async function saveKeys({ dataDir }: Place, to: string, recipients: readonly string[], clock: Clock): Promise<Written & { readonly keys: number }> {
  await refuseShared(dataDir, 'data', recipients);
  const names = await namesOfKeys(dataDir);
  const at = clock.now();
  const written = await writeSealed(to, recipients, writeKeys(dataDir, names));
  await noteBackup(dataDir, 'keys', at, written.bytes, recipients);
  return { ...written, keys: names.length };
}

async function refuseShared(dataDir: string, other: 'data' | 'keys', recipients: readonly string[]): Promise<void> {
  const theirs = (await readLastBackup(dataDir))[other]?.recipients ?? [];
  const shared = recipients.find((recipient) => theirs.includes(recipient));
  if (shared === undefined) return;
  throw new Problem('backup-recipient', `The recipient ${shared} can already open the back-up of the ${other}; data and keys must go to different people.`);
}
