// "Saya belum bersedia" and "Jangan ingatkan saya lagi". Both are entries that name nobody and no time: a log that is kept for
// years must not say who was not ready. Both stop the reminders, so that a row that stops them says nothing.
import { sql } from 'kysely';
import { act, done, refused, type Outcome } from '../../../audit/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../../platform/db/db.ts';
import { letterFor } from '../../queries.ts';

type Person = { readonly id: string; readonly agencyId: string; readonly timeZone: string };
type Said = { readonly directiveId: string; readonly reason: string };
export type UnwillingRefusal = 'not-addressed' | 'no-pledge' | 'ended' | 'signed-already' | 'reason-too-long';

const nameless = ({ agencyId, timeZone }: Person) => ({ role: 'anonymous', agencyId, timeZone }) as const;
const longestReason = 500;

export async function sayUnwilling(db: OutsideTx, person: Person, { directiveId, reason }: Said, clock: Clock): Promise<Outcome<null, UnwillingRefusal>> {
  const text = reason.trim();
  if (text.length > longestReason) return refused('reason-too-long');
  return act<null, UnwillingRefusal>(db, nameless(person), 'pledge.unwilling', { kind: 'directive', id: directiveId }, async (tx) => {
    // Whoever ends the directive at this moment waits, and then forgets this too; or this waits, and finds it ended.
    await tx.selectFrom('directive').where('agency_id', '=', person.agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirst();
    const letter = await letterFor(tx, person.agencyId, directiveId, person.id);
    if (letter === null) return refused('not-addressed');
    if (letter.kind !== 'pledge') return refused('no-pledge');
    if (letter.ended) return refused('ended');
    if (letter.given.includes('signed')) return refused('signed-already');
    const stopped = await stop(tx, person, directiveId);
    if (letter.group === 'civil-servant') await keepUnwilling(tx, person, directiveId, text);
    // The same tap again counts nobody twice; nor is counted who had stopped the reminders before. Who it was stands nowhere.
    else if (stopped) await countUnwilling(tx, person.agencyId, directiveId, letter.group);
    return done(null);
  }, clock);
}

export type StopRefusal = 'not-addressed' | 'stopped-already';

export const stopReminders = (db: OutsideTx, person: Person, directiveId: string, clock: Clock): Promise<Outcome<null, StopRefusal>> =>
  act<null, StopRefusal>(db, nameless(person), 'reminder.stopped', { kind: 'directive', id: directiveId }, async (tx) => {
    if (await letterFor(tx, person.agencyId, directiveId, person.id) === null) return refused('not-addressed');
    return (await stop(tx, person, directiveId)) ? done(null) : refused('stopped-already');
  }, clock);

async function stop(tx: Tx, { agencyId, id }: Person, directiveId: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('reminder_stop').values({ agency_id: agencyId, directive_id: directiveId, person_id: id })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** The newest reason counts. */
async function keepUnwilling(tx: Tx, { agencyId, id }: Person, directiveId: string, reason: string): Promise<void> {
  await tx.deleteFrom('pledge_unwilling').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('person_id', '=', id).execute();
  await tx.insertInto('pledge_unwilling').values({ agency_id: agencyId, directive_id: directiveId, person_id: id, reason: reason === '' ? null : reason })
    .onConflict((conflict) => conflict.doNothing()).execute();
}

const countUnwilling = (tx: Tx, agencyId: string, directiveId: string, group: string): Promise<unknown> => sql`
  insert into pledge_unwilling_number as held (agency_id, directive_id, legal_group, people) values (${agencyId}, ${directiveId}, ${group}, 1)
  on conflict (agency_id, directive_id, legal_group) do update set people = held.people + 1`.execute(tx);

/** Nothing of it outlives the directive; part of the act that ends it. */
export async function forgetUnwilling(tx: Tx, agencyId: string, directiveId: string): Promise<void> {
  await tx.deleteFrom('pledge_unwilling').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).execute();
  await tx.deleteFrom('pledge_unwilling_number').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).execute();
  await tx.deleteFrom('reminder_stop').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).execute();
}
