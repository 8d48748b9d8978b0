// Whom a helper of a ward helps: people of community institutions there, and contract workers without a mailbox or a number.
import { sql } from 'kysely';
import { holdsOn, mayDo, wholeAgency, type Holder, type LegalGroup, type Role } from '../../../people/index.ts';
import type { Db } from '../../../platform/db/db.ts';

/** The areas of this helper today. */
export const areasHelped = ({ grants }: Holder, today: string): readonly string[] =>
  [...new Set(grants.flatMap((grant) => (grant.role === 'ward-helper' && grant.scope.kind === 'area' && holdsOn(grant, today) ? [grant.scope.areaCode] : [])))];

/** Whoever types a sheet of an area: its helper, or a personnel officer of the whole agency. */
export function typesFor(holder: Holder, areaCode: string, today: string): Role | null {
  const parts = areaCode.split('.');
  const areaCodes = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const may = mayDo(holder, { anyOf: ['ward-helper', 'personnel-officer'], touches: 'content', ownMatter: 'never' }, { ...wholeAgency(holder.agencyId), areaCodes }, today);
  return may.allowed ? may.as : null;
}

/** Civil servants have a sign-in. */
export const helpedGroups = ['community', 'contract-worker'] as const satisfies readonly LegalGroup[];
export type HelpedGroup = (typeof helpedGroups)[number];

export type HelpedPerson = { readonly id: string; readonly name: string; readonly institution: string | null; readonly group: HelpedGroup; readonly areaCode: string; readonly signed: boolean };

type Asked = { readonly directiveId: string; readonly since: number; readonly areaCodes: readonly string[]; readonly today: string };

export async function helpedPeople(db: Db, agencyId: string, { directiveId, since, areaCodes, today }: Asked): Promise<readonly HelpedPerson[]> {
  const { rows } = await sql<HelpedPerson>`
    select p.id, p.name, p.institution, a.legal_group as "group", u.area_code as "areaCode", exists (select from directive_response r
      where r.agency_id = a.agency_id and r.directive_id = a.directive_id and r.person_id = a.person_id and r.wanted = 'signed' and r.number >= ${since}) as signed
    from directive_addressee a
    join person p on p.agency_id = a.agency_id and p.id = a.person_id
    join unit_period u on u.agency_id = a.agency_id and u.unit_id = a.unit_id and u.valid_from <= ${today}::date and (u.valid_until is null or u.valid_until > ${today}::date)
    where a.agency_id = ${agencyId} and a.directive_id = ${directiveId} and a.left_on is null
      and (a.legal_group = 'community' or (a.legal_group = 'contract-worker' and p.official_email is null and p.nrk is null))
      and exists (select from unnest(${sql.val([...areaCodes])}::text[]) c where u.area_code = c or u.area_code like c || '.%')
    order by p.name, p.id`.execute(db);
  return rows;
}
