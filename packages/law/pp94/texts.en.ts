import type { RuleText } from '../engine/rule.ts';
import type { pp94 } from './rules.ts';

export const pp94En: Record<keyof typeof pp94, RuleText> = {
  'PP94-n1': {
    title: 'Attending a campaign only to listen',
    reason: 'PP 94/2021 and its elucidation name listening at a campaign as a way of giving support. No level of punishment is written. Authorities have disagreed about it.',
  },
  'PP94-n1-spouse': {
    title: 'Attending a spouse’s campaign without unpaid leave',
    reason: 'PP 94/2021 counts listening presence as a way of giving support. Without unpaid leave this is disputed for husbands and wives of candidates too.',
  },
  'PP94-n2': {
    title: 'Wearing party or civil-service attributes while campaigning',
    reason: 'PP 94/2021 forbids civil servants to join a campaign with party or civil-service attributes. Uniforms and official cars are civil-service attributes.',
  },
  'PP94-n3': {
    title: 'Mobilising other civil servants for a campaign',
    reason: 'PP 94/2021 forbids joining a campaign and mobilising other civil servants. Organisers, success teams and donors count as participants too.',
  },
  'PP94-n3-donor': {
    title: 'Donating to a candidate or party',
    reason: 'The elucidation of PP 94/2021 names donors as campaign participants. As we read it, the ban reaches your donation too.',
  },
  'PP94-n4': {
    title: 'Using state facilities for a campaign',
    reason: 'PP 94/2021 forbids civil servants to join a campaign with state facilities, such as official cars, buildings and office equipment.',
  },
  'PP94-n5': {
    title: 'A decision that favours or harms a pair',
    reason: 'PP 94/2021 forbids decisions or acts that favour or harm a pair of candidates. This holds before and after the campaign too.',
  },
  'PP94-n6': {
    title: 'Calling on people to side with a pair',
    reason: 'PP 94/2021 forbids meetings, appeals, calls or gifts that take a side. Colleagues, family and the public are all covered.',
  },
  'PP94-n7': {
    title: 'Giving a support letter with an ID-card copy',
    reason: 'PP 94/2021 forbids civil servants to give a candidate a letter of support with a copy of an ID card or certificate.',
  },
  'PP94-5a': {
    title: 'Telling subordinates to support a side',
    reason: 'PP 94/2021 forbids abuse of authority. Using your post to make subordinates support a side is part of it.',
  },
};
