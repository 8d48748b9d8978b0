import { inLang, paths } from '../../paths.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm, OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { agencyOf } from '../session/agency-of.ts';
import { openSession } from '../session/open-session.ts';
import { pageAfter } from './after.ts';
import { attemptCookie, attemptCookieOf, countTry, readAttempt, useAttempt, type Attempt } from './attempt.ts';
import { forgetFailures, knownCookieOf, takeTurn, waitLeft } from './failures.ts';
import { SignInField } from './fields.tsx';
import { codeMessage, proveCode } from './prove-code.ts';
import { signInTexts } from './texts.ts';

async function attemptOf({ app, host, cookies }: EntranceRequest): Promise<{ attempt: Attempt; timeZone: string } | null> {
  const agency = await agencyOf(app.db, host);
  const attempt = agency === null ? null : await readAttempt(app, agency.id, 'second', cookies[attemptCookie]);
  return attempt === null || agency === null ? null : { attempt, timeZone: agency.timeZone };
}

export const secondFactorPage = async (request: EntranceRequest): Promise<Reply> =>
  (await attemptOf(request)) === null ? closed(request) : show(request, {});

export async function signInByCode(request: EntranceRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const texts = signInTexts(lang).second;
  const found = await attemptOf(request);
  if (found === null || found.attempt.personId === null) return closed(request);
  const typed = form['kode'] ?? '';
  if (typed.trim() === '') return show(request, { kode: texts.empty });
  const { attempt, timeZone } = found;
  const state = attempt.state as { to: string; known: string; bucket: string };
  const bucket = { digest: Buffer.from(state.bucket, 'hex') };
  const wait = await waitLeft(app, bucket);
  if (wait > 0 || !(await takeTurn(app, bucket))) return show(request, { kode: signInTexts(lang).signIn.wait(Math.max(1, wait)) }, 429);
  if (!(await countTry(app, attempt))) return closed(request);
  const who = { agencyId: attempt.agencyId, personId: found.attempt.personId };
  const proof = await proveCode(app, who, typed);
  if (!proof.fits) return show(request, { kode: codeMessage(texts, proof) });
  const session = await openSession(
    app, { id: who.personId, agencyId: who.agencyId, timeZone }, proof.way, async (tx) => (await proof.use(tx)) && useAttempt(tx, attempt),
  );
  if (session === null) return show(request, { kode: codeMessage(texts, proof) });
  await forgetFailures(app, bucket);
  return moved(pageAfter(lang, state.to), [session, ...(state.known === '' ? [] : [knownCookieOf(state.known)]), attemptCookieOf(null)]);
}

function closed(request: EntranceRequest): Reply {
  // A second tap on the same button finds the person signed in already.
  if (request.actor !== null) return moved(inLang(request.lang, paths.office));
  const texts = signInTexts(request.lang).second;
  return officePageReply(request, {
    title: texts.title,
    children: <><h1>{texts.title}</h1><p>{texts.over}</p><p><a class="tombol" href={inLang(request.lang, paths.signIn)}>{texts.again}</a></p></>,
  }, 422);
}

function show(request: EntranceRequest, messages: FieldMessages, status = 422): Reply {
  const { lang, csrf } = request;
  const texts = signInTexts(lang);
  const wrong = Object.keys(messages).length > 0;
  const children = (
    <>
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.second.title}</h1>
      <p>{texts.second.lead}</p>
      <OfficeForm action={inLang(lang, paths.signInCode)} csrf={csrf}>
        <SignInField name="kode" label={texts.second.code} hint={texts.second.hint} autocomplete="one-time-code" message={messages['kode']} />
        <p><MainButton>{texts.second.go}</MainButton></p>
      </OfficeForm>
      <OneButton action={inLang(lang, paths.signInPasskey)} csrf={csrf} plain>{texts.signIn.passkey}</OneButton>
    </>
  );
  return officePageReply(request, { title: texts.second.title, hasProblems: wrong, children }, wrong ? status : 200);
}
