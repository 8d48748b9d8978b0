// The answer of `netral ask` as a person reads it on a terminal, in Indonesian.
import { worthAsking } from '../../packages/law/interview.ts';
import type { Asked } from './ask-question.ts';
import { isSituation } from './facts.ts';
import { lawWords } from './law-words.ts';
import { readableAnswerId as own } from './readable-answer.id.ts';
import { adviceTexts, writtenDate } from './texts.ts';

const words = lawWords('id');
const page = adviceTexts('id');
const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');
const section = (heading: string, lines: readonly string[]): string => (lines.length > 0 ? `\n${heading}\n${indent(lines)}` : '');
const written = (on: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(on) ? writtenDate(on, 'id') : on);

export function readableAnswer({ situations, verdict, assumed }: Asked, on: string | null): string {
  if (verdict === null) return `${own.outOfScope}\n`;
  const { heading, lead } = words.advice(verdict.advice);
  const reasons = [...new Set(verdict.because.map(({ rule }) => words.rule(rule)?.reason).filter((text) => text !== undefined))];
  const findings = verdict.tracks.filter(({ rules }) => rules.length > 0);
  return [
    `${heading}\n${lead}\n`,
    section(page.reasonTitle, reasons),
    section(page.ruleTitle, findings.map(({ rules, basis }) => [rules.join(', '), basis.join('; ')].filter((part) => part !== '').join(': '))),
    section(page.doTitle, [...new Set([...verdict.conditions, ...verdict.remedies])].map(words.step)),
    section(own.missingTitle, verdict.missing.flatMap(({ fact }) => (worthAsking(fact) && words.asks(fact) ? [words.question(fact).text] : [])).slice(0, 4)),
    section(own.situationsTitle, situations.slice(0, 3).map(({ id }) => (isSituation(id) ? words.situation(id) : id))),
    assumed.length > 0 ? `\n${own.assumed}\n` : '',
    on === null ? `\n${own.noDay}\n` : `\n${own.onDay.replace('{date}', written(on))} `,
    `${own.noPermission.replace('{version}', verdict.lawVersion)}\n`,
  ].join('');
}
