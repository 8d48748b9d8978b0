// Questions during a session. Nobody's name goes with one: the row has neither person nor time, and its entry in the log is that
// of somebody unnamed, so that a moderator, a head of unit or an auditor sees the question and nothing else.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { versionInForce } from '../queries.ts';
import { briefingAs } from './organises.ts';
import { isRunning, sessionById } from './session.ts';

export const longestQuestion = 500;
/** More than a moderator can read; a flood ends here. */
const mostQuestions = 500;

export type AskRefusal = 'no-session' | 'not-running' | 'no-question' | 'too-long' | 'full';

export async function askInSession(
  db: OutsideTx, { agencyId, timeZone }: Pick<Actor, 'agencyId' | 'timeZone'>, { sessionId, question }: { readonly sessionId: string; readonly question: string }, clock: Clock,
): Promise<Outcome<null, AskRefusal>> {
  const text = question.trim();
  if (text === '') return refused('no-question');
  if (text.length > longestQuestion) return refused('too-long');
  const session = await sessionById(db, agencyId, sessionId);
  const sent = session === null ? null : await versionInForce(db, agencyId, session.directiveId);
  if (session === null || sent === null || sent.ended) return refused('no-session');
  if (!isRunning(session, clock.now())) return refused('not-running');
  return act<null, AskRefusal>(db, { role: 'anonymous', agencyId, timeZone }, 'briefing.asked', { kind: 'briefing-session', id: sessionId }, async (tx) => {
    const { asked } = await tx.selectFrom('briefing_question').where('agency_id', '=', agencyId).where('session_id', '=', sessionId).select(({ fn }) => fn.countAll<string>().as('asked')).executeTakeFirstOrThrow();
    if (Number(asked) >= mostQuestions) return refused('full');
    await tx.insertInto('briefing_question').values({ agency_id: agencyId, id: randomId(), session_id: sessionId, question: text, answered: false }).execute();
    return done(null);
  }, clock);
}

export type AskedQuestion = { readonly id: string; readonly question: string; readonly answered: boolean };

/** By their random ids, so that the order tells nothing of when. */
export const questionsIn = async (db: Db, agencyId: string, sessionId: string): Promise<readonly AskedQuestion[]> =>
  db.selectFrom('briefing_question').where('agency_id', '=', agencyId).where('session_id', '=', sessionId).select(['id', 'question', 'answered']).orderBy('answered').orderBy('id').execute();

export type SettleRefusal = 'not-allowed' | 'not-there';

export async function settleQuestion(db: OutsideTx, holder: Holder, questionId: string, clock: Clock): Promise<Outcome<string, SettleRefusal>> {
  const { agencyId } = holder;
  const row = await db.selectFrom('briefing_question').where('agency_id', '=', agencyId).where('id', '=', questionId).select('session_id').executeTakeFirst();
  const session = row === undefined ? null : await sessionById(db, agencyId, row.session_id);
  if (session === null) return refused('not-there');
  const organised = await briefingAs(db, holder, session.directiveId, todayIn(clock, holder.timeZone));
  if (organised === null) return refused('not-allowed');
  return act<string, SettleRefusal>(db, actingAs(holder, organised.as), 'briefing.question-settled', { kind: 'briefing-session', id: session.id }, async (tx) => {
    await tx.updateTable('briefing_question').where('agency_id', '=', agencyId).where('id', '=', questionId).set({ answered: true }).execute();
    return done(session.id, { question: questionId });
  }, clock);
}
