// The ceiling: the statements of one signature, by `pg` alone, as many connections as senders; nobody signs in.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { commitmentOf } from '../../src/audit/canonical.ts';
import { clientOptions, type Address } from '../../src/platform/db/address.ts';
import { runSenders } from '../act/senders.ts';
import { town } from './town.ts';

const find = 'select unit_id, legal_group from directive_addressee where agency_id = $1 and directive_id = $2 and person_id = $3 and left_on is null';
const answer = `insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at) values ($1, $2, $3, 'signed', 1, $4, 'own', $5)`;
const keep = `insert into pledge_act (agency_id, id, directive_id, person_id, number, entry_id, record, salt, person, leaf, signed_on, signed_at) values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11)`;
const entry = `with entry as (insert into audit.audit_entry (agency_id, id, noun, role, commitment, acted_on, acted_at) values ($1, $2, $3, $4, $5, $6, $7)),
  detail as (insert into audit.audit_detail (agency_id, entry_id, salt, actor, subject, content) values ($1, $2, $8, $9, $10, $11))
  insert into audit.audit_pending (agency_id, entry_id) values ($1, $2)`;

const detail = { actor: { role: 'person' }, subject: { kind: 'directive' }, content: {} };
const personOf = (number: number): string => `00000000-0000-4000-8002-${number.toString(16).padStart(12, '0')}`;

/** Signs for the people from `first` on. */
export async function rawPerSecond(address: Address, senders: number, seconds: number, first: number): Promise<{ readonly perSecond: number; readonly signed: number }> {
  const clients = await Promise.all(Array.from({ length: senders }, async () => {
    const client = new Client(clientOptions(address));
    await client.connect();
    return client;
  }));
  let next = first;
  const { count, tookSeconds } = await runSenders(senders, seconds, async (sender) => {
    const client = clients[sender];
    if (client !== undefined) await once(client, personOf(next++));
    return true;
  });
  await Promise.all(clients.map((client) => client.end()));
  return { perSecond: count / tookSeconds, signed: next - first };
}

async function once(client: Client, personId: string): Promise<void> {
  const { agencyId, directiveId } = town;
  const [id, entryId, salt, now] = [randomUUID(), randomUUID(), randomBytes(32), new Date()];
  const record = JSON.stringify({ id, at: now, pad: 'x'.repeat(200) });
  const leaf = createHash('sha256').update(Buffer.of(0)).update(record).digest();
  await client.query('begin');
  await client.query(find, [agencyId, directiveId, personId]);
  await client.query(answer, [agencyId, directiveId, personId, entryId, now]);
  await client.query(keep, [agencyId, id, directiveId, personId, entryId, record, salt.subarray(0, 16), '{"name":"Orang contoh"}', leaf, now.toISOString().slice(0, 10), now]);
  await client.query(entry, [agencyId, entryId, 'pledge.signed', 'person', commitmentOf(salt, detail), now.toISOString().slice(0, 10), now, salt, JSON.stringify(detail.actor), JSON.stringify(detail.subject), '{}']);
  await client.query('commit');
}
