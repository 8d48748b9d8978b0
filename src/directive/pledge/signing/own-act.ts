import * as v from 'valibot';
import { parsePledgeRecord, type PledgePerson, type PledgeRecord } from '../../../../packages/proof/pledge/record.ts';
import { utf8 } from '../../../../packages/proof/bytes.ts';
import type { Db } from '../../../platform/db/db.ts';

export type PledgeAct = {
  readonly id: string; readonly directiveId: string; readonly number: number; readonly record: PledgeRecord; readonly person: PledgePerson;
  readonly salt: Buffer; readonly leaf: Buffer; readonly signedAt: Date;
  /** Null: its day is not sealed yet. */
  readonly place: { readonly day: string; readonly part: number; readonly place: number } | null;
};

const personSchema = v.strictObject({ name: v.string(), post: v.string(), unit: v.string() });

/** The newest signature of a person under a directive; null: none. */
export async function actOfPerson(db: Db, agencyId: string, { directiveId, personId }: { readonly directiveId: string; readonly personId: string }): Promise<PledgeAct | null> {
  const row = await db.selectFrom('pledge_act as a')
    .leftJoin('pledge_place as p', (join) => join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.act_id', '=', 'a.id'))
    .where('a.agency_id', '=', agencyId).where('a.directive_id', '=', directiveId).where('a.person_id', '=', personId)
    .select(['a.id', 'a.directive_id', 'a.number', 'a.record', 'a.person', 'a.salt', 'a.leaf', 'a.signed_at', 'p.day', 'p.part', 'p.place'])
    .orderBy('a.number', 'desc').limit(1).executeTakeFirst();
  if (row === undefined) return null;
  const record = parsePledgeRecord(utf8(row.record));
  if (record === null) throw new Error('The record of a pledge that was kept cannot be read.');
  const { day, part, place } = row;
  return {
    id: row.id, directiveId: row.directive_id, number: row.number, record, person: v.parse(personSchema, JSON.parse(row.person)), salt: row.salt, leaf: row.leaf, signedAt: row.signed_at,
    place: day === null || part === null || place === null ? null : { day, part, place },
  };
}
