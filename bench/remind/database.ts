// A real database that flushes, and its address for the driver alone.
import type { Address } from '../../src/platform/db/address.ts';
import { withClient } from '../../src/platform/db/address.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { ownerRole, startEmbedded } from '../../src/platform/db/embedded/server.ts';
import { applyMigrations, readMigrations } from '../../src/platform/db/migrations.ts';
import { openPools } from '../../src/platform/db/pools.ts';

export type BenchDatabase = { readonly db: Db; readonly app: Address; readonly close: () => Promise<void> };

export async function openBenchDatabase(folder: string): Promise<BenchDatabase> {
  const server = await startEmbedded(folder);
  const migrations = await readMigrations();
  await withClient(server.admin(), (client) => applyMigrations(client, migrations, ownerRole));
  const pools = openPools(server.app());
  return {
    db: pools.db, app: server.app(),
    close: async () => {
      await pools.close();
      await server.stop();
    },
  };
}
