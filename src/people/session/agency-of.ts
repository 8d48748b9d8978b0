import type { Db } from '../../platform/db/db.ts';
import { isFictitiousCode } from '../demo/fictitious-agency.ts';

export type SignInAgency = { readonly id: string; readonly name: string; readonly timeZone: string; readonly fictitious: boolean };

/** The agency of a host name, or the only one there is. */
export async function agencyOf(db: Db, host: string): Promise<SignInAgency | null> {
  const rows = await db.selectFrom('agency').select(['id', 'code', 'name', 'host_name', 'time_zone']).limit(500).execute();
  const [first, ...others] = rows;
  const only = others.length === 0 && first?.host_name === null ? first : undefined;
  const row = rows.find(({ host_name: name }) => name === host.toLowerCase()) ?? only;
  return row === undefined ? null : { id: row.id, name: row.name, timeZone: row.time_zone, fictitious: isFictitiousCode(row.code) };
}
