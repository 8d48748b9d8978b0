import type { PhoneTexts } from './texts.id.ts';

export const phoneEn: PhoneTexts = {
  offlineTitle: 'Works without a signal',
  offlineText: 'Rules and questions are kept on this phone. Your own questions and answers are not.',
  offlineLink: 'Use it without a signal (in Indonesian)',
  install: 'To install it, open the menu of the browser and choose “Add to home screen”.',
  saving: 'Being kept on your phone.',
  ready: '✓ It now works without a signal. Answers are made on your phone.',
  full: 'It could not be kept on this phone; its storage may be full. With a signal you can ask as before.',
  unable: 'This browser cannot work without a signal. With a signal you can ask as before.',
  remove: 'Remove from this phone',
  removed: 'Removed from this phone. If this page is opened again, the rules are kept again.',
  newsTitle: 'The rules on your phone have been updated',
  madeHere: 'The answer is made on your phone.',
  noSlip: 'This answer has no slip yet. A slip is made by the server, so it needs a signal.',
  slipButton: 'Ask the server for a slip',
  needsSignalTitle: 'This page needs a signal',
  needsSignalText: 'Nothing was sent. Try again when your phone has a signal.',
  needsSignalKept: 'What you wrote and answered is still on this page. Do not close it yet.',
  rulesNeedSignal: 'The pages of rules and the English pages need a signal.',
  tryAgain: 'Try again',
};
