import type { Audience } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import type { TypedNames } from './written-version.ts';

/** Units and people of an audience as one would type them: names of today, and a number or address that finds the person. */
export async function namesOf(db: Db, agencyId: string, { unitIds, personIds }: Audience, today: string): Promise<TypedNames> {
  const units = unitIds.length === 0 ? [] : await db.selectFrom('unit_period').where('agency_id', '=', agencyId).where('unit_id', 'in', [...unitIds])
    .where('valid_from', '<=', today).where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', today)])).select('name').orderBy('name').execute();
  const people = personIds.length === 0 ? [] : await db.selectFrom('person').where('agency_id', '=', agencyId).where('id', 'in', [...personIds]).select(['nrk', 'official_email']).execute();
  return { units: units.map(({ name }) => name), numbers: people.flatMap(({ nrk, official_email: mail }) => nrk ?? mail ?? []) };
}
