// Many entries that wait at once: what a slow night leaves for the morning. The server flushes to the disk as in service.
import { rm } from 'node:fs/promises';
import { clockAt } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { startEmbedded } from '../../src/platform/db/embedded/server.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { act, done, sequenceLog, type Actor } from '../../src/audit/index.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer: Actor = { role: 'officer', id: agencyId, agencyId, timeZone: 'Asia/Jakarta' };
const clock = clockAt('2026-11-22T03:40:00Z');

const fill = (count: number): string => `
  insert into audit.audit_entry (agency_id, id, noun, role, commitment, acted_on, acted_at)
  select '${agencyId}', ('019d0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'pledge.signed', 'person', sha256(n::text::bytea), '2026-11-22', '2026-11-22T03:40:00Z'
  from generate_series(1, ${count}) n;
  insert into audit.audit_pending select agency_id, id from audit.audit_entry e
  where not exists (select from audit.audit_pending p where p.entry_id = e.id);
  analyze audit.audit_pending, audit.audit_entry;`;

export async function fillAndSequence(count: number): Promise<{ appended: number; seconds: number }> {
  const dataDir = await makeOpenFolder();
  try {
    const database = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
    await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null);
    }, clock);
    await database.close();
    const server = await startEmbedded(dataDir);
    await withClient(server.admin(), (client) => client.query(fill(count)));
    await server.stop();
    return await sequenceAll(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
  }
}

async function sequenceAll(dataDir: string): Promise<{ appended: number; seconds: number }> {
  const { db, close } = await openDatabase(readConfig({ NETRAL_DATA: dataDir }));
  try {
    const began = performance.now();
    const appended = await sequenceLog(db, clock, 'Asia/Jakarta');
    return { appended, seconds: (performance.now() - began) / 1000 };
  } finally {
    await close();
  }
}
