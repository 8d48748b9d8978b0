// An application with a real database of its own, cloned for the test, and a clock that can be moved.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { AppContext } from '../../src/platform/app-context.ts';
import { readConfig } from '../../src/platform/config.ts';
import { testDatabase } from '../../src/platform/db/test-database.ts';
import { createServer } from '../../src/platform/http/server.ts';
import type { OfficeDoor } from '../../src/platform/http/office.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLogger } from '../../src/platform/log.ts';
import type { Opened } from './no-database.ts';

export type OpenedWithDatabase = Opened & { readonly setNow: (instant: string) => void; readonly dataDir: string; readonly admin: Awaited<ReturnType<typeof testDatabase>>['admin'] };

export async function openWithDatabase(routes: readonly Route[], begin = '2026-11-22T03:40:00Z', door?: OfficeDoor, settings: Readonly<Record<string, string>> = {}): Promise<OpenedWithDatabase> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'netral-journey-'));
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => { lines.push(String(chunk)); done(); } });
  let now = begin;
  const clock = { now: () => new Date(now) };
  const app: AppContext = {
    config: readConfig({ NETRAL_DATA: dataDir, ...settings }), clock, db: database.db, keys: await loadKeys(dataDir, { clock }), log: createLogger(sink),
  };
  const server = await createServer(app, routes, door);
  return {
    server, app, dataDir, admin: database.admin, logged: () => lines.join(''), setNow: (instant) => { now = instant; },
    close: async () => {
      await server.close();
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
