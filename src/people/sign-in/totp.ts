// Codes of a code app (RFC 6238: SHA-1, six digits, half a minute, which is what every app on every phone can do).
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Db, Tx } from '../../platform/db/db.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';
import type { Found, Keyed } from './sign-in-name.ts';

/** Phones go wrong by up to a minute, and people type slowly. */
const toleratedSteps = 2;
/** How far we look to be able to say that it is the clock: half an hour. */
const recognisedSteps = 60;
const stepSeconds = 30;

export type CodeCheck =
  | { readonly right: true; readonly step: number }
  /** A right code of another time: the phone's clock is so many minutes ahead (or behind, when negative). */
  | { readonly right: false; readonly clockOffMinutes: number | null };

const appOf = (secret: Uint8Array): TOTP =>
  new TOTP({ issuer: 'Netral', label: '', algorithm: 'SHA1', digits: 6, period: stepSeconds, secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) });

export const newTotpSecret = (): Buffer => randomBytes(20);

/** Typed off by hand where the camera cannot be used. */
export const writtenSecret = (secret: Uint8Array): string => appOf(secret).secret.base32.replaceAll(/(.{4})(?=.)/gu, '$1 ');

/** `whose` is shown by the app; it never holds a number of a person. */
export function totpAddress(secret: Uint8Array, whose: string): string {
  const app = appOf(secret);
  app.label = whose;
  return app.toString();
}

export const plainCode = (typed: string): string => typed.replaceAll(/\D/gu, '');

export function checkCode(secret: Uint8Array, typed: string, now: Date): CodeCheck {
  const token = plainCode(typed);
  if (token.length !== 6) return { right: false, clockOffMinutes: null };
  const app = appOf(secret);
  const timestamp = now.getTime();
  const near = app.validate({ token, timestamp, window: toleratedSteps });
  if (near !== null) return { right: true, step: Math.floor(timestamp / 1000 / stepSeconds) + near };
  const far = app.validate({ token, timestamp, window: recognisedSteps });
  return { right: false, clockOffMinutes: far === null ? null : Math.round((far * stepSeconds) / 60) };
}

const about = ({ agencyId, personId }: Found): string => `totp ${agencyId} ${personId}`;

export async function readTotp(db: Db, app: Keyed, who: Found): Promise<Buffer | null> {
  const row = await db.selectFrom('sign_in_totp').select(['key_id', 'sealed'])
    .where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).executeTakeFirst();
  return row === undefined ? null : openSecret(app, { keyId: row.key_id, sealed: row.sealed }, about(who));
}

export async function keepTotp(tx: Tx, app: Keyed, who: Found, secret: Uint8Array, step: number, today: string): Promise<void> {
  const { keyId, sealed } = sealSecret(app, secret, about(who));
  const values = { key_id: keyId, sealed, last_step: step, made_on: today };
  await tx.insertInto('sign_in_totp').values({ agency_id: who.agencyId, person_id: who.personId, ...values })
    .onConflict((row) => row.columns(['agency_id', 'person_id']).doUpdateSet(values)).execute();
}

/** Uses the code up: this one and all before it are refused from now on. False: it was used before. */
export async function useStep(tx: Tx, who: Found, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('sign_in_totp').set({ last_step: step })
    .where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).where('last_step', '<', step).executeTakeFirst();
  return numUpdatedRows === 1n;
}
