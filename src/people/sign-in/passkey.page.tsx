// The only way to sign in that needs a script. The challenge is made by a form, lies in the attempt, and is shown by
// the page that the form leads to; the answer is good for one use.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { act, done, refused } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { officePageReply } from '../../platform/html/office-page.tsx';
import { HiddenFields } from '../../platform/html/page.tsx';
import type { EntranceRequest, OfficeRequest } from '../../platform/http/office.ts';
import { moved, type DataReply, type Reply } from '../../platform/http/reply.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { agencyOf } from '../session/agency-of.ts';
import { asPerson, freshenSession, openSession } from '../session/open-session.ts';
import { pageAfter } from './after.ts';
import { attemptCookie, attemptCookieOf, beginAttempt, readAttempt, useAttempt, type Attempt } from './attempt.ts';
import { checkNewPasskey, checkPasskey, optionsToAdd, optionsToUse, removePasskey } from './passkey.ts';
import { signInTexts } from './texts.ts';

type State = { readonly options: { readonly challenge: string }; readonly to: string };

export async function beginPasskey(request: EntranceRequest): Promise<Reply> {
  const { app, host, lang, form } = request;
  const agency = await agencyOf(app.db, host);
  if (agency === null) return moved(inLang(lang, paths.signIn));
  const state: State = { options: await optionsToUse(app), to: pageAfter(lang, form['ke']) };
  const attempt = await beginAttempt(app, { agencyId: agency.id, purpose: 'passkey', personId: request.actor?.id ?? null, state });
  return moved(inLang(lang, paths.signInPasskey), [attempt]);
}

async function attemptOf({ app, host, cookies }: EntranceRequest, purpose: 'passkey' | 'enrol') {
  const agency = await agencyOf(app.db, host);
  const attempt = agency === null ? null : await readAttempt(app, agency.id, purpose, cookies[attemptCookie]);
  return agency === null || attempt === null ? null : { agency, attempt, state: attempt.state as State };
}

export async function passkeyPage(request: EntranceRequest): Promise<Reply> {
  const found = await attemptOf(request, 'passkey');
  return found === null ? moved(inLang(request.lang, paths.signIn)) : show(request, 'pakai', found.state, false);
}

export async function signInByPasskey(request: EntranceRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const found = await attemptOf(request, 'passkey');
  if (found === null) return moved(inLang(lang, request.actor === null ? paths.signIn : paths.office));
  const { agency, attempt, state } = found;
  const used = await checkPasskey(app, agency.id, form['jawaban'] ?? '', state.options.challenge);
  if (used === null) return show(request, 'pakai', state, true);
  const person = { id: used.who.personId, agencyId: agency.id, timeZone: agency.timeZone };
  const prove = async (tx: Parameters<typeof used.use>[0]): Promise<boolean> => (await useAttempt(tx, attempt)) && used.use(tx);
  const own = actor !== null && actor.id === person.id && actor.agencyId === agency.id;
  const cookie = own ? await freshenSession(app, actor, actor.sessionId, 'passkey', prove) : await openSession(app, person, 'passkey', prove);
  return cookie === null ? moved(inLang(lang, paths.signIn)) : moved(pageAfter(lang, state.to), [cookie, attemptCookieOf(null)]);
}

export async function beginNewPasskey({ app, lang, actor }: OfficeRequest): Promise<Reply> {
  const who = { agencyId: actor.agencyId, personId: actor.id };
  const state: State = { options: await optionsToAdd(app, who, actor.name), to: inLang(lang, paths.factors) };
  const attempt = await beginAttempt(app, { agencyId: who.agencyId, purpose: 'enrol', personId: who.personId, state });
  return moved(inLang(lang, paths.factorPasskey), [attempt]);
}

const ownEnrolment = async (request: OfficeRequest): Promise<{ attempt: Attempt; state: State } | null> => {
  const found = await attemptOf(request, 'enrol');
  return found?.attempt.personId === request.actor.id ? found : null;
};

export async function newPasskeyPage(request: OfficeRequest): Promise<Reply> {
  const found = await ownEnrolment(request);
  return found === null ? moved(inLang(request.lang, paths.factors)) : show(request, 'pasang', found.state, false);
}

export async function addPasskey(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const found = await ownEnrolment(request);
  if (found === null) return moved(inLang(lang, paths.factors));
  const who = { agencyId: actor.agencyId, personId: actor.id };
  const keep = await checkNewPasskey(app, who, form['jawaban'] ?? '', found.state.options.challenge, todayIn(app.clock, actor.timeZone));
  if (keep === null) return show(request, 'pasang', found.state, true);
  await act<void, 'used'>(app.db, asPerson(actor), 'passkey.added', { kind: 'person', id: actor.id }, async (tx) =>
    ((await useAttempt(tx, found.attempt)) && (await keep(tx)) ? done(undefined) : refused('used')), app.clock);
  return moved(inLang(lang, paths.factors), [attemptCookieOf(null)]);
}

export async function dropPasskey({ app, lang, form, actor }: OfficeRequest): Promise<Reply> {
  const id = form['kunci'] ?? '';
  if (!/^[0-9a-f-]{36}$/u.test(id)) throw new NotFound();
  // The passkey of somebody else is not there, and the log must not tell that it went.
  await act<void, 'not-there'>(app.db, asPerson(actor), 'passkey.removed', { kind: 'passkey', id }, async (tx) =>
    ((await removePasskey(tx, { agencyId: actor.agencyId, personId: actor.id }, id)) ? done(undefined) : refused('not-there')), app.clock);
  return moved(inLang(lang, paths.factors));
}

function show(request: EntranceRequest, kind: 'pakai' | 'pasang', { options }: State, failed: boolean): Reply {
  const { lang, csrf } = request;
  const texts = signInTexts(lang).passkey;
  const adds = kind === 'pasang';
  const children = (
    <>
      <h1>{texts.title}</h1>
      <p>{adds ? texts.addLead : texts.useLead}</p>
      <form id="kunci" method="post" action={inLang(lang, adds ? paths.factorPasskeyAdd : paths.signInPasskeyUse)} data-macam={kind} data-pilihan={JSON.stringify(options)}>
        <HiddenFields fields={{ _csrf: csrf, jawaban: '' }} />
        <p id="kunci-keadaan" role="status" data-gagal={texts.failed} data-tidak-bisa={texts.notHere}>{failed ? texts.failed : texts.needsScript}</p>
        <p><button class="tombol" type="submit" hidden>{adds ? texts.add : texts.use}</button></p>
      </form>
      <p><a class="tombol lain" href={inLang(lang, adds ? paths.factors : paths.signIn)}>{texts.other}</a></p>
    </>
  );
  const path = adds ? paths.factors : paths.signIn;
  return officePageReply({ ...request, path }, { title: texts.title, hasProblems: failed, scripts: [paths.officeFile('passkey.js')], children }, failed ? 422 : 200);
}

/** Built beside the server's own program (`vite.config.ts`). */
export async function officeFile(): Promise<DataReply> {
  const data = await readFile(join(projectRoot(), 'dist', 'server', 'phone', 'passkey', 'passkey.js'), 'utf8');
  return { status: 200, data, type: 'text/javascript; charset=utf-8', version: createHash('sha256').update(data).digest('hex').slice(0, 16) };
}
