// The calendar that this version of the law holds: phases, the day from which somebody is a candidate, windows
// with a ban of their own, holidays.
import type { VNode } from 'preact';
import { calendarHolds, phaseRows, statusRows } from '../../../packages/law/calendar/elections.ts';
import { shippedHolidays } from '../../../packages/law/calendar/holidays.ts';
import { windows } from '../../../packages/law/calendar/windows.ts';
import { windowIds } from '../../../packages/law/engine/condition.ts';
import type { Confidence } from '../../../packages/law/engine/rule.ts';
import { instruments, type InstrumentId } from '../../../packages/law/sources/instruments.ts';
import { words } from '../../../packages/law/words/words.ts';
import { paths, type Lang } from '../../paths.ts';
import { Details, Note } from '../../platform/html/components/content.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { todayOf } from '../asking-here.ts';
import { writtenDate } from '../texts.ts';
import { either, uncapital } from './condition-words.ts';
import { writtenSpan } from './dates.ts';
import { ArticleLink, capital, confidenceText, QuestionLinks, Sources } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { readTexts } from './texts.ts';

const elections = ['pemilu-2024', 'pilkada-2024'] as const;
type Election = (typeof elections)[number];
const schedules = { 'pemilu-2024': 'PKPU 3/2022', 'pilkada-2024': 'PKPU 2/2024' } as const satisfies Record<Election, InstrumentId>;
const calendarQuestions = ['CU-01', 'CU-06', 'CU-09', 'U-07', 'U-14'];

export function calendarPage(request: PageRequest): Reply {
  const { lang } = request;
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.calendar,
    title: texts.calendarTitle,
    children: (
      <>
        <p>{texts.calendarHolds}</p>
        <Note><p><strong>{texts.calendarToday}, {writtenDate(todayOf(request), lang)}.</strong> {todayText(todayOf(request), lang)}</p></Note>
        {elections.map((election) => <ElectionPart key={election} lang={lang} election={election} />)}
        <h2>{texts.windowsTitle}</h2>
        <Windows lang={lang} />
        <Holidays lang={lang} />
        <h2>{texts.openTitle}</h2>
        <QuestionLinks lang={lang} ids={calendarQuestions} />
        <Sources lang={lang} ids={[...new Set([...statusRows.flatMap(({ source }) => source), 'S127', 'S128', 'S130'])]} />
      </>
    ),
  });
}

/** The phases of a day that the calendar holds. */
export function todayText(today: string, lang: Lang): string {
  const texts = readTexts(lang);
  if (today < calendarHolds.from || today > calendarHolds.to) return texts.calendarTodayNone;
  const running = phaseRows.filter(({ from, to }) => from <= today && today <= to);
  return running.map(({ election, phase }) => `${texts.elections[election as Election]}: ${uncapital(words[lang].vocabulary.phaseKnown[phase])}.`).join(' ');
}

/** How sure we are, once for a table whose rows agree. */
function sureness(confidences: readonly Confidence[], lang: Lang): string {
  return [...new Set(confidences)].map((one) => confidenceText(one, lang)).join(' ');
}

function ElectionPart({ lang, election }: { lang: Lang; election: Election }): VNode {
  const texts = readTexts(lang);
  const phases = phaseRows.filter((row) => row.election === election);
  const statuses = statusRows.filter((row) => row.election === election);
  return (
    <>
      <h2 id={election}>{texts.elections[election]}</h2>
      <Table
        caption={texts.phasesTitle} columns={[texts.phaseColumn, texts.datesColumn, texts.idColumn]}
        rows={phases.map(({ id, phase, from, to }) => ({ id, cells: [words[lang].vocabulary.phaseKnown[phase], writtenSpan(from, to, lang), id] }))}
      />
      <p class="kecil">
        {texts.phasesBasis}: <span lang="id">{schedules[election]}, {instruments[schedules[election]].title}</span>. {sureness(phases.map(({ confidence }) => confidence), lang)}
      </p>
      <h3>{texts.statusRowsTitle}</h3>
      <p>{texts.statusRowsIntro}</p>
      <Table
        caption={texts.statusRowsTitle} columns={[texts.contestColumn, texts.prospectiveColumn, texts.candidateColumn, texts.decisionColumn, texts.idColumn]}
        rows={statuses.map((row) => ({
          id: row.id,
          cells: [
            capital(either(row.contests.map((contest) => uncapital(texts.contests[contest])), lang)), writtenDate(row.prospectiveBy, lang), writtenDate(row.candidateFrom, lang),
            <span lang="id">{row.decision}</span>, row.id,
          ],
        }))}
      />
      <p class="kecil">{sureness(statuses.map(({ confidence }) => confidence), lang)}</p>
    </>
  );
}

function Windows({ lang }: { lang: Lang }): VNode {
  const texts = readTexts(lang);
  return (
    <Table
      caption={texts.windowsTitle} columns={[texts.windowColumn, texts.datesColumn, texts.basisColumn, texts.confidenceColumn, texts.idColumn]}
      rows={windowIds.map((id) => {
        const { from, to, basis, confidence } = windows[id];
        return { id, cells: [texts.windows[id], writtenSpan(from, to, lang), <ArticleLink lang={lang} citation={basis} />, confidenceText(confidence, lang), id] };
      })}
    />
  );
}

function Holidays({ lang }: { lang: Lang }): VNode {
  const texts = readTexts(lang);
  return (
    <>
      <h2>{texts.holidaysTitle}</h2>
      <p>{texts.holidaysIntro}</p>
      <Details summary={`${texts.holidaysTitle} (${shippedHolidays.days.length})`}>
        <ul>
          {shippedHolidays.days.map(({ date, kind, name }) => <li key={date}>{writtenDate(date, lang)}: <span lang="id">{name}</span> ({texts.holidayKind[kind]})</li>)}
        </ul>
      </Details>
    </>
  );
}
