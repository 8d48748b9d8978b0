// The first administrator, by a link that was printed where the server runs. There is no default password.
import { inLang, paths } from '../../paths.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { isDemo } from '../demo/load-demo.ts';
import { isToken } from '../session/session.ts';
import { sessionCookie } from '../session/open-session.ts';
import { SignInField } from './fields.tsx';
import { linkIsOpen } from './one-time-link.ts';
import { isLongEnough } from './password.ts';
import { setUp, setUpPlace, type WaitingAgency } from './set-up.ts';
import { signInTexts } from './texts.ts';

/** A link that was printed before another one was used opens nothing any more. */
const isOpen = async ({ app, params, host }: EntranceRequest): Promise<boolean> =>
  isToken(params['token'] ?? '') && (await linkIsOpen(app, 'set-up', params['token'] ?? '')) && (await setUpPlace(app, host)).kind !== 'closed';

async function knownAgency({ app, host }: EntranceRequest): Promise<WaitingAgency | null> {
  const place = await setUpPlace(app, host);
  return place.kind === 'agency' ? place.agency : null;
}

export const setUpPage = async (request: EntranceRequest): Promise<Reply> => ((await isOpen(request)) ? show(request, {}) : closed(request));

export async function setUpByLink(request: EntranceRequest): Promise<Reply> {
  const { app, lang, form, params, host } = request;
  if (!(await isOpen(request))) return closed(request);
  const texts = signInTexts(lang).setUp;
  const given = { agencyName: trimmed(form['instansi']), personName: trimmed(form['orang']), signInName: trimmed(form['nama']), password: form['sandi'] ?? '' };
  const known = await knownAgency(request);
  const messages: FieldMessages = {
    ...(known === null && given.agencyName === '' ? { instansi: texts.emptyAgency } : {}),
    ...(given.personName === '' ? { orang: texts.emptyPerson } : {}),
    ...(given.signInName === '' ? { nama: texts.emptyName } : {}),
    ...(isLongEnough(given.password) ? {} : { sandi: texts.short }),
    ...(given.password === form['ulang'] ? {} : { ulang: texts.differ }),
  };
  if (Object.keys(messages).length > 0) return show(request, messages);
  const outcome = await setUp(app, { ...given, host, token: params['token'] ?? '' });
  if (outcome.done) return moved(inLang(lang, paths.office), [sessionCookie(outcome.value)]);
  return outcome.refusal === 'name-taken' ? show(request, { nama: texts.taken }) : closed(request);
}

const trimmed = (text: string | undefined): string => (text ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 200);

function closed(request: EntranceRequest): Reply {
  const texts = signInTexts(request.lang);
  const children = (
    <>
      <h1>{texts.setUp.closed}</h1>
      <p>{texts.setUp.closedText}</p>
      <p><a class="tombol lain" href={inLang(request.lang, paths.signIn)}>{texts.signIn.title}</a></p>
    </>
  );
  return officePageReply(request, { title: texts.setUp.closed, children }, 404);
}

async function show(request: EntranceRequest, messages: FieldMessages): Promise<Reply> {
  const { lang, csrf, form, params } = request;
  const texts = signInTexts(lang).setUp;
  const wrong = Object.keys(messages).length > 0;
  const known = await knownAgency(request);
  const children = (
    <>
      <ErrorSummary lang={lang} messages={messages} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {known !== null && await isDemo(request.app.db, known.id) && <Note><p>{texts.demo}</p></Note>}
      <OfficeForm action={inLang(lang, paths.setUp(params['token'] ?? ''))} csrf={csrf}>
        {known === null
          ? <SignInField name="instansi" label={texts.agency} autocomplete="off" value={form['instansi']} message={messages['instansi']} />
          : <p>{texts.agency}: <strong>{known.name}</strong></p>}
        <SignInField name="orang" label={texts.person} autocomplete="off" value={form['orang']} message={messages['orang']} />
        <SignInField name="nama" label={texts.name} hint={texts.nameHint} autocomplete="username" value={form['nama']} message={messages['nama']} />
        <SignInField name="sandi" label={texts.password} hint={texts.passwordHint} autocomplete="new-password" secret message={messages['sandi']} />
        <SignInField name="ulang" label={texts.repeat} autocomplete="new-password" secret message={messages['ulang']} />
        <p><MainButton>{texts.go}</MainButton></p>
      </OfficeForm>
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: wrong, children }, wrong ? 422 : 200);
}
