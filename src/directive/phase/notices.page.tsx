// What the calendar proposes, by day, and how far each proposal has come.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, writtenDay } from '../../people/index.ts';
import { Details, Note, Tag } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { shippedCalendar, type CalendarOf } from './calendar.ts';
import { noticeTold } from './notice-version.ts';
import { listed, takenUp, type Listed } from './queries.ts';
import { phaseTexts } from './texts.ts';

export const noticesPage = (calendarOf: CalendarOf) => async (request: OfficeRequest): Promise<Reply> => {
  const { app, lang, actor } = request;
  const calendar = await calendarOf(app.config);
  const texts = phaseTexts(lang);
  const { today } = await askedBy(request);
  const { due, coming, past, gone } = listed(calendar, await takenUp(app.db, actor.agencyId, app.clock.now()), today);
  const list = (notices: readonly Listed[]) => <NoticeList lang={lang} notices={notices} today={today} />;
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <p>{texts.today(writtenDay(today, lang))}</p>
        {calendar !== shippedCalendar && <Note><p>{texts.siteCalendar}</p></Note>}
        {due.length > 0 && <><h2>{texts.dueTitle}</h2>{list(due)}</>}
        <h2>{texts.comingTitle}</h2>
        {coming.length === 0 ? <p>{texts.noneComing} {texts.setCalendar}</p> : list(coming)}
        {gone.length > 0 && (
          <>
            <h2>{texts.goneTitle}</h2>
            <ul class="pilihan">
              {gone.map(({ key, directiveId, beganOn, state }) => (
                <li key={key}><a class="tombol lain" href={inLang(lang, paths.directive(directiveId))}>{writtenDay(beganOn, lang)} <Tag>{texts.states[state]}</Tag></a></li>
              ))}
            </ul>
          </>
        )}
        {past.length > 0 && <Details summary={`${texts.pastTitle} (${past.length})`}>{list(past)}</Details>}
      </>
    ),
  });
};

function NoticeList({ lang, notices, today }: { lang: Lang; notices: readonly Listed[]; today: string }): VNode {
  const texts = phaseTexts(lang);
  return (
    <ul class="pilihan">
      {notices.map(({ notice, taken }) => (
        <li key={notice.key}>
          <a class="tombol lain" href={inLang(lang, paths.phaseNotice(notice.key))}>
            <span>
              {noticeTold(notice, today, lang).title}
              <small>{writtenDay(notice.on, lang)}. {notice.certainty === 'uncertain' && `${texts.uncertainDay} `}{notice.on < today && `${texts.past} `}</small>
              <Tag>{texts.states[taken?.state ?? 'not-taken-up']}</Tag>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
