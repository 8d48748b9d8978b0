import type { VNode } from 'preact';
import { act, done } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm, OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { asPerson } from '../session/open-session.ts';
import { factorsOf, type Factors } from './factors.ts';
import { SignInField } from './fields.tsx';
import { hashPassword, isLongEnough, setPassword } from './password.ts';
import { keepNewCodes } from './printed-codes.ts';
import { registerListedNames } from './sign-in-name.ts';
import { signInTexts } from './texts.ts';

const whoOf = ({ actor }: OfficeRequest) => ({ agencyId: actor.agencyId, personId: actor.id });

export async function factorsPage(request: OfficeRequest): Promise<Reply> {
  const { lang, csrf, actor } = request;
  const texts = signInTexts(lang).factors;
  const factors = await factorsOf(request.app.db, whoOf(request));
  const children = (
    <>
      {!actor.lacksFactor && <BackLink lang={lang} href={inLang(lang, paths.office)} />}
      <h1>{texts.title}</h1>
      {actor.lacksFactor ? <Note tone="careful"><p>{texts.needed}</p></Note> : <p>{texts.lead}</p>}
      <SummaryList lang={lang} rows={rowsOf(texts, factors)} />
      <p><a class="tombol lain" href={inLang(lang, paths.factorTotp)}>{factors.totp ? texts.changeTotp : texts.addTotp}</a></p>
      <OneButton action={inLang(lang, paths.factorPasskey)} csrf={csrf} plain>{texts.addPasskey}</OneButton>
      <NewCodes request={request} codesLeft={factors.codesLeft} />
      <p><a class="tombol lain" href={inLang(lang, paths.factorPassword)}>{texts.changePassword}</a></p>
      {factors.passkeys.map((passkey) => (
        <div key={passkey.id} class="kotak">
          <p>{texts.passkeys}, {texts.madeOn(passkey.madeOn)}</p>
          <OneButton action={inLang(lang, paths.factorPasskeyRemove)} csrf={csrf} fields={{ kunci: passkey.id }} plain>{texts.removePasskey}</OneButton>
        </div>
      ))}
      {!actor.lacksFactor && <p><a href={inLang(lang, paths.office)}>{texts.toOffice}</a></p>}
    </>
  );
  return officePageReply(request, { title: texts.title, children });
}

const rowsOf = (texts: ReturnType<typeof signInTexts>['factors'], factors: Factors) => [
  { term: texts.password, value: factors.password ? texts.set : texts.notSet },
  { term: texts.totp, value: factors.totp ? texts.set : texts.notSet },
  { term: texts.codes, value: factors.codesLeft > 0 ? texts.left(factors.codesLeft) : texts.notSet },
  { term: texts.passkeys, value: factors.passkeys.length > 0 ? texts.count(factors.passkeys.length) : texts.notSet },
];

/** New codes end the old ones, so with old ones there it takes a second tap, below a sentence that says so. */
function NewCodes({ request: { lang, csrf }, codesLeft }: { request: OfficeRequest; codesLeft: number }): VNode {
  const texts = signInTexts(lang).factors;
  const button = <OneButton action={inLang(lang, paths.factorCodes)} csrf={csrf} plain>{texts.newCodes}</OneButton>;
  return codesLeft === 0 ? button : <Details summary={texts.replaceCodes}><p>{texts.replacesCodes(codesLeft)}</p>{button}</Details>;
}

/** Shown in the answer to the form itself and nowhere else: a page behind a redirect would have to keep them. */
export async function newCodes(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = signInTexts(lang).codes;
  const outcome = await act(app.db, asPerson(actor), 'printed-codes.made', { kind: 'person', id: actor.id }, async (tx) =>
    done(await keepNewCodes(tx, app, whoOf(request), todayIn(app.clock, actor.timeZone))), app.clock);
  const codes = outcome.done ? outcome.value : [];
  const children = (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <ol>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ol>
      <p>{texts.rule}</p>
      <p><a class="tombol" href={inLang(lang, paths.factors)}>{texts.back}</a></p>
    </>
  );
  return officePageReply({ ...request, path: paths.factors }, { title: texts.title, children });
}

export const passwordPage = (request: OfficeRequest): Reply => showPassword(request, {});

export async function changePassword(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const texts = signInTexts(lang).setUp;
  const password = form['sandi'] ?? '';
  if (!isLongEnough(password)) return showPassword(request, { sandi: texts.short });
  if (password !== form['ulang']) return showPassword(request, { ulang: texts.differ });
  const hashed = await hashPassword(password);
  await act(app.db, asPerson(actor), 'password.changed', { kind: 'person', id: actor.id }, async (tx) => {
    await setPassword(tx, whoOf(request), hashed, todayIn(app.clock, actor.timeZone));
    // Whoever came by the account of the agency has no name here yet to which a password could belong.
    await registerListedNames(tx, app, whoOf(request));
    // Whoever changes a password often does so because somebody else knows it.
    await tx.deleteFrom('office_session').where('agency_id', '=', actor.agencyId).where('person_id', '=', actor.id).where('id', '<>', actor.sessionId).execute();
    return done(undefined);
  }, app.clock);
  return moved(inLang(lang, paths.factors));
}

function showPassword(request: OfficeRequest, messages: FieldMessages): Reply {
  const { lang } = request;
  const texts = signInTexts(lang);
  const wrong = Object.keys(messages).length > 0;
  return officePageReply(request, { title: texts.password.title, hasProblems: wrong, children: <PasswordForm request={request} messages={messages} /> }, wrong ? 422 : 200);
}

function PasswordForm({ request: { lang, csrf }, messages }: { request: OfficeRequest; messages: FieldMessages }): VNode {
  const texts = signInTexts(lang);
  return (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.factors)} />
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.password.title}</h1>
      <OfficeForm action={inLang(lang, paths.factorPassword)} csrf={csrf}>
        <SignInField name="sandi" label={texts.setUp.password} hint={texts.setUp.passwordHint} autocomplete="new-password" secret message={messages['sandi']} />
        <SignInField name="ulang" label={texts.setUp.repeat} autocomplete="new-password" secret message={messages['ulang']} />
        <p><MainButton>{texts.password.go}</MainButton></p>
      </OfficeForm>
    </>
  );
}
