import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

/**
 * Two lines of staff can be one human being: entered by hand and imported, or with a new number after a new contract.
 * Where two people must act, what both lines have in common makes them one; a shared telephone is enough to refuse.
 */
export async function isOnePerson(db: Db, agencyId: string, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const { rows } = await sql<{ same: boolean }>`
    select coalesce(a.nrk = b.nrk, false) or coalesce(a.phone = b.phone, false)
      or coalesce(lower(a.official_email) = lower(b.official_email), false)
      or (lower(a.name) = lower(b.name) and coalesce(left(a.nip, 8) = left(b.nip, 8), true)) as same
    from person a join person b on b.agency_id = a.agency_id and b.id = ${other}
    where a.agency_id = ${agencyId} and a.id = ${one}`.execute(db);
  return rows[0]?.same ?? false;
}
