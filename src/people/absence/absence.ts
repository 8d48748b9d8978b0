// Who cannot answer now. It takes people out of lists of those who are left and out of reminders, and says nothing else: no
// reason beyond the kind, and it is shown to those who may record it and to nobody else.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { lockPerson } from '../units/assign.ts';

export const absenceKinds = ['leave', 'study', 'sick'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export type Absence = { readonly id: string; readonly personId: string; readonly kind: AbsenceKind; readonly fromOn: string; readonly untilOn: string };

export type AbsenceRefusal = 'person-unknown' | 'dates' | 'dates-far';

/** The same form sent twice records it once. */
export function recordAbsence(db: OutsideTx, actor: Actor, { id, personId, kind, fromOn, untilOn }: Absence, clock: Clock): Promise<Outcome<null, AbsenceRefusal>> {
  const today = todayIn(clock, actor.timeZone);
  return act<null, AbsenceRefusal>(db, actor, 'absence.recorded', { kind: 'person', id: personId }, async (tx) => {
    if (untilOn < fromOn) return refused('dates');
    if (fromOn < yearsFrom(today, -1) || untilOn > yearsFrom(today, longestYears)) return refused('dates-far');
    if (!(await lockPerson(tx, actor.agencyId, personId))) return refused('person-unknown');
    await tx.insertInto('absence').values({ agency_id: actor.agencyId, id, person_id: personId, kind, from_on: fromOn, until_on: untilOn }).onConflict((conflict) => conflict.doNothing()).execute();
    return done(null, { absence: id });
  }, clock);
}

/** From today on the person is here again; what has not begun never was. */
export function endAbsence(db: OutsideTx, actor: Actor, { id, personId }: Pick<Absence, 'id' | 'personId'>, clock: Clock): Promise<Outcome<null, 'not-there'>> {
  const today = todayIn(clock, actor.timeZone);
  return act<null, 'not-there'>(db, actor, 'absence.ended', { kind: 'person', id: personId }, async (tx) => {
    const found = await tx.selectFrom('absence').where('agency_id', '=', actor.agencyId).where('id', '=', id).where('person_id', '=', personId).select(['from_on', 'until_on']).forUpdate().executeTakeFirst();
    if (found === undefined || found.until_on < today) return refused('not-there');
    if (found.from_on >= today) await tx.deleteFrom('absence').where('agency_id', '=', actor.agencyId).where('id', '=', id).execute();
    else await tx.updateTable('absence').set({ until_on: dayBefore(today) }).where('agency_id', '=', actor.agencyId).where('id', '=', id).execute();
    return done(null, { absence: id });
  }, clock);
}

/** Those of today and those to come. */
export async function absencesOf(db: Db, agencyId: string, personId: string, today: string): Promise<readonly Absence[]> {
  const rows = await db.selectFrom('absence').where('agency_id', '=', agencyId).where('person_id', '=', personId).where('until_on', '>=', today)
    .select(['id', 'kind', 'from_on', 'until_on']).orderBy('from_on').orderBy('id').execute();
  return rows.map(({ id, kind, from_on: fromOn, until_on: untilOn }) => ({ id, personId, kind: kind as AbsenceKind, fromOn, untilOn }));
}

/** Study leave takes years. */
const longestYears = 5;

const yearsFrom = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
