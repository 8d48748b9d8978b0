// All Indonesian words of an answer. Groups that only an examiner reads (findings, elements, qualifiers) are
// imported by themselves, so that the phone does not carry them.
import { actsId } from './acts.id.ts';
import { adviceId } from './advice.id.ts';
import { contactsId, contactsWhenOrderedId } from './contacts.id.ts';
import { notesId } from './notes.id.ts';
import { answersId, questionsId } from './questions.id.ts';
import { ruleTextsId } from './rules.id.ts';
import { situationsId, startingChoicesId } from './situations.id.ts';
import { stepsId } from './steps.id.ts';
import { vocabularyId } from './vocabulary.id.ts';

export const wordsId = {
  rules: ruleTextsId,
  advice: adviceId,
  steps: stepsId,
  vocabulary: vocabularyId,
  acts: actsId,
  questions: questionsId,
  answers: answersId,
  contacts: contactsId,
  contactsWhenOrdered: contactsWhenOrderedId,
  notes: notesId,
  situations: situationsId,
  startingChoices: startingChoicesId,
};
