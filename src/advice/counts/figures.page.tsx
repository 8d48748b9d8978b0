// How often each situation was asked about, by closed month. Every number on this page comes out of `release`, and
// nothing is summed over months: that sum would be another release.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { Breadcrumbs, Details, Note } from '../../platform/html/components/content.tsx';
import { Table, type TableRow } from '../../platform/html/components/table.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import { palette } from '../../platform/html/palette.ts';
import { releasedFrom } from '../../platform/figures/closed-month.ts';
import type { Figure } from '../../platform/figures/release.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { aboutTitle } from '../ask.ts';
import { isStartingChoice } from '../facts.ts';
import { readTexts } from '../read/texts.ts';
import { writtenDate } from '../texts.ts';
import { groupCell, groupsOf, otherCell, wholeCell, type About } from './groups.ts';
import { readMonths, type MonthFigures } from './read-months.ts';
import { figuresTexts } from './texts.ts';

export async function figuresPage(request: PageRequest): Promise<Reply> {
  const { lang, app } = request;
  const today = todayIn(app.clock, app.config.timeZone);
  const texts = figuresTexts(lang);
  const [newest, ...earlier] = await readMonths(app.db, today);
  return pageReply({
    lang,
    title: texts.title,
    languageSwitch: { path: paths.figures },
    top: <Breadcrumbs lang={lang} crumbs={[{ href: inLang(lang, paths.home), label: readTexts(lang).home }]} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        {newest === undefined ? <None lang={lang} today={today} /> : <NewestMonth lang={lang} month={newest} />}
        {earlier.length > 0 && <h2>{texts.earlier}</h2>}
        {earlier.map((month) => (
          <Details key={month.month} summary={writtenDate(month.month, lang)}><MonthTables lang={lang} month={month} /></Details>
        ))}
        <h2>{texts.meaningTitle}</h2>
        <ul>{texts.meaning.map((line) => <li key={line}>{line}</li>)}</ul>
        <h2>{texts.hiddenTitle}</h2>
        <ul>{texts.hidden.map((line) => <li key={line}>{line}</li>)}</ul>
      </>
    ),
  });
}

type InLang = { readonly lang: Lang };
type OfMonth = InLang & { readonly month: MonthFigures };

function None({ lang, today }: InLang & { today: string }): VNode {
  // On the first of a month the one before is the next to be shown.
  const next = today.endsWith('-01') ? `${today.slice(0, 7)}-02` : releasedFrom(today);
  return <Note><p><strong>{figuresTexts(lang).none}</strong> {figuresTexts(lang).firstOn} {writtenDate(next, lang)}.</p></Note>;
}

function NewestMonth({ lang, month }: OfMonth): VNode {
  return <><h2>{writtenDate(month.month, lang)}</h2><MonthTables lang={lang} month={month} /></>;
}

/** All groups, then what each is made of; what lies below a hidden cell says nothing new. */
function MonthTables({ lang, month: { month, figures } }: OfMonth): VNode {
  const texts = figuresTexts(lang);
  const title = writtenDate(month, lang);
  const figureOf = (cell: string): Figure => figures.get(cell) ?? { hidden: 'cover' };
  const row = (id: string, name: VNode | string, of: string): TableRow => ({ id, cells: [name, <FigureShown lang={lang} figure={figureOf(id)} whole={figureOf(of)} />] });
  const columns = [texts.aboutColumn, texts.askedColumn];
  const groups = 'shown' in figureOf(wholeCell) ? groupsOf(month) : [];
  return (
    <>
      <Table caption={title} columns={columns} rows={[row(wholeCell, texts.whole, wholeCell), ...groups.map(({ id }) => row(groupCell(id), texts.groups[id], wholeCell))]} />
      {groups.filter(({ id }) => 'shown' in figureOf(groupCell(id))).map(({ id, about }) => (
        <>
          <h3>{texts.groups[id]}</h3>
          {about.every((leaf) => isCover(figureOf(leaf))) ? <p>{texts.noDetail}</p>
            : <Table caption={`${title}: ${texts.groups[id]}`} columns={columns} rows={about.map((leaf) => row(leaf, <AboutName lang={lang} about={leaf} />, groupCell(id)))} />}
        </>
      ))}
    </>
  );
}

const isCover = (figure: Figure): boolean => 'hidden' in figure && figure.hidden === 'cover';

/** A choice of the first page and a situation can have nearly the same name. */
function AboutName({ lang, about }: InLang & { about: About }): VNode {
  if (about === otherCell) return <>{figuresTexts(lang).other}</>;
  return <>{aboutTitle(about, lang)}{isStartingChoice(about) && <span class="kecil"> ({figuresTexts(lang).fromStart})</span>}</>;
}

function FigureShown({ lang, figure, whole }: InLang & { figure: Figure; whole: Figure }): VNode {
  if ('hidden' in figure) return <>{figuresTexts(lang)[figure.hidden]}</>;
  return <>{figure.shown.toLocaleString(lang)} {'shown' in whole && <Bar share={figure.shown / whole.shown} />}</>;
}

const barWidth = 120;

/** Decoration behind the number. Drawn, since browsers paint a `<meter>` green, which belongs to parties. */
function Bar({ share }: { share: number }): VNode {
  return (
    <svg width={barWidth} height="8" aria-hidden="true">
      <rect width={barWidth} height="8" fill={palette['batu-200']} /><rect width={Math.round(share * barWidth)} height="8" fill={palette['kecubung-500']} />
    </svg>
  );
}
