// People who sign in by password, with printed codes where their role wants a second factor.
import assert from 'node:assert/strict';
import { act, done } from '../../src/audit/index.ts';
import { todayIn } from '../../src/platform/clock.ts';
import type { AppContext } from '../../src/platform/app-context.ts';
import { randomId } from '../../src/platform/ids.ts';
import { paths } from '../../src/paths.ts';
import { hashPassword, setPassword } from '../../src/people/sign-in/password.ts';
import { keepNewCodes } from '../../src/people/sign-in/printed-codes.ts';
import { registerName, type Found } from '../../src/people/sign-in/sign-in-name.ts';
import { writeGrant } from '../../src/people/grants/give-grant.ts';
import type { Role } from '../../src/people/grants/roles.ts';
import type { OfficeAnswer, OfficeBrowser } from './office.ts';

export type Staff = { readonly who: Found; readonly codes: string[] };

type NewStaff = { readonly agencyId: string; readonly title: string; readonly name: string; readonly password: string; readonly role?: Role; readonly codes?: true };

const timeZone = 'Asia/Jakarta';

export const agencyIdIn = async ({ db }: AppContext): Promise<string> => (await db.selectFrom('agency').select('id').executeTakeFirstOrThrow()).id;

/** Without a role nobody needs a second factor; codes only where they are asked for. */
export async function addStaff(app: AppContext, { agencyId, title, name, password, role, codes }: NewStaff): Promise<Staff> {
  const who = { agencyId, personId: randomId() };
  const hashed = await hashPassword(password);
  const today = todayIn(app.clock, timeZone);
  const outcome = await act<readonly string[]>(app.db, { role: 'person', id: who.personId, agencyId, timeZone }, 'cast.made', { kind: 'person', id: who.personId }, async (tx) => {
    await tx.insertInto('person').values({ agency_id: agencyId, id: who.personId, kind: 'other', name: title, created_on: today }).execute();
    await registerName(tx, app, who, name, 'chosen');
    await setPassword(tx, who, hashed, today);
    if (role !== undefined) {
      const grant = { id: randomId(), personId: who.personId, role, scope: { kind: 'agency' }, fromOn: today, untilOn: `${Number(today.slice(0, 4)) + 1}-01-31` } as const;
      await writeGrant(tx, agencyId, grant, { givenBy: null, approvalId: null, now: app.clock.now() });
    }
    return done(codes ? await keepNewCodes(tx, app, who, today) : []);
  }, app.clock);
  return { who, codes: outcome.done ? [...outcome.value] : [] };
}

/** The next unused code of the sheet. */
export async function signInWithCode(browser: OfficeBrowser, staff: Staff, typed: { readonly nama: string; readonly sandi: string }): Promise<OfficeAnswer> {
  const half = await browser.send(paths.signIn, paths.signIn, typed);
  assert.equal(half.location, paths.signInCode);
  return browser.send(paths.signInCode, paths.signInCode, { kode: staff.codes.shift() ?? assert.fail('no code is left') });
}

/** What a new administrator does first: prints codes, and may go on. */
export async function printCodes(browser: OfficeBrowser): Promise<string[]> {
  const { body } = await browser.send(paths.factors, paths.factorCodes, {});
  const codes = [...body.matchAll(/<code>([A-Z2-9-]+)<\/code>/gu)].map(([, code = '']) => code);
  assert.equal(codes.length, 10);
  return codes;
}
