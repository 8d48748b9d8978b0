// Every article that a rule cites, and on the page of one: the rules that rest on it and what we read of its text.
import type { VNode } from 'preact';
import type { Instrument } from '../../../packages/law/sources/instruments.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { writtenDay, writtenSpan } from './dates.ts';
import { findInstrument } from './instruments.ts';
import { articles, articlesByInstrument, findArticle } from './library.ts';
import { ArticleLink, capital, QuestionLinks, Rows, RuleList, Sources, type Row } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { readTexts } from './texts.ts';

export function articlesPage({ lang }: PageRequest): Reply {
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.articles,
    title: texts.articlesTitle,
    shelf: 'rules',
    children: (
      <>
        <p>{texts.articlesIntro} <a href={inLang(lang, paths.openQuestion('U-11'))}>{texts.readMore}</a>.</p>
        {articlesByInstrument().map((group) => (
          <>
            <h2 key={group.instrument} lang="id">{group.instrument}</h2>
            <p class="kecil" lang="id">{findInstrument(group.instrument)?.title}</p>
            <ul>{group.articles.map(({ citation }) => <li key={citation}><ArticleLink lang={lang} citation={citation} /></li>)}</ul>
          </>
        ))}
      </>
    ),
  });
}

export function articlePage({ lang, params }: PageRequest): Reply {
  const found = findArticle(params['slug'] ?? '');
  if (!found) throw new NotFound();
  const { citation, instrument, rules } = found;
  const texts = readTexts(lang);
  const others = articles.filter((article) => article.instrument === instrument && article.citation !== citation);
  return readPage({
    lang,
    path: paths.article(citation),
    title: citation,
    titleLang: 'id',
    shelf: 'articles',
    children: (
      <>
        <h2>{texts.articleRules}</h2>
        <RuleList lang={lang} rules={rules} />
        <h2>{texts.instrumentTitle}</h2>
        <AboutInstrument lang={lang} name={instrument} />
        {others.length > 0 && <><h2>{texts.articleOthers}</h2><ul>{others.map((other) => <li key={other.citation}><ArticleLink lang={lang} citation={other.citation} /></li>)}</ul></>}
      </>
    ),
  });
}

function AboutInstrument({ lang, name }: { lang: Lang; name: string }): VNode {
  const texts = readTexts(lang);
  const instrument = findInstrument(name);
  if (!instrument) return <p>{texts.readUnknown}</p>;
  return (
    <>
      <Rows rows={instrumentRows(name, instrument, lang)} />
      <Sources lang={lang} ids={instrument.source} />
      {instrument.uncertain && <><h3>{texts.openTitle}</h3><QuestionLinks lang={lang} ids={instrument.uncertain} /></>}
    </>
  );
}

function instrumentRows(name: string, { title, inForceFrom, inForceUntil, read }: Instrument, lang: Lang): Row[] {
  const texts = readTexts(lang);
  const inForce = inForceFrom && inForceUntil ? writtenSpan(inForceFrom, inForceUntil, lang)
    : inForceFrom ? `${texts.since} ${writtenDay(inForceFrom, lang)}`
    : inForceUntil ? `${texts.until} ${writtenDay(inForceUntil, lang)}` : null;
  return [
    { term: texts.aboutTerm, value: <span lang="id">{name}: {title}</span> },
    ...(inForce ? [{ term: texts.validTerm, value: capital(inForce) }] : []),
    { term: texts.readTerm, value: texts.read[read] },
  ];
}
