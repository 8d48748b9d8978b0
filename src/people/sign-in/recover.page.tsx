import { inLang, paths } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest, OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { agencyOf } from '../session/agency-of.ts';
import { sessionCookie } from '../session/open-session.ts';
import { bucketOf, forgetFailures, takeTurn, waitLeft } from './failures.ts';
import { SignInField } from './fields.tsx';
import { isLongEnough } from './password.ts';
import { recoverPerson, useRecovery, type RecoverRefusal } from './recover.ts';
import { signInTexts } from './texts.ts';
import type { SignInTexts } from './texts.id.ts';

export const recoverPage = (request: OfficeRequest): Reply => showRecover(request, {});

export async function recoverAtDesk(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const texts = signInTexts(lang).recover;
  const field = (name: string): string => (form[name] ?? '').trim();
  const messages: FieldMessages = {
    ...(field('pegawai') === '' ? { pegawai: texts.emptyPerson } : {}),
    ...(form['dilihat'] === 'ya' ? {} : { dilihat: texts.notSeen }),
    ...(field('alasan').length < 3 ? { alasan: texts.noReason } : {}),
    ...(field('nama') === '' ? { nama: texts.secondWrong } : {}),
  };
  if (Object.keys(messages).length > 0) return showRecover(request, messages);
  const outcome = await recoverPerson(app, actor, {
    person: field('pegawai'), reason: field('alasan').slice(0, 500), secondName: field('nama'), secondPassword: form['sandi'] ?? '', secondCode: field('kode'),
  });
  return outcome.done ? showCode(request, outcome.value) : showRecover(request, refusalMessage(signInTexts(lang), outcome.refusal));
}

const refusalMessage = ({ recover: texts, signIn }: SignInTexts, refusal: RecoverRefusal): FieldMessages => ({
  'unknown-person': { pegawai: texts.unknownPerson },
  'own-account': { pegawai: texts.ownAccount },
  'second-wrong': { nama: texts.secondWrong },
  'second-same': { nama: texts.secondSame },
  'second-may-not': { nama: texts.secondMayNot },
  'second-lacks-factor': { nama: texts.secondLacksFactor },
  wait: { nama: signIn.wait(60) },
}[refusal]);

function showCode(request: OfficeRequest, code: string): Reply {
  const texts = signInTexts(request.lang).recover;
  const children = (
    <>
      <h1>{texts.doneTitle}</h1>
      <p>{texts.doneLead}</p>
      <p class="kotak"><strong><code>{code}</code></strong></p>
      <p>{texts.doneEffect}</p>
      <p><a class="tombol" href={inLang(request.lang, paths.office)}>{signInTexts(request.lang).home.title}</a></p>
    </>
  );
  return officePageReply({ ...request, path: paths.recoverPerson }, { title: texts.doneTitle, children });
}

function showRecover(request: OfficeRequest, messages: FieldMessages): Reply {
  const { lang, csrf, form } = request;
  const texts = signInTexts(lang).recover;
  const wrong = Object.keys(messages).length > 0;
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <OfficeForm action={inLang(lang, paths.recoverPerson)} csrf={csrf}>
        <SignInField name="pegawai" label={texts.person} autocomplete="off" value={form['pegawai']} message={messages['pegawai']} />
        <SignInField name="alasan" label={texts.reason} hint={texts.reasonHint} autocomplete="off" value={form['alasan']} message={messages['alasan']} />
        <div class={messages['dilihat'] ? 'ruas salah' : 'ruas'}>
          {messages['dilihat'] && <p class="pesan" id="dilihat-pesan">{messages['dilihat']}</p>}
          <label for="dilihat"><input type="checkbox" class="centang" id="dilihat" name="dilihat" value="ya" aria-describedby={messages['dilihat'] ? 'dilihat-pesan' : undefined} /> {texts.seen}</label>
        </div>
        <fieldset>
          <legend>{texts.second}</legend>
          <p class="petunjuk">{texts.secondHere}</p>
          <SignInField name="nama" label={texts.secondName} autocomplete="off" value={form['nama']} message={messages['nama']} />
          <SignInField name="sandi" label={texts.secondPassword} autocomplete="off" secret />
          <SignInField name="kode" label={texts.secondCode} hint={texts.secondCodeHint} autocomplete="off" />
        </fieldset>
        <p><MainButton>{texts.go}</MainButton></p>
      </OfficeForm>
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: wrong, children }, wrong ? 422 : 200);
}

export const useCodePage = (request: EntranceRequest): Reply => showUse(request, {});

export async function signInByRecovery(request: EntranceRequest): Promise<Reply> {
  const { app, lang, form, host } = request;
  const texts = signInTexts(lang);
  const password = form['sandi'] ?? '';
  if (!isLongEnough(password)) return showUse(request, { sandi: texts.setUp.short });
  if (password !== form['ulang']) return showUse(request, { ulang: texts.setUp.differ });
  const agency = await agencyOf(app.db, host);
  if (agency === null) return showUse(request, { kode: texts.signIn.noAgency });
  // By the typed code: one code cannot be hurried, and guessing others meets 79 bits.
  const bucket = bucketOf(app, `recovery ${form['kode'] ?? ''}`, undefined);
  const wait = await waitLeft(app, bucket);
  if (wait > 0 || !(await takeTurn(app, bucket))) return showUse(request, { kode: texts.signIn.wait(Math.max(1, wait)) });
  const outcome = await useRecovery(app, agency, form['kode'] ?? '', password);
  if (!outcome.done) return showUse(request, { kode: texts.recover.useWrong });
  await forgetFailures(app, bucket);
  return moved(inLang(lang, paths.factors), [sessionCookie(outcome.value)]);
}

function showUse(request: EntranceRequest, messages: FieldMessages): Reply {
  const { lang, csrf } = request;
  const texts = signInTexts(lang);
  const wrong = Object.keys(messages).length > 0;
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.signIn)} />
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.recover.useTitle}</h1>
      <p>{texts.recover.useLead}</p>
      <OfficeForm action={inLang(lang, paths.signInRecovery)} csrf={csrf}>
        <SignInField name="kode" label={texts.recover.useCode} autocomplete="off" message={messages['kode']} />
        <SignInField name="sandi" label={texts.setUp.password} hint={texts.setUp.passwordHint} autocomplete="new-password" secret message={messages['sandi']} />
        <SignInField name="ulang" label={texts.setUp.repeat} autocomplete="new-password" secret message={messages['ulang']} />
        <p><MainButton>{texts.recover.useGo}</MainButton></p>
      </OfficeForm>
    </>
  );
  return officePageReply(request, { title: texts.recover.useTitle, hasProblems: wrong, children }, wrong ? 422 : 200);
}
