import { sql, type RawBuilder } from 'kysely';
import * as v from 'valibot';
import { approvalById, approvalState, type LegalGroup } from '../people/index.ts';
import type { Db } from '../platform/db/db.ts';
import { prepared } from '../platform/db/prepared.ts';
import { askedSince, stateOf, type DirectiveFacts, type DirectiveKind, type DirectiveState, type WantedResponse } from './directive.ts';
import { textFor, versionSchema, type Version } from './version.ts';

const contentSchema = v.pipe(v.looseObject({ kind: v.string() }), v.transform(({ kind, ...version }) => ({ kind: kind as DirectiveKind, version: v.parse(versionSchema, version) })));

export type ReadVersion = { readonly kind: DirectiveKind; readonly number: number; readonly version: Version; readonly hash: string; readonly asksAgain: boolean };

export async function readVersion(db: Db, agencyId: string, directiveId: string, number: number): Promise<ReadVersion | null> {
  const row = await db.selectFrom('directive_version').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('number', '=', number)
    .select(['content', 'content_hash', 'asks_again']).executeTakeFirst();
  return row === undefined ? null : { ...v.parse(contentSchema, row.content), number, hash: row.content_hash.toString('hex'), asksAgain: row.asks_again };
}

/** The newest that was frozen, whether it was sent or not. */
export async function newestVersion(db: Db, agencyId: string, directiveId: string): Promise<ReadVersion | null> {
  const { last } = await db.selectFrom('directive_version').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
    .select(({ fn }) => fn.max('number').as('last')).executeTakeFirstOrThrow();
  return last === null ? null : readVersion(db, agencyId, directiveId, last);
}

/** The version that holds: the newest that was sent. Null before the first sending. */
export async function versionInForce(db: Db, agencyId: string, directiveId: string): Promise<(ReadVersion & { readonly since: number; readonly ended: boolean }) | null> {
  const rows = await db.selectFrom('directive_sending as s')
    .innerJoin('directive_version as v', (join) => join.onRef('v.agency_id', '=', 's.agency_id').onRef('v.directive_id', '=', 's.directive_id').onRef('v.number', '=', 's.number'))
    .where('s.agency_id', '=', agencyId).where('s.directive_id', '=', directiveId).select(['s.number', 'v.asks_again']).orderBy('s.number').execute();
  const newest = rows.at(-1);
  if (newest === undefined) return null;
  const found = await readVersion(db, agencyId, directiveId, newest.number);
  const end = await db.selectFrom('directive_end').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('outcome').executeTakeFirst();
  return found && { ...found, since: askedSince(rows.map((row) => ({ number: row.number, asksAgain: row.asks_again })), newest.number), ended: end !== undefined };
}

export type Letter = {
  readonly directiveId: string; readonly kind: DirectiveKind; readonly number: number; readonly hash: string; readonly title: string; readonly issuer: string;
  readonly letterNumber: string | null; readonly letterOn: string | null; readonly text: string; readonly fromOn: string; readonly dueOn: string | null;
  readonly wanted: readonly WantedResponse[]; readonly given: readonly WantedResponse[]; readonly cascade: Version['cascade']; readonly group: LegalGroup; readonly ended: boolean;
};

/** What one person was sent, as they see it; null for whoever is no addressee. One statement, because every answer waits for it. */
export async function letterFor(db: Db, agencyId: string, directiveId: string, personId: string): Promise<Letter | null> {
  const { rows: [row] } = await sql<LetterRow>`${prepared('letter-for')}
    select ${letterColumns} from ${lettersSent(agencyId, directiveId, personId)}`.execute(db);
  return row === undefined ? null : letterOf(db, agencyId, directiveId, row);
}

/** Columns and rows of the statement above, for one that asks for more at once; `a` is the addressee. */
export const letterColumns = sql`
    a.legal_group, s.number, v.content_hash, e.outcome is not null as ended,
    array(select r.wanted from directive_response r where r.agency_id = a.agency_id and r.directive_id = a.directive_id and r.person_id = a.person_id and r.number >= s.since) as given`;

export const lettersSent = (agencyId: string, directiveId: string, personId: string): RawBuilder<unknown> => sql`
    (select * from directive_addressee where agency_id = ${agencyId} and directive_id = ${directiveId} and person_id = ${personId} and left_on is null) a
    cross join lateral (select max(x.number) as number, coalesce(max(x.number) filter (where y.asks_again), 1) as since
      from directive_sending x join directive_version y on y.agency_id = x.agency_id and y.directive_id = x.directive_id and y.number = x.number
      where x.agency_id = a.agency_id and x.directive_id = a.directive_id) s
    join directive_version v on v.agency_id = a.agency_id and v.directive_id = a.directive_id and v.number = s.number
    left join directive_end e on e.agency_id = a.agency_id and e.directive_id = a.directive_id`;

export async function letterOf(db: Db, agencyId: string, directiveId: string, row: LetterRow): Promise<Letter | null> {
  const found = await knownVersion(db, agencyId, directiveId, row);
  const text = found === null ? null : textFor(found.version, row.legal_group);
  if (found === null || text === null) return null;
  const { title, issuer, letterNumber, letterOn, fromOn, dueOn, wanted, cascade } = found.version;
  const { number, ended, given, legal_group: group } = row;
  return { directiveId, kind: found.kind, number, hash: found.hash, title, issuer, letterNumber, letterOn, text, fromOn, dueOn, wanted, cascade, group, ended, given };
}

export type LetterRow = { readonly legal_group: LegalGroup; readonly number: number; readonly content_hash: Buffer; readonly ended: boolean; readonly given: readonly WantedResponse[] };

/** A version never changes and is found by its hash, so the few that are being answered are read once. */
const known = new Map<string, ReadVersion>();
const mostKnown = 50;

async function knownVersion(db: Db, agencyId: string, directiveId: string, { number, content_hash: hash }: Pick<LetterRow, 'number' | 'content_hash'>): Promise<ReadVersion | null> {
  const key = `${directiveId} ${number} ${hash.toString('hex')}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const read = await readVersion(db, agencyId, directiveId, number);
  if (read === null) return null;
  if (known.size >= mostKnown) known.clear();
  known.set(key, read);
  return read;
}

/** Everything a person was sent and that has not ended, the newest first. */
export async function lettersOf(db: Db, agencyId: string, personId: string): Promise<readonly Letter[]> {
  const { rows } = await sql<{ directive_id: string }>`
    select a.directive_id from directive_addressee a
    join lateral (select max(sent_at) as at from directive_sending s where s.agency_id = a.agency_id and s.directive_id = a.directive_id) newest on true
    where a.agency_id = ${agencyId} and a.person_id = ${personId} and a.left_on is null and newest.at is not null
      and not exists (select from directive_end e where e.agency_id = a.agency_id and e.directive_id = a.directive_id)
    order by newest.at desc, a.directive_id limit 100`.execute(db);
  const letters = await Promise.all(rows.map(({ directive_id: id }) => letterFor(db, agencyId, id, personId)));
  return letters.filter((letter) => letter !== null);
}

type FrozenFacts = Omit<DirectiveFacts, 'frozen'> & { readonly frozen: readonly (DirectiveFacts['frozen'][number] & { readonly approvalId: string })[] };

/** What has happened to a directive so far; its state follows from it. */
export async function factsOf(db: Db, agencyId: string, directiveId: string, now: Date): Promise<FrozenFacts> {
  const frozen = await db.selectFrom('directive_version').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(['number', 'approval_id']).orderBy('number').execute();
  const sent = await db.selectFrom('directive_sending').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('number').orderBy('number').execute();
  const end = await db.selectFrom('directive_end').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('outcome').executeTakeFirst();
  const approvals = await Promise.all(frozen.map(({ approval_id: id }) => approvalById(db, agencyId, id)));
  return {
    frozen: frozen.map(({ number, approval_id: approvalId }, index) => {
      const approval = approvals[index] ?? null;
      return { number, approvalId, approval: approval === null ? 'none' : approvalState(approval, now) };
    }),
    sentNumbers: sent.map(({ number }) => number),
    end: end === undefined ? null : end.outcome as 'withdrawn' | 'closed',
  };
}

export type ListedDirective = { readonly id: string; readonly kind: DirectiveKind; readonly title: string; readonly state: DirectiveState };

/** The newest first; titles as they stand in the draft or the newest version. */
export async function listDirectives(db: Db, agencyId: string, now: Date): Promise<readonly ListedDirective[]> {
  const { rows } = await sql<{ id: string; kind: string; title: string | null }>`
    select d.id, d.kind, coalesce(d.draft::jsonb ->> 'title', (select v.content ->> 'title' from directive_version v where v.agency_id = d.agency_id and v.directive_id = d.id order by v.number desc limit 1)) as title
    from directive d where d.agency_id = ${agencyId} order by d.created_on desc, d.id limit 200`.execute(db);
  return Promise.all(rows.map(async ({ id, kind, title }) => ({ id, kind: kind as DirectiveKind, title: title ?? '', state: stateOf(await factsOf(db, agencyId, id, now)) })));
}
