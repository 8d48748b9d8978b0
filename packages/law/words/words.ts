// The words in both languages, for doors that serve both. A phone takes `words.id.ts` and `look-up.ts`.
import { elementsEn } from './elements.en.ts';
import { elementsId } from './elements.id.ts';
import { findingsEn } from './findings.en.ts';
import { findingsId, type FindingTexts } from './findings.id.ts';
import type { Words } from './look-up.ts';
import { qualifiersEn } from './qualifiers.en.ts';
import { qualifiersId } from './qualifiers.id.ts';
import { readInsteadEn } from './read-instead.en.ts';
import { readInsteadId } from './read-instead.id.ts';
import { wordsEn } from './words.en.ts';
import { wordsId } from './words.id.ts';

export { answerLabel, ruleText, type Words } from './look-up.ts';

type ExaminerWords = Readonly<{
  findings: FindingTexts;
  elements: Readonly<Record<keyof typeof elementsId, string>>;
  qualifiers: typeof qualifiersId;
}>;

export const words: Readonly<Record<'id' | 'en', Words>> = { id: wordsId, en: wordsEn };

/** Words for the details of a finding. */
export const examinerWords: Readonly<Record<'id' | 'en', ExaminerWords>> = {
  id: { findings: findingsId, elements: elementsId, qualifiers: qualifiersId },
  en: { findings: findingsEn, elements: elementsEn, qualifiers: qualifiersEn },
};

/** What to read where a situation judges no act. */
export const readInstead = { id: readInsteadId, en: readInsteadEn } as const;
