// Who still owes an answer today: whoever the pages of coverage count as left, by the same rule.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { states, type Covering } from '../coverage/coverage.ts';
import { countedResponse } from '../coverage/seen-coverage.ts';
import { versionInForce } from '../queries.ts';

export type Owing = Covering & { readonly agencyId: string };

/** What is asked of whom, in one unit or, without one, of all; null where nothing is owed: not sent, ended, or no answer asked. */
export async function owingOf(db: Db, agencyId: string, directiveId: string, today: string, unitId: string | null = null): Promise<Owing | null> {
  const found = await versionInForce(db, agencyId, directiveId);
  const wanted = found === null || found.ended ? null : countedResponse(found);
  if (found === null || wanted === null) return null;
  return { agencyId, directiveId, wanted, since: found.since, today, ...(unitId === null ? {} : { unitIds: [unitId] }) };
}

/**
 * Addressees who have not answered and are not away; and what stands against reminding them. Inside `case` each condition is
 * looked up by its key or hashed: rows just written have no statistics yet, and a join guessed from none takes minutes.
 */
export function owing(asked: Owing): RawBuilder<unknown> {
  const { agencyId, directiveId, today, unitIds } = asked;
  const { answered, away } = states(agencyId, asked);
  return sql`
    select a.person_id, p.official_email is not null as has_address,
      exists (select from reminder t where t.agency_id = a.agency_id and t.person_id = a.person_id and t.made_on = ${today}::date) as reminded_today,
      exists (select from reminder_stop s where s.agency_id = a.agency_id and s.directive_id = a.directive_id and s.person_id = a.person_id) as stopped
    from directive_addressee a
    join person p on p.agency_id = a.agency_id and p.id = a.person_id
    where a.agency_id = ${agencyId} and a.directive_id = ${directiveId} and a.left_on is null
      ${unitIds === undefined ? sql`` : sql`and a.unit_id = any(${sql.val([...unitIds])}::uuid[])`}
      and case when ${answered} then false when ${away} then false else true end`;
}
