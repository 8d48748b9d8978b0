// Half of a signing in: what the other half must fit. Bound to one browser by a cookie of its own, ended by its
// first success, and by its fifth failure.
import { housekeep } from '../../audit/index.ts';
import { sql } from 'kysely';
import type { AppContext } from '../../platform/app-context.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { CookieChange } from '../../platform/http/reply.ts';
import { paths } from '../../paths.ts';
import { digestOf, isToken, newToken } from '../session/session.ts';

export type AttemptPurpose = 'second' | 'passkey' | 'elsewhere' | 'enrol';
export const attemptCookie = 'netral_masuk';
const attemptMinutes = 10;
export const triesPerAttempt = 5;

/** The whole office sees it: a passkey or a code app is added with it too. */
export const attemptCookieOf = (token: string | null): CookieChange =>
  ({ name: attemptCookie, value: token, path: paths.office, ...(token === null ? {} : { maxAgeSeconds: attemptMinutes * 60 }) });

export type Attempt = { readonly digest: Buffer; readonly agencyId: string; readonly personId: string | null; readonly state: unknown };

type Begin = { readonly agencyId: string; readonly purpose: AttemptPurpose; readonly personId: string | null; readonly state: Readonly<Record<string, unknown>> };

export async function beginAttempt({ db, clock }: AppContext, { agencyId, purpose, personId, state }: Begin): Promise<CookieChange> {
  const token = newToken();
  const endsAt = new Date(clock.now().getTime() + attemptMinutes * 60_000);
  await housekeep(db, 'keep-sessions', (tx) => tx.insertInto('sign_in_attempt').values({
    agency_id: agencyId, token_digest: digestOf(token), purpose, person_id: personId, state: JSON.stringify(state), ends_at: endsAt,
  }).execute());
  return attemptCookieOf(token);
}

export async function readAttempt({ db, clock }: AppContext, agencyId: string, purpose: AttemptPurpose, token: string | undefined): Promise<Attempt | null> {
  if (token === undefined || !isToken(token)) return null;
  const row = await db.selectFrom('sign_in_attempt').select(['token_digest', 'person_id', 'state'])
    .where('agency_id', '=', agencyId).where('token_digest', '=', digestOf(token)).where('purpose', '=', purpose)
    .where('ends_at', '>', clock.now()).where('failures', '<', triesPerAttempt).executeTakeFirst();
  return row === undefined ? null : { digest: row.token_digest, agencyId, personId: row.person_id, state: row.state };
}

/** Counts a try before it is judged; false: there were too many. */
export async function countTry({ db }: AppContext, { agencyId, digest }: Attempt): Promise<boolean> {
  const rows = await housekeep(db, 'keep-sessions', (tx) => tx.updateTable('sign_in_attempt').set({ failures: sql`failures + 1` })
    .where('agency_id', '=', agencyId).where('token_digest', '=', digest).where('failures', '<', triesPerAttempt).returning('failures').execute());
  return rows.length === 1;
}

/** True for one caller only, however often the answer is sent. */
export async function useAttempt(tx: Tx, { agencyId, digest }: Attempt): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_attempt').where('agency_id', '=', agencyId).where('token_digest', '=', digest).executeTakeFirst();
  return numDeletedRows === 1n;
}
