import type { Db } from '../platform/db/db.ts';

/** By NRK, NIP or official e-mail, as people type them; null unless it is exactly one person. */
export async function findPerson(db: Db, agencyId: string, typed: string): Promise<string | null> {
  const among = db.selectFrom('person').where('agency_id', '=', agencyId).select('id').limit(2);
  const digits = typed.replaceAll(/[\s.-]/gu, '');
  const found = await withNumber();
  return found.length === 1 ? found[0]?.id ?? null : null;

  async function withNumber(): Promise<readonly { readonly id: string }[]> {
    if (/^\d{6}$/u.test(digits)) return among.where('nrk', '=', digits).execute();
    if (/^\d{18}$/u.test(digits)) return among.where('nip', '=', digits).execute();
    return typed.includes('@') ? among.where((where) => where(where.fn<string>('lower', ['official_email']), '=', typed.trim().toLowerCase())).execute() : [];
  }
}
