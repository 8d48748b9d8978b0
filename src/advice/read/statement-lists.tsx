// Statements of authorities as lists: by authority, and side by side where they differ on one matter. A site's own stand
// beside the shipped ones that speak of the same act in the same elections.
import type { VNode } from 'preact';
import type { Body, Statement } from '../../../packages/law/statements/statement.ts';
import { statements } from '../../../packages/law/statements/statements.ts';
import { bodiesEn, statementsEn } from '../../../packages/law/statements/texts.en.ts';
import { bodiesId, statementsId } from '../../../packages/law/statements/texts.id.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenDay } from './dates.ts';
import { isOfSite } from './site/of-site.ts';
import { siteTexts } from './site/texts.ts';
import { readTexts } from './texts.ts';

const bodiesOf: Record<Lang, Readonly<Record<string, string>>> = { id: bodiesId, en: bodiesEn };
const saidOf: Record<Lang, Readonly<Record<string, string>>> = { id: statementsId, en: statementsEn };
const at = (table: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(table, key) ? table[key] ?? key : key);

export const bodyName = (body: Statement['body'], lang: Lang): string => at(bodiesOf[lang], body);
export const statementText = ({ id, quote }: Statement, lang: Lang): string => quote?.[lang] ?? at(saidOf[lang], id);
export const bodies = Object.keys(bodiesId) as Body[];

/** `GUI-01a` and `GUI-01c` are about one matter: going to a campaign to listen. */
const matterOf = ({ topic }: Statement): string => topic.replace(/(?<=\d)[a-z]$/, '');
const allows = ({ direction }: Statement): boolean => direction === 'allows' || direction === 'allows_with_condition';
const newestFirst = (one: Statement, other: Statement): number => other.on.localeCompare(one.on) || one.id.localeCompare(other.id);

export const byDate = (list: readonly Statement[]): Statement[] => [...list].sort(newestFirst);
export const differ = (list: readonly Statement[]): boolean => new Set(list.map(allows)).size > 1;

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((each) => other.includes(each));
/** What speaks of all acts is about no one matter; it stands in its own list. */
const sameActAndContest = (one: Statement) => (other: Statement): boolean =>
  meet(one.acts, other.acts) && (one.contests.length === 0 || other.contests.length === 0 || meet(one.contests, other.contests));

const withSite = (list: readonly Statement[], site: readonly Statement[]): Statement[] =>
  byDate([...list, ...site.filter((own) => !list.includes(own) && list.some(sameActAndContest(own)))]);

export function onSameMatter(statement: Statement, site: readonly Statement[]): Statement[] {
  if (isOfSite(statement)) return byDate([statement, ...[...statements, ...site].filter((other) => other !== statement && sameActAndContest(statement)(other))]);
  return withSite(statements.filter((other) => matterOf(other) === matterOf(statement)), site);
}

/** `named`: those whose topic or acts give the group its title. */
export type Matter = { readonly named: readonly Statement[]; readonly list: readonly Statement[] };

/** Groups in which one statement allows what another warns against. */
export function differing(site: readonly Statement[]): Matter[] {
  const shipped = [...new Set(statements.map(matterOf))].map((matter) => byDate(statements.filter((one) => matterOf(one) === matter)));
  const found = shipped.map((named): Matter => ({ named, list: withSite(named, site) })).filter(({ list }) => differ(list));
  for (const own of site) {
    const list = withSite([own], site);
    if (differ(list) && !found.some((matter) => list.every((one) => matter.list.includes(one)))) found.push({ named: [own], list });
  }
  return found;
}

export function StatementList({ lang, list }: { lang: Lang; list: readonly Statement[] }): VNode {
  const texts = readTexts(lang);
  return (
    <ul class="aturan">
      {list.map((statement) => (
        <li key={statement.id}>
          {statementText(statement, lang)}
          <div class="kecil">
            <a href={inLang(lang, paths.statement(statement.id))} lang={isOfSite(statement) ? 'id' : undefined}>{bodyName(statement.body, lang)}, {writtenDay(statement.on, isOfSite(statement) ? 'id' : lang)}</a>: {texts.direction[statement.direction]}
            {isOfSite(statement) && <> · {siteTexts(lang).kind}</>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who allowed it beside who warned, newest first in each. */
export function SideBySide({ lang, list, heading: Heading }: { lang: Lang; list: readonly Statement[]; heading: 'h3' | 'h4' }): VNode {
  const texts = readTexts(lang);
  return (
    <>
      <Heading>{texts.statementsAllow}</Heading>
      <StatementList lang={lang} list={list.filter(allows)} />
      <Heading>{texts.statementsAgainst}</Heading>
      <StatementList lang={lang} list={list.filter((one) => !allows(one))} />
    </>
  );
}

/** Statements on the matter that a rule is about. */
export function RuleStatements({ lang, ruleId, site }: { lang: Lang; ruleId: string; site: readonly Statement[] }): VNode | null {
  const list = withSite(statements.filter((one) => one.topic === ruleId || matterOf(one) === ruleId), site);
  if (list.length === 0) return null;
  return <><h2>{readTexts(lang).statedTitle}</h2><StatementList lang={lang} list={list} /></>;
}
