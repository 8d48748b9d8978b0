// A session as those see it whom it is for: when and where, its material, and while it goes on the code and the questions.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { isId } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { letterFor, versionInForce, type Letter } from '../queries.ts';
import { askInSession, longestQuestion } from './ask.ts';
import { attendByCode } from './attend.ts';
import { briefingField, typedIn } from './fields.ts';
import { MaterialList } from './material-list.tsx';
import { sessionRows } from './session-rows.ts';
import { isRunning, materialsOf, sessionById, type Session } from './session.ts';
import { briefingTexts } from './texts.ts';

type Found = { readonly session: Session; readonly title: string; /** Null: not addressed, and let in to ask. */ readonly letter: Letter | null; readonly ended: boolean };
const nothing = { messages: {}, asked: false } as const;

export const sessionPage = async (request: OfficeRequest): Promise<Reply> => shown(request, await found(request, request.params['id'] ?? ''), nothing);

export async function attendBriefing(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, form } = request;
  const here = await found(request, typedIn(form, briefingField.session));
  const outcome = await attendByCode(app, actor, { sessionId: here.session.id, shownHash: typedIn(form, briefingField.hash), code: typedIn(form, briefingField.code) });
  if (outcome.done || outcome.refusal === 'given-already') return moved(inLang(lang, paths.briefingSession(here.session.id)));
  const problems: Readonly<Record<string, string>> = briefingTexts(lang).attendProblems;
  return shown(request, here, { messages: { [briefingField.code]: problems[outcome.refusal] ?? briefingTexts(lang).attendProblems['not-running'] }, asked: false });
}

export async function askInBriefing(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, form } = request;
  const here = await found(request, typedIn(form, briefingField.session));
  const outcome = await askInSession(app.db, actor, { sessionId: here.session.id, question: form[briefingField.question] ?? '' }, app.clock);
  // Shown here and not after a move, so that no address says that somebody asked.
  if (outcome.done) return shown(request, here, { messages: {}, asked: true });
  const problems: Readonly<Record<string, string>> = briefingTexts(lang).ask.problems;
  return shown(request, here, { messages: { [briefingField.question]: problems[outcome.refusal] ?? briefingTexts(lang).ask.problems['not-running'] }, asked: false });
}

/** Of a briefing that was sent; a draft's session does not exist yet for anybody. */
async function found({ app, actor }: OfficeRequest, sessionId: string): Promise<Found> {
  const session = isId(sessionId) ? await sessionById(app.db, actor.agencyId, sessionId) : null;
  const sent = session === null ? null : await versionInForce(app.db, actor.agencyId, session.directiveId);
  if (session === null || sent === null) throw new NotFound();
  return { session, title: sent.version.title, letter: await letterFor(app.db, actor.agencyId, session.directiveId, actor.id), ended: sent.ended };
}

type Told = { readonly messages: FieldMessages; readonly asked: boolean };

async function shown(request: OfficeRequest, here: Found, { messages, asked }: Told): Promise<Reply> {
  const { app, actor, lang } = request;
  const { session, title, letter, ended } = here;
  const texts = briefingTexts(lang);
  const running = isRunning(session, app.clock.now()) && !ended;
  const attended = letter?.given.includes('attended') ?? false;
  const wanted = (letter?.wanted.includes('attended') ?? false) && !attended && !ended;
  const problems = Object.keys(messages).length > 0;
  const materials = letter === null ? [] : await materialsOf(app.db, actor.agencyId, session.directiveId);
  return officePageReply({ ...request, path: paths.briefingSession(session.id) }, {
    title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.briefings)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {asked && <Note tone="safe"><p role="status">✓ {texts.ask.sent}</p></Note>}
        {attended && <Note tone="safe"><p>✓ {texts.attend.done}</p></Note>}
        <SummaryList lang={lang} rows={sessionRows(session, actor.timeZone, lang, letter === null ? 'without-place' : 'all')} />
        {letter !== null && session.held === 'online' && <p><a href={session.place} rel="noreferrer">{texts.session.open}</a></p>}
        {ended && <Note><p>{texts.attendProblems.ended}</p></Note>}
        {wanted && running && letter !== null && <CodeForm request={request} here={here} letter={letter} messages={messages} />}
        {wanted && !running && <p class="petunjuk">{texts.attend.later}</p>}
        {running && <AskForm request={request} here={here} messages={messages} />}
        <MaterialList lang={lang} materials={materials} />
        <LinkList links={[
          ...(attended ? [{ href: inLang(lang, paths.quiz(session.directiveId)), label: texts.afterwards }] : []),
          ...(letter === null ? [] : [{ href: inLang(lang, paths.letter(session.directiveId)), label: texts.toLetter }]),
        ]} />
      </>
    ),
  }, problems ? 422 : 200);
}

type FormParts = { readonly request: OfficeRequest; readonly here: Found; readonly messages: FieldMessages };

function CodeForm({ request: { lang, csrf }, here: { session }, letter, messages }: FormParts & { letter: Letter }): VNode {
  const { attend } = briefingTexts(lang);
  return (
    <section>
      <h2>{attend.title}</h2>
      <OfficeForm action={inLang(lang, paths.attendBriefing)} csrf={csrf} fields={{ [briefingField.session]: session.id, [briefingField.hash]: letter.hash }}>
        <TextField name={briefingField.code} label={attend.code} hint={attend.hint} message={messages[briefingField.code]} short numeric />
        <p class="petunjuk">{attend.who}</p>
        <MainButton>{attend.send}</MainButton>
      </OfficeForm>
      <p class="petunjuk">{attend.onPaper}</p>
    </section>
  );
}

function AskForm({ request: { lang, csrf, form }, here: { session }, messages }: FormParts): VNode {
  const { ask } = briefingTexts(lang);
  const message = messages[briefingField.question];
  return (
    <section>
      <h2>{ask.title}</h2>
      <OfficeForm action={inLang(lang, paths.askInBriefing)} csrf={csrf} fields={{ [briefingField.session]: session.id }}>
        <TextArea name={briefingField.question} label={ask.field} hint={ask.hint} maxLength={longestQuestion} value={message === undefined ? '' : form[briefingField.question] ?? ''} message={message} />
        <p><button class="tombol lain" type="submit">{ask.send}</button></p>
      </OfficeForm>
    </section>
  );
}
