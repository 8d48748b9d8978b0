// What people type as their name is looked up by a digest under a key that lies in a file: from a copy of the
// database alone nobody can tell who may sign in. Derived from the keys of forms, of which none is ever thrown away.
import { createHmac } from 'node:crypto';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db, Tx } from '../../platform/db/db.ts';

export type NameKind = 'nip' | 'nrk' | 'email' | 'chosen' | 'elsewhere';

/** As people write it: spaces inside numbers, capitals in addresses. */
export function plainName(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  return /^[\d\s.-]+$/u.test(text) ? text.replaceAll(/\D/gu, '') : text.replaceAll(/\s+/gu, ' ').slice(0, 200);
}

export type Keyed = Pick<AppContext, 'keys'>;

export const digestUnder = (secret: Uint8Array, purpose: string, text: string): Buffer =>
  createHmac('sha256', createHmac('sha256', secret).update(`netral ${purpose}`).digest()).update(text).digest();

/** Under every key, the current one first: names registered before a rotation are still found. */
export const digestsOf = ({ keys }: Keyed, purpose: string, text: string): readonly [Buffer, ...Buffer[]] => {
  const [first, ...older] = keys.form.map(({ secret }) => digestUnder(secret, purpose, text));
  if (first === undefined) throw new Error('There is no key of forms.');
  return [first, ...older];
};

export type Found = { readonly agencyId: string; readonly personId: string };

export async function findByName(db: Db, app: Keyed, agencyId: string, typed: string): Promise<(Found & { readonly kind: string }) | null> {
  const row = await db.selectFrom('sign_in_name').select(['agency_id', 'person_id', 'kind'])
    .where('name_digest', 'in', [...digestsOf(app, 'sign-in name', plainName(typed))]).executeTakeFirst();
  // A name of another agency is as unknown here as one that nobody has.
  return row === undefined || row.agency_id !== agencyId ? null : { agencyId, personId: row.person_id, kind: row.kind };
}

/** False: the name already belongs to somebody else. The same name for the same person again changes nothing. */
export async function registerName(tx: Tx, app: Keyed, who: Found, name: string, kind: NameKind): Promise<boolean> {
  const digests = digestsOf(app, 'sign-in name', plainName(name));
  const known = await tx.selectFrom('sign_in_name').select(['agency_id', 'person_id']).where('name_digest', 'in', [...digests]).executeTakeFirst();
  if (known !== undefined) return known.agency_id === who.agencyId && known.person_id === who.personId;
  await tx.insertInto('sign_in_name').values({ name_digest: digests[0], agency_id: who.agencyId, person_id: who.personId, kind }).execute();
  return true;
}

/** The numbers and the address by which the personnel list knows the person. */
export async function registerListedNames(tx: Tx, app: Keyed, who: Found): Promise<void> {
  const row = await tx.selectFrom('person').select(['nip', 'nrk', 'official_email'])
    .where('agency_id', '=', who.agencyId).where('id', '=', who.personId).executeTakeFirst();
  for (const [kind, name] of [['nip', row?.nip], ['nrk', row?.nrk], ['email', row?.official_email]] as const) {
    if (name) await registerName(tx, app, who, name, kind);
  }
}
