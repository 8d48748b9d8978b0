// A factor again, before something that cannot be taken back. Whoever has a second factor shows that one.
import { inLang, paths } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm, OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { freshenSession } from '../session/open-session.ts';
import { pageAfter } from './after.ts';
import { factorsOf, type Factors } from './factors.ts';
import { bucketOf, forgetFailures, takeTurn, waitLeft } from './failures.ts';
import { SignInField } from './fields.tsx';
import { isPasswordOf } from './password.ts';
import { codeMessage, proveCode } from './prove-code.ts';
import { signInTexts } from './texts.ts';

const whoOf = ({ actor }: OfficeRequest) => ({ agencyId: actor.agencyId, personId: actor.id });
const takesCode = ({ totp, codesLeft }: Factors): boolean => totp || codesLeft > 0;

export const stepUpPage = async (request: OfficeRequest): Promise<Reply> => show(request, await factorsOf(request.app.db, whoOf(request)), {});

export async function stepUp(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const texts = signInTexts(lang);
  const who = whoOf(request);
  const factors = await factorsOf(app.db, who);
  // Apart from signing in: the session is known, so only its own person can make it wait.
  const bucket = bucketOf(app, `step-up ${who.personId}`, undefined);
  const wait = await waitLeft(app, bucket);
  if (wait > 0 || !(await takeTurn(app, bucket))) return show(request, factors, { bukti: texts.signIn.wait(Math.max(1, wait)) }, 429);
  const typed = form['bukti'] ?? '';
  if (takesCode(factors)) {
    const proof = await proveCode(app, who, typed);
    const cookie = proof.fits ? await freshenSession(app, actor, actor.sessionId, proof.way, proof.use) : null;
    if (cookie === null) return show(request, factors, { bukti: codeMessage(texts.second, proof) });
    await forgetFailures(app, bucket);
    return moved(pageAfter(lang, form['ke']), [cookie]);
  }
  // A person whose only second factor is a passkey steps up with it, not with less.
  const right = factors.passkeys.length === 0 && (await isPasswordOf(app.db, who, typed));
  const cookie = right ? await freshenSession(app, actor, actor.sessionId, 'password', async () => true) : null;
  if (cookie === null) return show(request, factors, { bukti: texts.stepUp.wrongPassword });
  await forgetFailures(app, bucket);
  return moved(pageAfter(lang, form['ke']), [cookie]);
}

function show(request: OfficeRequest, factors: Factors, messages: FieldMessages, status = 422): Reply {
  const { lang, csrf, form, query } = request;
  const texts = signInTexts(lang).stepUp;
  const to = form['ke'] ?? query['ke'] ?? '';
  const wrong = Object.keys(messages).length > 0;
  const code = takesCode(factors);
  const children = (
    <>
      <ErrorSummary lang={lang} messages={messages} />
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {(code || (factors.password && factors.passkeys.length === 0)) && (
        <OfficeForm action={inLang(lang, paths.stepUp)} csrf={csrf} fields={{ ke: to }}>
          {code
            ? <SignInField name="bukti" label={texts.code} autocomplete="one-time-code" message={messages['bukti']} />
            : <SignInField name="bukti" label={texts.password} autocomplete="current-password" secret message={messages['bukti']} />}
          <p><MainButton>{texts.go}</MainButton></p>
        </OfficeForm>
      )}
      {factors.passkeys.length > 0 && <OneButton action={inLang(lang, paths.signInPasskey)} csrf={csrf} fields={{ ke: to }} plain>{texts.passkey}</OneButton>}
      {!code && !factors.password && factors.passkeys.length === 0 && <p>{texts.nothing}</p>}
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: wrong, children }, wrong ? status : 200);
}
