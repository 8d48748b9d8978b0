// What authorities have said: all of it by authority, the contradictions side by side, and a page for each.
import type { VNode } from 'preact';
import type { Statement } from '../../../packages/law/statements/statement.ts';
import { statements } from '../../../packages/law/statements/statements.ts';
import { words } from '../../../packages/law/words/words.ts';
import { paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { Details, Note } from '../../platform/html/components/content.tsx';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { todayOf } from '../asking-here.ts';
import { deskOf } from '../desk.ts';
import { either, sayElement, uncapital } from './condition-words.ts';
import { writtenDay } from './dates.ts';
import { findRule } from './library.ts';
import { capital, confidenceText, Rows, RuleList, SaidText, Sources, type Row } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { bodies, bodyName, byDate, differ, differing, onSameMatter, SideBySide, StatementList, statementText, type Matter } from './statement-lists.tsx';
import { matterTitle } from './matter-title.ts';
import { isOfSite, statementsOfSite } from './site/of-site.ts';
import { contestsText, SiteNotes, siteRows, SiteSection } from './site/site-statements.tsx';
import { readTexts } from './texts.ts';

export function statementsPage({ app, lang }: PageRequest): Reply {
  const texts = readTexts(lang);
  const site = statementsOfSite({ app });
  return readPage({
    lang,
    path: paths.statements,
    title: texts.statementsTitle,
    children: (
      <>
        <p>{texts.statementsIntro} {texts.statementWeight}</p>
        <SiteSection lang={lang} list={byDate(site)} digest={deskOf(app).guidanceDigest} />
        <h2>{texts.statementsDiffer}</h2>
        {differing(site).map((matter) => <MatterBlock key={matter.named[0]?.id} lang={lang} matter={matter} />)}
        <h2>{texts.statementsByBody}</h2>
        {bodies.map((body) => (
          <><h3 key={body}>{bodyName(body, lang)}</h3><StatementList lang={lang} list={byDate(statements.filter((one) => one.body === body))} /></>
        ))}
      </>
    ),
  });
}

function MatterBlock({ lang, matter: { named, list } }: { lang: Lang; matter: Matter }): VNode {
  return <><h3>{matterTitle(named, lang)}</h3><SideBySide lang={lang} list={list} heading="h4" /></>;
}

export function statementPage(request: PageRequest): Reply {
  const { lang, params } = request;
  const site = statementsOfSite(request);
  const path = paths.statement(params['id'] ?? '').toLowerCase();
  const statement = [...statements, ...site].find(({ id }) => paths.statement(id).toLowerCase() === path);
  if (!statement) throw new NotFound();
  const texts = readTexts(lang);
  const matter = onSameMatter(statement, site);
  const rule = findRule(statement.topic) ?? findRule(statement.topic.replace(/[a-z]$/, ''));
  return readPage({
    lang,
    path: paths.statement(statement.id),
    title: `${bodyName(statement.body, lang)}, ${writtenDay(statement.on, lang)}: ${uncapital(matterTitle([statement], lang))}`,
    shelf: 'statements',
    children: (
      <>
        <p>{statementText(statement, lang)}</p>
        <Rows rows={statementRows(statement, lang)} />
        <Details summary={texts.statementTerms.when}><div><SaidText said={sayElement(statement.when, lang)} /></div></Details>
        {isOfSite(statement) ? <SiteNotes lang={lang} statement={statement} today={todayOf(request)} /> : <Grounds lang={lang} statement={statement} />}
        {matter.length > 1 && <h2>{texts.statementSame}</h2>}
        {matter.length > 1 && (differ(matter) ? <SideBySide lang={lang} list={matter} heading="h3" /> : <StatementList lang={lang} list={matter} />)}
        {rule && <><h2>{texts.statementRules}</h2><RuleList lang={lang} rules={[rule]} /></>}
      </>
    ),
  });
}

function Grounds({ lang, statement: { confidence, source } }: { lang: Lang; statement: Statement }): VNode {
  return (
    <>
      <Note><p>{readTexts(lang).statementWeight}</p></Note>
      <h2>{readTexts(lang).confidenceTitle}</h2>
      <p>{confidenceText(confidence, lang)}</p>
      <Sources lang={lang} ids={source} />
    </>
  );
}

function statementRows(statement: Statement, lang: Lang): Row[] {
  const texts = readTexts(lang);
  const terms = texts.statementTerms;
  const { acts, advice } = words[lang];
  return [
    { term: terms.body, value: bodyName(statement.body, lang) },
    { term: terms.on, value: writtenDay(statement.on, lang) },
    ...(statement.until ? [{ term: terms.until, value: writtenDay(statement.until, lang) }] : []),
    ...(isOfSite(statement) ? siteRows(statement, lang) : [{ term: terms.force, value: capital(texts.force[statement.force]) }]),
    { term: terms.direction, value: capital(texts.direction[statement.direction]) },
    { term: terms.contests, value: contestsText(statement, lang) },
    { term: terms.acts, value: statement.acts.length > 0 ? capital(either(statement.acts.map((act) => uncapital(acts[act])), lang)) : capital(texts.anyActShort) },
    ...(statement.raises ? [{ term: terms.raises, value: advice[statement.raises].heading }] : []),
  ];
}
