import { act, done, housekeep, refused, type Outcome } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import type { OfficeActor } from '../../platform/http/office.ts';
import { asPerson } from './open-session.ts';
import { idleMinutes } from './session.ts';

export type OwnSession = { readonly id: string; readonly way: string; readonly began_at: Date; readonly seen_at: Date };

const idleSince = (now: Date): Date => new Date(now.getTime() - idleMinutes * 60_000);

/** The person's own, the latest first. */
export const ownSessions = (db: Db, { agencyId, id }: OfficeActor, now: Date): Promise<OwnSession[]> =>
  db.selectFrom('office_session').select(['id', 'way', 'began_at', 'seen_at'])
    .where('agency_id', '=', agencyId).where('person_id', '=', id).where('ends_at', '>', now).where('seen_at', '>=', idleSince(now))
    .orderBy('began_at', 'desc').limit(50).execute();

/** One of the person's own sessions. What has ended already, or is somebody else's, leaves no entry: the log tells of ends that were. */
export const endSession = (app: AppContext, actor: OfficeActor, sessionId: string): Promise<Outcome<void, 'not-there'>> =>
  act<void, 'not-there'>(app.db, asPerson(actor), 'session.ended', { kind: 'session', id: sessionId }, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('office_session')
      .where('agency_id', '=', actor.agencyId).where('person_id', '=', actor.id).where('id', '=', sessionId).executeTakeFirst();
    return numDeletedRows > 0n ? done(undefined) : refused('not-there');
  }, app.clock);

/** All sessions of the person, this one included. */
export const endAllSessions = (app: AppContext, actor: OfficeActor): Promise<Outcome<void, never>> =>
  act(app.db, asPerson(actor), 'session.all-ended', { kind: 'person', id: actor.id }, async (tx) => {
    await deleteSessions(tx, actor.agencyId, actor.id);
    return done(undefined);
  }, app.clock);

export const deleteSessions = (tx: Tx, agencyId: string, personId: string): Promise<unknown> =>
  tx.deleteFrom('office_session').where('agency_id', '=', agencyId).where('person_id', '=', personId).execute();

/** Clears what has ended by itself. */
export const sweepSessions = (db: OutsideTx, now: Date): Promise<void> => housekeep(db, 'keep-sessions', async (tx) => {
  await tx.deleteFrom('office_session').where((row) => row.or([row('ends_at', '<=', now), row('seen_at', '<', idleSince(now))])).execute();
  await tx.deleteFrom('sign_in_attempt').where('ends_at', '<=', now).execute();
  await tx.deleteFrom('sign_in_link').where('ends_at', '<=', now).execute();
  await tx.deleteFrom('sign_in_failure').where('failed_at', '<', new Date(now.getTime() - 86_400_000)).execute();
});
