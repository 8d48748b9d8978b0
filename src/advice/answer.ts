// What the answer page shows, already in the reader's language. Made by ask.ts from the law's output.
import type { Advice } from '../../packages/law/index.ts';

export type RuleShown = { id: string; title: string; articles: readonly string[]; notes: readonly string[] };
export type StatementShown = { id: string; body: string; on: string; text: string };
export type OpenQuestionShown = { id: string; text: string };
export type Copyable = { label: string; text: string };

export type AnswerShown = {
  advice: Advice;
  heading: string;
  /** The opening line of the heading, then why: at most three sentences or short paragraphs. */
  reasons: readonly string[];
  /** Rules that set the advice first, then those of findings. */
  rules: readonly RuleShown[];
  /** What that day was and what the person on the other side was. */
  facts: readonly string[];
  conditions: readonly string[];
  remedies: readonly string[];
  copyables: readonly Copyable[];
  /** Pages that help with this very act. */
  tools: readonly ('invitation' | 'leaving' | 'oldPhoto')[];
  contacts: readonly string[];
  statements: readonly StatementShown[];
  statementsDiffer: boolean;
  openQuestions: readonly OpenQuestionShown[];
  /** One line a body of law, folded away. */
  findings: readonly string[];
  lawVersion: string;
  /** The line for `netral assess` that gives this answer again. */
  line: string;
};

export type OptionShown = { value: string; label: string };
export type QuestionShown = { fact: string; text: string; hint?: string; options: readonly OptionShown[] };
export type SituationShown = { id: string; title: string };
