import { act, done, refused, type Actor } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Tx } from '../../platform/db/db.ts';
import { officeCookie } from '../../platform/http/office.ts';
import type { CookieChange } from '../../platform/http/reply.ts';
import { timeId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { digestOf, longestHours, newToken, type Way } from './session.ts';

export type Person = { readonly id: string; readonly agencyId: string; readonly timeZone: string };

export const asPerson = ({ id, agencyId, timeZone }: Person): Actor => ({ role: 'person', id, agencyId, timeZone });

export const sessionCookie = (token: string | null): CookieChange => ({ name: officeCookie, value: token, path: paths.office });

/** Begins a session inside the act that proved who it is; the token goes into the cookie and nowhere else. */
export async function insertSession(tx: Tx, person: Person, way: Way, now: Date): Promise<string> {
  const token = newToken();
  await tx.insertInto('office_session').values({
    agency_id: person.agencyId, id: timeId(now), token_digest: digestOf(token), person_id: person.id, way,
    began_at: now, fresh_at: now, seen_at: now, ends_at: new Date(now.getTime() + longestHours * 3_600_000),
  }).execute();
  return token;
}

/** `prove` uses up what was shown (a code, a challenge), in the same transaction; false leaves no trace. */
export async function openSession(
  app: AppContext, person: Person, way: Way, prove: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<CookieChange | null> {
  const outcome = await act<string, 'not-proved'>(app.db, asPerson(person), 'session.opened', { kind: 'person', id: person.id }, async (tx) => {
    if (!(await prove(tx))) return refused('not-proved');
    return done(await insertSession(tx, person, way, app.clock.now()), { way });
  }, app.clock);
  return outcome.done ? sessionCookie(outcome.value) : null;
}

/** A factor was shown again: the session gets a new secret, so that a copied cookie is worth nothing any more. */
export async function freshenSession(
  app: AppContext, person: Person, sessionId: string, way: Way, prove: (tx: Tx) => Promise<boolean>,
): Promise<CookieChange | null> {
  const outcome = await act<string, 'not-proved'>(app.db, asPerson(person), 'session.freshened', { kind: 'person', id: person.id }, async (tx) => {
    if (!(await prove(tx))) return refused('not-proved');
    const token = newToken();
    const now = app.clock.now();
    const { numUpdatedRows } = await tx.updateTable('office_session').set({ token_digest: digestOf(token), fresh_at: now, seen_at: now })
      .where('agency_id', '=', person.agencyId).where('id', '=', sessionId).where('person_id', '=', person.id).executeTakeFirst();
    return numUpdatedRows === 1n ? done(token, { way }) : refused('not-proved');
  }, app.clock);
  return outcome.done ? sessionCookie(outcome.value) : null;
}
