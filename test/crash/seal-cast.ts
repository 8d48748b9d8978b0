// Days of pledges written as rows, and what must hold of them however often whoever seals them is killed.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { toBase64Url } from '../../packages/proof/index.ts';
import { dayTree } from '../../packages/proof/pledge/day.ts';
import { act, done } from '../../src/audit/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import type { OutsideTx } from '../../src/platform/db/db.ts';
import { agencyId, ids, system } from './remind-cast.ts';

/** Long after all days, in the hour in which the job runs. */
export const sealClock = clockAt('2027-02-10T17:40:00Z');
export const dayOf = (round: number): string => new Date(Date.UTC(2026, 10, 23 + round)).toISOString().slice(0, 10);

/** As many people who have not signed yet sign on that day, at eight in the morning. */
export async function castDay(db: OutsideTx, day: string, acts: number): Promise<void> {
  await act(db, system, 'cast.made', { kind: 'directive', id: ids.directive }, async (tx) => {
    const { numAffectedRows = 0n } = await sql`
      with made as (select a.person_id, gen_random_uuid() as id from directive_addressee a where a.agency_id = ${agencyId} and a.directive_id = ${ids.directive}
          and not exists (select from pledge_act p where p.agency_id = a.agency_id and p.directive_id = a.directive_id and p.person_id = a.person_id) limit ${acts}),
        recorded as (select *, '{"at":"' || ${day}::text || 'T08:00:00+07:00","group":"civil-servant","id":"' || id || '","number":1,"person":"' || ${'A'.repeat(43)}::text
          || '","unit":"U","v":1,"version":"' || ${'A'.repeat(43)}::text || '","way":"own"}' as record from made)
      insert into pledge_act (agency_id, id, directive_id, person_id, number, entry_id, record, salt, person, leaf, signed_on, signed_at)
      select ${agencyId}, id, ${ids.directive}, person_id, 1, id, record, ${randomBytes(16)}, '{"name":"Staf Contoh","post":"Staf","unit":"Unit contoh"}',
        sha256('\\x00'::bytea || convert_to(record, 'UTF8')), ${day}::date, ${new Date(`${day}T01:00:00Z`)} from recorded`.execute(tx);
    assert.equal(numAffectedRows, BigInt(acts));
    return done(null);
  });
}

/** Each day is sealed whole and once, or not at all; how many are. */
export async function sealedWhole(db: OutsideTx, days: readonly string[], acts: number): Promise<number> {
  const parts = await db.selectFrom('pledge_day').where('agency_id', '=', agencyId).select(['day', 'part', 'count', 'root', 'entry_id']).orderBy('day').execute();
  assert.equal(new Set(parts.map(({ day }) => day)).size, parts.length, 'a day was sealed twice');
  for (const day of days) {
    const places = await db.selectFrom('pledge_act as a').leftJoin('pledge_place as p', (join) => join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.act_id', '=', 'a.id'))
      .where('a.agency_id', '=', agencyId).where('a.signed_on', '=', day).select(['a.leaf', 'p.place', 'p.day', 'p.part']).orderBy('p.place').execute();
    assert.equal(places.length, acts, `acts of ${day}`);
    const sealed = parts.find((part) => part.day === day);
    if (sealed === undefined) assert.ok(places.every(({ place }) => place === null), `${day} has places and no sheet`);
    else {
      assert.deepEqual(places.map((each) => [each.day, each.part, each.place]), Array.from({ length: acts }, (_, place) => [day, 1, place]));
      assert.deepEqual([sealed.count, toBase64Url(sealed.root)], [acts, dayTree(places.map(({ leaf }) => leaf)).root]);
    }
  }
  const entries = await db.selectFrom('audit.audit_entry').where('agency_id', '=', agencyId).where('noun', '=', 'pledge-day.sealed').select('id').execute();
  assert.deepEqual(entries.map(({ id }) => id).toSorted(), parts.map(({ entry_id: id }) => id).toSorted(), 'an entry for each sheet, and a sheet for each entry');
  return parts.length;
}
