// What anybody may read before signing in: only pledges that were sent, of every agency, because no page of this door knows whose it is.
import type { Db } from '../../../platform/db/db.ts';
import { versionInForce, type ReadVersion } from '../../queries.ts';
import { pledgesInForce } from '../in-force.ts';

export type PublicPledge = { readonly directiveId: string; readonly version: ReadVersion['version']; readonly ended: boolean };

/** Null for whatever is no pledge or was not sent. */
export async function publicPledge(db: Db, directiveId: string): Promise<PublicPledge | null> {
  const row = await db.selectFrom('directive').where('id', '=', directiveId).where('kind', '=', 'pledge').select('agency_id').executeTakeFirst();
  const found = row === undefined ? null : await versionInForce(db, row.agency_id, directiveId);
  return found && { directiveId, version: found.version, ended: found.ended };
}

/** Those that wait for signatures. */
export async function publicPledges(db: Db): Promise<readonly PublicPledge[]> {
  const agencies = await db.selectFrom('agency').select('id').orderBy('id').execute();
  const found = await Promise.all(agencies.map(({ id }) => pledgesInForce(db, id)));
  return found.flat().map(({ directiveId, version }) => ({ directiveId, version, ended: false }));
}
