import { hash, verify } from '@node-rs/argon2';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Found } from './sign-in-name.ts';

/** 19 MiB, two passes, one thread: what OWASP names as the least for Argon2id, which is what the library takes unless told. */
const measures = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
export const longestPassword = 200;

/** As it may be typed on another keyboard: one spelling for letters that look the same. */
const spelled = (password: string): string => password.normalize('NFKC');

export const isLongEnough = (password: string): boolean => Array.from(spelled(password)).length >= shortestPassword && password.length <= longestPassword;

export const hashPassword = (password: string): Promise<string> => hash(spelled(password), measures);

// Nobody's: an unknown name costs the same work as a known one.
const nobodys = hash('no password at all', measures);

/** Always one verification, whoever is asked for. */
export async function isPasswordOf(db: Db, who: Found | null, password: string): Promise<boolean> {
  const row = await db.selectFrom('sign_in_password').select('hash')
    .where('agency_id', '=', who?.agencyId ?? nobody).where('person_id', '=', who?.personId ?? nobody).executeTakeFirst();
  const right = await verify(row?.hash ?? (await nobodys), spelled(password.slice(0, longestPassword)));
  return right && row !== undefined;
}

const nobody = '00000000-0000-0000-0000-000000000000';

export async function setPassword(tx: Tx, who: Found, hashed: string, today: string): Promise<void> {
  await tx.insertInto('sign_in_password').values({ agency_id: who.agencyId, person_id: who.personId, hash: hashed, changed_on: today })
    .onConflict((row) => row.columns(['agency_id', 'person_id']).doUpdateSet({ hash: hashed, changed_on: today })).execute();
}
