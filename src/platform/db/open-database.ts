// From the settings to a migrated database with its two pools.
import type { Config } from '../config.ts';
import { lockFolder, whileLocked, type FolderLock } from '../folder-lock.ts';
import { onFolder } from '../folder-problem.ts';
import { withClient, type Address } from './address.ts';
import type { Db } from './db.ts';
import { ownerRole, startEmbedded } from './embedded/server.ts';
import { applyMigrations, readMigrations } from './migrations.ts';
import { checkAppSignIn, judgeServer, readServerFacts, withOwner } from './outside-server.ts';
import { loadPasswords } from './passwords.ts';
import { openPools } from './pools.ts';
import { appRole, prepareRoles } from './roles.ts';

export type OpenDatabase = {
  readonly db: Db;
  /** Lines to print once. */
  readonly notices: readonly string[];
  /** Names of the migrations that this start applied. */
  readonly applied: readonly string[];
  /** Fulfilled when the embedded server ends by itself; a server behind DATABASE_URL is its keeper's. */
  readonly lost: Promise<void>;
  readonly close: () => Promise<void>;
};

type Ready = { readonly app: Address; readonly notices: readonly string[]; readonly applied: readonly string[]; readonly lost: Promise<void>; readonly stop: () => Promise<void> };

const never = new Promise<void>(() => undefined);

export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const ready = config.databaseUrl === null ? await readyEmbedded(config.dataDir) : await readyOutside(config.databaseUrl, config.dataDir);
  const pools = openPools(ready.app);
  return {
    db: pools.db,
    notices: ready.notices,
    applied: ready.applied,
    lost: ready.lost,
    close: async () => {
      await pools.close();
      await ready.stop();
    },
  };
}

async function readyEmbedded(dataDir: string): Promise<Ready> {
  const lock = lockFolder(dataDir);
  try {
    return await startAndMigrate(dataDir, lock);
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

async function startAndMigrate(dataDir: string, lock: FolderLock): Promise<Ready> {
  const server = await startEmbedded(dataDir);
  try {
    const migrations = await readMigrations();
    const applied = await withClient(server.admin(), (client) => applyMigrations(client, migrations, ownerRole));
    return {
      app: server.app(),
      notices: server.adopted ? ['The database of an earlier start was still running and is used again.'] : [],
      applied: applied.map(({ name }) => name),
      lost: server.gone,
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}

// Several programs may serve one outside database from one NETRAL_DATA, so the folder is locked
// only while the password is read or made.
async function readyOutside(url: string, dataDir: string): Promise<Ready> {
  const passwords = await whileLocked(dataDir, () => onFolder(dataDir, () => loadPasswords(dataDir, false)));
  return withOwner(url, async (client, owner) => {
    const warning = judgeServer(await readServerFacts(client));
    await prepareRoles(client, passwords.app);
    const applied = await applyMigrations(client, await readMigrations(), null);
    const app = { ...owner, user: appRole, password: passwords.app };
    await checkAppSignIn(app);
    return { app, notices: warning === null ? [] : [warning], applied: applied.map(({ name }) => name), lost: never, stop: async () => undefined };
  });
}
