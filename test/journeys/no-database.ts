// The advice door is given an application without a database: whatever it asked of one would throw.
// So these journeys also show that nothing about the asker can be stored.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../../src/platform/app-context.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { createServer } from '../../src/platform/http/server.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLogger } from '../../src/platform/log.ts';

export type Opened = { server: FastifyInstance; app: AppContext; logged: () => string; close: () => Promise<void> };

const noDatabase = new Proxy({}, {
  get: (_target, name) => { throw new Error(`The advice door asked the database for ${String(name)}.`); },
}) as Db;

export async function openWithoutDatabase(routes: readonly Route[], now = '2026-11-22T03:00:00Z'): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'netral-journey-'));
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => { lines.push(String(chunk)); done(); } });
  const clock = clockAt(now);
  const app: AppContext = {
    config: readConfig({ NETRAL_DATA: folder }), clock, db: noDatabase, keys: await loadKeys(folder, { clock }), log: createLogger(sink),
  };
  const server = await createServer(app, routes);
  return {
    server, app, logged: () => lines.join(''),
    close: async () => { await server.close(); await rm(folder, { recursive: true }); },
  };
}
