// What the site's own statements show that the shipped ones do not: channel, hash of the source, digest of their file.
import type { VNode } from 'preact';
import type { Statement } from '../../../../packages/law/statements/statement.ts';
import { inLang, paths, type Lang } from '../../../paths.ts';
import { Note } from '../../../platform/html/components/content.tsx';
import { either, uncapital } from '../condition-words.ts';
import { writtenDay } from '../dates.ts';
import { capital, type Row } from '../parts.tsx';
import { statementText } from '../statement-lists.tsx';
import { readTexts } from '../texts.ts';
import { inGroups } from './of-site.ts';
import { siteTexts } from './texts.ts';

type Shown = { readonly lang: Lang; readonly list: readonly Statement[]; readonly digest: string | null };

export function SiteSection({ lang, list, digest }: Shown): VNode {
  const texts = siteTexts(lang);
  return (
    <>
      <h2 id="setempat">{texts.title}</h2>
      {list.length === 0 ? <p>{texts.none}</p> : <p>{texts.intro} {texts.weight}</p>}
      {list.length > 0 && <ul class="aturan">{list.map((statement) => <SiteLine key={statement.id} lang={lang} statement={statement} />)}</ul>}
      {digest && <p class="kecil">{texts.fileDigest}: <code>{inGroups(digest)}</code>. {texts.codeHint}</p>}
      {digest && <p class="kecil">{texts.approval}</p>}
    </>
  );
}

function SiteLine({ lang, statement }: { lang: Lang; statement: Statement }): VNode {
  const { body, on, direction, channel, sourceHash } = statement;
  return (
    <li>
      {statementText(statement, lang)}
      <div class="kecil">
        <a href={inLang(lang, paths.statement(statement.id))} lang="id">{body}, {writtenDay(on, 'id')}</a>: {readTexts(lang).direction[direction]} · {siteTexts(lang).channel}: <span lang="id">{channel}</span> · {contestsText(statement, lang)}
        {sourceHash && <> · {siteTexts(lang).sourceHash}: <code>{inGroups(sourceHash)}</code></>}
      </div>
    </li>
  );
}

export function contestsText({ contests }: Statement, lang: Lang): string {
  const texts = readTexts(lang);
  return contests.length > 0 ? capital(either(contests.map((contest) => uncapital(texts.contests[contest])), lang)) : capital(texts.allContests);
}

/** On the page of one statement. */
export function siteRows({ channel, sourceHash }: Statement, lang: Lang): Row[] {
  const texts = siteTexts(lang);
  return [
    { term: texts.channel, value: <span lang="id">{channel}</span> },
    ...(sourceHash ? [{ term: texts.sourceHash, value: <code>{inGroups(sourceHash)}</code> }] : []),
  ];
}

/** A day that lies ahead may be meant, or mistyped: whoever reads this sees it. */
export function SiteNotes({ lang, statement: { on, until }, today }: { lang: Lang; statement: Statement; today: string }): VNode {
  const texts = siteTexts(lang);
  return (
    <Note>
      {on > today && <p>{texts.notYet.replace('{date}', writtenDay(on, lang))}</p>}
      {until !== undefined && until < today && <p>{texts.over.replace('{date}', writtenDay(until, lang))}</p>}
      <p>{readTexts(lang).statementWeight} {texts.weight}</p>
      <p>{texts.approval}</p>
    </Note>
  );
}
