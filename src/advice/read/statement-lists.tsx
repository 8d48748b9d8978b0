// Statements of authorities as lists: by authority, and side by side where they differ on one matter.
import type { VNode } from 'preact';
import type { Body, Statement } from '../../../packages/law/statements/statement.ts';
import { statements } from '../../../packages/law/statements/statements.ts';
import { bodiesEn, statementsEn } from '../../../packages/law/statements/texts.en.ts';
import { bodiesId, statementsId } from '../../../packages/law/statements/texts.id.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenDay } from './dates.ts';
import { readTexts } from './texts.ts';

const bodiesOf: Record<Lang, Readonly<Record<string, string>>> = { id: bodiesId, en: bodiesEn };
const saidOf: Record<Lang, Readonly<Record<string, string>>> = { id: statementsId, en: statementsEn };

export const bodyName = (body: Statement['body'], lang: Lang): string => bodiesOf[lang][body] ?? body;
export const statementText = ({ id }: Statement, lang: Lang): string => saidOf[lang][id] ?? id;
export const bodies = Object.keys(bodiesId) as Body[];

/** `GUI-01a` and `GUI-01c` are about one matter: going to a campaign to listen. */
const matterOf = ({ topic }: Statement): string => topic.replace(/(?<=\d)[a-z]$/, '');
const allows = ({ direction }: Statement): boolean => direction === 'allows' || direction === 'allows_with_condition';
const newestFirst = (one: Statement, other: Statement): number => other.on.localeCompare(one.on) || one.id.localeCompare(other.id);

export const byDate = (list: readonly Statement[]): Statement[] => [...list].sort(newestFirst);
export const onSameMatter = (statement: Statement): Statement[] => byDate(statements.filter((other) => matterOf(other) === matterOf(statement)));

export const differ = (list: readonly Statement[]): boolean => new Set(list.map(allows)).size > 1;

/** Groups in which one statement allows what another warns against. */
export function differing(): Statement[][] {
  const matters = new Set(statements.map(matterOf));
  return [...matters].map((matter) => byDate(statements.filter((one) => matterOf(one) === matter))).filter(differ);
}

export function StatementList({ lang, list }: { lang: Lang; list: readonly Statement[] }): VNode {
  const texts = readTexts(lang);
  return (
    <ul class="aturan">
      {list.map((statement) => (
        <li key={statement.id}>
          {statementText(statement, lang)}
          <div class="kecil">
            <a href={inLang(lang, paths.statement(statement.id))}>{bodyName(statement.body, lang)}, {writtenDay(statement.on, lang)}</a>: {texts.direction[statement.direction]}
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
export function RuleStatements({ lang, ruleId }: { lang: Lang; ruleId: string }): VNode | null {
  const list = byDate(statements.filter((one) => one.topic === ruleId || matterOf(one) === ruleId));
  if (list.length === 0) return null;
  return <><h2>{readTexts(lang).statedTitle}</h2><StatementList lang={lang} list={list} /></>;
}
