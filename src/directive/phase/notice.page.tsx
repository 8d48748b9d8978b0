// One proposal of the calendar: its words as they would be sent, and the form by which an officer takes it up.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, everybody, isId, writtenDay } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, Paragraphs, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { Words } from '../words-of.tsx';
import { mayWrite } from '../writing/may-compose.ts';
import type { CalendarOf, ElectionCalendar } from './calendar.ts';
import { noticeNamed, type PhaseNotice } from './due-notices.ts';
import { leavesOn, noticeTold } from './notice-version.ts';
import { takenUp, type TakenUp } from './queries.ts';
import { takeUpNotice } from './take-up-notice.ts';
import { phaseTexts } from './texts.ts';

export const noticeField = { notice: 'tahap', directive: 'surat', issuer: 'dari' } as const;

export const noticePage = (calendarOf: CalendarOf) => async (request: OfficeRequest): Promise<Reply> =>
  shown(request, found(await calendarOf(request.app.config), request.params['notice'] ?? ''), {});

export const takeUpNow = (calendarOf: CalendarOf) => async (request: OfficeRequest): Promise<Reply> => {
  const { app, lang, form } = request;
  const notice = found(await calendarOf(app.config), form[noticeField.notice] ?? '');
  const directiveId = form[noticeField.directive] ?? '';
  if (!isId(directiveId)) throw new NotFound();
  const { holder } = await askedBy(request);
  const outcome = await takeUpNotice(app.db, holder, { notice, issuer: form[noticeField.issuer] ?? '', directiveId }, app.clock);
  if (outcome.done) return moved(inLang(lang, paths.directive(outcome.value)));
  const texts = phaseTexts(lang);
  const message = outcome.refusal === 'no-issuer' ? texts.issuerMissing : texts.notAllowed;
  return shown({ ...request, path: paths.phaseNotice(notice.key) }, notice, { [noticeField.issuer]: message });
};

function found(calendar: ElectionCalendar, key: string): PhaseNotice {
  const notice = noticeNamed(calendar, key);
  if (notice === null) throw new NotFound();
  return notice;
}

async function shown(request: OfficeRequest, notice: PhaseNotice, messages: FieldMessages): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = phaseTexts(lang);
  const { holder, today } = await askedBy(request);
  const taken = (await takenUp(app.db, actor.agencyId, app.clock.now())).get(notice.key) ?? null;
  const writes = await mayWrite(app.db, holder, { audience: everybody }, today);
  const { title } = noticeTold(notice, today, lang);
  const problems = Object.keys(messages).length > 0;
  const past = notice.on < today;
  return officePageReply(request, {
    title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.phaseNotices)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {notice.certainty === 'uncertain' && <Note tone="careful"><p>{texts.uncertainDay}</p></Note>}
        {past && <Note><p>{texts.past}</p></Note>}
        <SummaryList lang={lang} rows={[
          { term: texts.day, value: writtenDay(notice.on, lang) },
          ...(notice.decisions.length === 0 ? [] : [{ term: texts.decision, value: notice.decisions.join('; ') }]),
          { term: texts.rows, value: notice.rows.join(', ') },
          { term: texts.audience, value: texts.everybody },
          { term: texts.state, value: texts.states[taken?.state ?? 'not-taken-up'] },
        ]} />
        {taken !== null && <Taken lang={lang} notice={notice} taken={taken} timeZone={actor.timeZone} />}
        {taken === null && <Preview lang={lang} notice={notice} today={today} />}
        {taken === null && writes && (
          <section>
            <h2>{texts.takeUpTitle}</h2>
            <p>{texts.takeUpText}</p>
            {past && <p>{texts.pastHint}</p>}
            {notice.on > today && <p>{texts.comingHint}</p>}
            <OfficeForm action={inLang(lang, paths.takeUpNotice)} csrf={request.csrf} fields={{ [noticeField.notice]: notice.key, [noticeField.directive]: randomId() }}>
              <TextField name={noticeField.issuer} label={texts.issuer} value={problems ? request.form[noticeField.issuer] ?? '' : ''} message={messages[noticeField.issuer]} />
              <MainButton>{texts.takeUp}</MainButton>
            </OfficeForm>
          </section>
        )}
      </>
    ),
  }, problems ? 422 : 200);
}

function Taken({ lang, notice, taken, timeZone }: { lang: Lang; notice: PhaseNotice; taken: TakenUp; timeZone: string }): VNode {
  const texts = phaseTexts(lang);
  return (
    <>
      {taken.beganOn !== notice.on && <Note tone="careful"><p>{texts.moved(writtenDay(taken.beganOn, lang))}</p></Note>}
      <p>{texts.takenUpBy(taken.by, writtenDay(todayIn({ now: () => taken.at }, timeZone), lang))}</p>
      <LinkList links={[
        { href: inLang(lang, paths.directive(taken.directiveId)), label: texts.toDirective },
        ...(taken.state === 'sent' ? [{ href: inLang(lang, paths.card(taken.directiveId, '1')), label: texts.toCard }] : []),
      ]} />
    </>
  );
}

/** What is sent is Indonesian; whoever reads English gets a translation beside it. */
function Preview({ lang, notice, today }: { lang: Lang; notice: PhaseNotice; today: string }): VNode {
  const texts = phaseTexts(lang);
  const told = noticeTold(notice, leavesOn(notice, today), 'id');
  const translated = noticeTold(notice, leavesOn(notice, today), lang);
  return (
    <>
      <h2>{texts.forCivilServants}</h2>
      <Words text={told.civilServants} />
      {lang !== 'id' && <Details summary={texts.translation}><Paragraphs text={translated.civilServants} /></Details>}
      <h2>{texts.forAll}</h2>
      <Words text={told.all} />
      {lang !== 'id' && <Details summary={texts.translation}><Paragraphs text={translated.all} /></Details>}
    </>
  );
}
