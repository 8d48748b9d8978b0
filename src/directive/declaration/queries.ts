import { sql } from 'kysely';
import * as v from 'valibot';
import type { Db } from '../../platform/db/db.ts';
import { versionInForce } from '../queries.ts';
import { draftOf } from '../writing/compose-directive.ts';
import { planSchema, type Plan, type Signing } from './plan.ts';

export async function planOf(db: Db, agencyId: string, directiveId: string): Promise<{ readonly plan: Plan; readonly number: number } | null> {
  const row = await db.selectFrom('declaration_plan').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(['plan', 'number']).orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? null : { plan: v.parse(planSchema, row.plan), number: row.number };
}

/** The newest record of each seat. */
export async function signingsOf(db: Db, agencyId: string, directiveId: string): Promise<readonly Signing[]> {
  const { rows } = await sql<{ seat_id: string; outcome: string; signed_time: string | null; number: number }>`
    select distinct on (seat_id) seat_id, outcome, signed_time, number from declaration_signing
    where agency_id = ${agencyId} and directive_id = ${directiveId} order by seat_id, number desc`.execute(db);
  return rows.map((row) => ({ seatId: row.seat_id, outcome: row.outcome as Signing['outcome'], time: row.signed_time, number: row.number }));
}

export type Minutes = { readonly number: number; readonly letterNumber: string | null; readonly remarks: string | null; readonly closedTime: string; readonly recordedAt: Date };

export async function minutesOf(db: Db, agencyId: string, directiveId: string): Promise<Minutes | null> {
  const row = await db.selectFrom('declaration_minutes').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? null : { number: row.number, letterNumber: row.letter_number, remarks: row.remarks, closedTime: row.closed_time, recordedAt: row.recorded_at };
}

export type TiedPledge = { readonly id: string; readonly title: string; /** Of the version that holds; null before it is sent. */ readonly number: number | null; readonly hash: string | null };

/** Pledges that an event may be tied to, by title. */
export async function pledgesOf(db: Db, agencyId: string): Promise<readonly TiedPledge[]> {
  const rows = await db.selectFrom('directive').where('agency_id', '=', agencyId).where('kind', '=', 'pledge').select('id').orderBy('created_on', 'desc').orderBy('id').limit(50).execute();
  return Promise.all(rows.map(({ id }) => tiedPledge(db, agencyId, id)));
}

export async function tiedPledge(db: Db, agencyId: string, id: string): Promise<TiedPledge> {
  const sent = await versionInForce(db, agencyId, id);
  if (sent !== null) return { id, title: sent.version.title, number: sent.number, hash: sent.hash };
  return { id, title: (await draftOf(db, agencyId, id))?.draft?.title ?? '', number: null, hash: null };
}

export type ListedDeclaration = { readonly directiveId: string; readonly plan: Plan; readonly title: string };

export async function listDeclarations(db: Db, agencyId: string): Promise<readonly ListedDeclaration[]> {
  const { rows } = await sql<{ id: string; plan: unknown; title: string | null }>`
    select d.id, p.plan, coalesce(d.draft::jsonb ->> 'title', (select v.content ->> 'title' from directive_version v where v.agency_id = d.agency_id and v.directive_id = d.id order by v.number desc limit 1)) as title
    from directive d
    join lateral (select plan from declaration_plan p where p.agency_id = d.agency_id and p.directive_id = d.id order by number desc limit 1) p on true
    where d.agency_id = ${agencyId} and d.kind = 'declaration' order by p.plan ->> 'heldOn' desc, d.id limit 100`.execute(db);
  return rows.map(({ id, plan, title }) => ({ directiveId: id, plan: v.parse(planSchema, plan), title: title ?? '' }));
}
