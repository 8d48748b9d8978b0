// Who supervises, how a matter is examined, remedies, penalties, personal data, reporters: rows to read, each
// with its basis; and the time limits.
import type { VNode } from 'preact';
import { clocks, printedClocks, type Clock, type ClockId, type PrintedClock, type PrintedClockId } from '../../../packages/law/clocks/clocks.ts';
import { clockEventsEn, clockUnitsEn, otherReadingsEn } from '../../../packages/law/clocks/texts.en.ts';
import { clockEventsId, clockUnitsId, otherReadingsId } from '../../../packages/law/clocks/texts.id.ts';
import { moderateTypesOn } from '../../../packages/law/reading/moderate-types.ts';
import { readingPages, type ReadingPage, type ReadingRow, type ReadingRowId } from '../../../packages/law/reading/rows.ts';
import { supervisorOn } from '../../../packages/law/reading/supervisor.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { Note } from '../../platform/html/components/content.tsx';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { todayOf } from '../asking-here.ts';
import { ArticleLink, capital, confidenceText, OpenIds } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { deadlinesAddress, findReadingPage, readingAddress, readingTexts } from './reading-shelf.ts';
import { readTexts } from './texts.ts';

export function readingPage(request: PageRequest): Reply {
  const { lang, params } = request;
  if (params['page'] === deadlinesAddress) return deadlinesPage(lang);
  const page = findReadingPage(params['page'] ?? '');
  if (!page) throw new NotFound();
  const rows = Object.entries<ReadingRow>(readingPages[page]) as [ReadingRowId, ReadingRow][];
  return readPage({
    lang,
    path: readingAddress(page),
    title: readingTexts(lang).pages[page],
    children: (
      <>
        <TodayNote lang={lang} page={page} today={todayOf(request)} />
        <ul class="aturan">{rows.map(([id, row]) => <ReadingLine key={id} lang={lang} id={id} row={row} />)}</ul>
      </>
    ),
  });
}

/** Two things in these pages depend on the day. */
function TodayNote({ lang, page, today }: { lang: Lang; page: ReadingPage; today: string }): VNode | null {
  const texts = readTexts(lang);
  if (page === 'supervision') return <Note><p>{texts.supervisorToday}: {texts.supervisors[supervisorOn(today).body]}.</p></Note>;
  if (page !== 'punishments') return null;
  const row = moderateTypesOn(today);
  return <Note><p>{texts.moderateToday}: <a href={`#${row}`}>{row}</a>.</p></Note>;
}

function ReadingLine({ lang, id, row }: { lang: Lang; id: ReadingRowId; row: ReadingRow }): VNode {
  return (
    <li id={id}>
      {readingTexts(lang).rows[id]}
      <div class="kecil">
        {row.basis.map((citation) => <><ArticleLink key={citation} lang={lang} citation={citation} />. </>)}
        {confidenceText(row.confidence, lang)}
        {row.clock?.map((clock) => <> · <a key={clock} href={`${inLang(lang, paths.reading(deadlinesAddress))}#${clock}`}>{readTexts(lang).deadlineWord} {clock}</a></>)}
        <OpenIds lang={lang} ids={row.uncertain ?? []} />
      </div>
    </li>
  );
}

const eventsOf = { id: clockEventsId, en: clockEventsEn } as const;
const unitsOf = { id: clockUnitsId, en: clockUnitsEn } as const;
const otherReadingsOf = { id: otherReadingsId, en: otherReadingsEn } as const;
type Deadline = readonly [ClockId | PrintedClockId, Clock | PrintedClock];
export const deadlines = Object.entries({ ...clocks, ...printedClocks }) as unknown as readonly Deadline[];

export function DeadlineLine({ lang, deadline: [id, clock] }: { lang: Lang; deadline: Deadline }): VNode {
  const events: Readonly<Record<string, string>> = eventsOf[lang];
  const unit = clock.number === 'as_printed' ? unitsOf[lang].as_printed : `${clock.number} ${unitsOf[lang][clock.unit]}`;
  const texts = readTexts(lang).deadline;
  return (
    <>
      <strong>{capital(events[clock.endEvent] ?? '')}</strong> <span class="kecil">{id}</span><br />
      {texts.within} {unit}, {texts.from} {events[clock.startEvent]}.
      {'unitOpen' in clock && <> {otherReadingsOf[lang].unit}</>}
      {clock.startDay === 'open' && <> {otherReadingsOf[lang].start_day}</>}
    </>
  );
}

function deadlinesPage(lang: Lang): Reply {
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.reading(deadlinesAddress),
    title: texts.deadlinesTitle,
    children: (
      <>
        <p>{texts.deadlinesIntro}</p>
        <ul class="aturan">
          {deadlines.map((deadline) => (
            <li key={deadline[0]} id={deadline[0]}>
              <DeadlineLine lang={lang} deadline={deadline} />
              <div class="kecil">
                <ArticleLink lang={lang} citation={deadline[1].basis} />. {confidenceText(deadline[1].confidence, lang)}
                <OpenIds lang={lang} ids={deadline[1].uncertain ?? []} />
              </div>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
