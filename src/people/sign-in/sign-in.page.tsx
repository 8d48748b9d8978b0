import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { Details } from '../../platform/html/components/content.tsx';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm, OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { moved, type CookieChange, type Reply } from '../../platform/http/reply.ts';
import { agencyOf, type SignInAgency } from '../session/agency-of.ts';
import { openSession } from '../session/open-session.ts';
import { pageAfter } from './after.ts';
import { beginAttempt } from './attempt.ts';
import { elsewhereOf } from './elsewhere-settings.ts';
import { factorsOf, hasSecond } from './factors.ts';
import { bucketOf, forgetFailures, knownCookie, rememberBrowser, secondBucket, takeTurn, waitLeft, type Bucket } from './failures.ts';
import { SignInField } from './fields.tsx';
import { isPasswordOf } from './password.ts';
import { findByName, type Found } from './sign-in-name.ts';
import { signInTexts } from './texts.ts';

export const signInPage = (request: EntranceRequest): Reply =>
  request.actor === null ? show(request, {}) : moved(pageAfter(request.lang, request.query['ke']));

export async function signInByPassword(request: EntranceRequest): Promise<Reply> {
  const { app, lang, form, host, cookies } = request;
  const texts = signInTexts(lang).signIn;
  const name = form['nama'] ?? '';
  const password = form['sandi'] ?? '';
  if (name.trim() === '') return show(request, { nama: texts.emptyName });
  if (password === '') return show(request, { sandi: texts.emptyPassword });
  const agency = await agencyOf(app.db, host);
  if (agency === null) return show(request, { nama: texts.noAgency });
  const bucket = bucketOf(app, name, cookies[knownCookie]);
  const wait = await waitLeft(app, bucket);
  if (wait > 0 || !(await takeTurn(app, bucket))) return show(request, { nama: texts.wait(Math.max(1, wait)) }, 429);
  const who = await findByName(app.db, app, agency.id, name);
  if (!(await isPasswordOf(app.db, who, password)) || who === null) return show(request, { nama: texts.wrong });
  await forgetFailures(app, bucket);
  return admitted(request, agency, who, { known: rememberBrowser(app, name), bucket });
}

/** The password was right: in at once, or on to the second factor of whoever has one. */
async function admitted({ app, lang, form }: EntranceRequest, agency: SignInAgency, who: Found, { known, bucket }: { known: CookieChange; bucket: Bucket }): Promise<Reply> {
  const to = pageAfter(lang, form['ke']);
  if (hasSecond(await factorsOf(app.db, who))) {
    const state = { to, known: known.value, bucket: secondBucket(app, bucket).digest.toString('hex') };
    const attempt = await beginAttempt(app, { agencyId: agency.id, purpose: 'second', personId: who.personId, state });
    return moved(inLang(lang, paths.signInCode), [attempt]);
  }
  const session = await openSession(app, { id: who.personId, agencyId: agency.id, timeZone: agency.timeZone }, 'password');
  return moved(to, session === null ? [] : [session, known]);
}

function show(request: EntranceRequest, messages: FieldMessages, status = 422): Reply {
  const texts = signInTexts(request.lang).signIn;
  const wrong = Object.keys(messages).length > 0;
  const reply = officePageReply(request, { title: texts.title, hasProblems: wrong, children: <SignIn request={request} messages={messages} /> }, wrong ? status : 200);
  // Browsers hold the policy against the redirect after a form as well.
  const elsewhere = elsewhereOf(request.app.config);
  return elsewhere === null ? reply : { ...reply, leadsTo: [new URL(elsewhere.issuer).origin] };
}

function SignIn({ request, messages }: { request: EntranceRequest; messages: FieldMessages }): VNode {
  const { lang, csrf, form, query } = request;
  const texts = signInTexts(lang).signIn;
  const to = form['ke'] ?? query['ke'] ?? '';
  const elsewhere = elsewhereOf(request.app.config);
  return (
    <>
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {elsewhere && <OneButton action={inLang(lang, paths.signInElsewhere)} csrf={csrf} fields={{ ke: to }}>{texts.elsewhere(elsewhere.name)}</OneButton>}
      <OfficeForm action={inLang(lang, paths.signIn)} csrf={csrf} fields={{ ke: to }}>
        <SignInField name="nama" label={texts.name} autocomplete="username" value={form['nama']} message={messages['nama']} />
        <SignInField name="sandi" label={texts.password} autocomplete="current-password" secret message={messages['sandi']} />
        <p><MainButton>{texts.go}</MainButton></p>
      </OfficeForm>
      <Details summary={texts.other}>
        <OneButton action={inLang(lang, paths.signInPasskey)} csrf={csrf} fields={{ ke: to }} plain>{texts.passkey}</OneButton>
        <p><a class="tombol lain" href={inLang(lang, paths.signInRecovery)}>{texts.recover}</a></p>
        <p>{texts.help}</p>
      </Details>
      <p><a href={inLang(lang, paths.ask)}>{texts.ask}</a></p>
    </>
  );
}
