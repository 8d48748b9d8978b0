// A transfer by hand: one line ends, another begins, and the right to head the unit that is left ends in the same act.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { timeId } from '../../platform/ids.ts';
import { endRightsLeftBehind } from '../grants/end-with-transfer.ts';
import { lockPerson } from '../units/assign.ts';
import { isUnit } from '../units/queries.ts';

export type Transfer = {
  readonly personId: string; readonly unitId: string; readonly office: string; readonly echelon: string;
  /** First day in the new unit. */
  readonly on: string;
  /** The own post that the officer saw; null: there was none. */
  readonly seen: string | null;
};
export type TransferRefusal = 'person-unknown' | 'unit-unknown' | 'future' | 'dates' | 'already' | 'changed-meanwhile';

export type OwnPost = { readonly id: string; readonly unitId: string | null; readonly office: string | null; readonly echelon: string | null; readonly from: string; readonly until: string | null };

/** The line that counts the person now, or the last that did. */
export async function lastOwnPost(db: Db, agencyId: string, personId: string): Promise<OwnPost | null> {
  const row = await db.selectFrom('assignment').where('agency_id', '=', agencyId).where('person_id', '=', personId).where('standing', '=', 'own')
    .select(['id', 'unit_id as unitId', 'office_held as office', 'echelon', 'valid_from as from', 'valid_until as until'])
    .orderBy('valid_until', (order) => order.desc().nullsFirst()).orderBy('valid_from', 'desc').executeTakeFirst();
  return row ?? null;
}

/** What speaks against it, before and inside the act. */
export function transferProblem(last: OwnPost | null, { unitId, office, echelon, on, seen }: Transfer, today: string): TransferRefusal | null {
  if (on > today) return 'future';
  const current = last?.until === null ? last : null;
  const same = current !== null && current.unitId === unitId && current.office === office && (current.echelon ?? '99') === echelon;
  if (same) return 'already';
  if ((current?.id ?? null) !== seen) return 'changed-meanwhile';
  return last !== null && on < (last.until ?? last.from) ? 'dates' : null;
}

export function transferPerson(db: OutsideTx, officer: Actor & { readonly id: string }, transfer: Transfer, clock: Clock): Promise<Outcome<null, TransferRefusal>> {
  const { agencyId } = officer;
  const { personId, unitId, office, echelon, on } = transfer;
  const today = todayIn(clock, officer.timeZone);
  return act<null, TransferRefusal>(db, officer, 'person.transferred', { kind: 'person', id: personId }, async (tx) => {
    if (!(await lockPerson(tx, agencyId, personId))) return refused('person-unknown');
    if (!(await isUnit(tx, agencyId, unitId))) return refused('unit-unknown');
    const last = await lastOwnPost(tx, agencyId, personId);
    const problem = transferProblem(last, transfer, today);
    if (problem !== null) return refused(problem);
    const rightsEnded = await endRightsLeftBehind(tx, agencyId, [{ personId, unitId }], { by: officer.id, now: clock.now(), day: today });
    const leads = echelon === '99' ? { office_kind: null, echelon: null } : { office_kind: '1', echelon };
    const assignment = await writeOwnPost(tx, agencyId, last, { personId, on, id: timeId(clock.now()), values: { unit_id: unitId, office_held: office, ...leads } });
    return done(null, { from: last?.id ?? null, assignment, unit: unitId, on, rightsEnded });
  }, clock);
}

type Values = { readonly unit_id: string; readonly office_held: string; readonly office_kind: string | null; readonly echelon: string | null };

/** What began on that very day is mended in place, as an import does; what is older ends the day before. */
async function writeOwnPost(tx: Tx, agencyId: string, last: OwnPost | null, { personId, on, id, values }: { personId: string; on: string; id: string; values: Values }): Promise<string> {
  const current = last?.until === null ? last : null;
  if (current !== null) {
    const line = tx.updateTable('assignment').where('agency_id', '=', agencyId).where('id', '=', current.id);
    if (current.from === on) {
      await line.set(values).execute();
      return current.id;
    }
    await line.set({ valid_until: on }).execute();
  }
  await tx.insertInto('assignment').values({ agency_id: agencyId, id, person_id: personId, elsewhere: null, standing: 'own', valid_from: on, valid_until: null, ...values }).execute();
  return id;
}
