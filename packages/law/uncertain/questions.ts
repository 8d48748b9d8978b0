// What is not settled in the law, and what is done until it is. An answer that rests on one of these carries its id.
import type { SourceId } from '../sources/register.ts';

/** `narrowed`: part of it was settled · `confirmed`: the gap itself is certain · `closed`: settled, kept for its reason. */
export type QuestionStatus = 'open' | 'narrowed' | 'confirmed' | 'closed' | 'new';
export type OpenQuestion = { readonly status: QuestionStatus; readonly source: readonly SourceId[] };

export const questions = {
  'U-01': { status: 'open', source: ['S10'] },
  'U-02': { status: 'narrowed', source: ['S16', 'S18', 'S104', 'S105', 'S106', 'S108'] },
  'U-03': { status: 'open', source: ['S17', 'S18', 'S104', 'S105'] },
  'U-04': { status: 'narrowed', source: ['S01', 'S05', 'S18', 'S112', 'S113'] },
  'U-05': { status: 'confirmed', source: ['S01'] },
  'U-06': { status: 'open', source: ['S01', 'S61', 'S80', 'S81', 'S82', 'S83', 'S84', 'S85', 'S86', 'S87', 'S88'] },
  'U-07': { status: 'narrowed', source: ['S15', 'S118', 'S125'] },
  'U-08': { status: 'open', source: ['S12', 'S13', 'S66', 'S89'] },
  'U-09': { status: 'narrowed', source: ['S04', 'S64'] },
  'U-10': { status: 'closed', source: ['S01', 'S05', 'S109'] },
  'U-11': { status: 'open', source: ['S10', 'S46', 'S88', 'S119'] },
  'U-12': { status: 'narrowed', source: ['S36', 'S75', 'S114', 'S115', 'S116'] },
  'U-13': { status: 'open', source: ['S54'] },
  'U-14': { status: 'narrowed', source: ['S39', 'S118', 'S120'] },
  'U-15': { status: 'open', source: ['S01', 'S17', 'S18'] },
  'U-16': { status: 'new', source: ['S104', 'S105'] },
  'U-17': { status: 'new', source: ['S01'] },
  'CU-01': { status: 'open', source: ['S15', 'S118'] },
  'CU-06': { status: 'open', source: ['S34', 'S111'] },
  'CU-09': { status: 'new', source: ['S02', 'S118'] },
} as const satisfies Record<string, OpenQuestion>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];
export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questions, id);

export type QuestionText = {
  readonly title: string;
  readonly whatIsUncertain: string;
  readonly whyItMatters: string;
  /** What this version does until somebody who may decides it. */
  readonly safeDefault: string;
};
