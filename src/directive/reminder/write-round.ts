// A round of reminders: to those who owe an answer at this moment, have an address, and got no reminder today.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { owing, type Owing } from './owing.ts';

export const handOverName = 'hand-over-reminders';

/**
 * `left` is who has not answered, `withoutAddress` who of them has no mail address. How many mails that made is not said:
 * in a small unit the difference would tell who asked not to be reminded any more.
 */
export type RoundCounts = { readonly left: number; readonly withoutAddress: number };

export async function countLeft(db: Db, asked: Owing): Promise<RoundCounts> {
  const { rows: [found] } = await sql<{ left: number; without: number }>`
    select count(*)::integer as left, count(*) filter (where not has_address)::integer as without from (${owing(asked)}) o`.execute(db);
  return { left: found?.left ?? 0, withoutAddress: found?.without ?? 0 };
}

export async function fillRound(tx: Tx, asked: Owing, { batchId, now }: { readonly batchId: string; readonly now: Date }): Promise<void> {
  // A row for each of 185,938 people takes longer than the statement of a page may.
  await sql`set local statement_timeout = '10min'`.execute(tx);
  await sql`
    insert into reminder (agency_id, person_id, made_on, batch_id, message_id, state, not_before)
    select ${asked.agencyId}::uuid, person_id, ${asked.today}::date, ${batchId}::uuid, gen_random_uuid(), 'waiting', ${now}
    from (${owing(asked)}) o where has_address and not reminded_today and not stopped
    on conflict do nothing`.execute(tx);
  // With the key of the scheduled one, so that both never run side by side.
  await enqueue(tx, { name: handOverName }, {}, '');
}

type Round = { readonly agencyId: string; readonly batchId: string; readonly directiveId: string; readonly unitId: string | null; readonly approvalId: string | null; readonly askedBy: string; readonly today: string; readonly now: Date };

export async function writeBatch(tx: Tx, { agencyId, batchId, directiveId, unitId, approvalId, askedBy, today, now }: Round): Promise<void> {
  await tx.insertInto('reminder_batch').values({
    agency_id: agencyId, id: batchId, directive_id: directiveId, unit_id: unitId, approval_id: approvalId, asked_by: askedBy, made_on: today, made_at: now,
  }).execute();
}

/** Whether a round to the same people was asked for today already. */
export async function askedToday(tx: Tx, { agencyId, directiveId, unitId, today }: Pick<Round, 'agencyId' | 'directiveId' | 'unitId' | 'today'>): Promise<boolean> {
  // Two at once: the second waits here and then sees the first.
  await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirst();
  const found = await tx.selectFrom('reminder_batch').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('unit_id', unitId === null ? 'is' : '=', unitId)
    .where('made_on', '=', today).select('id').executeTakeFirst();
  return found !== undefined;
}
