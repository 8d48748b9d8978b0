// All rules by source, and the other shelves of this reading room.
import type { VNode } from 'preact';
import { lawVersion } from '../../../packages/law/index.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { Details } from '../../platform/html/components/content.tsx';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { figuresTexts } from '../counts/texts.ts';
import { groups, type GroupId, type Listed } from './library.ts';
import { RuleList } from './parts.tsx';
import { readPage, shelfTitle } from './read-page.tsx';
import { readingTitles } from './reading-shelf.ts';
import { tenRulesTexts } from './ten-rules/texts.ts';
import { readTexts } from './texts.ts';

export function rulesIndexPage({ lang }: PageRequest): Reply {
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.rules,
    title: texts.rulesTitle,
    children: (
      <>
        <p>{texts.rulesIntro}</p>
        <h2>{texts.alsoTitle}</h2>
        <OtherShelves lang={lang} />
        {groups.map(({ id, rules }) => <Group key={id} lang={lang} id={id} rules={rules} />)}
        <p class="kecil">{texts.versionTerm}: {lawVersion}</p>
      </>
    ),
  });
}

function OtherShelves({ lang }: { lang: Lang }): VNode {
  const links = [
    ...(['articles', 'openQuestions', 'statements', 'calendar'] as const).map((shelf) => ({ path: paths[shelf] as string, title: shelfTitle(shelf, lang) })),
    ...readingTitles(lang),
    { path: paths.tenRules, title: tenRulesTexts(lang).title },
    { path: paths.figures, title: figuresTexts(lang).title },
  ];
  return <ul>{links.map(({ path, title }) => <li key={path}><a href={inLang(lang, path)}>{title}</a></li>)}</ul>;
}

function Group({ lang, id, rules }: { lang: Lang; id: GroupId; rules: readonly Listed[] }): VNode {
  const texts = readTexts(lang);
  const list = <RuleList lang={lang} rules={rules} />;
  return (
    <>
      <h2 id={id}>{texts.groups[id]}</h2>
      <p>{texts.groupHints[id]}</p>
      {id === 'contract' ? <Details summary={`${texts.allContract} (${rules.length})`}>{list}</Details> : list}
    </>
  );
}
