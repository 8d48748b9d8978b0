// What became of the rounds of a letter, and whether one waits for a second person. Numbers are rounded to tens, and left out
// where a letter went to few: beside who has not answered, an exact one would tell that somebody asked not to be reminded.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { roundStates, type RoundState } from './round-state.ts';
import { reminderSendKind } from './send-reminders-approval.ts';

export type Round = {
  readonly id: string; readonly madeOn: string;
  /** Under way: being put together, or some of its mails may still leave. */
  readonly open: boolean;
  /** Rounded to tens, 0 for fewer than ten; only states in which there are mails. Null: too few people were addressed. */
  readonly mails: Readonly<Partial<Record<RoundState, number>>> | null;
};

type Asked = { readonly agencyId: string; readonly directiveId: string; readonly today: string; readonly now: Date };

const shownRounds = 5;
const fewAddressed = 50;
/** Until then a round without mails may not have been put together yet. */
const gatherMinutes = 10;

/** Of the whole letter, the newest first; those of single units belong to their heads. */
export async function lastRounds(db: Db, { agencyId, directiveId, today, now }: Asked): Promise<readonly Round[]> {
  const { rows: rounds } = await sql<{ id: string; made_on: string; made_at: Date; addressed: number }>`
    select b.id, b.made_on, b.made_at, (select max(s.addressees) from directive_sending s where s.agency_id = b.agency_id and s.directive_id = b.directive_id) as addressed
    from reminder_batch b where b.agency_id = ${agencyId} and b.directive_id = ${directiveId} and b.unit_id is null and b.made_on > ${today}::date - 90
    order by b.made_at desc limit ${shownRounds}`.execute(db);
  return Promise.all(rounds.map(async ({ id, made_on: madeOn, made_at: madeAt, addressed }) => {
    const counts = await countsOf(db, agencyId, id, today);
    const open = ['waiting', 'handing-over', 'later'].some((state) => counts.has(state as RoundState))
      || (counts.size === 0 && madeOn === today && now.getTime() - madeAt.getTime() < gatherMinutes * 60_000);
    return { id, madeOn, open, mails: addressed < fewAddressed ? null : Object.fromEntries(roundStates.flatMap((state) => (counts.has(state) ? [[state, rounded(counts.get(state) ?? 0)]] : []))) };
  }));
}

const rounded = (count: number): number => (count < 10 ? 0 : Math.round(count / 10) * 10);

/** What did not leave on its day is given up, whether or not somebody has written that down yet. */
async function countsOf(db: Db, agencyId: string, batchId: string, today: string): Promise<ReadonlyMap<RoundState, number>> {
  const { rows } = await sql<{ state: RoundState; count: number }>`
    select case when state = 'sent' then 'sent' when state = 'refused' then 'returned' when not_before = 'infinity' or made_on < ${today}::date then 'given-up'
      when state = 'claimed' then 'handing-over' when state = 'put-off' then 'later' else 'waiting' end as state, count(*)::integer as count
    from reminder where agency_id = ${agencyId} and batch_id = ${batchId} group by 1`.execute(db);
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** A round of the whole letter that was asked for today. */
export const roundToday = async (db: Db, { agencyId, directiveId, today }: Omit<Asked, 'now'>): Promise<boolean> =>
  (await db.selectFrom('reminder_batch').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('unit_id', 'is', null).where('made_on', '=', today)
    .select('id').executeTakeFirst()) !== undefined;

/** The proposal that waits for a second person. */
export async function waitingProposal(db: Db, { agencyId, directiveId, now }: Omit<Asked, 'today'>): Promise<string | null> {
  const row = await db.selectFrom('approval as a').leftJoin('approval_decision as d', (join) => join.onRef('d.agency_id', '=', 'a.agency_id').onRef('d.approval_id', '=', 'a.id'))
    .where('a.agency_id', '=', agencyId).where('a.kind', '=', reminderSendKind).where('d.approval_id', 'is', null).where('a.expires_at', '>', now)
    .where(sql`a.content::jsonb ->> 'directiveId'`, '=', directiveId).select('a.id').orderBy('a.proposed_at').limit(1).executeTakeFirst();
  return row?.id ?? null;
}
