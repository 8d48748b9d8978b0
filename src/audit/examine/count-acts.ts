// How many acts of each kind a period holds, and whether their numbers in the log have gaps. Every noun is counted as it
// stands; kinds that later parts of the service bring need no line here.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

export type Period = { readonly fromOn: string; readonly untilOn: string };

export type ActCounts = {
  readonly nouns: readonly { readonly noun: string; readonly role: string; readonly count: number }[];
  readonly total: number;
  /** Without a number yet: they wait for the next checkpoint, or, where nobody was named, for the end of the day. */
  readonly waiting: number;
  /** Numbers in the log, from 1; null where none of them has one. */
  readonly numbers: { readonly first: number; readonly last: number; /** Of this agency and period. */ readonly own: number; /** Of another day, another agency, or a key of slips. */ readonly others: number; /** Numbers between them that stand nowhere. */ readonly missing: number } | null;
};

export async function countActs(db: Db, agencyId: string, { fromOn, untilOn }: Period): Promise<ActCounts> {
  const { rows: nouns } = await sql<{ noun: string; role: string; count: number }>`
    select noun, role, count(*)::integer as count from audit.audit_entry
    where agency_id = ${agencyId} and acted_on between ${fromOn}::date and ${untilOn}::date group by noun, role order by noun, role`.execute(db);
  const total = nouns.reduce((sum, { count }) => sum + count, 0);
  const { rows: [found] } = await sql<{ first: number | null; last: number | null; own: number }>`
    select min(l.place) + 1 as first, max(l.place) + 1 as last, count(*)::integer as own
    from audit.audit_entry e join audit.log_leaf l on l.agency_id = e.agency_id and l.entry_id = e.id
    where e.agency_id = ${agencyId} and e.acted_on between ${fromOn}::date and ${untilOn}::date`.execute(db);
  const { first = null, last = null, own = 0 } = found ?? {};
  if (first === null || last === null) return { nouns, total, waiting: total, numbers: null };
  const { rows: [between] } = await sql<{ there: number }>`select count(*)::integer as there from audit.log_leaf where place >= ${first - 1} and place < ${last}`.execute(db);
  const there = between?.there ?? 0;
  return { nouns, total, waiting: total - own, numbers: { first, last, own, others: there - own, missing: last - first + 1 - there } };
}
