import type { Db, Tx } from '../../platform/db/db.ts';
import { codesLeft, deleteCodes } from './printed-codes.ts';
import type { Found } from './sign-in-name.ts';

export type OwnPasskey = { readonly id: string; readonly madeOn: string };

export type Factors = { readonly password: boolean; readonly totp: boolean; readonly codesLeft: number; readonly passkeys: readonly OwnPasskey[] };

export async function factorsOf(db: Db, who: Found): Promise<Factors> {
  const of = (table: 'sign_in_password' | 'sign_in_totp') =>
    db.selectFrom(table).select('person_id').where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).executeTakeFirst();
  const [password, totp, left, passkeys] = await Promise.all([
    of('sign_in_password'), of('sign_in_totp'), codesLeft(db, who),
    db.selectFrom('sign_in_passkey').select(['id', 'made_on']).where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).orderBy('id').execute(),
  ]);
  return {
    password: password !== undefined, totp: totp !== undefined, codesLeft: left,
    passkeys: passkeys.map(({ id, made_on: madeOn }) => ({ id, madeOn })),
  };
}

/** Whether a password alone is not enough for this person. */
export const hasSecond = ({ totp, codesLeft: left, passkeys }: Factors): boolean => totp || left > 0 || passkeys.length > 0;

/** All but the names: whoever recovers a person starts them afresh. */
export async function deleteFactors(tx: Tx, who: Found): Promise<void> {
  for (const table of ['sign_in_password', 'sign_in_totp', 'sign_in_passkey'] as const) {
    await tx.deleteFrom(table).where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).execute();
  }
  await deleteCodes(tx, who);
}
