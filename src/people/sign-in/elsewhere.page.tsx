import { inLang, paths } from '../../paths.ts';
import { act, done, housekeep, refused } from '../../audit/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { agencyOf } from '../session/agency-of.ts';
import { rolesOf } from '../grants/actor-of.ts';
import { asPerson, openSession, type Person } from '../session/open-session.ts';
import { wantsSecondFactor } from '../session/second-factor-needed.ts';
import { pageAfter } from './after.ts';
import { attemptCookie, attemptCookieOf, beginAttempt, readAttempt, useAttempt } from './attempt.ts';
import { elsewhereOf, type ElsewhereSettings } from './elsewhere-settings.ts';
import { beginJourney, endJourney, personOf, subjectOf, vouchesForSecond, type Expected } from './elsewhere.ts';
import { factorsOf, hasSecond } from './factors.ts';
import { bucketOf, secondBucket } from './failures.ts';
import { findByName, registerName, type Found } from './sign-in-name.ts';
import type { Claims } from './signed-token.ts';
import { signInTexts } from './texts.ts';

const settingsOf = ({ app }: EntranceRequest): ElsewhereSettings => {
  const settings = elsewhereOf(app.config);
  if (settings === null) throw new NotFound();
  return settings;
};

export async function goElsewhere(request: EntranceRequest): Promise<Reply> {
  const { app, host, lang, form } = request;
  const settings = settingsOf(request);
  const agency = await agencyOf(app.db, host);
  if (agency === null) return trouble(request, 'unknown');
  try {
    const { address, expected } = await beginJourney(app, settings);
    const attempt = await beginAttempt(app, { agencyId: agency.id, purpose: 'elsewhere', personId: null, state: { ...expected, to: pageAfter(lang, form['ke']) } });
    return moved(address, [attempt]);
  } catch {
    // Whatever the service did wrong is nothing that the person can mend, and nothing of it belongs on the page.
    return trouble(request, 'unreachable');
  }
}

/** The service leads here by GET, which writes nothing; the button does. */
export function backFromElsewhere(request: EntranceRequest): Reply {
  const { lang, csrf, query } = request;
  settingsOf(request);
  const texts = signInTexts(lang).elsewhere;
  if (query['code'] === undefined) return trouble(request, 'refused');
  const fields = Object.fromEntries(['code', 'state', 'iss'].map((name) => [name, query[name] ?? '']));
  const children = (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <OneButton action={inLang(lang, paths.signInElsewhereBack)} csrf={csrf} fields={fields}>{texts.go}</OneButton>
    </>
  );
  return officePageReply({ ...request, path: paths.signIn }, { title: texts.title, children });
}

export async function signInFromElsewhere(request: EntranceRequest): Promise<Reply> {
  const { app, host, lang, form, cookies } = request;
  const settings = settingsOf(request);
  if (request.actor !== null) return moved(inLang(lang, paths.office));
  const agency = await agencyOf(app.db, host);
  const attempt = agency === null ? null : await readAttempt(app, agency.id, 'elsewhere', cookies[attemptCookie]);
  if (agency === null || attempt === null) return trouble(request, 'stale');
  // Used up before the service is asked: the same answer a second time meets nothing.
  if (!(await housekeep(app.db, 'keep-sessions', (tx) => useAttempt(tx, attempt)))) return trouble(request, 'stale');
  const { to, ...expected } = attempt.state as Expected & { to: string };
  const claims = await endJourney(app, settings, form, expected).catch(() => null);
  if (claims === null) return trouble(request, 'refused');
  return admitted(request, settings, agency, claims, to);
}

async function admitted(request: EntranceRequest, settings: ElsewhereSettings, agency: { id: string; timeZone: string }, claims: Claims, to: string): Promise<Reply> {
  const { app, lang } = request;
  const who = await personOf(app.db, app, agency.id, settings, claims);
  if (who === null) return trouble(request, 'unknown');
  const person = { id: who.personId, agencyId: agency.id, timeZone: agency.timeZone };
  const vouched = vouchesForSecond(settings, claims);
  if (!vouched && (await asksForSecond(request, person))) return toSecond(request, person, subjectOf(claims), to);
  // Where the service says whether two factors were shown and says no, what was shown is worth a password.
  const way = vouched || settings.secondFactor === null ? 'elsewhere' : 'password';
  const session = await openSession(app, person, way, (tx) => registerName(tx, app, who, subjectOf(claims), 'elsewhere'));
  return session === null ? trouble(request, 'unknown') : moved(pageAfter(lang, to), [session, attemptCookieOf(null)]);
}

/** A sensitive role wants a second factor; who has one here shows it here. */
async function asksForSecond({ app }: EntranceRequest, { id: personId, agencyId, timeZone }: Person): Promise<boolean> {
  const who: Found = { agencyId, personId };
  return wantsSecondFactor(await rolesOf(app.db, { ...who, timeZone }, todayIn(app.clock, timeZone))) && hasSecond(await factorsOf(app.db, who));
}

async function toSecond(request: EntranceRequest, person: Person, subject: string, to: string): Promise<Reply> {
  const { app, lang } = request;
  const who: Found = { agencyId: person.agencyId, personId: person.id };
  if ((await findByName(app.db, app, who.agencyId, subject)) === null) {
    const linked = await act<void, 'taken'>(app.db, asPerson(person), 'account.linked', { kind: 'person', id: person.id }, async (tx) =>
      (await registerName(tx, app, who, subject, 'elsewhere')) ? done(undefined) : refused('taken'), app.clock);
    if (!linked.done) return trouble(request, 'unknown');
  }
  const bucket = secondBucket(app, bucketOf(app, `elsewhere ${person.id}`, undefined)).digest.toString('hex');
  const attempt = await beginAttempt(app, { agencyId: who.agencyId, purpose: 'second', personId: who.personId, state: { to, known: '', bucket } });
  return moved(inLang(lang, paths.signInCode), [attempt]);
}

function trouble(request: EntranceRequest, why: 'stale' | 'refused' | 'unknown' | 'unreachable'): Reply {
  const texts = signInTexts(request.lang).elsewhere;
  const children = (
    <>
      <h1>{texts.failed}</h1>
      <p>{texts[why]}</p>
      <p><a class="tombol" href={inLang(request.lang, paths.signIn)}>{texts.again}</a></p>
    </>
  );
  return officePageReply({ ...request, path: paths.signIn }, { title: texts.failed, hasProblems: true, children }, why === 'unreachable' ? 502 : 422);
}
