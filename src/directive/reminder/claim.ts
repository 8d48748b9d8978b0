// Reminders in the table, from waiting to what came of them. Who claims one has it to himself until the claim runs out; then
// it is due again, because whoever had it is gone.
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { Handed } from '../../platform/mail/mail.ts';

export type Day = { readonly agencyId: string; readonly today: string };

export type Claimed = {
  readonly agencyId: string; readonly personId: string; readonly madeOn: string; readonly messageId: string; readonly address: string | null; readonly tries: number;
  /** No mail is begun after this; one that was begun before is answered or given up by its connection until the claim runs out. */
  readonly beginBefore: Date;
};

const claimMs = 20 * 60_000;
const beginMs = 10 * 60_000;

/** Takes up to `most` of this agency's that are due today, those that wait longest first. */
export async function claim(db: OutsideTx, clock: Clock, { agencyId, today }: Day, most: number): Promise<readonly Claimed[]> {
  const now = clock.now().getTime();
  return housekeep(db, 'hand-over-reminders', async (tx) => {
    const { rows } = await sql<{ person_id: string; message_id: string; official_email: string | null; tries: number }>`
      with due as (
        select agency_id, person_id, made_on from reminder
        where agency_id = ${agencyId} and made_on = ${today}::date and state in ('waiting', 'claimed', 'put-off') and not_before <= ${new Date(now)}
        order by not_before limit ${most} for update skip locked)
      update reminder r set state = 'claimed', tries = r.tries + 1, not_before = ${new Date(now + claimMs)}
      from due join person p on p.agency_id = due.agency_id and p.id = due.person_id
      where r.agency_id = due.agency_id and r.person_id = due.person_id and r.made_on = due.made_on
      returning r.person_id, r.message_id, p.official_email, r.tries`.execute(tx);
    const beginBefore = new Date(now + beginMs);
    return rows.map((row) => ({ agencyId, personId: row.person_id, madeOn: today, messageId: row.message_id, address: row.official_email, tries: row.tries, beginBefore }));
  });
}

/** `not-begun`: claimed, and given back untouched. */
export type Settled = { readonly claimed: Claimed; readonly handed: Handed | 'not-begun' };

/** Given up after so many answers that were neither yes nor no; the waits between them double from two minutes. */
const mostTries = 8;
const closedWaitMs = 5 * 60_000;

type After = { readonly state: string; readonly tries: number; readonly notBefore: string };

function afterwards({ claimed, handed }: Settled, now: number): After {
  const at = (waitMs: number): string => new Date(now + waitMs).toISOString();
  const { tries } = claimed;
  if (handed === 'taken') return { state: 'sent', tries, notBefore: at(0) };
  if (handed === 'refused') return { state: 'refused', tries, notBefore: at(0) };
  if (handed === 'not-begun') return { state: 'waiting', tries: tries - 1, notBefore: at(0) };
  // The server spoke with nobody, so that says nothing about this mail.
  if (handed === 'closed') return { state: 'put-off', tries: tries - 1, notBefore: at(closedWaitMs) };
  return { state: 'put-off', tries, notBefore: tries >= mostTries ? 'infinity' : at(60_000 * 2 ** tries) };
}

/** Commits what came of several mails in one statement. */
export async function settle(db: OutsideTx, clock: Clock, settled: readonly Settled[]): Promise<void> {
  const now = clock.now().getTime();
  const rows = settled.map((each) => ({ ...each.claimed, ...afterwards(each, now), claimedTries: each.claimed.tries }));
  const column = (name: 'agencyId' | 'personId' | 'madeOn' | 'state' | 'notBefore' | 'tries' | 'claimedTries') => sql.val(rows.map((row) => row[name]));
  await housekeep(db, 'hand-over-reminders', (tx) => sql`
    update reminder r set state = s.state, not_before = s.not_before, tries = s.tries
    from unnest(${column('agencyId')}::uuid[], ${column('personId')}::uuid[], ${column('madeOn')}::date[], ${column('state')}::text[],
      ${column('notBefore')}::timestamptz[], ${column('tries')}::integer[], ${column('claimedTries')}::integer[]) as s (agency_id, person_id, made_on, state, not_before, tries, claimed_tries)
    where r.agency_id = s.agency_id and r.person_id = s.person_id and r.made_on = s.made_on
      -- An answer holds whoever brings it; a wait is set only by whoever has the claim. Named by what is over: by what is open
      -- the server would look into the index of open ones, all of them for each row.
      and r.state not in ('sent', 'refused') and (s.state in ('sent', 'refused') or r.tries = s.claimed_tries)`.execute(tx));
}
