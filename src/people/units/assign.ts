// What a list does not say: who acts for somebody, and who holds a post in another institution. The person's own
// assignment stays as it is, so that nobody counts twice.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { systemClock, todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import { timeId } from '../../platform/ids.ts';
import { isUnit } from './queries.ts';

/** Plt and Plh fill a post that somebody has or will have; a Pj leads a region or a unit in between. */
export type ActingStanding = 'plt' | 'plh' | 'pj';
export type AssignRefusal = 'person-unknown' | 'unit-unknown' | 'already' | 'dates' | 'dates-far';

export type Acting = {
  readonly personId: string; readonly unitId: string; readonly standing: ActingStanding; readonly office: string; readonly from: string;
  /** First day on which it no longer holds; null: until it is ended. */
  readonly until: string | null;
  /** Of the post that is filled; without one it leads nobody. */
  readonly echelon?: string | null;
};

type Answer = Promise<Outcome<{ readonly assignmentId: string }, AssignRefusal>>;

export function assignActing(db: OutsideTx, officer: Actor, acting: Acting, clock: Clock = systemClock): Answer {
  const { personId, unitId, standing, office, from, until } = acting;
  const echelon = acting.echelon === undefined || acting.echelon === '99' ? null : acting.echelon;
  const id = timeId(clock.now());
  return act<{ readonly assignmentId: string }, AssignRefusal>(db, officer, 'acting-official.assigned', { kind: 'person', id: personId }, async (tx) => {
    if (until !== null && until <= from) return refused('dates');
    if (isFar(from, clock, officer)) return refused('dates-far');
    if (!(await lockPerson(tx, officer.agencyId, personId))) return refused('person-unknown');
    if (!(await isUnit(tx, officer.agencyId, unitId))) return refused('unit-unknown');
    const same = await tx.selectFrom('assignment').where('agency_id', '=', officer.agencyId).where('person_id', '=', personId).where('unit_id', '=', unitId)
      .where('standing', '=', standing).where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', from)])).select('id').executeTakeFirst();
    if (same !== undefined) return refused('already');
    await tx.insertInto('assignment').values({
      agency_id: officer.agencyId, id, person_id: personId, unit_id: unitId, elsewhere: null, office_held: office, office_kind: echelon === null ? null : '1', echelon, standing, valid_from: from, valid_until: until,
    }).execute();
    return done({ assignmentId: id }, { assignment: id, unit: unitId, standing });
  }, clock);
}

export type Elsewhere = { readonly personId: string; readonly institution: string; readonly office: string; readonly from: string };

/** The employer for discipline stays the unit of the person's own assignment. */
export function assignElsewhere(db: OutsideTx, officer: Actor, { personId, institution, office, from }: Elsewhere, clock: Clock = systemClock): Answer {
  const id = timeId(clock.now());
  return act<{ readonly assignmentId: string }, AssignRefusal>(db, officer, 'post-elsewhere.assigned', { kind: 'person', id: personId }, async (tx) => {
    if (isFar(from, clock, officer)) return refused('dates-far');
    if (!(await lockPerson(tx, officer.agencyId, personId))) return refused('person-unknown');
    const same = await tx.selectFrom('assignment').where('agency_id', '=', officer.agencyId).where('person_id', '=', personId).where('elsewhere', '=', institution)
      .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', from)])).select('id').executeTakeFirst();
    if (same !== undefined) return refused('already');
    await tx.insertInto('assignment').values({
      agency_id: officer.agencyId, id, person_id: personId, unit_id: null, elsewhere: institution, office_held: office, office_kind: null, echelon: null, standing: 'elsewhere', valid_from: from, valid_until: null,
    }).execute();
    return done({ assignmentId: id }, { assignment: id });
  }, clock);
}

/** Ends an acting post or one elsewhere; a person's own assignment ends only by a transfer. */
export function endAssignment(db: OutsideTx, officer: Actor, { assignmentId, on }: { readonly assignmentId: string; readonly on: string }, clock: Clock = systemClock) {
  return act<null, 'not-there' | 'dates'>(db, officer, 'assignment.ended', { kind: 'assignment', id: assignmentId }, async (tx) => {
    const found = await tx.selectFrom('assignment').where('agency_id', '=', officer.agencyId).where('id', '=', assignmentId).where('standing', '<>', 'own')
      .select(['valid_from', 'valid_until']).forUpdate().executeTakeFirst();
    if (found === undefined || (found.valid_until !== null && found.valid_until <= on)) return refused('not-there');
    if (on < found.valid_from) return refused('dates');
    await tx.updateTable('assignment').set({ valid_until: on }).where('agency_id', '=', officer.agencyId).where('id', '=', assignmentId).execute();
    return done(null);
  }, clock);
}

/** All that is recorded of one person waits for one another, so that the same form sent twice finds itself. */
export const lockPerson = async (tx: Tx, agencyId: string, id: string): Promise<boolean> =>
  (await tx.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', id).select('id').forUpdate().executeTakeFirst()) !== undefined;

const [yearsBack, yearsAhead] = [5, 1];

/** A year that was mistyped. */
function isFar(day: string, clock: Clock, { timeZone }: Actor): boolean {
  const today = todayIn(clock, timeZone);
  const beside = (years: number): string => `${String(Number(today.slice(0, 4)) + years).padStart(4, '0')}${today.slice(4)}`;
  return day < beside(-yearsBack) || day > beside(yearsAhead);
}
