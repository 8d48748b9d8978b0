// Used for PPPK and contract workers too, so these texts speak of staff.
import type { RuleText } from '../engine/rule.ts';
import type { skbB } from './rules.ts';

export const skbBEn: Record<keyof typeof skbB, RuleText> = {
  'SKB-B-1': {
    title: 'Putting up banners of a candidate or party',
    reason: 'The joint decree of five institutions (SKB) puts banners and billboards of election participants on its discipline list. For a candidate this holds from the day KPU determines them.',
  },
  'SKB-B-2': {
    title: 'Campaigning for a candidate on social media',
    reason: 'The SKB puts online campaigning for a candidate on its discipline list. This holds from the day KPU determines the candidates.',
  },
  'SKB-B-3a': {
    title: 'Approaching a party to become its candidate',
    reason: 'The SKB puts approaching a party so that it names you on its discipline list. Staff on unpaid leave (CLTN) are excepted.',
  },
  'SKB-B-3b': {
    title: 'Approaching the public to run as an independent',
    reason: 'The SKB puts approaching the public to run without a party on its discipline list. Staff on unpaid leave (CLTN) are excepted.',
  },
  'SKB-B-4': {
    title: 'Showing support at a candidate’s declaration or rally',
    reason: 'The SKB puts attending and giving support on its discipline list. Attributes, hand signs, a speech or an appeal are such signs.',
  },
  'SKB-B-5': {
    title: 'Being a member or officer of a party',
    reason: 'The SKB puts party membership on its list. Staff may not be members or officers of a party. A name used without your consent does not count.',
  },
  'SKB-B-6': {
    title: 'Using a candidate’s campaign account or group',
    reason: 'The SKB names posting, commenting, liking, sharing, following and joining on a campaign account. For a candidate it is on the discipline list.',
  },
  'SKB-B-7a': {
    title: 'Posting a photo with a candidate',
    reason: 'The SKB puts a joint photo that anyone can see on its discipline list. This holds without any hand sign.',
  },
  'SKB-B-7b': {
    title: 'Posting a photo with a candidate’s team',
    reason: 'The SKB puts a photo with a campaign team on its discipline list if it shows a sign of support: a symbol, party attributes or a campaign background.',
  },
  'SKB-B-7c': {
    title: 'Posting a photo with a candidate’s banners',
    reason: 'The SKB puts a photo with a candidate’s campaign props on its discipline list. The photo must be open to everyone.',
  },
  'SKB-B-8': {
    title: 'Holding an activity that favours a candidate or party',
    reason: 'The SKB puts meetings, appeals, calls or gifts that take a side on its discipline list. This holds before and after the campaign too.',
  },
  'SKB-B-9': {
    title: 'Joining a would-be candidate’s team',
    reason: 'The SKB puts being an expert, campaigner or consultant for a would-be candidate on its discipline list, whatever the team is called.',
  },
  'SKB-B-10': {
    title: 'Joining a candidate’s or party’s team',
    reason: 'The SKB puts being an expert, campaigner or consultant for a candidate on its discipline list, whatever the team is called.',
  },
  'SKB-B-11': {
    title: 'Giving ID-card support to an independent candidate',
    reason: 'The SKB puts support letters and collecting ID-card copies on its discipline list. A name used without your consent does not count.',
  },
  'SKB-B-12': {
    title: 'Taking a decision or step that favours a side',
    reason: 'The SKB puts decisions that favour or harm a candidate or party on its discipline list. This holds before and after the campaign too.',
  },
  'SKB-B-13': {
    title: 'Another form that the list does not name',
    reason: 'The SKB ends with an item for other forms. It sets no level, so a person has to judge.',
  },
};
