// A token that lets somebody in once: the first administrator, a person recovered by two officers, and the
// people of the demonstration.
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Tx } from '../../platform/db/db.ts';
import { digestOf } from '../session/session.ts';
import type { Found } from './sign-in-name.ts';

export type LinkPurpose = 'set-up' | 'recover' | 'demo';

type NewLink = { readonly token: string; readonly purpose: LinkPurpose; readonly who: Found | null; readonly endsAt: Date };

export const insertLink = (tx: Tx, { token, purpose, who, endsAt }: NewLink): Promise<unknown> =>
  tx.insertInto('sign_in_link').values({
    token_digest: digestOf(token), purpose, agency_id: who?.agencyId ?? null, person_id: who?.personId ?? null, ends_at: endsAt,
  }).execute();

export const keepLink = (app: Pick<AppContext, 'db'>, link: NewLink): Promise<unknown> =>
  housekeep(app.db, 'keep-sessions', (tx) => insertLink(tx, link));

/** Whether it still opens; reading does not use it up. */
export async function linkIsOpen({ db, clock }: AppContext, purpose: LinkPurpose, token: string): Promise<boolean> {
  const row = await db.selectFrom('sign_in_link').select('ends_at').where('token_digest', '=', digestOf(token)).where('purpose', '=', purpose).executeTakeFirst();
  return row !== undefined && clock.now() < row.ends_at;
}

export async function linkHolder({ db, clock }: AppContext, purpose: LinkPurpose, token: string): Promise<Found | null> {
  const row = await db.selectFrom('sign_in_link').select(['agency_id', 'person_id', 'ends_at'])
    .where('token_digest', '=', digestOf(token)).where('purpose', '=', purpose).executeTakeFirst();
  if (row === undefined || row.agency_id === null || row.person_id === null || clock.now() >= row.ends_at) return null;
  return { agencyId: row.agency_id, personId: row.person_id };
}

/** True for one caller only. */
export async function useLink(tx: Tx, token: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_link').where('token_digest', '=', digestOf(token)).executeTakeFirst();
  return numDeletedRows === 1n;
}
