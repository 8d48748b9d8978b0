// What is no longer to be sent: the day is over, the person has answered, the letter has ended.
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import type { Day } from './claim.ts';
import { owing, owingOf } from './owing.ts';

const keptDays = 90;

/**
 * A mail that did not leave on its day would arrive on the next, perhaps beside another: it is given up, and whoever still
 * owes can be reminded anew. Rows are kept for ninety days.
 */
export async function endDay(db: OutsideTx, clock: Clock, { agencyId, today }: Day): Promise<void> {
  const { rows: [found] } = await sql<{ late: boolean; old: boolean }>`
    select exists (select from reminder where agency_id = ${agencyId} and state in ('waiting', 'claimed', 'put-off') and not_before <= ${clock.now()} and made_on < ${today}::date) as late,
      exists (select from reminder_batch b where b.agency_id = ${agencyId} and b.made_on < ${today}::date - ${keptDays}::integer
        and exists (select from reminder r where r.agency_id = b.agency_id and r.batch_id = b.id)) as old`.execute(db);
  if (found === undefined || !(found.late || found.old)) return;
  await housekeep(db, 'hand-over-reminders', async (tx) => {
    await sql`set local statement_timeout = '10min'`.execute(tx);
    await sql`update reminder set state = 'put-off', not_before = 'infinity'
      where agency_id = ${agencyId} and state in ('waiting', 'claimed', 'put-off') and not_before <= ${clock.now()} and made_on < ${today}::date`.execute(tx);
    await sql`delete from reminder where agency_id = ${agencyId} and made_on < ${today}::date - ${keptDays}::integer`.execute(tx);
  });
}

/** Before anything is claimed: who answered since the round was made, or wants no more, is not reminded. Only of mails never tried. */
export async function dropNeedless(db: OutsideTx, { agencyId, today }: Day): Promise<void> {
  for (const directiveId of await directivesWaiting(db, agencyId, today)) {
    const asked = await owingOf(db, agencyId, directiveId, today);
    await housekeep(db, 'hand-over-reminders', async (tx) => {
      // Who owes is then held in one table of hashes, also where 200,000 do; looked up row by row it would take minutes.
      await sql`set local work_mem = '64MB'`.execute(tx);
      await sql`set local statement_timeout = '10min'`.execute(tx);
      await sql`
        delete from reminder where agency_id = ${agencyId} and made_on = ${today}::date and state = 'waiting' and tries = 0
          and batch_id in (select id from reminder_batch where agency_id = ${agencyId} and directive_id = ${directiveId})
          ${asked === null ? sql`` : sql`and person_id not in (select person_id from (${owing(asked)}) o where not stopped)`}`.execute(tx);
    });
  }
}

async function directivesWaiting(db: Db, agencyId: string, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ directive_id: string }>`
    select distinct b.directive_id from reminder_batch b where b.agency_id = ${agencyId} and b.made_on = ${today}::date
      and exists (select from reminder r where r.agency_id = b.agency_id and r.batch_id = b.id and r.state = 'waiting' and r.tries = 0)`.execute(db);
  return rows.map((row) => row.directive_id);
}
