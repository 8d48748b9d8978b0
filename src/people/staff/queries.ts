import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

export type Person = {
  readonly id: string; readonly name: string; readonly kind: string; readonly nip: string | null; readonly nrk: string | null;
  readonly legalStanding: string | null; readonly institution: string | null;
};

export async function personOf(db: Db, agencyId: string, personId: string): Promise<Person | null> {
  const row = await db.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', personId)
    .select(['id', 'name', 'kind', 'nip', 'nrk', 'legal_standing as legalStanding', 'institution']).executeTakeFirst();
  return row ?? null;
}

export type PostStanding = 'own' | 'plt' | 'plh' | 'pj' | 'elsewhere';
export type Post = {
  readonly id: string; readonly office: string | null; readonly standing: PostStanding; readonly unitId: string | null;
  /** The unit as it was called when the post began, or the other institution. */
  readonly place: string | null;
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly until: string | null;
};

/** The newest first; a line that was taken back on its first day never held. */
export async function postsOf(db: Db, agencyId: string, personId: string): Promise<readonly Post[]> {
  const { rows } = await sql<Post>`
    select a.id, a.office_held as office, a.standing, a.unit_id as "unitId", a.valid_from as "from", a.valid_until as until, coalesce(a.elsewhere, (
      select u.name from unit_period u where u.agency_id = a.agency_id and u.unit_id = a.unit_id
      order by u.valid_from <= a.valid_from desc, case when u.valid_from <= a.valid_from then u.valid_from end desc, u.valid_from limit 1)) as place
    from assignment a where a.agency_id = ${agencyId}::uuid and a.person_id = ${personId}::uuid and a.valid_until is distinct from a.valid_from
    order by a.valid_from desc, a.standing = 'own' desc, a.id`.execute(db);
  return rows;
}

export async function postAsked(db: Db, agencyId: string, assignmentId: string): Promise<(Post & { readonly personId: string }) | null> {
  const row = await db.selectFrom('assignment').where('agency_id', '=', agencyId).where('id', '=', assignmentId).select('person_id').executeTakeFirst();
  if (row === undefined) return null;
  const post = (await postsOf(db, agencyId, row.person_id)).find(({ id }) => id === assignmentId);
  return post === undefined ? null : { ...post, personId: row.person_id };
}
