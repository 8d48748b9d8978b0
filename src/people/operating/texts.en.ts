import type { OperatingTexts } from './texts.id.ts';

export const operatingEn: OperatingTexts = {
  title: 'Work of the system',
  intro: 'The system does some things in the background. Here you see how many, not what is in them.',
  kindsTitle: 'Kinds of work',
  kindsNone: 'There is no kind of work yet.',
  waitingTerm: 'Waiting',
  runningTerm: 'Running',
  failedTerm: 'Failed, will be tried again',
  deadTerm: 'Given up',
  deadTitle: 'What was given up',
  deadNone: 'Nothing. All work goes on.',
  deadIntro: 'This work was tried several times and failed each time. First mend the cause, then try again.',
  most: (count) => `Only the newest ${count} are shown.`,
  whenTerm: 'Given up at',
  codeTerm: 'Code of the cause',
  codeNone: 'no code',
  concernsTerm: 'For',
  concernsNone: 'the whole system',
  retry: 'Try this work again',
  discard: 'Discard this work',
  discardTitle: 'Discard work',
  discardNote: 'This work is not tried again. Your name and the reason are written into the log.',
  reasonLabel: 'Reason',
  refusals: {
    'not-there': 'This work is no longer in the list.',
    'no-reason': 'Write a reason, between 3 and 500 characters.',
    'unknown-kind': 'This version no longer knows this kind of work. You may discard it.',
  },
  kinds: {
    'sweep-retention': 'Erasing details whose time is over',
  },
};
