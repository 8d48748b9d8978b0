// "Data saya salah": a note to the personnel officer. It changes nothing by itself; the list of staff is mended where it is kept.
import { act, done, refused, type Outcome } from '../../../audit/index.ts';
import { actingAs, matterOfPerson, mayDo, type Holder } from '../../../people/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx } from '../../../platform/db/db.ts';

type Person = { readonly id: string; readonly agencyId: string; readonly timeZone: string };
export type CorrectionRefusal = 'no-note' | 'asked-already';

/** Of one person. */
const mostOpen = 3;

/** The id is that of the form: sent twice, it is one note. */
export async function askCorrection(db: OutsideTx, person: Person, { id, note }: { readonly id: string; readonly note: string }, clock: Clock): Promise<Outcome<null, CorrectionRefusal>> {
  const text = note.trim();
  if (text.length < 3 || text.length > 500) return refused('no-note');
  return act<null, CorrectionRefusal>(db, { role: 'person', ...person }, 'pledge-correction.asked', { kind: 'person', id: person.id }, async (tx) => {
    // A flood of one person's would push everybody else's off the officer's list.
    const open = await tx.selectFrom('pledge_correction').where('agency_id', '=', person.agencyId).where('person_id', '=', person.id).where('settled_at', 'is', null).select('id').limit(mostOpen).execute();
    if (open.length >= mostOpen) return refused('asked-already');
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('pledge_correction')
      .values({ agency_id: person.agencyId, id, person_id: person.id, note: text, asked_at: clock.now(), settled_by: null, settled_at: null }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('asked-already') : done(null);
  }, clock);
}

export type Correction = { readonly id: string; readonly personId: string; readonly name: string; readonly note: string; readonly askedAt: Date };

/** Open ones about people whom this officer reaches, the oldest first. */
export async function openCorrections(db: Db, holder: Holder, today: string): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('pledge_correction as c').innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'c.agency_id').onRef('p.id', '=', 'c.person_id'))
    .where('c.agency_id', '=', holder.agencyId).where('c.settled_at', 'is', null)
    .select(['c.id', 'c.person_id', 'p.name', 'c.note', 'c.asked_at']).orderBy('c.asked_at').limit(200).execute();
  const reached = await Promise.all(rows.map(({ person_id: personId }) => reaches(db, holder, personId, today)));
  return rows.flatMap((row, at) => (reached[at]?.allowed === true ? [{ id: row.id, personId: row.person_id, name: row.name, note: row.note, askedAt: row.asked_at }] : []));
}

export type SettleRefusal = 'not-there' | 'settled-already';

export async function settleCorrection(db: OutsideTx, holder: Holder, id: string, clock: Clock): Promise<Outcome<null, SettleRefusal>> {
  const { agencyId, personId, timeZone } = holder;
  const row = await db.selectFrom('pledge_correction').where('agency_id', '=', agencyId).where('id', '=', id).select('person_id').executeTakeFirst();
  const may = row === undefined ? null : await reaches(db, holder, row.person_id, todayIn(clock, timeZone));
  if (may === null || !may.allowed) return refused('not-there');
  return act<null, SettleRefusal>(db, actingAs(holder, may.as), 'pledge-correction.settled', { kind: 'pledge-correction', id }, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('pledge_correction').set({ settled_by: personId, settled_at: clock.now() })
      .where('agency_id', '=', agencyId).where('id', '=', id).where('settled_at', 'is', null).executeTakeFirst();
    return numUpdatedRows === 1n ? done(null) : refused('settled-already');
  }, clock);
}

async function reaches(db: Db, holder: Holder, personId: string, today: string): Promise<ReturnType<typeof mayDo>> {
  const matter = await matterOfPerson(db, holder.agencyId, personId, today);
  return matter === null ? { allowed: false, why: 'no-role' } : mayDo(holder, { anyOf: ['personnel-officer'], touches: 'content', ownMatter: 'never' }, matter, today);
}
