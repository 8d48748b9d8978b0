import type { Db } from '../../platform/db/db.ts';
import type { Lang } from '../../paths.ts';
import { nameOf } from '../name-of.ts';
import { writtenDay } from '../written-day.ts';
import type { DescribedLine } from '../approval/approval.ts';
import type { NewGrant } from './grant.ts';
import type { Scope } from './may-do.ts';
import { grantsTexts } from './texts.ts';

export const briefGrant = async (db: Db, agencyId: string, { personId, role }: Pick<NewGrant, 'personId' | 'role'>, lang: Lang): Promise<string> =>
  `${await nameOf(db, agencyId, personId) ?? grantsTexts(lang).unknownPerson} – ${grantsTexts(lang).roles[role]}`;

export async function describeGrant(db: Db, agencyId: string, grant: Omit<NewGrant, 'id'>, lang: Lang): Promise<readonly DescribedLine[]> {
  const texts = grantsTexts(lang);
  return [
    { term: texts.holderTerm, value: await nameOf(db, agencyId, grant.personId) ?? texts.unknownPerson },
    ...(await unitOf(db, agencyId, grant.personId)).map((value) => ({ term: texts.unitTerm, value })),
    { term: texts.roleTerm, value: texts.roles[grant.role] },
    { term: texts.scopeTerm, value: await describeScope(db, agencyId, grant.scope, lang) },
    { term: texts.fromTerm, value: writtenDay(grant.fromOn, lang) },
    { term: texts.untilTerm, value: writtenDay(grant.untilOn, lang) },
  ];
}

/** Two people may have one name; where they work tells them apart. */
async function unitOf(db: Db, agencyId: string, personId: string): Promise<readonly string[]> {
  const row = await db.selectFrom('assignment as a')
    .innerJoin('unit_period as u', (join) => join.onRef('u.agency_id', '=', 'a.agency_id').onRef('u.unit_id', '=', 'a.unit_id'))
    .where('a.agency_id', '=', agencyId).where('a.person_id', '=', personId).where('a.standing', '=', 'own').where('a.valid_until', 'is', null)
    .where('u.valid_until', 'is', null).select('u.name').executeTakeFirst();
  return row === undefined ? [] : [row.name];
}

export async function describeScope(db: Db, agencyId: string, scope: Scope, lang: Lang): Promise<string> {
  const texts = grantsTexts(lang);
  if (scope.kind === 'agency') return texts.wholeAgency;
  if (scope.kind === 'area') {
    const area = await db.selectFrom('area').where('code', '=', scope.areaCode).orderBy('valid_from', 'desc').select('name').executeTakeFirst();
    return `${area?.name ?? texts.unknownArea} (${scope.areaCode})`;
  }
  const unit = await db.selectFrom('unit_period').where('agency_id', '=', agencyId).where('unit_id', '=', scope.unitId)
    .orderBy('valid_from', 'desc').select('name').executeTakeFirst();
  return `${unit?.name ?? texts.unknownUnit}, ${texts.axes[scope.axis]}`;
}
