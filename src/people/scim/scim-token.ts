// What lets the identity system in. The token itself is shown once; kept is only its digest, with a last day.
import { act, done, refused, type Actor } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { agencyOf } from '../session/agency-of.ts';
import { digestOf, isToken, newToken } from '../session/session.ts';

export const longestTokenDays = 366;

export type ScimCaller = { readonly tokenId: string; readonly agencyId: string; readonly timeZone: string };
export type TokenLine = { readonly id: string; readonly madeAt: Date; readonly untilOn: string; readonly endedAt: Date | null };
type Maker = { readonly actor: Extract<Actor, { readonly id: string }>; readonly personId: string | null };

/** Within the agency of the host: a token of another agency opens nothing here. */
export async function callerOf(db: Db, host: string, bearer: string | null, clock: Clock): Promise<ScimCaller | null> {
  if (bearer === null || !isToken(bearer)) return null;
  const agency = await agencyOf(db, host);
  if (agency === null) return null;
  const token = await db.selectFrom('scim_token as t').leftJoin('scim_token_end as e', (join) => join.onRef('e.agency_id', '=', 't.agency_id').onRef('e.token_id', '=', 't.id'))
    .where('t.agency_id', '=', agency.id).where('t.token_digest', '=', digestOf(bearer)).where('t.until_on', '>=', todayIn(clock, agency.timeZone))
    .where('e.token_id', 'is', null).select('t.id').executeTakeFirst();
  return token === undefined ? null : { tokenId: token.id, agencyId: agency.id, timeZone: agency.timeZone };
}

export const lastDayAfter = (days: number, clock: Clock, timeZone: string): string =>
  new Date(Date.parse(todayIn(clock, timeZone)) + (days - 1) * 86_400_000).toISOString().slice(0, 10);

export async function makeScimToken(db: OutsideTx, { actor, personId }: Maker, days: number, clock: Clock): Promise<{ readonly token: string; readonly id: string; readonly untilOn: string }> {
  if (!Number.isInteger(days) || days < 1 || days > longestTokenDays) throw new RangeError(`days: 1 to ${longestTokenDays}`);
  const [id, token, untilOn] = [randomId(), newToken(), lastDayAfter(days, clock, actor.timeZone)];
  await act(db, actor, 'scim-token.made', { kind: 'scim-token', id }, async (tx) => {
    await tx.insertInto('scim_token').values({ agency_id: actor.agencyId, id, token_digest: digestOf(token), until_on: untilOn, made_by: personId, made_at: clock.now() }).execute();
    return done(null, { untilOn });
  }, clock);
  return { token, id, untilOn };
}

/** False: there is no such token, or it is ended already. */
export async function endScimToken(db: OutsideTx, { actor, personId }: Maker, id: string, clock: Clock): Promise<boolean> {
  const outcome = await act(db, actor, 'scim-token.ended', { kind: 'scim-token', id }, async (tx) => {
    const known = await tx.selectFrom('scim_token').where('agency_id', '=', actor.agencyId).where('id', '=', id).select('id').executeTakeFirst();
    if (known === undefined) return refused(null);
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('scim_token_end').values({ agency_id: actor.agencyId, token_id: id, ended_by: personId, ended_at: clock.now() })
      .onConflict((conflict) => conflict.columns(['agency_id', 'token_id']).doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n ? done(null) : refused(null);
  }, clock);
  return outcome.done;
}

export async function listScimTokens(db: Db, agencyId: string): Promise<readonly TokenLine[]> {
  const rows = await db.selectFrom('scim_token as t').leftJoin('scim_token_end as e', (join) => join.onRef('e.agency_id', '=', 't.agency_id').onRef('e.token_id', '=', 't.id'))
    .where('t.agency_id', '=', agencyId).select(['t.id', 't.made_at', 't.until_on', 'e.ended_at']).orderBy('t.made_at', 'desc').limit(100).execute();
  return rows.map((row) => ({ id: row.id, madeAt: row.made_at, untilOn: row.until_on, endedAt: row.ended_at }));
}
