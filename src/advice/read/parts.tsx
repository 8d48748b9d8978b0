// Pieces that several pages to read share: lists of links, sources, and how sure we are.
import type { VNode } from 'preact';
import type { Confidence } from '../../../packages/law/engine/rule.ts';
import { isSourceId, sources } from '../../../packages/law/sources/register.ts';
import { isQuestionId } from '../../../packages/law/uncertain/questions.ts';
import { examinerWords } from '../../../packages/law/words/words.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { Details } from '../../platform/html/components/content.tsx';
import { isCited, ruleTitle, type Listed } from './library.ts';
import { questionTexts } from './questions.ts';
import type { Said } from './condition-words.ts';
import { readTexts } from './texts.ts';

export function RuleList({ lang, rules }: { lang: Lang; rules: readonly Listed[] }): VNode {
  return (
    <ul class="aturan">
      {rules.map(({ id }) => (
        <li key={id}><a href={inLang(lang, paths.rule(id))}>{ruleTitle(id, lang)}</a> <span class="kecil">{id}</span></li>
      ))}
    </ul>
  );
}

export function ArticleLink({ lang, citation }: { lang: Lang; citation: string }): VNode {
  return isCited(citation) ? <a href={inLang(lang, paths.article(citation))} lang="id">{citation}</a> : <span lang="id">{citation}</span>;
}

export function QuestionLinks({ lang, ids }: { lang: Lang; ids: readonly string[] }): VNode {
  return (
    <ul>
      {ids.map((id) => <li key={id}>{isQuestionId(id) ? <a href={inLang(lang, paths.openQuestion(id))}>{questionTexts(lang)[id].title}</a> : null} <span class="kecil">{id}</span></li>)}
    </ul>
  );
}

/** The same in one line, behind something else. */
export function OpenIds({ lang, ids }: { lang: Lang; ids: readonly string[] }): VNode {
  return <>{ids.map((id) => <> · <a key={id} href={inLang(lang, paths.openQuestion(id))}>{readTexts(lang).questionsTitle}: {id}</a></>)}</>;
}

/** Citations are kept as they were written, in Indonesian. */
export function Sources({ lang, ids }: { lang: Lang; ids: readonly string[] }): VNode {
  const texts = readTexts(lang);
  if (ids.length === 0) return <p class="kecil">{texts.noSources}</p>;
  return (
    <Details summary={`${texts.sourcesTitle} (${ids.length})`}>
      <ul class="kecil">
        {ids.map((id) => <li key={id}>{id}{isSourceId(id) && <>: <span lang="id">{sources[id].cite}</span></>}</li>)}
      </ul>
    </Details>
  );
}

export function confidenceText(confidence: Confidence, lang: Lang): string {
  return examinerWords[lang].findings.confidence[confidence];
}

export function SaidText({ said }: { said: Said }): VNode {
  if ('text' in said) return <>{said.text}</>;
  return <>{said.lead}:<ul>{said.parts.map((part) => <li key={JSON.stringify(part)}><SaidText said={part} /></li>)}</ul></>;
}

export type Row = { readonly term: string; readonly value: VNode | string };

export function Rows({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <dl class="daftar">
      {rows.map(({ term, value }) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
