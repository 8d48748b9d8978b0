// Somebody by part of a name, by NRK or NIP, among those whom the officer reaches.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Reach } from '../units/reach.ts';

export const mostFound = 20;

export type FoundPerson = { readonly id: string; readonly name: string; readonly kind: string; readonly institution: string | null; readonly unit: string | null };
type Search = { readonly agencyId: string; readonly reach: Reach; readonly today: string };

/** Null where too little was typed; one more than `mostFound` tells that there are others. */
export async function searchPeople(db: Db, { agencyId, reach, today }: Search, typed: string): Promise<readonly FoundPerson[] | null> {
  const fits = fitting(typed.trim());
  if (fits === null) return null;
  // Whoever has no unit stands in the scope of the whole agency alone.
  const within = reach === 'agency' ? sql`true` : sql`a.unit_id = any(${[...reach]}::uuid[])`;
  const { rows } = await sql<FoundPerson>`
    select p.id, p.name, p.kind, p.institution, u.name as unit from person p
    left join assignment a on a.agency_id = p.agency_id and a.person_id = p.id and a.standing = 'own'
      and a.valid_from <= ${today}::date and (a.valid_until is null or a.valid_until > ${today}::date)
    left join unit_period u on u.agency_id = a.agency_id and u.unit_id = a.unit_id and u.valid_from <= ${today}::date and (u.valid_until is null or u.valid_until > ${today}::date)
    where p.agency_id = ${agencyId}::uuid and ${fits} and ${within}
    order by p.name, p.id limit ${mostFound + 1}`.execute(db);
  return rows;
}

function fitting(typed: string) {
  const digits = typed.replaceAll(/[\s.-]/gu, '');
  if (/^\d{18}$/u.test(digits)) return sql`p.nip = ${digits}`;
  if (/^\d{6}$/u.test(digits)) return sql`p.nrk = ${digits}`;
  const letters = [...typed.matchAll(/\p{L}/gu)].length;
  return letters < 3 ? null : sql`p.name ilike ${`%${typed.slice(0, 200).replaceAll(/[\\%_]/gu, '\\$&')}%`}`;
}
