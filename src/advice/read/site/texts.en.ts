import type { SiteTexts } from './texts.id.ts';

export const siteTextsEn: SiteTexts = {
  title: 'Local statements',
  kind: 'local statement',
  intro: 'The office that runs this service has added these statements. They are in that office\'s own words.',
  none: 'This service has no local statements yet.',
  approval: 'Two officers will approve each statement. That is not possible yet, because officers cannot sign in to this service.',
  weight: 'A local statement can change an answer to “Better not” at most.',
  channel: 'Channel',
  sourceHash: 'Code of the source (SHA-256)',
  fileDigest: 'Code of the file (SHA-256)',
  codeHint: 'Compare this code with that of your copy. If they are the same, so is the content.',
  notYet: 'Its day has not come yet. The statement is used for acts from {date} on.',
  over: 'This statement is used for acts until {date}.',
};
