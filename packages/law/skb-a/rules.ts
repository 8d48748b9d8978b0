// Joint decree of five institutions, 22 September 2022, Lampiran II, list A: code of ethics.
// The original text was not seen (U-01); items as transcribed by Bawaslu and BKN offices.
import { all, any, has, hasAny, is, not } from '../engine/condition.ts';
import {
  campaignAccount, civilServant, givesSupport, hopeful, hopefulSide, inTeamAccount, online, openToAll, promotes, spouseOnLeave, withSignsOfSpouse,
} from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const common = {
  track: 'ethics', effect: 'breach', level: 'moral', confidence: 'C2', from: '2022-09-22',
  decidedBy: 'appointing_authority_after_ethics_council',
} as const;
const basis = (item: string): string[] => [
  `SKB 22 September 2022, Lampiran II huruf A angka ${item}`,
  'UU 20/2023 Pasal 9 ayat (2)',
  'PP 42/2004 Pasal 11 huruf c',
  'PP 42/2004 Pasal 15',
];
const lists = ['S11', 'S12', 'S13', 'S106', 'S107'];

export const skbA = defineRules({
  'SKB-A-1': {
    ...common, acts: ['put_up_props'], basis: basis('1'), source: lists,
    elements: { person: civilServant, object: hopefulSide },
    remedies: ['take_down_and_keep_record'],
  },
  'SKB-A-2': {
    ...common,
    acts: ['post', 'share', 'comment', 'livestream', 'campaign', 'declare_support', 'sticker'],
    basis: basis('2'), source: lists, uncertain: ['U-02'],
    elements: { person: civilServant, object: hopefulSide, medium: online, promotes },
    remedies: ['if_posted_archive'],
  },
  'SKB-A-3': {
    ...common, acts: ['attend_declaration', 'attend_campaign'], basis: basis('3'), source: ['S12', 'S14', 'S61', 'S106', 'S107'],
    openAdvice: 'allowed_with_condition', conditions: ['no_attributes_no_signs'],
    elements: { person: civilServant, object: hopefulSide, support: givesSupport },
    unless: { spouse_on_leave: spouseOnLeave },
    remedies: ['do_not_go', 'leave_and_note_time', 'tell_other_superior'],
  },
  'SKB-A-4': {
    ...common, acts: inTeamAccount, basis: basis('4'),
    source: ['S12', 'S13', 'S106', 'S107'],
    elements: { person: civilServant, object: hopefulSide, medium: campaignAccount },
    remedies: ['undo_and_leave_account', 'keep_screenshot'],
  },
  'SKB-A-5a': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: basis('5'), source: ['S12', 'S13', 'S106', 'S107'],
    uncertain: ['U-02'],
    elements: { person: civilServant, object: hopeful, medium: openToAll },
    unless: { spouse_on_leave: spouseOnLeave },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-A-5b': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: basis('5'), source: ['S12', 'S13', 'S106', 'S107'],
    elements: {
      person: civilServant,
      object: all(is('target', 'campaign_team'), is('standing', 'prospective')),
      medium: openToAll,
      sign: hasAny('symbol', 'gesture', 'party_attributes', 'campaign_background'),
    },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-A-5c': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: basis('5'), source: ['S12', 'S13'],
    elements: { person: civilServant, object: all(is('target', 'props'), is('standing', 'prospective')), medium: openToAll },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-A-6': {
    ...common,
    acts: [
      'campaign', 'attend_campaign', 'attend_event', 'attend_meeting', 'attend_election_stage', 'speak', 'party_speaker',
      'wear_attributes', 'distribute_material', 'declare_support', 'written_commitment', 'organise_activity',
      'mobilise_subordinates', 'mobilise_residents', 'programme_with_candidate', 'gesture', 'give_goods_or_money',
      'distribute_aid', 'use_state_facility', 'decide_or_act_in_office', 'donate', 'store_material',
    ],
    basis: basis('6'), source: ['S12', 'S15', 'S106', 'S107'],
    elements: {
      person: civilServant,
      object: hopefulSide,
      takes_part: any(
        is('act', 'campaign', 'wear_attributes', 'distribute_material', 'declare_support', 'written_commitment', 'use_state_facility',
          'party_speaker', 'donate', 'programme_with_candidate', 'mobilise_subordinates', 'mobilise_residents'),
        givesSupport,
      ),
    },
    unless: {
      spouse_on_leave: spouseOnLeave,
      official_motto: all(has('official_motto'), is('act', 'wear_attributes')),
      equal_for_all: all(has('equal_treatment'), not(hasAny('gesture', 'call_to_vote', 'party_attributes'))),
    },
    remedies: ['leave_and_note_time', 'tell_other_superior'],
  },
  'SKB-A-7': {
    special: is('relation', 'spouse'), openAdvice: 'allowed_with_condition',
    ...common, acts: ['accompany_spouse', 'attend_declaration', 'attend_campaign'], basis: basis('7'),
    source: ['S12', 'S14', 'S106'],
    elements: {
      person: civilServant,
      spouse: is('relation', 'spouse'),
      object: is('standing', 'prospective', 'candidate'),
      not_on_unpaid_leave: is('actor.onUnpaidLeave', 'no'),
    },
    conditions: ['take_unpaid_leave_first'], remedies: ['ask_personnel_about_unpaid_leave'],
  },
});

/** A spouse on unpaid leave may be there and be in the picture, but give no sign (SPO-02 to SPO-06). */
export const skbASpouse = withSignsOfSpouse(skbA, ['SKB-A-3', 'SKB-A-5a', 'SKB-A-6']);
