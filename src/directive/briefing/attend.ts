// Who was there: by the code of the minute, typed by each on their own sign-in, or from the list on paper, typed by the organiser.
import { done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { actingAs, findPerson, type Holder } from '../../people/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import { letterFor } from '../queries.ts';
import { respond, type RespondRefusal } from '../reading/respond.ts';
import { isAttendanceCode } from './attendance-code.ts';
import { briefingAs } from './organises.ts';
import { isRunning, sessionById, type Session } from './session.ts';
import { mustPause, noteWrong } from './wrong-codes.ts';

export type AttendRefusal = RespondRefusal | 'no-session' | 'not-running' | 'wrong-code' | 'too-often';

type Attending = { readonly sessionId: string; readonly shownHash: string; readonly code: string };

export async function attendByCode(app: AppContext, actor: Actor & { readonly id: string }, { sessionId, shownHash, code }: Attending): Promise<Outcome<null, AttendRefusal>> {
  const { db, clock } = app;
  const session = await sessionById(db, actor.agencyId, sessionId);
  if (session === null) return refused('no-session');
  if (!isRunning(session, clock.now())) return refused('not-running');
  if (mustPause(app, actor.id)) return refused('too-often');
  if (!isAttendanceCode({ agencyId: actor.agencyId, sessionId }, code, clock.now(), app.keys.form)) {
    noteWrong(app, actor.id);
    return refused('wrong-code');
  }
  const answer = { directiveId: session.directiveId, personId: actor.id, wanted: 'attended', shownHash, way: 'own' } as const;
  return respond(db, actor, answer, clock, (tx) => atSession(tx, actor.agencyId, session, actor.id));
}

async function atSession(tx: Tx, agencyId: string, { id }: Session, personId: string): Promise<Outcome<null, never>> {
  await tx.insertInto('briefing_attendance').values({ agency_id: agencyId, session_id: id, person_id: personId }).onConflict((conflict) => conflict.doNothing()).execute();
  return done(null);
}

export const mostLines = 300;

/** Line numbers of the list, from 1. */
export type ListRead = { readonly recorded: number; readonly already: number; readonly unknown: readonly number[]; readonly notAddressed: readonly number[] };
export type ListRefusal = 'not-allowed' | 'not-begun' | 'empty' | 'too-long' | 'ended';

/** Each line an act of its own, so that one that does not fit stops no other; the same list again changes nothing. */
export async function attendByList(db: OutsideTx, holder: Holder, { session, typed }: { readonly session: Session; readonly typed: string }, clock: Clock): Promise<Outcome<ListRead, ListRefusal>> {
  const { agencyId } = holder;
  const organised = await briefingAs(db, holder, session.directiveId, todayIn(clock, holder.timeZone));
  if (organised === null) return refused('not-allowed');
  if (organised.ended) return refused('ended');
  if (organised.hash === null || clock.now() < session.startsAt) return refused('not-begun');
  const lines = typed.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length === 0) return refused('empty');
  if (filled.length > mostLines) return refused('too-long');
  const read = { recorded: 0, already: 0, unknown: [] as number[], notAddressed: [] as number[] };
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const personId = await findPerson(db, agencyId, line);
    const letter = personId === null ? null : await letterFor(db, agencyId, session.directiveId, personId);
    if (personId === null) read.unknown.push(index + 1);
    else if (letter === null) read.notAddressed.push(index + 1);
    else {
      const answer = { directiveId: session.directiveId, personId, wanted: 'attended', shownHash: letter.hash, way: 'list' } as const;
      const outcome = await respond(db, actingAs(holder, organised.as), answer, clock, (tx) => atSession(tx, agencyId, session, personId));
      if (outcome.done) read.recorded += 1;
      else if (outcome.refusal === 'given-already') read.already += 1;
      else read.notAddressed.push(index + 1);
    }
  }
  return done(read);
}
