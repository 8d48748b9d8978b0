// A link of one's own with a code of six digits. The helper writes both on paper before a witness; the link alone opens
// nothing, and five wrong codes end it. Of the code only a keyed mark is kept.
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { act, done, refused, type Outcome } from '../../../audit/index.ts';
import { actingAs, type Holder } from '../../../people/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx } from '../../../platform/db/db.ts';
import { randomId } from '../../../platform/ids.ts';
import type { Keys } from '../../../platform/keys.ts';

/** To be confirmed by the agency. */
const [lifeDays, mostTries] = [7, 5] as const;

type FormKeys = Keys['form'];
export type IssuedCode = { readonly id: string; readonly code: string; readonly untilOn: string };
type Issuing = { readonly directiveId: string; readonly personId: string; readonly witness: string };

/** A newer code ends an older one of the same person. */
export async function issueCode(db: OutsideTx, holder: Holder, keys: FormKeys, { directiveId, personId, witness }: Issuing, clock: Clock): Promise<Outcome<IssuedCode, 'no-witness'>> {
  const seen = witness.trim().replaceAll(/\s+/gu, ' ');
  if (seen.length < 3 || seen.length > 200) return refused('no-witness');
  const { agencyId } = holder;
  const today = todayIn(clock, holder.timeZone);
  const untilOn = new Date(Date.parse(today) + lifeDays * 86_400_000).toISOString().slice(0, 10);
  const id = randomId();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  return act<IssuedCode>(db, actingAs(holder, 'ward-helper'), 'signing-code.issued', { kind: 'directive', id: directiveId }, async (tx) => {
    // Two helpers at once: the second waits here, and its code is the one that holds.
    await tx.selectFrom('directive_addressee').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('person_id', '=', personId).select('person_id').forUpdate().executeTakeFirstOrThrow();
    await tx.updateTable('signing_code').set({ state: 'ended' }).where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('person_id', '=', personId).where('state', '=', 'open').execute();
    await tx.insertInto('signing_code').values({
      agency_id: agencyId, id, directive_id: directiveId, person_id: personId, mark: markOf(keys[0], agencyId, id, code), issued_by: holder.personId, witness: seen, issued_on: today, until_on: untilOn, state: 'open',
    }).execute();
    return done({ id, code, untilOn }, { code: id, person: personId });
  }, clock);
}

const markOf = (key: FormKeys[number], agencyId: string, id: string, code: string): Buffer =>
  createHmac('sha256', key.secret).update(`signing code\n${agencyId}\n${id}\n${code}`, 'utf8').digest();

export type KnownCode = { readonly id: string; readonly directiveId: string; readonly personId: string; readonly state: 'open' | 'used' | 'ended' };

export async function codeById(db: Db, agencyId: string, id: string, today: string): Promise<KnownCode | null> {
  const row = await db.selectFrom('signing_code').where('agency_id', '=', agencyId).where('id', '=', id).select(['directive_id', 'person_id', 'state', 'until_on']).executeTakeFirst();
  if (row === undefined) return null;
  const state = row.state === 'open' && row.until_on < today ? 'ended' as const : row.state as KnownCode['state'];
  return { id, directiveId: row.directive_id, personId: row.person_id, state };
}

type Place = { readonly agencyId: string; readonly timeZone: string; readonly id: string };
export type Tried = { readonly right: true } | { readonly right: false; readonly left: number };

/** A wrong code is counted where it is compared, so that many tries at once are no more tries; who tried is nobody. */
export async function tryCode(db: OutsideTx, keys: FormKeys, { agencyId, timeZone, id }: Place, typed: string, clock: Clock): Promise<Tried> {
  const code = typed.replaceAll(/\s/gu, '');
  const outcome = await act<number, 'right' | 'closed'>(db, { role: 'anonymous', agencyId, timeZone }, 'signing-code.missed', { kind: 'signing-code', id }, async (tx) => {
    const row = await tx.selectFrom('signing_code').where('agency_id', '=', agencyId).where('id', '=', id).where('state', '=', 'open').select(['mark', 'tries', 'until_on']).forUpdate().executeTakeFirst();
    if (row === undefined || row.until_on < todayIn(clock, timeZone)) return refused('closed');
    if (keys.some((key) => timingSafeEqual(row.mark, markOf(key, agencyId, id, code)))) return refused('right');
    const tries = row.tries + 1;
    await tx.updateTable('signing_code').set({ tries, state: tries >= mostTries ? 'ended' : 'open' }).where('agency_id', '=', agencyId).where('id', '=', id).execute();
    return done(mostTries - tries);
  }, clock);
  if (outcome.done) return { right: false, left: outcome.value };
  return outcome.refusal === 'right' ? { right: true } : { right: false, left: 0 };
}

/** After signing. A crash before this leaves the code open for somebody who has signed: it can sign nothing more. */
export async function useCodeUp(db: OutsideTx, { agencyId, timeZone, id }: Place, personId: string, clock: Clock): Promise<void> {
  await act<null, 'used-already'>(db, { role: 'person', id: personId, agencyId, timeZone }, 'signing-code.used', { kind: 'signing-code', id }, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('signing_code').set({ state: 'used' }).where('agency_id', '=', agencyId).where('id', '=', id).where('state', '=', 'open').executeTakeFirst();
    return numUpdatedRows === 0n ? refused('used-already') : done(null);
  }, clock);
}
