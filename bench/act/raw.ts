// The ceiling: the statements of one act, by `pg` alone, as many connections as senders.
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { commitmentOf } from '../../src/audit/canonical.ts';
import { clientOptions, type Address } from '../../src/platform/db/address.ts';
import { agencyId } from './office.ts';

const change = 'insert into key_known (key_id, purpose, created_on) values ($1, $2, $3)';
const entry = `with entry as (insert into audit.audit_entry (agency_id, id, noun, role, commitment, acted_on, acted_at) values ($1, $2, $3, $4, $5, $6, $7)),
  detail as (insert into audit.audit_detail (agency_id, entry_id, salt, actor, subject, content) values ($1, $2, $8, $9, $10, $11))
  insert into audit.audit_pending (agency_id, entry_id) values ($1, $2)`;

const detail = { actor: { role: 'officer' }, subject: { kind: 'key' }, content: {} };

export async function rawPerSecond(address: Address, senders: number, seconds: number): Promise<number> {
  const clients = await Promise.all(Array.from({ length: senders }, async () => {
    const client = new Client(clientOptions(address));
    await client.connect();
    return client;
  }));
  let count = 0;
  const began = performance.now();
  await Promise.all(clients.map(async (client) => {
    for (; performance.now() - began < seconds * 1000; count++) await once(client);
  }));
  const rate = count / ((performance.now() - began) / 1000);
  await Promise.all(clients.map((client) => client.end()));
  return rate;
}

async function once(client: Client): Promise<void> {
  const [id, salt, now] = [randomUUID(), randomBytes(32), new Date()];
  await client.query('begin');
  await client.query(change, [id, 'bench', '2026-11-22']);
  await client.query(entry, [agencyId, id, 'key.noted', 'officer', commitmentOf(salt, detail), '2026-11-22', now, salt, JSON.stringify(detail.actor), JSON.stringify(detail.subject), '{}']);
  await client.query('commit');
}
