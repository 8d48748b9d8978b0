import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { isFictitiousCode } from '../demo/fictitious-agency.ts';

export type SignInAgency = { readonly id: string; readonly name: string; readonly timeZone: string; readonly fictitious: boolean };

/** Of the agency `a`: it is the one of a host name, or the only one there is and answers to every name. */
export const answersTo = (host: string): RawBuilder<boolean> => sql<boolean>`
  (a.host_name = ${host.toLowerCase()} or (a.host_name is null and not exists (select from agency other where other.id <> a.id)))`;

export async function agencyOf(db: Db, host: string): Promise<SignInAgency | null> {
  const row = await db.selectFrom('agency as a').select(['a.id', 'a.code', 'a.name', 'a.time_zone']).where(answersTo(host)).executeTakeFirst();
  return row === undefined ? null : { id: row.id, name: row.name, timeZone: row.time_zone, fictitious: isFictitiousCode(row.code) };
}
