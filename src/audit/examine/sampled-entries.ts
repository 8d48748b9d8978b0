// The entries that were drawn, as an auditor sees them: what is public of each, and what became of its detail. Never the detail.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { commitmentOf, type Json } from '../canonical.ts';
import { missingDetails } from '../retention/sweep-retention.ts';

/** `erased`: a sweep tells of it. `unexplained`: it is gone and none does. `differs`: it is not what was committed to. */
export type DetailState = 'there' | 'erased' | 'unexplained' | 'differs';

export type SampledEntry = { readonly place: number; readonly entryId: string; readonly noun: string; readonly role: string; readonly on: string; readonly detail: DetailState };

type Row = { place: number; entry_id: string; noun: string; role: string; commitment: Buffer; acted_on: string; salt: Buffer | null; actor: Json; subject: Json; content: Json };

export async function sampledEntries(db: Db, agencyId: string, places: readonly number[]): Promise<readonly SampledEntry[]> {
  const { rows } = await sql<Row>`
    select l.place + 1 as place, e.id as entry_id, e.noun, e.role, e.commitment, e.acted_on, d.salt, d.actor, d.subject, d.content
    from audit.log_leaf l join audit.audit_entry e on e.agency_id = l.agency_id and e.id = l.entry_id
    left join audit.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.id
    where l.agency_id = ${agencyId} and l.place = any(${places.map((place) => place - 1)}::integer[]) order by l.place`.execute(db);
  const gone = rows.some(({ salt }) => salt === null) ? await missingDetails(db, agencyId) : null;
  return rows.map(({ place, entry_id: entryId, noun, role, acted_on: on, commitment, salt, actor, subject, content }) => {
    const held = (): DetailState => (commitmentOf(salt ?? Buffer.alloc(0), { actor, subject, content }).equals(commitment) ? 'there' : 'differs');
    return { place, entryId, noun, role, on, detail: salt !== null ? held() : gone?.erased.has(entryId) === true ? 'erased' : 'unexplained' };
  });
}

export type OpenedDetail = { readonly entryId: string; readonly actor: Json; readonly subject: Json; readonly content: Json };

/** The detail of one entry of this agency. Only inside an act that says who looked and who agreed. */
export async function detailAt(db: Db, agencyId: string, place: number): Promise<OpenedDetail | null> {
  const row = await db.selectFrom('audit.log_leaf as l')
    .innerJoin('audit.audit_detail as d', (join) => join.onRef('d.agency_id', '=', 'l.agency_id').onRef('d.entry_id', '=', 'l.entry_id'))
    .where('l.agency_id', '=', agencyId).where('l.place', '=', place - 1).select(['d.entry_id', 'd.actor', 'd.subject', 'd.content']).executeTakeFirst();
  return row === undefined ? null : { entryId: row.entry_id, actor: row.actor as Json, subject: row.subject as Json, content: row.content as Json };
}

/** Every id in the detail, whoever or whatever it belongs to, so that nobody decides on opening what names them. */
export async function idsInDetail(db: Db, agencyId: string, place: number): Promise<readonly string[]> {
  const detail = await detailAt(db, agencyId, place);
  return detail === null ? [] : [...new Set(idsIn([detail.actor, detail.subject, detail.content]))];
}

function idsIn(value: Json): string[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap((each: Json) => idsIn(each)) : [];
}
