// Ten short rules, to be read aloud. One or two sentences, twelve words at most in each.
import type { TenRuleId } from './ten-rules.id.ts';

export const tenRulesEn: Record<TenRuleId, string> = {
  vote: 'You may vote. Your choice is secret.',
  posts: 'Just pass over posts of candidates and their teams. Do not like, comment or share.',
  new_photo: 'Do not post photos with candidates or their banners.',
  old_photo: 'Old photos need not be deleted. Write the day and event below them.',
  taking_part: 'Do not join campaigns, parties or teams of candidates.',
  turned_campaign: 'Has an event become a campaign? Leave calmly, and note the time.',
  facilities: 'Do not use office vehicles, rooms or goods for campaigns.',
  same_for_all: 'Serve everybody in the same way. Aid and decisions may not take sides.',
  free_choice: 'Let staff and residents choose freely. Do not tell or urge them to support candidates or parties.',
  ordered: 'Told to support a candidate? Refuse politely, then tell another superior or Bawaslu.',
};
