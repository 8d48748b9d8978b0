// What a leader answered in a session, taken down as a line of the site's guidance file. It is text to carry there: whoever keeps
// that file decides, and nothing here publishes anything.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { SiteStatement } from '../../../packages/law/statements/site-statements.ts';
import { parseStatements } from '../../../packages/law/statements/statements.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { briefingAs } from './organises.ts';
import { sessionById } from './session.ts';

export type Taken = Omit<SiteStatement, 'until' | 'sourceHash'>;
export type TakeRefusal = 'not-there' | 'not-allowed' | 'not-a-statement' | 'taken-already';

/** As the guidance file wants it, checked by the reader of that file. */
function asLine(taken: Taken): string | null {
  const { acts, ...rest } = taken;
  const line = { ...rest, ...(acts.length === 0 ? {} : { acts }) };
  try {
    parseStatements([line]);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
  return JSON.stringify(line, null, 2);
}

export async function takeDownAnswer(
  db: OutsideTx, holder: Holder, { id, sessionId, taken }: { readonly id: string; readonly sessionId: string; readonly taken: Taken }, clock: Clock,
): Promise<Outcome<null, TakeRefusal>> {
  const { agencyId, personId } = holder;
  const session = await sessionById(db, agencyId, sessionId);
  if (session === null) return refused('not-there');
  const organised = await briefingAs(db, holder, session.directiveId, todayIn(clock, holder.timeZone));
  if (organised === null) return refused('not-allowed');
  const line = asLine(taken);
  if (line === null) return refused('not-a-statement');
  return act<null, TakeRefusal>(db, actingAs(holder, organised.as), 'briefing.answer-taken', { kind: 'briefing-session', id: sessionId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('briefing_answer').values({
      agency_id: agencyId, id, session_id: sessionId, statement: line, taken_by: personId, taken_at: clock.now(),
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('taken-already') : done(null, { answer: id, statement: taken.id, direction: taken.direction });
  }, clock);
}

export type TakenAnswer = { readonly id: string; readonly sessionId: string; readonly line: string };

export async function takenAnswerById(db: Db, agencyId: string, id: string): Promise<TakenAnswer | null> {
  const row = await db.selectFrom('briefing_answer').where('agency_id', '=', agencyId).where('id', '=', id).select(['session_id', 'statement']).executeTakeFirst();
  return row === undefined ? null : { id, sessionId: row.session_id, line: row.statement };
}

export async function takenAnswersIn(db: Db, agencyId: string, sessionId: string): Promise<readonly TakenAnswer[]> {
  const rows = await db.selectFrom('briefing_answer').where('agency_id', '=', agencyId).where('session_id', '=', sessionId).select(['id', 'statement']).orderBy('taken_at').orderBy('id').execute();
  return rows.map(({ id, statement }) => ({ id, sessionId, line: statement }));
}
