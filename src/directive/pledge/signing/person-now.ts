import { sql, type RawBuilder } from 'kysely';
import { canonicalJson } from '../../../../packages/proof/index.ts';
import type { PledgePerson } from '../../../../packages/proof/pledge/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import { prepared } from '../../../platform/db/prepared.ts';
import { letterColumns, letterOf, lettersSent, type Letter, type LetterRow } from '../../queries.ts';

export type PersonNow = PledgePerson & { /** Code of the unit in the list of staff. */ readonly unitCode: string };

type Asked = { readonly agencyId: string; readonly directiveId: string; readonly personId: string; readonly today: string };

type PersonRow = { readonly name: string; readonly post: string | null; readonly unit: string | null; readonly unit_code: string };

/** Name, post and unit as they stand today: of the own assignment, else of the unit in which the addressee is counted. */
export async function personNow(db: Db, { agencyId, directiveId, personId, today }: Asked): Promise<PersonNow | null> {
  const { rows: [row] } = await sql<PersonRow>`${prepared('person-now')}
    select ${personColumns} from directive_addressee a ${personOf(today)}
    where a.agency_id = ${agencyId} and a.directive_id = ${directiveId} and a.person_id = ${personId}`.execute(db);
  return row === undefined ? null : personIn(row);
}

/** The letter with the person it was sent to. */
export type LetterAndPerson = Letter & { readonly person: PersonNow };

export async function letterAndPerson(db: Db, { agencyId, directiveId, personId, today }: Asked): Promise<LetterAndPerson | null> {
  const { rows: [row] } = await sql<LetterRow & PersonRow>`${prepared('letter-and-person')}
    select ${letterColumns}, ${personColumns} from ${lettersSent(agencyId, directiveId, personId)} ${personOf(today)}`.execute(db);
  const letter = row === undefined ? null : await letterOf(db, agencyId, directiveId, row);
  return row === undefined || letter === null ? null : { ...letter, person: personIn(row) };
}

const personColumns = sql`p.name, own.office_held as post, n.name as unit, u.source_id as unit_code`;

/** Of the addressee `a`. */
const personOf = (today: string): RawBuilder<unknown> => sql`
    join person p on p.agency_id = a.agency_id and p.id = a.person_id
    left join lateral (select unit_id, office_held from assignment
      where agency_id = p.agency_id and person_id = p.id and standing = 'own' and valid_from <= ${today} and (valid_until is null or valid_until > ${today}) limit 1) own on true
    join unit u on u.agency_id = a.agency_id and u.id = coalesce(own.unit_id, a.unit_id)
    left join lateral (select name from unit_period
      where agency_id = u.agency_id and unit_id = u.id and valid_from <= ${today} and (valid_until is null or valid_until > ${today}) limit 1) n on true`;

const personIn = ({ name, post, unit, unit_code: unitCode }: PersonRow): PersonNow => ({ name, post: post ?? '', unit: unit ?? '', unitCode });

/** One spelling of what stands on the paper, which is hashed and kept. */
export const personText = ({ name, post, unit }: PledgePerson): string => canonicalJson({ name, post, unit });
