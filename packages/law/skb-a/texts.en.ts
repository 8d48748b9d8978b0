// Used for contract workers too, so these texts do not say "civil servant".
import type { RuleText } from '../engine/rule.ts';
import type { skbA } from './rules.ts';

export const skbAEn: Record<keyof typeof skbA, RuleText> = {
  'SKB-A-1': {
    title: 'Putting up banners of a would-be candidate',
    reason: 'The joint decree of five institutions (SKB) puts banners and billboards of a would-be candidate on its ethics list. That list applies until KPU has determined the candidates.',
  },
  'SKB-A-2': {
    title: 'Promoting a would-be candidate on social media',
    reason: 'The SKB puts online campaigning for a would-be candidate on its ethics list. Posts and comments in support are part of it.',
  },
  'SKB-A-3': {
    title: 'Showing support at a would-be candidate’s declaration or rally',
    reason: 'The SKB puts attending and giving support on its ethics list. Attributes, hand signs, a speech or an appeal are such signs.',
  },
  'SKB-A-4': {
    title: 'Using a would-be candidate’s campaign account or group',
    reason: 'The SKB names posting, commenting, liking, sharing, following and joining on a campaign account. For a would-be candidate it is on the ethics list.',
  },
  'SKB-A-5a': {
    title: 'Posting a photo with a would-be candidate',
    reason: 'The SKB puts a joint photo that anyone can see on its ethics list. This holds without any hand sign.',
  },
  'SKB-A-5b': {
    title: 'Posting a photo with a would-be candidate’s team',
    reason: 'The SKB puts a photo with a campaign team on its ethics list if it shows a sign of support: a symbol, party attributes or a campaign background.',
  },
  'SKB-A-5c': {
    title: 'Posting a photo with a would-be candidate’s banners',
    reason: 'The SKB puts a photo with a would-be candidate’s campaign props on its ethics list. The photo must be open to everyone.',
  },
  'SKB-A-6': {
    title: 'Taking part in a would-be candidate’s campaign',
    reason: 'The SKB puts taking part in campaigning for a would-be candidate, or in introducing one, on its ethics list. What counts is the part you play.',
  },
  'SKB-A-7': {
    title: 'Following a spouse’s campaign without unpaid leave',
    reason: 'The SKB puts this on its ethics list unless you are on unpaid leave outside state expense (CLTN).',
  },
};
