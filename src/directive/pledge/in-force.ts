import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { versionInForce, type ReadVersion } from '../queries.ts';

export type PledgeInForce = ReadVersion & { readonly directiveId: string; /** The earliest version whose signatures count. */ readonly since: number };

/** A pledge that is in force; null for anything else. */
export async function pledgeInForce(db: Db, agencyId: string, directiveId: string): Promise<PledgeInForce | null> {
  const found = await versionInForce(db, agencyId, directiveId);
  return found === null || found.ended || found.kind !== 'pledge' ? null : { ...found, directiveId };
}

/** Those of an agency that wait for signatures, the newest first. */
export async function pledgesInForce(db: Db, agencyId: string): Promise<readonly PledgeInForce[]> {
  const { rows } = await sql<{ directive_id: string }>`
    select s.directive_id from directive_sending s join directive d on d.agency_id = s.agency_id and d.id = s.directive_id and d.kind = 'pledge'
    where s.agency_id = ${agencyId} and not exists (select from directive_end e where e.agency_id = s.agency_id and e.directive_id = s.directive_id)
    group by s.directive_id order by max(s.sent_at) desc, s.directive_id limit 20`.execute(db);
  const pledges = await Promise.all(rows.map(({ directive_id: id }) => pledgeInForce(db, agencyId, id)));
  return pledges.filter((each) => each !== null);
}
