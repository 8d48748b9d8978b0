// The moderator's page of a session: its questions without names, the list on paper, and the answers taken down; and the page that
// the speaker shows, with the code of the minute.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { askedBy, isId } from '../../people/index.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { questionsIn, settleQuestion, type AskedQuestion } from './ask.ts';
import { attendanceCode } from './attendance-code.ts';
import { attendByList, type ListRead } from './attend.ts';
import { briefingField as field, typedIn } from './fields.ts';
import { guidingOf } from './organised-request.ts';
import { sessionRows } from './session-rows.ts';
import { attendanceOf, isRunning } from './session.ts';
import { takenAnswersIn } from './taken-answer.ts';
import { nothingTyped, TakeDownForm, type TakingDown } from './take-down-form.tsx';
import { briefingTexts } from './texts.ts';

type Told = { readonly listProblem: string | null; readonly listRead: ListRead | null; readonly taking: TakingDown };
const nothing: Told = { listProblem: null, listRead: null, taking: nothingTyped };

export const guidePage = async (request: OfficeRequest): Promise<Reply> => shownGuide(request, await guidingOf(request, request.params['id'] ?? ''), nothing);

export async function listAttendance(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const here = await guidingOf(request, typedIn(form, field.session));
  const outcome = await attendByList(app.db, here.holder, { session: here.session, typed: form[field.list] ?? '' }, app.clock);
  // What was not found stands on this page only, so it is shown now.
  if (outcome.done) return shownGuide(request, here, { ...nothing, listRead: outcome.value });
  return shownGuide(request, here, { ...nothing, listProblem: briefingTexts(lang).guide.listProblems[outcome.refusal] });
}

export async function settleNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = typedIn(form, field.question);
  if (!isId(id)) throw new NotFound();
  const { holder } = await askedBy(request);
  const outcome = await settleQuestion(app.db, holder, id, app.clock);
  if (!outcome.done) throw new NotFound();
  return moved(inLang(lang, paths.guideSession(outcome.value)));
}

export type Here = Awaited<ReturnType<typeof guidingOf>>;

export async function shownGuide(request: OfficeRequest, { session, organised, directiveId }: Here, told: Told): Promise<Reply> {
  const { app, actor, lang } = request;
  const { guide: texts, taken, session: sessionTexts } = briefingTexts(lang);
  const messages = { ...(told.listProblem === null ? {} : { [field.list]: told.listProblem }), ...told.taking.messages };
  const problems = Object.keys(messages).length > 0;
  const [questions, answers, attended] = await Promise.all([
    questionsIn(app.db, actor.agencyId, session.id), takenAnswersIn(app.db, actor.agencyId, session.id), attendanceOf(app.db, actor.agencyId, session.id),
  ]);
  return officePageReply({ ...request, path: paths.guideSession(session.id) }, {
    title: texts.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.organiseBriefing(directiveId))} />,
    children: (
      <>
        <h1>{organised.version.title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {told.listRead !== null && <ListTold request={request} read={told.listRead} />}
        <SummaryList lang={lang} rows={[...sessionRows(session, actor.timeZone, lang, 'all'), { term: texts.attended, value: sessionTexts.seatsOf(attended) }]} />
        <LinkList links={[{ href: inLang(lang, paths.sessionCode(session.id)), label: texts.toCode }]} />
        <Questions request={request} sessionId={session.id} questions={questions} />
        <details open={told.listProblem !== null}>
          <summary>{texts.listTitle}</summary>
          <OfficeForm action={inLang(lang, paths.listAttendance)} csrf={request.csrf} fields={{ [field.session]: session.id }}>
            <TextArea name={field.list} label={texts.list} hint={texts.listHint} rows={8} value={told.listProblem === null ? '' : request.form[field.list] ?? ''} message={messages[field.list]} />
            <p><button class="tombol lain" type="submit">{texts.saveList}</button></p>
          </OfficeForm>
        </details>
        <TakeDownForm request={request} session={session} version={organised.version} taking={told.taking} />
        {answers.length > 0 && <><h2>{taken.list}</h2><LinkList links={answers.map(({ id, line }) => ({ href: inLang(lang, paths.takenAnswer(id)), label: nameIn(line) }))} /></>}
      </>
    ),
  }, problems ? 422 : 200);
}

const nameIn = (line: string): string => /"id": "([^"]+)"/u.exec(line)?.[1] ?? '';

function ListTold({ request: { lang }, read }: { request: OfficeRequest; read: ListRead }): VNode {
  const { guide: texts } = briefingTexts(lang);
  const { recorded, already, unknown, notAddressed } = read;
  return (
    <Note tone={unknown.length + notAddressed.length > 0 ? 'careful' : 'safe'}>
      <p role="status">{texts.listRead(recorded, already)}</p>
      {unknown.length > 0 && <p>{texts.listUnknown(unknown.join(', '))}</p>}
      {notAddressed.length > 0 && <p>{texts.listNotAddressed(notAddressed.join(', '))}</p>}
    </Note>
  );
}

function Questions({ request: { lang, csrf }, sessionId, questions }: { request: OfficeRequest; sessionId: string; questions: readonly AskedQuestion[] }): VNode {
  const { guide: texts } = briefingTexts(lang);
  const [open, settled] = [questions.filter(({ answered }) => !answered), questions.filter(({ answered }) => answered)];
  return (
    <section>
      <h2>{texts.questions}</h2>
      <p class="petunjuk">{texts.questionsHint} <a href={inLang(lang, paths.guideSession(sessionId))}>{texts.refresh}</a></p>
      {questions.length === 0 && <p>{texts.questionsNone}</p>}
      {open.map(({ id, question }) => (
        <Note key={id}>
          <p>{question}</p>
          <OfficeForm action={inLang(lang, paths.settleQuestion)} csrf={csrf} fields={{ [field.question]: id }}><p><button class="tombol lain" type="submit">{texts.settle}</button></p></OfficeForm>
        </Note>
      ))}
      {settled.length > 0 && <details><summary>{texts.settled} ({settled.length})</summary>{settled.map(({ id, question }) => <p key={id}>{question}</p>)}</details>}
    </section>
  );
}

/** For the screen in the room: nothing on it but the session, the code and until when it is good. */
export async function codePage(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang } = request;
  const { session, organised } = await guidingOf(request, request.params['id'] ?? '');
  const { code: texts } = briefingTexts(lang);
  const now = app.clock.now();
  const running = isRunning(session, now) && organised.hash !== null && !organised.ended;
  const { code, until } = attendanceCode({ agencyId: actor.agencyId, sessionId: session.id }, now, app.keys.form);
  const page = officePageReply(request, {
    title: texts.title, top: <BackLink lang={lang} href={inLang(lang, paths.guideSession(session.id))} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{organised.version.title}</p>
        {running
          ? <><Note><p class="kode" id="kode">{code.slice(0, 3)} {code.slice(3)}</p><p>{texts.until(writtenMinute(until, actor.timeZone, lang).split(', ').at(-1) ?? '')}</p></Note><p>{texts.how}</p>
            <LinkList links={[{ href: inLang(lang, paths.sessionCode(session.id)), label: texts.next }]} /></>
          : <Note><p>{texts.notRunning}</p></Note>}
      </>
    ),
  });
  // A second late rather than early, so that the page that comes has the next code.
  return running ? { ...page, refreshSeconds: Math.ceil((until.getTime() - now.getTime()) / 1_000) + 1 } : page;
}
