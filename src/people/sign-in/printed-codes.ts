// Ten codes on paper, each good once, for the day on which the phone is lost or its clock is wrong.
import { randomInt } from 'node:crypto';
import type { Db, Tx } from '../../platform/db/db.ts';
import { digestsOf, type Found, type Keyed } from './sign-in-name.ts';

// Without 0/O, 1/I/L: copied from paper by hand. Ten letters are 49 bits.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codesPerSheet = 10;

export const newCode = (length = 10): string => {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)] ?? '2').join('');
  return code.replaceAll(length % 4 === 0 ? /(.{4})(?=.)/gu : /(.{5})(?=.)/gu, '$1-');
};

export const plainPrinted = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '').slice(0, 40);

const digests = (app: Keyed, who: Found, code: string) => digestsOf(app, 'printed code', `${who.personId} ${plainPrinted(code)}`);

/** A new sheet; the one before it ends. The codes are shown once and not kept. */
export async function keepNewCodes(tx: Tx, app: Keyed, who: Found, today: string): Promise<readonly string[]> {
  const codes = Array.from({ length: codesPerSheet }, () => newCode());
  await deleteCodes(tx, who);
  await tx.insertInto('sign_in_code').values(codes.map((code) => (
    { agency_id: who.agencyId, person_id: who.personId, code_digest: digests(app, who, code)[0], made_on: today }
  ))).execute();
  return codes;
}

export const deleteCodes = (tx: Tx, who: Found): Promise<unknown> =>
  tx.deleteFrom('sign_in_code').where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).execute();

/** True once for each code. */
export async function useCode(tx: Tx, app: Keyed, who: Found, typed: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_code').where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId)
    .where('code_digest', 'in', [...digests(app, who, typed)]).executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function codesLeft(db: Db, who: Found): Promise<number> {
  const row = await db.selectFrom('sign_in_code').select((each) => each.fn.countAll<string>().as('left'))
    .where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).executeTakeFirst();
  return Number(row?.left ?? 0);
}
