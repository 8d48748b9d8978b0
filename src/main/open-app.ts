// What every long-running program needs, opened in the order in which it can fail.
import { housekeep } from '../audit/index.ts';
import { calendarOf } from '../directive/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { OutsideTx } from '../platform/db/db.ts';
import { refuseHalfRestored } from '../platform/backup/restore.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { followKeys, type KeyRing } from '../platform/key-ring.ts';
import { loadKeys, whileKeysStay, type Keys } from '../platform/keys.ts';
import { certificatePurposes, listCertificates, openCertificates, refuseMissingCertificates } from '../platform/sign/certificates.ts';
import { sealSettingsOf } from '../platform/sign/seal-settings.ts';
import { createLogger, faultFields, type Logger } from '../platform/log.ts';

export type OpenApp = { readonly app: AppContext; readonly notices: readonly string[]; readonly lost: Promise<void>; readonly close: () => Promise<void> };

export async function openApp(config: Config): Promise<OpenApp> {
  refuseHalfRestored(config.dataDir);
  // Files that settings name; a wrong one is told before anything is opened.
  await sealSettingsOf(config);
  await calendarOf(config);
  const database = await openDatabase(config);
  try {
    const log = createLogger();
    const keys = await whileKeysStay(config, () => readOrMakeKeys(database.db, config));
    await makeCertificates(database.db, config);
    const ring = openRing(database.db, config, keys, log);
    const app: AppContext = {
      config, db: database.db, clock: systemClock, log,
      get keys() {
        return ring.current();
      },
    };
    const close = async (): Promise<void> => {
      await ring.close();
      await database.close();
    };
    return { app, notices: database.notices, lost: database.lost, close };
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}

async function readOrMakeKeys(db: OutsideTx, { dataDir, timeZone }: Config): Promise<Keys> {
  const known = await readKnown(db);
  const keys = await onFolder(dataDir, () => loadKeys(dataDir, { knownIds: known.filter((key) => !isOfSeal(key)).map(({ id }) => id), timeZone }));
  await onFolder(dataDir, () => refuseMissingCertificates(dataDir, known.filter(isOfSeal).map(({ id }) => id)));
  await remember(db, keysIn(keys), known);
  return keys;
}

/** Those that seal and stamp, made like the other keys and remembered like them. */
async function makeCertificates(db: OutsideTx, config: Config): Promise<void> {
  await onFolder(config.dataDir, () => openCertificates(config, systemClock));
  await remember(db, await listCertificates(config.dataDir), await readKnown(db));
}

function openRing(db: OutsideTx, { databaseUrl, dataDir }: Config, keys: Keys, log: Logger): Pick<KeyRing, 'current' | 'close'> {
  // Nobody else writes into a folder that this program has to itself.
  if (databaseUrl === null) return { current: () => keys, close: async () => undefined };
  return followKeys(dataDir, keys, {
    changed: async (found) => remember(db, keysIn(found), await readKnown(db)),
    failed: (thrown) => log.warn({ event: 'keys-not-read', ...faultFields(thrown) }),
  });
}

type Known = { readonly id: string; readonly purpose: string };

const isOfSeal = ({ purpose }: Known): boolean => (certificatePurposes as readonly string[]).includes(purpose);

const readKnown = async (db: OutsideTx): Promise<readonly Known[]> =>
  (await db.selectFrom('key_known').select(['key_id', 'purpose']).execute()).map((row) => ({ id: row.key_id, purpose: row.purpose }));

const keysIn = ({ form, slip, log }: Keys): readonly (Known & { readonly createdOn: string })[] => [...form, ...slip, ...log];

async function remember(db: OutsideTx, found: readonly (Known & { readonly createdOn: string })[], known: readonly Known[]): Promise<void> {
  const fresh = found.filter((key) => known.every(({ id }) => id !== key.id));
  if (fresh.length === 0) return;
  const rows = fresh.map((key) => ({ key_id: key.id, purpose: key.purpose, created_on: key.createdOn }));
  await housekeep(db, 'remember-keys', (tx) => tx.insertInto('key_known').values(rows).onConflict((row) => row.doNothing()).execute());
}
