// The frame of every page to read: where it stands, its heading, and its address in the other language.
import type { ComponentChildren } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { Breadcrumbs, type Crumb } from '../../platform/html/components/content.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import type { Reply } from '../../platform/http/reply.ts';
import { readTexts } from './texts.ts';

export type Shelf = 'rules' | 'articles' | 'openQuestions' | 'statements' | 'calendar';

export function shelfTitle(shelf: Shelf, lang: Lang): string {
  const texts = readTexts(lang);
  return { rules: texts.rulesTitle, articles: texts.articlesTitle, openQuestions: texts.questionsTitle, statements: texts.statementsTitle, calendar: texts.calendarTitle }[shelf];
}

type ReadPage = {
  lang: Lang;
  /** The page's own address, in the language-free form. */
  path: string;
  title: string;
  /** Where the heading is a citation, which stays Indonesian. */
  titleLang?: Lang;
  /** The list that this page stands in; the first list stands in none. */
  shelf?: Shelf;
  children: ComponentChildren;
};

export function readPage({ lang, path, title, titleLang, shelf, children }: ReadPage): Reply {
  const at = (crumbPath: string, label: string): Crumb => ({ href: inLang(lang, crumbPath), label });
  const crumbs = [at(paths.home, readTexts(lang).home)];
  if (path !== paths.rules) crumbs.push(at(paths.rules, shelfTitle('rules', lang)));
  if (shelf && shelf !== 'rules') crumbs.push(at(paths[shelf], shelfTitle(shelf, lang)));
  return pageReply({
    lang,
    title,
    languageSwitch: { path },
    top: <Breadcrumbs lang={lang} crumbs={crumbs} />,
    children: <><h1 lang={titleLang}>{title}</h1>{children}</>,
  });
}
