// Somebody who lost every way in comes in person. Two officers look at the card; both sign in one act, so that
// nobody takes over an account alone. The code they hand over replaces all former ways of the person.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/db.ts';
import type { OfficeActor } from '../../platform/http/office.ts';
import { isOnePerson } from '../grants/one-person.ts';
import { deleteSessions } from '../session/end-session.ts';
import { insertSession } from '../session/open-session.ts';
import { factorsOf, deleteFactors, hasSecond } from './factors.ts';
import { bucketOf, forgetFailures, takeTurn } from './failures.ts';
import { mayRecover, officerRole } from './may-recover.ts';
import { insertLink, linkHolder, useLink } from './one-time-link.ts';
import { hashPassword, isPasswordOf, setPassword } from './password.ts';
import { newCode, plainPrinted } from './printed-codes.ts';
import { proveCode, type Proof } from './prove-code.ts';
import { findByName, plainName, registerListedNames, type Found } from './sign-in-name.ts';

const codeMinutes = 30;
export const codeLetters = 16;

/**
 * By a name already used for signing in, or by the numbers of the personnel list. An address is handed on from one holder of an
 * office to the next: where the list has it for somebody else by now, or for two, the old sign-in name says nothing.
 */
export async function findListed(db: Db, app: AppContext, agencyId: string, typed: string): Promise<Found | null> {
  const known = await findByName(db, app, agencyId, typed);
  if (known?.kind === 'chosen' || known?.kind === 'elsewhere') return { agencyId, personId: known.personId };
  const name = plainName(typed);
  const [listed, ...others] = await db.selectFrom('person').select('id').where('agency_id', '=', agencyId)
    .where((person) => person.or([person('nip', '=', name), person('nrk', '=', name), person((of) => of.fn<string>('lower', ['official_email']), '=', name)])).limit(2).execute();
  if (others.length > 0) return null;
  const personId = listed?.id ?? known?.personId;
  return personId === undefined ? null : { agencyId, personId };
}

export type RecoverRefusal = 'unknown-person' | 'own-account' | 'second-wrong' | 'second-same' | 'second-may-not' | 'second-lacks-factor' | 'wait';

export type RecoveryAsked = {
  readonly person: string; readonly reason: string;
  readonly secondName: string; readonly secondPassword: string; readonly secondCode: string;
};

/** The value is the code, shown once. */
export async function recoverPerson(app: AppContext, actor: OfficeActor, asked: RecoveryAsked): Promise<Outcome<string, RecoverRefusal>> {
  const { agencyId, timeZone } = actor;
  const who = await findListed(app.db, app, agencyId, asked.person);
  if (who === null) return refused('unknown-person');
  if (await isOnePerson(app.db, agencyId, who.personId, actor.id)) return refused('own-account');
  const today = todayIn(app.clock, timeZone);
  // Whom the officer does not reach is not there, as on every page about people.
  if (!(await mayRecover(app.db, { agencyId, personId: actor.id }, who.personId, today))) return refused('unknown-person');
  const second = await secondOfficer(app, agencyId, asked);
  if ('refusal' in second) return refused(second.refusal);
  const { who: officer, proof } = second;
  for (const other of [actor.id, who.personId]) if (await isOnePerson(app.db, agencyId, officer.personId, other)) return refused('second-same');
  if (!(await mayRecover(app.db, officer, who.personId, today))) return refused('second-may-not');
  // With a password alone nobody opens the office in this role, nor anybody's account.
  if (proof === null) return refused('second-lacks-factor');
  const code = newCode(codeLetters);
  const endsAt = new Date(app.clock.now().getTime() + codeMinutes * 60_000);
  return act<string, RecoverRefusal>(app.db, { ...actor, role: officerRole }, 'recovery.begun', { kind: 'person', id: who.personId }, async (tx) => {
    if (proof.fits && !(await proof.use(tx))) return refused('second-wrong');
    await tx.deleteFrom('sign_in_link').where('agency_id', '=', agencyId).where('person_id', '=', who.personId).where('purpose', '=', 'recover').execute();
    await insertLink(tx, { token: plainPrinted(code), purpose: 'recover', who, endsAt });
    return done(code, { secondOfficer: officer.personId, reason: asked.reason });
  }, app.clock);
}

type Second = { readonly who: Found; readonly proof: Proof | null } | { readonly refusal: 'second-wrong' | 'wait' };

/** The same hurdles as at the door: the password, the code of whoever has codes, and the pause after wrong tries. */
async function secondOfficer(app: AppContext, agencyId: string, { secondName, secondPassword, secondCode }: RecoveryAsked): Promise<Second> {
  const bucket = bucketOf(app, secondName, undefined);
  if (!(await takeTurn(app, bucket))) return { refusal: 'wait' };
  const who = await findByName(app.db, app, agencyId, secondName);
  if (!(await isPasswordOf(app.db, who, secondPassword)) || who === null) return { refusal: 'second-wrong' };
  const proof = hasSecond(await factorsOf(app.db, who)) ? await proveCode(app, who, secondCode) : null;
  if (proof !== null && !proof.fits) return { refusal: 'second-wrong' };
  await forgetFailures(app, bucket);
  return { who, proof };
}

export type UseRefusal = 'wrong-code';

/** The person uses the code: a new password, everything before it ended, and signed in. The value is the session's token. */
export async function useRecovery(app: AppContext, agency: { id: string; timeZone: string }, typed: string, password: string): Promise<Outcome<string, UseRefusal>> {
  const token = plainPrinted(typed);
  const who = token.length === codeLetters ? await linkHolder(app, 'recover', token) : null;
  if (who === null || who.agencyId !== agency.id) return refused('wrong-code');
  const hashed = await hashPassword(password);
  const person = { id: who.personId, agencyId: agency.id, timeZone: agency.timeZone };
  return act<string, UseRefusal>(app.db, { role: 'person', ...person }, 'recovery.used', { kind: 'person', id: person.id }, async (tx) => {
    if (!(await useLink(tx, token))) return refused('wrong-code');
    await deleteFactors(tx, who);
    await deleteSessions(tx, agency.id, person.id);
    await registerListedNames(tx, app, who);
    await setPassword(tx, who, hashed, todayIn(app.clock, agency.timeZone));
    return done(await insertSession(tx, person, 'link', app.clock.now()));
  }, app.clock);
}
