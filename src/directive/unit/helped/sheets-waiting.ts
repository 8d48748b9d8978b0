// Sheets that one person has typed and that wait for another. What the first typed is not read here.
import { sql } from 'kysely';
import { isOnePerson, type Holder } from '../../../people/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { typesFor } from './helped-people.ts';

export type WaitingSheet = { readonly id: string; readonly sheetNumber: number; readonly title: string; /** To which the first on it belongs. */ readonly unit: string };

/** Of the version in force alone: a sheet of older words signs nobody. */
const waiting = (agencyId: string, personId: string) => sql`
  from paper_sheet s where s.agency_id = ${agencyId} and s.first_by is not null and s.second_by is null and s.first_by <> ${personId}
    and s.number = (select max(d.number) from directive_sending d where d.agency_id = s.agency_id and d.directive_id = s.directive_id)
    and not exists (select from directive_end e where e.agency_id = s.agency_id and e.directive_id = s.directive_id)`;

/** Those that this person may type as the second, by area. */
export async function sheetsWaiting(db: Db, holder: Holder, today: string): Promise<readonly WaitingSheet[]> {
  const { agencyId, personId } = holder;
  const { rows: areas } = await sql<{ code: string }>`select distinct s.area_code as code ${waiting(agencyId, personId)}`.execute(db);
  const codes = areas.map(({ code }) => code).filter((code) => typesFor(holder, code, today) !== null);
  if (codes.length === 0) return [];
  const { rows } = await sql<WaitingSheet & { firstBy: string }>`
    select w.id, w.sheet_number as "sheetNumber", w.first_by as "firstBy", v.content ->> 'title' as title, coalesce(n.name, w.area_code) as unit
    from (select s.* ${waiting(agencyId, personId)} and s.area_code = any(${sql.val(codes)}::text[]) order by s.area_code, s.directive_id, s.sheet_number limit 200) w
    join directive_version v on v.agency_id = w.agency_id and v.directive_id = w.directive_id and v.number = w.number
    left join paper_sheet_line l on l.agency_id = w.agency_id and l.sheet_id = w.id and l.place = 1
    left join directive_addressee a on a.agency_id = l.agency_id and a.directive_id = w.directive_id and a.person_id = l.person_id
    left join unit_period n on n.agency_id = a.agency_id and n.unit_id = a.unit_id and n.valid_from <= ${today}::date and (n.valid_until is null or n.valid_until > ${today}::date)
    order by w.area_code, w.directive_id, w.sheet_number`.execute(db);
  const typists = [...new Set(rows.map(({ firstBy }) => firstBy))];
  const own = new Set((await Promise.all(typists.map(async (id) => ({ id, same: await isOnePerson(db, agencyId, id, personId) })))).filter(({ same }) => same).map(({ id }) => id));
  return rows.filter(({ firstBy }) => !own.has(firstBy)).map(({ id, sheetNumber, title, unit }) => ({ id, sheetNumber, title, unit }));
}
