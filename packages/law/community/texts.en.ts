// Officers of RT, RW, LMK, FKDM and cadres are not civil servants: no sanction of PP 94/2021 here.
import type { RuleText } from '../engine/rule.ts';
import type { community } from './rules.ts';

export const communityEn: Record<keyof typeof community, RuleText> = {
  'COM-1': {
    title: 'An officer of RT, RW or LMK joins a party',
    reason: 'Home Ministry rule 18/2018 does not allow officers of community bodies to be party members. A name used without your consent does not count.',
  },
  'COM-3': {
    title: 'An officer of RT, RW or LMK campaigns',
    reason: 'Being neutral is a condition of the office. A provincial circular asks officers not to campaign, but it is no crime and authorities read it differently.',
  },
  'COM-4-run': {
    title: 'An officer of RT, RW or LMK wants to run',
    reason: 'As we read it, running for a party hardly fits the conditions of the office. Ask the ward office first about stepping down.',
  },
  'COM-0': {
    title: 'An officer gives a sign online or at an event',
    reason: 'As we read it, even a small sign of support can make residents doubt that their officer is neutral. Provincial officials ask officers to be neutral as well.',
  },
};
