// Wrong tries make the next one wait, by the typed name and whether or not it is anybody's. A browser that signed
// in before has a count of its own, so that a stranger who keeps trying a name cannot keep its owner out.
import { timingSafeEqual } from 'node:crypto';
import { housekeep } from '../../audit/index.ts';
import { sql } from 'kysely';
import type { AppContext } from '../../platform/app-context.ts';
import type { CookieChange } from '../../platform/http/reply.ts';
import { paths } from '../../paths.ts';
import { newToken } from '../session/session.ts';
import { digestsOf, plainName } from './sign-in-name.ts';

export const freeTries = 5;
const longestWaitSeconds = 60;

export const waitSeconds = (failures: number): number => (failures < freeTries ? 0 : Math.min(longestWaitSeconds, 2 ** (failures - freeTries + 1)));

export type Bucket = { readonly digest: Buffer };

export const knownCookie = 'netral_kenal';
const knownDays = 180;

/** Vouches that this browser once signed in under this name; it says nothing to anybody else. */
export function rememberBrowser(app: AppContext, typed: string): CookieChange {
  const nonce = newToken();
  const mark = digestsOf(app, 'known browser', `${nonce} ${plainName(typed)}`)[0].toString('base64url');
  return knownCookieOf(`${nonce}.${mark}`);
}

export function bucketOf(app: AppContext, typed: string, cookie: string | undefined): Bucket {
  const name = plainName(typed);
  const [nonce = '', mark = ''] = (cookie ?? '').split('.');
  const given = Buffer.from(mark, 'base64url');
  const known = digestsOf(app, 'known browser', `${nonce} ${name}`).some((each) => each.length === given.length && timingSafeEqual(each, given));
  return { digest: digestsOf(app, 'failures', known ? `${nonce} ${name}` : name)[0] };
}

/** Of the codes after a right password, so that beginning anew gives nobody more guesses; apart for known browsers as well. */
export const secondBucket = (app: AppContext, { digest }: Bucket): Bucket => ({ digest: digestsOf(app, 'failures', `second ${digest.toString('hex')}`)[0] });

/** For the whole office: the English sign-in page lies elsewhere below it. */
export const knownCookieOf = (value: string): CookieChange => ({ name: knownCookie, value, path: paths.office, maxAgeSeconds: knownDays * 86_400 });

/** Seconds until this name may be tried again; 0: now. */
export async function waitLeft({ db, clock }: AppContext, { digest }: Bucket): Promise<number> {
  const row = await db.selectFrom('sign_in_failure').select(['failures', 'failed_at']).where('bucket', '=', digest).executeTakeFirst();
  if (row === undefined) return 0;
  const sinceSeconds = (clock.now().getTime() - row.failed_at.getTime()) / 1000;
  // A clock that was set back must not make anybody wait for hours.
  return Math.min(waitSeconds(row.failures), Math.max(0, Math.ceil(waitSeconds(row.failures) - sinceSeconds)));
}

/**
 * Counts a try before it is judged, so that a thousand at once count as a thousand. False: another one came between,
 * and this one has to wait. Forgotten after a right one, or a day later.
 */
export async function takeTurn({ db, clock }: AppContext, { digest }: Bucket): Promise<boolean> {
  const now = clock.now();
  // A time that lies far ahead was written before the clock was set back.
  const waited = sql<boolean>`sign_in_failure.failures < ${freeTries} or sign_in_failure.failed_at > ${now}::timestamptz + interval '2 minutes'
    or extract(epoch from ${now}::timestamptz - sign_in_failure.failed_at) >= least(${longestWaitSeconds}, power(2, least(sign_in_failure.failures, 30) - ${freeTries - 1}))`;
  const counted = sql<number>`case when sign_in_failure.failed_at < ${now}::timestamptz - interval '1 day' then 1 else least(sign_in_failure.failures + 1, 1000000) end`;
  const rows = await housekeep(db, 'keep-sessions', (tx) => tx.insertInto('sign_in_failure').values({ bucket: digest, failures: 1, failed_at: now })
    .onConflict((row) => row.column('bucket').doUpdateSet({ failures: counted, failed_at: now }).where(waited))
    .returning('failures').execute());
  return rows.length === 1;
}

export const forgetFailures = ({ db }: AppContext, { digest }: Bucket): Promise<unknown> =>
  housekeep(db, 'keep-sessions', (tx) => tx.deleteFrom('sign_in_failure').where('bucket', '=', digest).execute());
