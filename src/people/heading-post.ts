import { sql, type RawBuilder } from 'kysely';

/**
 * Of the assignment `held`: it is the highest structural post of its unit on that day, as holder or acting. Whoever has it heads the
 * unit. A unit without a structural post (most schools) has no head by post; somebody is made `unit-head` there by a grant.
 */
export const headsItsUnit = (day: string | RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`(
  held.unit_id is not null and held.office_kind in ('1', '3') and held.echelon <> '99'
  and held.valid_from <= ${day}::date and (held.valid_until is null or held.valid_until > ${day}::date)
  and not exists (
    select from assignment higher
    where higher.agency_id = held.agency_id and higher.unit_id = held.unit_id and higher.echelon < held.echelon
      and higher.office_kind in ('1', '3') and higher.valid_from <= ${day}::date and (higher.valid_until is null or higher.valid_until > ${day}::date)))`;
