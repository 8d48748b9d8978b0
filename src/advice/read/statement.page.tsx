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
import { either, sayElement, uncapital } from './condition-words.ts';
import { writtenDay } from './dates.ts';
import { findRule } from './library.ts';
import { capital, confidenceText, Rows, RuleList, SaidText, Sources, type Row } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { bodies, bodyName, byDate, differ, differing, onSameMatter, SideBySide, StatementList, statementText } from './statement-lists.tsx';
import { matterTitle } from './matter-title.ts';
import { readTexts } from './texts.ts';

export function statementsPage({ lang }: PageRequest): Reply {
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.statements,
    title: texts.statementsTitle,
    children: (
      <>
        <p>{texts.statementsIntro} {texts.statementWeight}</p>
        <h2>{texts.statementsDiffer}</h2>
        {differing().map((list) => <Matter key={list[0]?.id} lang={lang} list={list} />)}
        <h2>{texts.statementsByBody}</h2>
        {bodies.map((body) => (
          <><h3 key={body}>{bodyName(body, lang)}</h3><StatementList lang={lang} list={byDate(statements.filter((one) => one.body === body))} /></>
        ))}
      </>
    ),
  });
}

function Matter({ lang, list }: { lang: Lang; list: readonly Statement[] }): VNode {
  return <><h3>{matterTitle(list, lang)}</h3><SideBySide lang={lang} list={list} heading="h4" /></>;
}

export function statementPage({ lang, params }: PageRequest): Reply {
  const path = paths.statement(params['id'] ?? '').toLowerCase();
  const statement = statements.find(({ id }) => paths.statement(id).toLowerCase() === path);
  if (!statement) throw new NotFound();
  const texts = readTexts(lang);
  const matter = onSameMatter(statement);
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
        <Note><p>{texts.statementWeight}</p></Note>
        <h2>{texts.confidenceTitle}</h2>
        <p>{confidenceText(statement.confidence, lang)}</p>
        <Sources lang={lang} ids={statement.source} />
        {matter.length > 1 && <h2>{texts.statementSame}</h2>}
        {matter.length > 1 && (differ(matter) ? <SideBySide lang={lang} list={matter} heading="h3" /> : <StatementList lang={lang} list={matter} />)}
        {rule && <><h2>{texts.statementRules}</h2><RuleList lang={lang} rules={[rule]} /></>}
      </>
    ),
  });
}

function statementRows(statement: Statement, lang: Lang): Row[] {
  const texts = readTexts(lang);
  const terms = texts.statementTerms;
  const { acts, advice } = words[lang];
  const contests = statement.contests.map((contest) => uncapital(texts.contests[contest]));
  return [
    { term: terms.body, value: bodyName(statement.body, lang) },
    { term: terms.on, value: writtenDay(statement.on, lang) },
    ...(statement.until ? [{ term: terms.until, value: writtenDay(statement.until, lang) }] : []),
    { term: terms.force, value: capital(texts.force[statement.force]) },
    { term: terms.direction, value: capital(texts.direction[statement.direction]) },
    { term: terms.contests, value: contests.length > 0 ? capital(either(contests, lang)) : capital(texts.allContests) },
    { term: terms.acts, value: statement.acts.length > 0 ? capital(either(statement.acts.map((act) => uncapital(acts[act])), lang)) : capital(texts.anyActShort) },
    ...(statement.raises ? [{ term: terms.raises, value: advice[statement.raises].heading }] : []),
  ];
}
