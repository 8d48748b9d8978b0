// Keys by purpose, made at the first start. The database remembers the ids of the keys it relies on: started
// with an empty or foreign folder it stops instead of quietly making new ones, which would void every open form
// and let no slip be checked any more.
import type { KeyObject } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { systemClock, todayIn, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { endKeyFile, keyFolder, makeKeyFile, privateKeyOf, readKeyFiles, type FormKeyFile, type KeyFile, type KeyPurpose, type LogKeyFile, type SlipKeyFile } from './key-files.ts';
import { Problem } from './errors.ts';
import { whileLocked } from './folder-lock.ts';

export type FormKey = FormKeyFile;

/** The public half; the private one is read only for the moment in which it signs (`currentSecret`). */
export type SlipKey = Omit<SlipKeyFile, 'secret'>;
export type LogKey = Omit<LogKeyFile, 'secret'>;

/** Keys by purpose, the current one first, the older ones for as long as the installation. */
export type Keys = {
  readonly form: readonly [FormKey, ...FormKey[]];
  readonly slip: readonly [SlipKey, ...SlipKey[]];
  readonly log: readonly [LogKey, ...LogKey[]];
};

export const keyPurposes = ['form', 'slip', 'log'] as const satisfies readonly KeyPurpose[];

/** What `netral keys` shows: no secret. */
export type KeyEntry = Pick<KeyFile, 'id' | 'purpose' | 'createdOn' | 'validity'>;

type Options = {
  readonly knownIds?: readonly string[];
  readonly clock?: Clock;
  /** Where the day of a new key is read: in the zone in which slips are dated, so that its first day is theirs. */
  readonly timeZone?: string;
};

export async function loadKeys(dataDir: string, { knownIds = [], clock = systemClock, timeZone = 'Asia/Jakarta' }: Options = {}): Promise<Keys> {
  await mkdir(keyFolder(dataDir), { recursive: true, mode: 0o700 });
  await chmod(keyFolder(dataDir), 0o700);
  const found = await readKeyFiles(dataDir);
  refuseMissing(keyFolder(dataDir), knownIds, found);
  const lacking = keyPurposes.filter((purpose) => found.every((key) => key.purpose !== purpose));
  const today = todayIn(clock, timeZone);
  for (const purpose of lacking) found.push(await makeKeyFile(dataDir, purpose, today));
  return byPurpose(found);
}

/** Reads the keys of a folder in use again; null when a purpose has none. */
export async function readKeys(dataDir: string): Promise<Keys | null> {
  const found = await readKeyFiles(dataDir);
  return keyPurposes.every((purpose) => found.some((key) => key.purpose === purpose)) ? byPurpose(found) : null;
}

/** The keys that are there, the current one of each purpose first; none is made. */
export const listKeys = async (dataDir: string): Promise<readonly KeyEntry[]> =>
  (await readKeyFiles(dataDir))
    .map(entryOf)
    .toSorted((a, b) => keyPurposes.indexOf(a.purpose) - keyPurposes.indexOf(b.purpose));

/**
 * Runs `work` while nobody rotates a key. With the embedded database this program has the folder to itself for as long
 * as it runs; with another server several programs share it.
 */
export const whileKeysStay = <T>({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>, work: () => Promise<T>): Promise<T> =>
  databaseUrl === null ? work() : whileLocked(dataDir, work);

/** The private half of the key that is current now, read anew; to be used inside `whileKeysStay`. */
export async function currentSecret(dataDir: string, purpose: 'slip' | 'log'): Promise<{ readonly id: string; readonly from: string; readonly key: KeyObject }> {
  const current = (await readKeyFiles(dataDir)).find((key) => key.purpose === purpose);
  if (current?.secret) return { id: current.id, from: current.validity.from, key: privateKeyOf(current.secret) };
  throw new Problem('key-missing', `There is no current ${purpose} key in ${keyFolder(dataDir)}; put the file back from your back-up.`);
}

export const currentSlipSecret = (dataDir: string): ReturnType<typeof currentSecret> => currentSecret(dataDir, 'slip');

/**
 * Makes a new key of a purpose and ends the one before it. The caller has the folder to itself. The new file comes
 * first: after a crash in between there are two current keys, both good, and the next rotation ends both.
 */
export async function rotateKey(dataDir: string, purpose: KeyPurpose, today: string): Promise<KeyEntry | null> {
  const before = (await readKeyFiles(dataDir)).filter((key) => key.purpose === purpose);
  const [current] = before;
  if (current === undefined) return null;
  if (today < current.validity.from) throw clockSetBack(today, current.validity.from);
  const made = await makeKeyFile(dataDir, purpose, today);
  for (const key of before) if (key.validity.until === null) await endKeyFile(dataDir, key, today);
  return entryOf(made);
}

export const clockSetBack = (today: string, known: string): Problem =>
  new Problem('clock-set-back', `The clock of this machine says ${today}, but keys are already dated ${known}; set the clock right.`);

function byPurpose(found: readonly KeyFile[]): Keys {
  const [form, ...olderForms] = found.filter((key) => key.purpose === 'form');
  const [slip, ...olderSlips] = found.filter((key) => key.purpose === 'slip').map(publicPart);
  const [log, ...olderLogs] = found.filter((key) => key.purpose === 'log').map(publicPart);
  if (form === undefined || slip === undefined || log === undefined) throw new Error('A key was made but is not there.');
  return { form: [form, ...olderForms], slip: [slip, ...olderSlips], log: [log, ...olderLogs] };
}

const entryOf = ({ id, purpose, createdOn, validity }: KeyFile): KeyEntry => ({ id, purpose, createdOn, validity });

const publicPart = <Pair extends SlipKeyFile | LogKeyFile>({ secret: _secret, ...rest }: Pair): Omit<Pair, 'secret'> => rest;

function refuseMissing(folder: string, knownIds: readonly string[], found: readonly KeyFile[]): void {
  const missing = knownIds.filter((id) => found.every((key) => key.id !== id));
  if (missing.length === 0) return;
  throw new Problem(
    'key-missing',
    `The database relies on keys that are not in ${folder} (${missing.join(', ')}); put these files back from your back-up, or set NETRAL_DATA to the folder that holds them.`,
  );
}
