import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { demoCode } from '../demo/fictitious-agency.ts';
import { randomId } from '../../platform/ids.ts';
import { hasLeft } from './actor-of.ts';
import { writeGrant } from './give-grant.ts';
import { ruleOf } from './roles.ts';

/**
 * While this is false, the machine may print a set-up link. The administrator who came with the lists of the demonstration
 * does not count: nobody was set up there. Nor does one who left the agency, because that right opens nothing any more.
 */
export async function hasAdministrator(db: Db, agencyId: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    select from role_grant g
    where agency_id = ${agencyId} and role = 'administrator' and until_on >= ${today}
      and not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)
      and not ${hasLeft(agencyId, sql.ref('g.person_id'), today)}
      and not exists (
        select from agency a join person p on p.agency_id = a.id and p.id = g.person_id
        where a.id = g.agency_id and a.code = ${demoCode} and p.source_id is not null) limit 1`.execute(db);
  return rows.length > 0;
}

/** Inside the act of whoever opened the set-up link. Null where an administrator is there by now; else the id of the grant. */
export async function giveFirstAdministrator(tx: Tx, asked: { readonly agencyId: string; readonly personId: string; readonly today: string; readonly now: Date }): Promise<string | null> {
  // Two people who open the link at once come here one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`first-administrator ${asked.agencyId}`}, 0))`.execute(tx);
  if (await hasAdministrator(tx, asked.agencyId, asked.today)) return null;
  const untilOn = new Date(Date.parse(asked.today) + (ruleOf('administrator').longestDays - 1) * 86_400_000).toISOString().slice(0, 10);
  const grant = { id: randomId(), personId: asked.personId, role: 'administrator', scope: { kind: 'agency' }, fromOn: asked.today, untilOn } as const;
  await writeGrant(tx, asked.agencyId, grant, { givenBy: null, approvalId: null, now: asked.now });
  return grant.id;
}
