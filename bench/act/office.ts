// A service in which one kind of act is possible: it notes an id. Nothing of this is reachable in the real one.
import { createHash } from 'node:crypto';
import { act, checkOwnLog, done, sequenceLog, type Actor } from '../../src/audit/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { withClient, type Address } from '../../src/platform/db/address.ts';
import { ownerRole, startEmbedded } from '../../src/platform/db/embedded/server.ts';
import { applyMigrations, readMigrations } from '../../src/platform/db/migrations.ts';
import { openPools } from '../../src/platform/db/pools.ts';

export const agencyId = '00000000-0000-4000-8000-00000000000a';
const officer: Actor = { role: 'officer', id: agencyId, agencyId, timeZone: 'Asia/Jakarta' };

export type Office = {
  readonly app: Address;
  readonly act: (code: string) => Promise<unknown>;
  readonly check: (confirmed: readonly string[]) => Promise<{ lost: number; problems: number }>;
  readonly close: () => Promise<void>;
};

/** An id that follows from the code, so that the code itself need not be stored. */
function idOf(code: string): string {
  const hex = createHash('sha256').update(code).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

export async function openOffice(folder: string): Promise<Office> {
  const server = await startEmbedded(folder);
  const migrations = await readMigrations();
  await withClient(server.admin(), (client) => applyMigrations(client, migrations, ownerRole));
  const pools = openPools(server.app());
  const { db } = pools;
  const note = (id: string) => act(db, officer, 'key.noted', { kind: 'key', id }, async (tx) => {
    await tx.insertInto('key_known').values({ key_id: id, purpose: 'bench', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  await act(db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  return {
    app: server.app(),
    act: (code) => note(idOf(code)),
    check: async (confirmed) => {
      const kept = new Set((await db.selectFrom('key_known').select('key_id').execute()).map(({ key_id }) => key_id));
      await sequenceLog(db, systemClock, 'Asia/Jakarta');
      const { problems, entries } = await checkOwnLog(db);
      if (entries < confirmed.length) throw new Error(`Only ${entries} entries for ${confirmed.length} acts.`);
      return { lost: confirmed.filter((code) => !kept.has(idOf(code))).length, problems: problems.length };
    },
    close: async () => {
      await pools.close();
      await server.stop();
    },
  };
}
