// Each step on the way of a letter from the centre is an act: who recorded it, who owns it, what was done, what was reported back.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import { actingAs, everybody, holderOf, holdsOn, mayDo, wholeAgency, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import { saveDraft } from '../writing/compose-directive.ts';
import { centralLetterById, type CentralLetter } from './central.ts';

export type NewCentral = Pick<CentralLetter, 'directiveId' | 'issuer' | 'letterNumber' | 'letterOn' | 'title' | 'asked' | 'dueOn'> & { readonly ownerId: string };
export type RecordRefusal = 'not-allowed' | 'recorded-already' | 'due-before-letter' | 'owner-without-role';

/** The letter is a directive to its owner, who is sent it like any other when two people decide so; what follows is kept beside it. */
export async function recordCentral(db: OutsideTx, holder: Holder, letter: NewCentral, clock: Clock): Promise<Outcome<null, RecordRefusal>> {
  const { agencyId, personId } = holder;
  const today = todayIn(clock, holder.timeZone);
  const { directiveId, issuer, letterNumber, letterOn, title, asked, dueOn, ownerId } = letter;
  if (dueOn < letterOn) return refused('due-before-letter');
  const role = await roleOfOwner(db, agencyId, ownerId, today);
  if (role === null) return refused('owner-without-role');
  const may = mayDo(holder, { anyOf: ['publisher'], touches: 'content', ownMatter: 'allowed' }, wholeAgency(agencyId), today);
  if (!may.allowed) return refused('not-allowed');
  if (await centralLetterById(db, agencyId, directiveId) !== null) return refused('recorded-already');
  const saved = await saveDraft(db, holder, { id: directiveId, kind: 'central', draft: {
    title, issuer, letterNumber, letterOn, texts: { all: asked }, chatText: null, wanted: ['read'], fromOn: letterOn, dueOn, cascade: 'no', audience: { ...everybody, personIds: [ownerId] },
  } }, clock);
  if (!saved.done) return refused('not-allowed');
  return act<null, RecordRefusal>(db, actingAs(holder, may.as), 'central.recorded', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('central_letter').values({
      agency_id: agencyId, directive_id: directiveId, issuer, letter_number: letterNumber, letter_on: letterOn, title, asked, due_on: dueOn, recorded_by: personId,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return refused('recorded-already');
    await addOwner(tx, { agencyId, directiveId, ownerId, role, givenBy: personId }, 1, clock);
    return done(null, { owner: ownerId, dueOn });
  }, clock);
}

type Giving = { readonly agencyId: string; readonly directiveId: string; readonly ownerId: string; readonly role: string; readonly givenBy: string };

const addOwner = (tx: Tx, { agencyId, directiveId, ownerId, role, givenBy }: Giving, number: number, clock: Clock) => tx.insertInto('central_owner').values({
  agency_id: agencyId, directive_id: directiveId, number, person_id: ownerId, role, given_by: givenBy, given_at: clock.now(),
}).execute();

/** Somebody who heads a unit or holds a right today; nobody else can see to a letter. */
async function roleOfOwner(db: OutsideTx, agencyId: string, ownerId: string, today: string): Promise<string | null> {
  const owner = await holderOf(db, ownerId, agencyId, today);
  if (owner === null) return null;
  if (owner.headsUnitIds.length > 0) return 'unit-head';
  return owner.grants.find((grant) => holdsOn(grant, today))?.role ?? null;
}

export type FollowRefusal = 'not-there' | 'not-allowed' | 'reported-already' | 'owner-without-role' | 'done-already' | 'day';

/** Whoever records letters, or the owner of this one. */
function followerOf(holder: Holder, letter: CentralLetter, today: string): Actor | null {
  const may = mayDo(holder, { anyOf: ['publisher'], touches: 'content', ownMatter: 'allowed' }, wholeAgency(holder.agencyId), today);
  if (may.allowed) return actingAs(holder, may.as);
  return letter.owner?.personId === holder.personId ? actingAs(holder, 'person') : null;
}

type Follower = { readonly letter: CentralLetter; readonly actor: Actor; readonly today: string };

async function follower(db: OutsideTx, holder: Holder, directiveId: string, clock: Clock): Promise<Outcome<Follower, FollowRefusal>> {
  const today = todayIn(clock, holder.timeZone);
  const letter = await centralLetterById(db, holder.agencyId, directiveId);
  if (letter === null) return refused('not-there');
  const actor = followerOf(holder, letter, today);
  if (actor === null) return refused('not-allowed');
  return letter.report === null ? done({ letter, actor, today }) : refused('reported-already');
}

export async function giveCentral(db: OutsideTx, holder: Holder, { directiveId, ownerId }: { readonly directiveId: string; readonly ownerId: string }, clock: Clock): Promise<Outcome<null, FollowRefusal>> {
  const found = await follower(db, holder, directiveId, clock);
  if (!found.done) return found;
  const { actor, today } = found.value;
  const { agencyId } = holder;
  const role = await roleOfOwner(db, agencyId, ownerId, today);
  if (role === null) return refused('owner-without-role');
  return act<null, FollowRefusal>(db, actor, 'central.owner-given', { kind: 'directive', id: directiveId }, async (tx) => {
    await lock(tx, agencyId, directiveId);
    const { last } = await tx.selectFrom('central_owner').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(({ fn }) => fn.max('number').as('last')).executeTakeFirstOrThrow();
    await addOwner(tx, { agencyId, directiveId, ownerId, role, givenBy: holder.personId }, (last ?? 0) + 1, clock);
    return done(null, { owner: ownerId });
  }, clock);
}

export async function addCentralStep(
  db: OutsideTx, holder: Holder, { directiveId, id, step, dueOn }: { readonly directiveId: string; readonly id: string; readonly step: string; readonly dueOn: string }, clock: Clock,
): Promise<Outcome<null, FollowRefusal>> {
  const found = await follower(db, holder, directiveId, clock);
  if (!found.done) return found;
  return act<null, FollowRefusal>(db, found.value.actor, 'central.step-added', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('central_step').values({ agency_id: holder.agencyId, id, directive_id: directiveId, step, due_on: dueOn, added_by: holder.personId })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('done-already') : done(null, { step: id, dueOn });
  }, clock);
}

type EndingStep = { readonly directiveId: string; readonly stepId: string; readonly outcome: 'done' | 'dropped'; readonly on: string; readonly note: string };

export async function endCentralStep(db: OutsideTx, holder: Holder, { directiveId, stepId, outcome, on, note }: EndingStep, clock: Clock): Promise<Outcome<null, FollowRefusal>> {
  const found = await follower(db, holder, directiveId, clock);
  if (!found.done) return found;
  const { letter, actor, today } = found.value;
  if (!letter.steps.some(({ id }) => id === stepId)) return refused('not-there');
  if (on > today) return refused('day');
  return act<null, FollowRefusal>(db, actor, 'central.step-ended', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('central_step_end').values({ agency_id: holder.agencyId, step_id: stepId, outcome, ended_on: on, note, ended_by: holder.personId })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('done-already') : done(null, { step: stepId, outcome });
  }, clock);
}

type Reporting = { readonly directiveId: string; readonly report: string; readonly replyNumber: string; readonly reportedOn: string };

export async function reportCentral(db: OutsideTx, holder: Holder, { directiveId, report, replyNumber, reportedOn }: Reporting, clock: Clock): Promise<Outcome<null, FollowRefusal>> {
  const found = await follower(db, holder, directiveId, clock);
  if (!found.done) return found;
  const { letter, actor, today } = found.value;
  // Nobody has reported on a day that is still to come, or before the letter was written.
  if (reportedOn > today || reportedOn < letter.letterOn) return refused('day');
  return act<null, FollowRefusal>(db, actor, 'central.reported', { kind: 'directive', id: directiveId }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('central_report').values({
      agency_id: holder.agencyId, directive_id: directiveId, report, reply_number: replyNumber, reported_on: reportedOn, reported_by: holder.personId,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refused('reported-already') : done(null, { reportedOn });
  }, clock);
}

const lock = (tx: Tx, agencyId: string, directiveId: string) =>
  tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirstOrThrow();
