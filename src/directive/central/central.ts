// A letter from the centre and what became of it. Rows are only added: an owner, a step, the end of a step, the report back.
import type { Db } from '../../platform/db/db.ts';

export type Step = { readonly id: string; readonly step: string; readonly dueOn: string; readonly end: { readonly outcome: 'done' | 'dropped'; readonly on: string; readonly note: string } | null };
export type CentralReport = { readonly report: string; readonly replyNumber: string; readonly reportedOn: string };
export type Owner = { readonly personId: string; readonly name: string; readonly role: string };
export type CentralLetter = {
  readonly directiveId: string; readonly issuer: string; readonly letterNumber: string; readonly letterOn: string; readonly title: string; readonly asked: string; readonly dueOn: string;
  readonly owner: Owner | null; readonly steps: readonly Step[]; readonly report: CentralReport | null;
};

export type CentralState = 'reported' | 'late' | 'waiting';

export const centralState = ({ report, dueOn }: Pick<CentralLetter, 'report' | 'dueOn'>, today: string): CentralState =>
  (report !== null ? 'reported' : dueOn < today ? 'late' : 'waiting');

/** Days from one date to another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

type Row = { directive_id: string; issuer: string; letter_number: string; letter_on: string; title: string; asked: string; due_on: string };

export async function centralLetterById(db: Db, agencyId: string, directiveId: string): Promise<CentralLetter | null> {
  const row = await db.selectFrom('central_letter').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
    .select(['directive_id', 'issuer', 'letter_number', 'letter_on', 'title', 'asked', 'due_on']).executeTakeFirst();
  return row === undefined ? null : whole(db, agencyId, row);
}

/** Those that wait first, by their last day; then those that were reported on. */
export async function centralLetters(db: Db, agencyId: string): Promise<readonly CentralLetter[]> {
  const rows = await db.selectFrom('central_letter').where('agency_id', '=', agencyId)
    .select(['directive_id', 'issuer', 'letter_number', 'letter_on', 'title', 'asked', 'due_on']).orderBy('due_on').orderBy('directive_id').limit(200).execute();
  const letters = await Promise.all(rows.map((row) => whole(db, agencyId, row)));
  return [...letters.filter(({ report }) => report === null), ...letters.filter(({ report }) => report !== null)];
}

async function whole(db: Db, agencyId: string, row: Row): Promise<CentralLetter> {
  const { directive_id: directiveId, issuer, letter_number: letterNumber, letter_on: letterOn, title, asked, due_on: dueOn } = row;
  const [owner, steps, report] = await Promise.all([ownerOf(db, agencyId, directiveId), stepsOf(db, agencyId, directiveId), reportOf(db, agencyId, directiveId)]);
  return { directiveId, issuer, letterNumber, letterOn, title, asked, dueOn, owner, steps, report };
}

async function ownerOf(db: Db, agencyId: string, directiveId: string): Promise<Owner | null> {
  const row = await db.selectFrom('central_owner as o').innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'o.agency_id').onRef('p.id', '=', 'o.person_id'))
    .where('o.agency_id', '=', agencyId).where('o.directive_id', '=', directiveId).select(['o.person_id', 'p.name', 'o.role']).orderBy('o.number', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? null : { personId: row.person_id, name: row.name, role: row.role };
}

async function stepsOf(db: Db, agencyId: string, directiveId: string): Promise<readonly Step[]> {
  const rows = await db.selectFrom('central_step as s').leftJoin('central_step_end as e', (join) => join.onRef('e.agency_id', '=', 's.agency_id').onRef('e.step_id', '=', 's.id'))
    .where('s.agency_id', '=', agencyId).where('s.directive_id', '=', directiveId).select(['s.id', 's.step', 's.due_on', 'e.outcome', 'e.ended_on', 'e.note']).orderBy('s.due_on').orderBy('s.id').execute();
  return rows.map(({ id, step, due_on: dueOn, outcome, ended_on: on, note }) => ({ id, step, dueOn, end: outcome === null || on === null ? null : { outcome: outcome as 'done' | 'dropped', on, note: note ?? '' } }));
}

async function reportOf(db: Db, agencyId: string, directiveId: string): Promise<CentralReport | null> {
  const row = await db.selectFrom('central_report').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(['report', 'reply_number', 'reported_on']).executeTakeFirst();
  return row === undefined ? null : { report: row.report, replyNumber: row.reply_number, reportedOn: row.reported_on };
}
