import { todayIn, systemClock } from '../platform/clock.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { lockFolder, whileLocked } from '../platform/folder-lock.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { clockSetBack, keyPurposes, listKeys, rotateKey, type KeyEntry } from '../platform/keys.ts';
import { certificatePurposes, listCertificates, rotateCertificates, type CertificateEntry } from '../platform/sign/certificates.ts';
import type { CommandIo } from './cli.ts';

const usage = [
  'Say "netral keys" to list the keys, or one of these:',
  '  netral keys rotate slip|form|log               make a new key and end the one before it',
  '  netral keys rotate authority|seal|stamp        the same for a key that seals pledges or stamps times, with its certificate',
  '  netral keys publish [--to FILE]                write the public keys by which slips are checked',
].join('\n');

/** Ids and validity only; a secret is never printed. */
export async function keysCommand(args: string[], io: CommandIo): Promise<number> {
  const config = readConfig(process.env);
  const [word, ...rest] = args;
  if (word === undefined) return list(config, io);
  const purpose = keyPurposes.find((each) => each === rest[0]);
  if (word === 'rotate' && purpose !== undefined && rest.length === 1) return rotate(config, purpose, io);
  const sealing = certificatePurposes.find((each) => each === rest[0]);
  if (word === 'rotate' && sealing !== undefined && rest.length === 1) return rotateSealing(config, sealing, io);
  const file = rest.length === 0 ? null : rest[0] === '--to' && rest.length === 2 ? rest[1] : undefined;
  if (word !== 'publish' || file === undefined) throw new Problem('command-unknown', usage);
  const { publishKeys } = await import('./publish-keys.ts');
  return publishKeys(config, file, io);
}

const noKeys = 'There are no keys yet; the first start makes them.\n';

const shownSealing = (entry: CertificateEntry): string => shown(entry).replace(/\n$/u, `; its certificate ends on ${entry.endsOn}\n`);

const shown = ({ id, purpose, createdOn, validity }: Omit<KeyEntry, 'purpose'> & { readonly purpose: string }): string =>
  `${purpose} ${id} made ${createdOn}, valid from ${validity.from}${validity.until === null ? '' : ` until ${validity.until}`}\n`;

async function list({ dataDir }: Config, { stdout }: CommandIo): Promise<number> {
  const keys = await onFolder(dataDir, () => listKeys(dataDir));
  const certificates = await onFolder(dataDir, () => listCertificates(dataDir));
  stdout.write(keys.length === 0 ? noKeys : [...keys.map(shown), ...certificates.map(shownSealing)].join(''));
  return 0;
}

async function rotate(config: Config, purpose: KeyEntry['purpose'], { stdout }: CommandIo): Promise<number> {
  const { dataDir, timeZone } = config;
  // A folder that is not there must not be made by a slip of the pen in NETRAL_DATA.
  const before = await onFolder(dataDir, () => listKeys(dataDir));
  const today = todayIn(systemClock, timeZone);
  const made = before.length === 0 ? null : await aloneIn(config, () => onFolder(dataDir, () => rotateKey(dataDir, purpose, today)));
  stdout.write(made === null ? noKeys : `${shown(made)}${afterwards[purpose]}`);
  return made === null ? 1 : 0;
}

/** A new authority renews what the old one certified, so several may be made. */
async function rotateSealing(config: Config, purpose: CertificateEntry['purpose'], { stdout }: CommandIo): Promise<number> {
  const { dataDir } = config;
  const before = await onFolder(dataDir, () => listCertificates(dataDir));
  if (before.length === 0) {
    stdout.write(noKeys);
    return 1;
  }
  const today = systemClock.now().toISOString().slice(0, 10);
  const latest = before.map(({ validity }) => validity.from).toSorted().at(-1) ?? today;
  if (today < latest) throw clockSetBack(today, latest);
  // With a server of its own it locks the folder itself, for the moment in which it writes.
  const renew = () => onFolder(dataDir, () => rotateCertificates(config, systemClock, [purpose]));
  await (config.databaseUrl === null ? aloneIn(config, renew) : renew());
  const made = (await listCertificates(dataDir)).filter(({ id }) => before.every((known) => known.id !== id));
  stdout.write(`${made.map(shownSealing).join('')}${sealedStays}`);
  return 0;
}

const sealedStays = 'The secret of the key before it is erased; its certificate stays in /sertifikat.json, and what it sealed stays good. Back the keys up.\n';

const afterwards = {
  slip: 'The secret of the key before it is erased; its public half stays, and the slips it vouches for stay good. Publish the keys again.\n',
  log: 'The secret of the key before it is erased; its public half stays in /log/keys.json. Give the new key to your witnesses.\n',
  form: 'The key before it stays for forms that are open now.\n',
} as const;

/** Programs that share a folder hold it for moments only; one with the embedded database holds it as long as it runs. */
async function aloneIn<T>({ dataDir, databaseUrl }: Config, work: () => Promise<T>): Promise<T> {
  if (databaseUrl !== null) return whileLocked(dataDir, work);
  try {
    const lock = lockFolder(dataDir);
    return await work().finally(lock.release);
  } catch (thrown) {
    if (codeOf(thrown) !== 'folder-in-use') throw thrown;
    throw new Problem('folder-in-use', `Netral is running on ${dataDir}; stop it, rotate the key, and start it again.`, { cause: thrown });
  }
}
