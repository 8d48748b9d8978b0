// The real server over the town: its routes of pledges, its door, its pools.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { directiveRoutes } from '../../src/directive/index.ts';
import { officeDoor } from '../../src/people/index.ts';
import type { AppContext } from '../../src/platform/app-context.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { withClient, type Address } from '../../src/platform/db/address.ts';
import { ownerRole, startEmbedded } from '../../src/platform/db/embedded/server.ts';
import { applyMigrations, readMigrations } from '../../src/platform/db/migrations.ts';
import { openPools } from '../../src/platform/db/pools.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLogger } from '../../src/platform/log.ts';

export type PledgeOffice = { readonly app: AppContext; readonly address: Address; readonly admin: Address; readonly port: number; readonly databasePid: number; readonly logged: () => string; readonly close: () => Promise<void> };

export async function openPledgeOffice(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<PledgeOffice> {
  const server = await startEmbedded(folder, settings);
  const migrations = await readMigrations();
  await withClient(server.admin(), (client) => applyMigrations(client, migrations, ownerRole));
  const pools = openPools(server.app());
  const dataDir = await mkdtemp(join(tmpdir(), 'netral-bench-'));
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => { lines.push(String(chunk)); done(); } });
  const app: AppContext = { config: readConfig({ NETRAL_DATA: dataDir }), clock: systemClock, db: pools.db, keys: await loadKeys(dataDir), log: createLogger(sink) };
  const web = await createServer(app, directiveRoutes, officeDoor);
  await web.listen({ port: 0, host: '127.0.0.1' });
  return {
    app, address: server.app(), admin: server.admin(), port: (web.server.address() as AddressInfo).port, databasePid: server.pid, logged: () => lines.join(''),
    close: async () => {
      web.server.closeAllConnections();
      await web.close();
      await pools.close();
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}
