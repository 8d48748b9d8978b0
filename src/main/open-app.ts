// What every long-running program needs, opened in the order in which it can fail.
import { housekeep } from '../audit/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { OutsideTx } from '../platform/db/db.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { whileLocked } from '../platform/folder-lock.ts';
import { onFolder } from '../platform/folder-problem.ts';
import { loadKeys, type Keys } from '../platform/keys.ts';
import { createLogger } from '../platform/log.ts';

export type OpenApp = { readonly app: AppContext; readonly notices: readonly string[]; readonly lost: Promise<void>; readonly close: () => Promise<void> };

export async function openApp(config: Config): Promise<OpenApp> {
  const database = await openDatabase(config);
  try {
    const keys = await openKeys(database.db, config);
    const app = { config, db: database.db, clock: systemClock, keys, log: createLogger() };
    return { app, notices: database.notices, lost: database.lost, close: database.close };
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}

// With the embedded database this program has the folder to itself already.
const openKeys = (db: OutsideTx, { databaseUrl, dataDir }: Config): Promise<Keys> =>
  databaseUrl === null ? readOrMakeKeys(db, dataDir) : whileLocked(dataDir, () => readOrMakeKeys(db, dataDir));

async function readOrMakeKeys(db: OutsideTx, dataDir: string): Promise<Keys> {
  const known = await db.selectFrom('key_known').select('key_id').execute();
  const knownIds = known.map((row) => row.key_id);
  const keys = await onFolder(dataDir, () => loadKeys(dataDir, { knownIds }));
  const fresh = keys.form.filter((key) => !knownIds.includes(key.id));
  if (fresh.length > 0) {
    const rows = fresh.map((key) => ({ key_id: key.id, purpose: key.purpose, created_on: key.createdOn }));
    await housekeep(db, 'remember-keys', (tx) => tx.insertInto('key_known').values(rows).onConflict((row) => row.doNothing()).execute());
  }
  return keys;
}
