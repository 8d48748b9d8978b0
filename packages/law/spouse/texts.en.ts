import type { RuleText } from '../engine/rule.ts';
import type { spouseRules } from './rules.ts';

export const spouseRulesEn: Record<keyof typeof spouseRules, RuleText> = {
  'SPO-02': {
    title: 'Accompanying your spouse while on unpaid leave',
    reason: 'A circular of the civil-service minister lets you accompany your spouse while on unpaid leave (CLTN). You still do not support or speak.',
  },
  'SPO-03': {
    title: 'A photo with your spouse while on unpaid leave',
    reason: 'A circular of the civil-service minister allows a photo with your spouse while on unpaid leave. It must show no symbol of support.',
  },
  'SPO-04': {
    title: 'Wearing attributes beside your spouse',
    reason: 'A circular of the civil-service minister forbids attributes of the agency, a party or a candidate. Unpaid leave does not change this.',
  },
  'SPO-05': {
    title: 'Supporting your spouse on social media',
    reason: 'A circular of the civil-service minister forbids posts, comments or likes in support. Unpaid leave does not change this.',
  },
  'SPO-06': {
    title: 'Speaking at your spouse’s campaign event',
    reason: 'A circular of the civil-service minister forbids you to speak at a party or campaign event. Unpaid leave does not change this.',
  },
  'SPO-07': {
    title: 'Staying out of your spouse’s campaign',
    reason: 'Some offices say that unpaid leave is not needed if you are not involved at all. Others ask for it, so ask BKD.',
  },
  'SPO-09': {
    title: 'A PPPK whose spouse is a candidate',
    reason: 'The kinds of leave for PPPK in PP 49/2018 do not include CLTN. As we read it, a PPPK cannot accompany yet; ask BKD.',
  },
  'SPO-11': {
    title: 'Accompanying a relative who is a candidate',
    reason: 'As we read it, the exception for unpaid leave is only for husband or wife. For other relatives the general SKB lists apply.',
  },
};
