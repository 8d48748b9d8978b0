import type { ReadingTexts } from './texts.id.ts';

export const readingEn: ReadingTexts = {
  title: 'Letters for you',
  none: 'There is no letter for you now.',
  toRead: 'Not answered yet',
  done: 'Done',
  nothingAsked: 'No answer is needed',
  from: (issuer) => `From ${issuer}`,
  number: 'Letter number',
  on: 'Date of the letter',
  due: 'At the latest',
  read: 'I have read it',
  readDone: 'You have said that you read this letter.',
  changed: 'The text of this letter has just changed. Read the new text first, then press again.',
  ended: 'This letter is no longer in force. You need not answer.',
  who: 'Who knows that you have read it: you and the head of your unit.',
  ownCentral: 'Letters from the centre that you see to',
  links: {
    pledge: 'Read and sign the pledge', quiz: 'Answer the questions', calendar: 'Calendar of phases', declaration: 'Order of the declaration', central: 'Steps and report to the centre',
    session: (when, speaker) => `Session ${when}, ${speaker}`, ownUnit: 'Pass this letter on to your unit',
  },
};
