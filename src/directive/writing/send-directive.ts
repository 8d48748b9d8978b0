// Carries out an approved sending: everybody of the audience becomes an addressee, each once, in one act. The same again for
// a new version; who has left the audience by then is no longer asked. A version with a first day to come waits for that day.
import { sql } from 'kysely';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { peopleIn } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import { sendJobName } from './send-approval.ts';
import { readVersion } from '../queries.ts';
import type { Version } from '../version.ts';

export type SendRefusal = 'not-approved' | 'not-yet' | 'sent-already' | 'ended' | 'nobody';
type Sending = { readonly agencyId: string; readonly directiveId: string; readonly approvalId: string };

export async function sendDirective(db: OutsideTx, { agencyId, directiveId, approvalId }: Sending, clock: Clock): Promise<Outcome<number, SendRefusal>> {
  const frozen = await db.selectFrom('directive_version').innerJoin('agency', 'agency.id', 'directive_version.agency_id')
    .where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('approval_id', '=', approvalId).select(['number', 'time_zone']).executeTakeFirst();
  const found = frozen === undefined ? null : await readVersion(db, agencyId, directiveId, frozen.number);
  if (frozen === undefined || found === null) return refused('not-approved');
  const actor = { role: 'system', id: sendJobName, agencyId, timeZone: frozen.time_zone };
  const today = todayIn(clock, frozen.time_zone);
  return act<number, SendRefusal>(db, actor, 'directive.sent', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirstOrThrow();
    const used = await tx.selectFrom('approval_use').where('agency_id', '=', agencyId).where('approval_id', '=', approvalId).select('used_at').executeTakeFirst();
    if (used === undefined) return refused('not-approved');
    if (found.version.fromOn > today) return refused('not-yet');
    const newer = await tx.selectFrom('directive_sending').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('number', '>=', found.number).select('number').executeTakeFirst();
    if (newer !== undefined) return refused('sent-already');
    const end = await tx.selectFrom('directive_end').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('outcome').executeTakeFirst();
    if (end !== undefined) return refused('ended');
    const { addressees } = await gatherAddressees(tx, { agencyId, directiveId, number: found.number, today }, found.version);
    if (addressees === 0) return refused('nobody');
    await tx.insertInto('directive_sending').values({ agency_id: agencyId, directive_id: directiveId, number: found.number, approval_id: approvalId, sent_at: clock.now(), addressees }).execute();
    return done(addressees, { number: found.number, hash: found.hash, addressees });
  }, clock);
}

type Gathering = { readonly agencyId: string; readonly directiveId: string; readonly number: number; readonly today: string };

/** Makes the addressees equal to the audience of today; says how many they are, and how many rows that changed. */
export async function gatherAddressees(tx: Tx, { agencyId, directiveId, number, today }: Gathering, { audience }: Version): Promise<{ readonly addressees: number; readonly changes: number }> {
  const people = await peopleIn(tx, agencyId, audience, today);
  // Writing 185,938 rows takes longer than a page may; the job has an end of its own (`mostSeconds`).
  await sql`set local statement_timeout = '10min'`.execute(tx);
  // Whoever belongs to it is looked for once; a list that is not in it is compared by hash, however long both are.
  const { rows: [changed] } = await sql<{ changes: number }>`
    with found as materialized (${people}),
    came as (insert into directive_addressee as held (agency_id, directive_id, person_id, unit_id, legal_group, since_number, added_on)
      select ${agencyId}::uuid, ${directiveId}::uuid, person_id, unit_id, legal_group, ${number}::integer, ${today}::date from found
      on conflict (agency_id, directive_id, person_id) do update set unit_id = excluded.unit_id, legal_group = excluded.legal_group, left_on = null
        where held.unit_id <> excluded.unit_id or held.legal_group <> excluded.legal_group or held.left_on is not null
      returning 1),
    gone as (update directive_addressee held set left_on = greatest(added_on, ${today}::date)
      where agency_id = ${agencyId} and directive_id = ${directiveId} and left_on is null and not exists (select from found where found.person_id = held.person_id)
      returning 1)
    select ((select count(*) from came) + (select count(*) from gone))::integer as changes`.execute(tx);
  const { rows: [row] } = await sql<{ count: number }>`
    select count(*)::integer as count from directive_addressee where agency_id = ${agencyId} and directive_id = ${directiveId} and left_on is null`.execute(tx);
  return { addressees: row?.count ?? 0, changes: changed?.changes ?? 0 };
}

/** Sent by an earlier run that did not live to say so; or its day has not come, and `send-due-directives` sends it then. */
const asWanted: ReadonlySet<SendRefusal> = new Set<SendRefusal>(['sent-already', 'ended', 'not-yet']);

export const sendDirectiveJob: Job = {
  name: sendJobName,
  retries: 5,
  retryDelaySeconds: 10,
  mostSeconds: 600,
  run: async ({ db, clock }, { agency = '', directive = '', approval = '' }) => {
    const outcome = await sendDirective(db, { agencyId: agency, directiveId: directive, approvalId: approval }, clock);
    if (!outcome.done && !asWanted.has(outcome.refusal)) throw new Error(outcome.refusal);
  },
};
