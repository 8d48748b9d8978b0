// A list on paper, of people of one legal group, with the words of that group. One helper prints it, people sign by hand, and two people type in what they see, neither seeing what the
// other typed. Only a line on which both agree, under the same day, becomes a signature.
import { act, done, refused, type Outcome } from '../../../audit/index.ts';
import { actingAs, isOnePerson, type Holder } from '../../../people/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../../platform/db/db.ts';
import { pledgeInForce } from '../../pledge/in-force.ts';
import { areasHelped, helpedPeople, typesFor, type HelpedGroup } from './helped-people.ts';

/** As many lines as fit one page. */
const mostLines = 25;

export type SheetState = 'made' | 'typed' | 'compared';
export type SheetLine = { readonly personId: string; readonly name: string; readonly institution: string | null; /** Still of the group whose words were printed. */ readonly inGroup: boolean; readonly place: number; readonly first: boolean | null; readonly second: boolean | null };
export type PaperSheet = {
  readonly id: string; readonly directiveId: string; readonly number: number; readonly sheetNumber: number; readonly areaCode: string; readonly group: HelpedGroup; readonly state: SheetState;
  readonly firstBy: string | null; readonly firstDay: string | null; readonly secondBy: string | null; readonly secondDay: string | null; readonly sentOn: Date; readonly lines: readonly SheetLine[];
};

type Row = { readonly first_by: string | null; readonly second_by: string | null };
const stateOf = ({ first_by: first, second_by: second }: Row): SheetState => (second !== null ? 'compared' : first === null ? 'made' : 'typed');

export type ListedSheet = Pick<PaperSheet, 'id' | 'sheetNumber' | 'group' | 'state'>;

/** Those of the areas and of everything in them, the newest first. */
export async function sheetsOf(db: Db, agencyId: string, directiveId: string, areaCodes: readonly string[]): Promise<readonly ListedSheet[]> {
  const rows = await db.selectFrom('paper_sheet').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
    .where((where) => where.or(areaCodes.flatMap((code) => [where('area_code', '=', code), where('area_code', 'like', `${code}.%`)])))
    .select(['id', 'sheet_number', 'legal_group', 'first_by', 'second_by']).orderBy('sheet_number', 'desc').limit(200).execute();
  return rows.map((row) => ({ id: row.id, sheetNumber: row.sheet_number, group: row.legal_group as HelpedGroup, state: stateOf(row) }));
}

export async function sheetById(db: Db, agencyId: string, id: string): Promise<PaperSheet | null> {
  const row = await db.selectFrom('paper_sheet as s').innerJoin('directive_sending as d', (join) => join.onRef('d.agency_id', '=', 's.agency_id').onRef('d.directive_id', '=', 's.directive_id').onRef('d.number', '=', 's.number'))
    .where('s.agency_id', '=', agencyId).where('s.id', '=', id).selectAll('s').select('d.sent_at').executeTakeFirst();
  if (row === undefined) return null;
  const lines = await db.selectFrom('paper_sheet_line as l').innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'l.agency_id').onRef('p.id', '=', 'l.person_id'))
    .innerJoin('directive_addressee as a', (join) => join.onRef('a.agency_id', '=', 'l.agency_id').onRef('a.person_id', '=', 'l.person_id').on('a.directive_id', '=', row.directive_id))
    .where('l.agency_id', '=', agencyId).where('l.sheet_id', '=', id).select(['l.person_id', 'p.name', 'p.institution', 'a.legal_group', 'l.place', 'l.first_signed', 'l.second_signed']).orderBy('l.place').execute();
  const seen = (value: string | null): boolean | null => (value === null ? null : value === 'yes');
  return {
    id, directiveId: row.directive_id, number: row.number, sheetNumber: row.sheet_number, areaCode: row.area_code, group: row.legal_group as HelpedGroup, state: stateOf(row), firstBy: row.first_by, firstDay: row.first_day, secondBy: row.second_by, secondDay: row.second_day,
    sentOn: row.sent_at, lines: lines.map((line) => ({ personId: line.person_id, name: line.name, institution: line.institution, inGroup: line.legal_group === row.legal_group, place: line.place, first: seen(line.first_signed), second: seen(line.second_signed) })),
  };
}

export type MakeRefusal = 'not-there' | 'nobody';

export type MakingSheet = { readonly id: string; readonly directiveId: string; readonly group: HelpedGroup };

/** Those of the area and the group who have not signed and stand on no sheet that still waits; the same form makes one sheet. */
export async function makeSheet(db: OutsideTx, holder: Holder, { id, directiveId, group }: MakingSheet, clock: Clock): Promise<Outcome<null, MakeRefusal>> {
  const { agencyId } = holder;
  const today = todayIn(clock, holder.timeZone);
  const areaCodes = areasHelped(holder, today);
  return act<null, MakeRefusal>(db, actingAs(holder, 'ward-helper'), 'paper-sheet.made', { kind: 'directive', id: directiveId }, async (tx) => {
    // Numbers of sheets count within the directive: one at a time.
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirst();
    const pledge = await pledgeInForce(tx, agencyId, directiveId);
    if (pledge === null) return refused('not-there');
    const known = await tx.selectFrom('paper_sheet').where('agency_id', '=', agencyId).where('id', '=', id).select('id').executeTakeFirst();
    if (known !== undefined) return refused('not-there');
    const waiting = new Set((await onOpenSheets(tx, agencyId, directiveId, pledge.number)));
    const left = (await helpedPeople(tx, agencyId, { directiveId, since: pledge.since, areaCodes, today })).filter((person) => person.group === group && !person.signed && person.id !== holder.personId && !waiting.has(person.id));
    // One sheet is of one ward, so that it can be carried there.
    const people = left.filter(({ areaCode }) => areaCode === left[0]?.areaCode).slice(0, mostLines);
    const [first] = people;
    if (first === undefined) return refused('nobody');
    const { last } = await tx.selectFrom('paper_sheet').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(({ fn }) => fn.max('sheet_number').as('last')).executeTakeFirstOrThrow();
    await tx.insertInto('paper_sheet').values({
      agency_id: agencyId, id, directive_id: directiveId, number: pledge.number, sheet_number: (last ?? 0) + 1, area_code: first.areaCode, legal_group: group, made_by: holder.personId, made_at: clock.now(),
      first_by: null, first_at: null, first_day: null, second_by: null, second_at: null, second_day: null,
    }).execute();
    await tx.insertInto('paper_sheet_line').values(people.map((person, index) => ({ agency_id: agencyId, sheet_id: id, person_id: person.id, place: index + 1, first_signed: null, second_signed: null }))).execute();
    return done(null, { sheet: id, group, people: people.length });
  }, clock);
}

async function onOpenSheets(tx: Tx, agencyId: string, directiveId: string, number: number): Promise<readonly string[]> {
  const rows = await tx.selectFrom('paper_sheet_line as l').innerJoin('paper_sheet as s', (join) => join.onRef('s.agency_id', '=', 'l.agency_id').onRef('s.id', '=', 'l.sheet_id'))
    .where('s.agency_id', '=', agencyId).where('s.directive_id', '=', directiveId).where('s.number', '=', number).where('s.second_by', 'is', null).select('l.person_id').execute();
  return rows.map((row) => row.person_id);
}

export type Turn = 'first' | 'second';
export type Typing = { readonly sheetId: string; readonly turn: Turn; readonly day: string; readonly signed: ReadonlySet<string> };
export type TypeRefusal = 'not-there' | 'not-allowed' | 'typed-meanwhile' | 'same-person' | 'other-group' | 'day';

/** Of two who type at the same moment one is the first; the other is told, and may type as the second. */
export async function typeSheet(db: OutsideTx, holder: Holder, { sheetId, turn, day, signed }: Typing, clock: Clock): Promise<Outcome<null, TypeRefusal>> {
  const { agencyId, personId, timeZone } = holder;
  const today = todayIn(clock, timeZone);
  const sheet = await sheetById(db, agencyId, sheetId);
  const role = sheet === null ? null : typesFor(holder, sheet.areaCode, today);
  if (sheet === null || role === null) return refused('not-allowed');
  if (day > today || day < todayIn({ now: () => sheet.sentOn }, timeZone)) return refused('day');
  // They read the words of another group, or never had this paper before them.
  if ([...signed].some((id) => !sheet.lines.some((line) => line.personId === id && line.inGroup))) return refused('other-group');
  return act<null, TypeRefusal>(db, actingAs(holder, role), 'paper-sheet.typed', { kind: 'paper-sheet', id: sheetId }, async (tx) => {
    const row = await tx.selectFrom('paper_sheet').where('agency_id', '=', agencyId).where('id', '=', sheetId).select(['first_by', 'second_by']).forUpdate().executeTakeFirst();
    if (row === undefined) return refused('not-there');
    const missing = turn === 'first' ? row.first_by === null : row.first_by !== null && row.second_by === null;
    if (!missing) return refused('typed-meanwhile');
    if (turn === 'second' && row.first_by !== null && await isOnePerson(tx, agencyId, row.first_by, personId)) return refused('same-person');
    const now = clock.now();
    await tx.updateTable('paper_sheet').set(turn === 'first' ? { first_by: personId, first_at: now, first_day: day } : { second_by: personId, second_at: now, second_day: day })
      .where('agency_id', '=', agencyId).where('id', '=', sheetId).execute();
    for (const line of sheet.lines) {
      const mark = signed.has(line.personId) ? 'yes' : 'no';
      await tx.updateTable('paper_sheet_line').set(turn === 'first' ? { first_signed: mark } : { second_signed: mark }).where('agency_id', '=', agencyId).where('sheet_id', '=', sheetId).where('person_id', '=', line.personId).execute();
    }
    return done(null, { turn, day, signed: sheet.lines.filter((line) => signed.has(line.personId)).length });
  }, clock);
}

/** Both saw a signature, on the same day. */
export const agreed = ({ lines, firstDay, secondDay }: PaperSheet): readonly SheetLine[] => (firstDay === null || firstDay !== secondDay ? [] : lines.filter(({ first, second }) => first === true && second === true));

/** Lines on which the two saw different things; under different days all that either saw. */
export function differing({ lines, firstDay, secondDay }: PaperSheet): readonly SheetLine[] {
  if (secondDay === null) return [];
  return lines.filter(({ first, second }) => (firstDay === secondDay ? first !== second : first === true || second === true));
}
