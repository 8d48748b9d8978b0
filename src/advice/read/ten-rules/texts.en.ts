import type { TenRulesTexts } from './texts.id.ts';

export const tenRulesTextsEn: TenRulesTexts = {
  title: 'Ten short rules',
  intro: 'For staff and community officers, before elections. Their order has no meaning.',
  basis: 'The rules behind each sentence',
  notAll: 'This is a summary. Your case may differ, so ask first when in doubt.',
  ask: 'Ask about your own case',
  aloudTitle: 'To be read aloud',
  aloudText: 'Read this script to colleagues who read with difficulty. Pause at each empty line.',
  script: 'Download the script (text)',
  recording: 'Download the recording',
  version: 'Version of the law',
  numbered: '{date}, number {number}',
};
