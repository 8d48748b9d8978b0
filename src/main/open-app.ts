// What every long-running program needs, opened in the order in which it can fail.
import { housekeep } from '../audit/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { OutsideTx } from '../platform/db/db.ts';
import { refuseHalfRestored } from '../platform/backup/restore.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { followKeys, type KeyRing } from '../platform/key-ring.ts';
import { loadKeys, whileKeysStay, type Keys } from '../platform/keys.ts';
import { createLogger, faultFields, type Logger } from '../platform/log.ts';

export type OpenApp = { readonly app: AppContext; readonly notices: readonly string[]; readonly lost: Promise<void>; readonly close: () => Promise<void> };

export async function openApp(config: Config): Promise<OpenApp> {
  refuseHalfRestored(config.dataDir);
  const database = await openDatabase(config);
  try {
    const log = createLogger();
    const keys = await whileKeysStay(config, () => readOrMakeKeys(database.db, config));
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
  const knownIds = await readKnownIds(db);
  const keys = await onFolder(dataDir, () => loadKeys(dataDir, { knownIds, timeZone }));
  await remember(db, keys, knownIds);
  return keys;
}

function openRing(db: OutsideTx, { databaseUrl, dataDir }: Config, keys: Keys, log: Logger): Pick<KeyRing, 'current' | 'close'> {
  // Nobody else writes into a folder that this program has to itself.
  if (databaseUrl === null) return { current: () => keys, close: async () => undefined };
  return followKeys(dataDir, keys, {
    changed: async (found) => remember(db, found, await readKnownIds(db)),
    failed: (thrown) => log.warn({ event: 'keys-not-read', ...faultFields(thrown) }),
  });
}

const readKnownIds = async (db: OutsideTx): Promise<readonly string[]> =>
  (await db.selectFrom('key_known').select('key_id').execute()).map((row) => row.key_id);

async function remember(db: OutsideTx, keys: Keys, knownIds: readonly string[]): Promise<void> {
  const fresh = [...keys.form, ...keys.slip, ...keys.log].filter((key) => !knownIds.includes(key.id));
  if (fresh.length === 0) return;
  const rows = fresh.map((key) => ({ key_id: key.id, purpose: key.purpose, created_on: key.createdOn }));
  await housekeep(db, 'remember-keys', (tx) => tx.insertInto('key_known').values(rows).onConflict((row) => row.doNothing()).execute());
}
