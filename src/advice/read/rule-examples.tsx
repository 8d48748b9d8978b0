// Examples of a rule with the answer that the rule gives. The sentences are Indonesian, as lawyers wrote them; in
// English the same facts are told in the words of the questions.
import type { VNode } from 'preact';
import type { Advice, Finding, Level, Track } from '../../../packages/law/index.ts';
import { examinerWords, words } from '../../../packages/law/words/words.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenDay } from './dates.ts';
import { uncapital } from './condition-words.ts';
import { lawExamples, type LawExample } from './law-examples.ts';
import { madeFrom } from './library.ts';
import { capital } from './parts.tsx';
import { readTexts } from './texts.ts';

const shown = 6;

export function RuleExamples({ lang, ruleId }: { lang: Lang; ruleId: string }): VNode {
  const texts = readTexts(lang);
  const item = madeFrom(ruleId);
  if (item !== null) return <p>{texts.examplesElsewhere} <a href={inLang(lang, paths.rule(item))}>{item}</a>.</p>;
  // Those that are about this rule; only where there are none, those in which it is met beside another.
  const own = lawExamples.filter(({ rules }) => rules[0] === ruleId);
  const examples = (own.length > 0 ? own : lawExamples.filter(({ rules }) => rules.includes(ruleId))).slice(0, shown);
  if (examples.length === 0) return <p>{texts.exampleLater}</p>;
  return (
    <>
      <p class="kecil">{texts.examplesNote}</p>
      <ul class="aturan">
        {examples.map((example) => (
          <li key={example.title}>{told(example, lang)}<div class="kecil">{texts.exampleAnswer}: {answered(example, lang)}</div></li>
        ))}
      </ul>
    </>
  );
}

function answered({ advice, findings }: LawExample, lang: Lang): string {
  const own = examinerWords[lang].findings;
  const tracks = Object.entries(findings).map(([track, found]) => {
    const [finding, level] = found.split('/') as [Finding, Level?];
    return `${own.track[track as Track]}: ${own.finding[finding]}${level ? ` (${own.level[level]})` : ''}`;
  });
  return [words[lang].advice[advice as Advice].heading, ...tracks].join(' · ');
}

function told({ title, facts, on }: LawExample, lang: Lang): string {
  const day = on === null ? '' : `${writtenDay(on, lang)}: `;
  return lang === 'id' ? day + title : `${day}${capital(facts.map(factText).join('; '))}.`;
}

function factText([fact, value]: readonly [string, string]): string {
  const { acts, vocabulary } = words.en;
  const { facts, unpaidLeave, relation, target } = readTexts('en').condition;
  if (fact === 'with') return label(examinerWords.en.qualifiers, value);
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...vocabulary, act: acts, 'actor.onUnpaidLeave': unpaidLeave, relation, target };
  const names: Readonly<Record<string, string>> = { ...facts, phaseKnown: facts.phase, targetStatusKnown: facts.standing };
  return `${names[fact] ?? fact}: ${uncapital(label(tables[fact] ?? {}, value))}`;
}

const label = (table: Readonly<Record<string, string>>, value: string): string => table[value] ?? value;
