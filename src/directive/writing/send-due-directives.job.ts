// What was approved for a later day leaves on that day. Every hour at one past, so that it is 00:01 once in every zone; a start
// that missed its hour is made up for in the next. It also takes up what an approval began and no run finished.
import { sql } from 'kysely';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sendDirective } from './send-directive.ts';

type Due = { readonly agencyId: string; readonly directiveId: string; readonly approvalId: string };

/** Approved, not sent, not ended, and its first day has come in the zone of its agency; older versions first. */
async function dueDirectives(db: Db, clock: Clock): Promise<readonly Due[]> {
  const { rows } = await sql<{ agency_id: string; directive_id: string; approval_id: string; from_on: string; time_zone: string }>`
    select v.agency_id, v.directive_id, v.approval_id, v.content ->> 'fromOn' as from_on, g.time_zone
    from directive_version v
    join agency g on g.id = v.agency_id
    join approval_use u on u.agency_id = v.agency_id and u.approval_id = v.approval_id
    where not exists (select from directive_sending s where s.agency_id = v.agency_id and s.directive_id = v.directive_id and s.number >= v.number)
      and not exists (select from directive_end e where e.agency_id = v.agency_id and e.directive_id = v.directive_id)
    order by v.agency_id, v.directive_id, v.number`.execute(db);
  return rows.filter((row) => row.from_on <= todayIn(clock, row.time_zone))
    .map((row) => ({ agencyId: row.agency_id, directiveId: row.directive_id, approvalId: row.approval_id }));
}

/** How many were sent. One that reaches nobody, or fails, holds up no other. */
export async function sendDueDirectives(db: OutsideTx, clock: Clock): Promise<number> {
  const results = [];
  for (const due of await dueDirectives(db, clock)) results.push(...await Promise.allSettled([sendDirective(db, due, clock)]));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results.filter((result) => result.status === 'fulfilled' && result.value.done).length;
}

export const sendDueDirectivesJob: Job = {
  name: 'send-due-directives', retries: 5, retryDelaySeconds: 30, mostSeconds: 1_800, schedule: '1 * * * *',
  run: async ({ db, clock }) => {
    await sendDueDirectives(db, clock);
  },
};
