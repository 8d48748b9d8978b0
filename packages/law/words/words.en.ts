// All English words of an answer. Groups that only an examiner reads (findings, elements, qualifiers) are
// imported by themselves, so that the phone does not carry them.
import { actsEn } from './acts.en.ts';
import { adviceEn } from './advice.en.ts';
import { contactsEn, contactsWhenOrderedEn } from './contacts.en.ts';
import { notesEn } from './notes.en.ts';
import { answersEn, questionsEn } from './questions.en.ts';
import { ruleTextsEn } from './rules.en.ts';
import { situationsEn, startingChoicesEn } from './situations.en.ts';
import { stepsEn } from './steps.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';

export const wordsEn = {
  rules: ruleTextsEn,
  advice: adviceEn,
  steps: stepsEn,
  vocabulary: vocabularyEn,
  acts: actsEn,
  questions: questionsEn,
  answers: answersEn,
  contacts: contactsEn,
  contactsWhenOrdered: contactsWhenOrderedEn,
  notes: notesEn,
  situations: situationsEn,
  startingChoices: startingChoicesEn,
};
