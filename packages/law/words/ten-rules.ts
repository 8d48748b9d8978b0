// Ten short rules for people who read with difficulty, and to be read aloud. They are a choice, not the law: each names
// the rules that it stands for and the acts that it is about, so that a test finds a text that has outlived its rule.
import type { Act } from '../vocabulary.ts';
import { tenRulesEn } from './ten-rules.en.ts';
import { tenRulesId, type TenRuleId } from './ten-rules.id.ts';

export type TenRule = {
  /** Every rule named allows the acts, if need be with a condition; or every rule warns against them or forbids them. */
  readonly says: 'may' | 'may_not';
  readonly acts: readonly Act[];
  readonly rules: readonly string[];
};

export const tenRules: Readonly<Record<TenRuleId, TenRule>> = {
  vote: { says: 'may', acts: ['vote'], rules: ['GUI-13'] },
  posts: { says: 'may_not', acts: ['like', 'comment', 'share'], rules: ['SKB-A-4', 'SKB-B-6', 'GUI-03', 'GUI-03-list', 'COM-0'] },
  new_photo: { says: 'may_not', acts: ['photo_with'], rules: ['SKB-A-5a', 'SKB-A-5c', 'SKB-B-7a', 'SKB-B-7c', 'COM-3'] },
  old_photo: { says: 'may', acts: ['keep_old_photo'], rules: ['GUI-05'] },
  taking_part: {
    says: 'may_not', acts: ['attend_campaign', 'campaign', 'party_member', 'join_team'],
    rules: ['SKB-A-3', 'SKB-A-6', 'SKB-B-4', 'SKB-B-5', 'SKB-B-9', 'SKB-B-10', 'PP94-n1', 'ASN-4', 'COM-1', 'COM-3', 'GUI-01', 'DKI-1'],
  },
  turned_campaign: { says: 'may', acts: ['attend_event', 'attend_meeting', 'attend_campaign'], rules: ['GUI-10'] },
  facilities: { says: 'may_not', acts: ['use_state_facility'], rules: ['PP94-n4', 'SKB-B-12', 'EL-6', 'COM-3', 'DKI-1'] },
  same_for_all: {
    says: 'may_not', acts: ['decide_or_act_in_office', 'distribute_aid', 'programme_with_candidate'],
    rules: ['PP94-n5', 'SKB-B-12', 'EL-4-officials', 'PK-4', 'GUI-32'],
  },
  free_choice: { says: 'may_not', acts: ['mobilise_subordinates', 'mobilise_residents'], rules: ['PP94-5a', 'PP94-n6', 'SKB-B-8', 'COM-3', 'GUI-33'] },
  ordered: { says: 'may_not', acts: ['attend_campaign', 'declare_support', 'campaign'], rules: ['U-17'] },
};

export type { TenRuleId };
export const tenRuleIds = Object.keys(tenRules) as readonly TenRuleId[];
export const tenRuleTexts: Readonly<Record<'id' | 'en', Readonly<Record<TenRuleId, string>>>> = { id: tenRulesId, en: tenRulesEn };
