// People whom the identity system has sent, and nobody else: whoever holds its token cannot list the staff.
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { UserFilter } from './attribute-path.ts';

export type Post = {
  readonly assignmentId: string; readonly unit: string; readonly since: string; readonly current: boolean;
  readonly office: string | null; readonly officeKind: string | null; readonly echelon: string | null;
};

export type StoredUser = {
  readonly personId: string; readonly userName: string | null; readonly externalId: string | null;
  readonly kind: string; readonly name: string; readonly nip: string | null; readonly nrk: string | null; readonly standing: string | null;
  readonly email: string | null; readonly phone: string | null;
  /** The own post of today, else the last one. */
  readonly post: Post | null;
};

type Row = Omit<StoredUser, 'post'> & { assignmentId: string | null; unit: string; since: string; until: string | null; office: string | null; officeKind: string | null; echelon: string | null };

const columns = sql`p.id as "personId", s.user_name as "userName", s.external_id as "externalId", p.kind, p.name, p.nip, p.nrk, p.legal_standing as standing,
  p.official_email as email, p.phone, a.id as "assignmentId", u.source_id as unit, a.valid_from as since, a.valid_until as until,
  a.office_held as office, a.office_kind as "officeKind", a.echelon`;

const lastPost = sql`left join lateral (select * from assignment t where t.agency_id = p.agency_id and t.person_id = p.id and t.standing = 'own'
    order by t.valid_until desc nulls first, t.valid_from desc limit 1) a on true
  left join unit u on u.agency_id = a.agency_id and u.id = a.unit_id`;

const userOf = ({ assignmentId, unit, since, until, office, officeKind, echelon, ...rest }: Row): StoredUser => (
  { ...rest, post: assignmentId === null ? null : { assignmentId, unit, since, current: until === null, office, officeKind, echelon } }
);

export async function readUser(db: Db, agencyId: string, personId: string): Promise<StoredUser | null> {
  const { rows } = await sql<Row>`select ${columns} from scim_user s join person p on p.agency_id = s.agency_id and p.id = s.person_id ${lastPost}
    where s.agency_id = ${agencyId}::uuid and s.person_id = ${personId}::uuid`.execute(db);
  return rows[0] === undefined ? null : userOf(rows[0]);
}

/** Whoever is in our lists, sent or not: only an act may ask. */
export async function readPerson(db: Db, agencyId: string, personId: string): Promise<StoredUser | null> {
  const { rows } = await sql<Row>`select ${columns} from person p left join scim_user s on s.agency_id = p.agency_id and s.person_id = p.id ${lastPost}
    where p.agency_id = ${agencyId}::uuid and p.id = ${personId}::uuid`.execute(db);
  return rows[0] === undefined ? null : userOf(rows[0]);
}

export type Page = { readonly from: number; readonly count: number };
export type Found = { readonly total: number; readonly users: readonly StoredUser[] };

export async function findUsers(db: Db, agencyId: string, filter: UserFilter | null, { from, count }: Page): Promise<Found> {
  const which = sql`s.agency_id = ${agencyId}::uuid and ${matching(filter)}`;
  const total = await sql<{ total: string }>`select count(*) as total from scim_user s where ${which}`.execute(db);
  if (count === 0) return { total: Number(total.rows[0]?.total ?? 0), users: [] };
  const { rows } = await sql<Row>`select ${columns} from (select * from scim_user s where ${which} order by s.person_id limit ${count} offset ${from - 1}) s
    join person p on p.agency_id = s.agency_id and p.id = s.person_id ${lastPost} order by p.id`.execute(db);
  return { total: Number(total.rows[0]?.total ?? 0), users: rows.map(userOf) };
}

function matching(filter: UserFilter | null): RawBuilder<unknown> {
  if (filter === null) return sql`true`;
  return filter.by === 'userName' ? sql`lower(s.user_name) = lower(${filter.value})` : sql`s.external_id = ${filter.value}`;
}
