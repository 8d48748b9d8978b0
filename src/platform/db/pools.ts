// Two pools of the same role, netral_app: one that can only read, and one that `audit` writes through.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { clientOptions, type Address } from './address.ts';
import type { Db } from './db.ts';
import { preparing } from './prepared.ts';
import type { Tables } from './tables.ts';
import { bindWriter } from './writer.ts';

export type Pools = { readonly db: Db; readonly close: () => Promise<void> };

const always = '-c search_path=public -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s';

/** Plans that were made while a table was nearly empty, ours and those of foreign keys, would otherwise be used until statistics are made. */
const plansLastSeconds = 60;

export function openPools(app: Address, connections = 10): Pools {
  const reader = makePool(app, `${always} -c default_transaction_read_only=on`, connections);
  const writer = makePool(app, always, connections);
  // The reading pool is a whole Kysely; the type shows only the half of it that its connections allow.
  const db = reader as unknown as Db;
  bindWriter(db, writer);
  return { db, close: async () => void (await Promise.all([reader.destroy(), writer.destroy()])) };
}

function makePool(address: Address, options: string, max: number): Kysely<Tables> {
  const pool = new Pool({ ...clientOptions(address), options, max, maxLifetimeSeconds: plansLastSeconds });
  // An idle connection that is cut: the pool drops it, and the next query opens another.
  pool.on('error', () => undefined);
  // One that is cut while a query runs: the query itself fails; without a listener the whole program would end.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    preparing(client);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
