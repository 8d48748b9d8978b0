// Joint decree of five institutions, 22 September 2022, Lampiran II, list B: discipline.
// B.2 and B.7a follow the supervisors' own lists, which print "calon" (U-02). B.9 to B.12: the level
// is known, the printed article is not (U-03).
import { all, any, has, hasAny, inWindow, is, not } from '../engine/condition.ts';
import {
  campaignAccount, candidate, candidateSide, candidateSideOrParty, civilServant, givesSupport, inTeamAccount, online, openToAll, party,
  promotes, spouseOnLeave, withSignsOfSpouse,
} from '../engine/elements.ts';
import { defineRules, type Rule } from '../engine/rule.ts';

const common = {
  track: 'discipline', effect: 'breach', level: 'severe', confidence: 'C2', from: '2022-09-22',
  decidedBy: 'appointing_authority',
} as const;
const item = (number: string): string => `SKB 22 September 2022, Lampiran II huruf B angka ${number}`;
const both = ['PP 94/2021 Pasal 14 huruf i angka 3', 'PP 94/2021 Pasal 14 huruf i angka 4'];
const lists = ['S16', 'S17', 'S18', 'S104', 'S105', 'S106', 'S108'];
const preparesToRun = any(is('relation', 'self'), is('target', 'self'));
const undetermined = is('standing', 'none', 'prospective');

export const skbB = defineRules({
  'SKB-B-1': {
    ...common, acts: ['put_up_props'], basis: [item('1'), ...both], source: lists,
    elements: { person: civilServant, object: any(candidateSide, all(party, inWindow('W-09'))) },
    remedies: ['take_down_and_keep_record'],
  },
  'SKB-B-2': {
    ...common, acts: ['post', 'share', 'comment', 'livestream', 'campaign', 'declare_support', 'sticker'],
    basis: [item('2'), ...both], source: lists, uncertain: ['U-02'],
    elements: { person: civilServant, object: candidateSide, medium: online, promotes },
    remedies: ['if_posted_archive'],
  },
  'SKB-B-3a': {
    ...common, acts: ['approach_party', 'register_with_party'], level: 'moderate',
    basis: [item('3'), 'PP 94/2021 Pasal 10 ayat (1) huruf b', 'PP 94/2021 Pasal 10 ayat (1) huruf c'],
    source: ['S16', 'S17', 'S19', 'S21', 'S104', 'S106'],
    elements: { person: civilServant, runs: preparesToRun, before_determination: undetermined },
    // Parties do not nominate for the DPD.
    unless: { on_unpaid_leave: is('actor.onUnpaidLeave', 'yes'), resigned: has('resignation_filed'), dpd: is('contest', 'dpd') },
    conditions: ['negative_effect_to_be_shown'], remedies: ['ask_personnel_about_unpaid_leave'],
  },
  'SKB-B-3b': {
    ...common, acts: ['approach_public'], level: 'moderate',
    basis: [item('3'), 'PP 94/2021 Pasal 10 ayat (1) huruf b', 'PP 94/2021 Pasal 10 ayat (1) huruf c'],
    source: ['S16', 'S17', 'S19', 'S21', 'S104', 'S106'],
    elements: {
      person: civilServant,
      runs: preparesToRun,
      contest: is('contest', 'dpd', 'governor', 'regent', 'mayor'),
      before_determination: undetermined,
    },
    unless: { on_unpaid_leave: is('actor.onUnpaidLeave', 'yes'), resigned: has('resignation_filed') },
    conditions: ['negative_effect_to_be_shown'], remedies: ['ask_personnel_about_unpaid_leave'],
  },
  'SKB-B-4': {
    ...common, acts: ['attend_declaration', 'attend_campaign'], basis: [item('4'), ...both], source: lists,
    openAdvice: 'allowed_with_condition', conditions: ['no_attributes_no_signs'],
    elements: { person: civilServant, object: candidateSide, support: givesSupport },
    unless: { spouse_on_leave: spouseOnLeave },
    remedies: ['do_not_go', 'leave_and_note_time', 'tell_other_superior'],
  },
  // The article of the ASN Act by day stands in asn-acts.
  'SKB-B-5': {
    ...common, track: 'dismissal', level: 'dismissal', acts: ['party_member'],
    basis: [item('5'), 'PP 37/2004', 'PP 11/2017 Pasal 250 huruf c', 'PP 11/2017 Pasal 255'],
    source: ['S04', 'S05', 'S16', 'S18', 'S104', 'S106'],
    elements: { person: civilServant },
    unless: { misused: hasAny('without_consent', 'done_by_other') },
    remedies: ['resign_from_party_first', 'object_if_name_misused'],
  },
  'SKB-B-6': {
    ...common, acts: inTeamAccount,
    basis: [item('6'), 'UU 20/2023 Pasal 9 ayat (2)', 'PP 94/2021 Pasal 5 huruf n angka 5', ...both], source: lists,
    elements: { person: civilServant, object: candidateSide, medium: campaignAccount },
    remedies: ['undo_and_leave_account', 'keep_screenshot'],
  },
  'SKB-B-7a': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: [item('7'), 'PP 94/2021 Pasal 14 huruf i angka 3'],
    source: lists, uncertain: ['U-02'],
    elements: { person: civilServant, object: candidate, medium: openToAll },
    unless: { spouse_on_leave: spouseOnLeave },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-B-7b': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: [item('7'), 'PP 94/2021 Pasal 14 huruf i angka 3'], source: lists,
    elements: {
      person: civilServant,
      object: all(is('target', 'campaign_team'), is('standing', 'candidate')),
      medium: openToAll,
      sign: hasAny('symbol', 'gesture', 'party_attributes', 'campaign_background'),
    },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-B-7c': {
    ...common, acts: ['photo_with', 'repost_old_photo'], basis: [item('7'), 'PP 94/2021 Pasal 14 huruf i angka 3'], source: lists,
    elements: { person: civilServant, object: all(is('target', 'props'), is('standing', 'candidate')), medium: openToAll },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'SKB-B-8': {
    ...common,
    acts: [
      'organise_activity', 'mobilise_subordinates', 'mobilise_residents', 'give_goods_or_money', 'distribute_material',
      'speak', 'campaign', 'declare_support', 'written_commitment', 'distribute_aid', 'share', 'post', 'sticker', 'attend_meeting',
      'programme_with_candidate', 'party_speaker',
    ],
    basis: [item('8'), ...both], source: lists, uncertain: ['U-15'],
    elements: {
      person: civilServant,
      object: candidateSideOrParty,
      leads_to_partiality: any(
        is('act', 'mobilise_subordinates', 'mobilise_residents', 'distribute_material', 'declare_support', 'written_commitment',
          'programme_with_candidate'),
        all(is('act', 'organise_activity', 'give_goods_or_money', 'speak', 'campaign', 'distribute_aid', 'party_speaker'),
          any(givesSupport, all(hasAny('colleagues', 'subordinates', 'residents', 'goods_or_money'), not(is('stance', 'neutral'))))),
        all(is('act', 'share', 'post', 'sticker', 'attend_meeting'), has('call_to_vote')),
      ),
    },
    unless: {
      equal_for_all: all(has('equal_treatment'), not(hasAny('gesture', 'call_to_vote', 'party_attributes'))),
      on_duty: all(has('duty_assignment'), is('act', 'party_speaker')),
    },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'SKB-B-9': {
    ...common, level: 'moderate', acts: ['join_team', 'run_survey', 'party_witness'], basis: [item('9')],
    source: ['S17', 'S18', 'S19', 'S104', 'S105'], uncertain: ['U-03'],
    elements: {
      person: civilServant,
      object: hopefulTeam(),
      for_a_team: any(is('act', 'join_team', 'party_witness'), is('target', 'campaign_team')),
    },
    remedies: ['leave_team_in_writing'],
  },
  'SKB-B-10': {
    ...common, acts: ['join_team', 'run_survey', 'party_witness'], basis: [item('10'), 'PP 94/2021 Pasal 5 huruf n angka 3'],
    source: ['S17', 'S18', 'S19', 'S104', 'S105'], uncertain: ['U-03'],
    elements: {
      person: civilServant,
      object: candidateSideOrParty,
      for_a_team: any(is('act', 'join_team', 'party_witness'), is('target', 'campaign_team')),
    },
    remedies: ['leave_team_in_writing'],
  },
  'SKB-B-11': {
    ...common, acts: ['support_letter', 'collect_id_cards'],
    basis: [item('11'), 'PP 94/2021 Pasal 5 huruf n angka 7', 'PP 94/2021 Pasal 14 huruf i angka 5'],
    source: ['S01', 'S17', 'S18', 'S19', 'S104', 'S105'], uncertain: ['U-03'],
    elements: {
      person: civilServant,
      object: is('standing', 'prospective', 'candidate'),
      contest: is('contest', 'dpd', 'governor', 'regent', 'mayor'),
    },
    unless: { misused: hasAny('without_consent', 'done_by_other') },
    remedies: ['object_if_name_misused', 'withdraw_support_in_writing'],
  },
  'SKB-B-12': {
    ...common,
    acts: [
      'decide_or_act_in_office', 'use_state_facility', 'programme_with_candidate', 'distribute_aid', 'replace_official',
      'mobilise_subordinates', 'store_material', 'facilitate_equally',
    ],
    basis: [item('12'), 'PP 94/2021 Pasal 5 huruf n angka 5', 'PP 94/2021 Pasal 14 huruf i angka 3'],
    source: ['S01', 'S17', 'S18', 'S104', 'S105'], uncertain: ['U-03', 'U-15'],
    elements: {
      person: civilServant,
      object: candidateSideOrParty,
      favours_or_harms: any(
        is('act', 'use_state_facility', 'programme_with_candidate', 'mobilise_subordinates'),
        is('stance', 'support', 'oppose'),
        hasAny('active_support', 'call_to_vote', 'incumbent_name_or_picture', 'symbol', 'state_facility', 'state_budget'),
      ),
    },
    unless: { equal_for_all: has('equal_treatment') },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'SKB-B-13': {
    ...common, effect: 'person', level: null, levelOpen: 'U-16', residual: true, decidedBy: 'satgas', acts: [],
    basis: [item('13')], source: ['S104', 'S105'], uncertain: ['U-16'],
    elements: {
      person: civilServant,
      object: any(candidateSideOrParty, all(is('target', 'prospective', 'candidate', 'campaign_team', 'props', 'official'), is('standing', 'prospective'))),
      not_neutral: not(is('stance', 'neutral')),
    },
    remedies: ['ask_before_acting'],
  },
});

/** Second halves of items, shown under the item's own id. */
export const skbBMore: Readonly<Record<string, Rule>> = {
  ...withSignsOfSpouse(skbB, ['SKB-B-4', 'SKB-B-7a']),
  // What belongs to the office, used at an activity of a candidate, is an act that favours.
  'SKB-B-12-facility': {
    ...skbB['SKB-B-12'], shownAs: ['SKB-B-12'], special: hasAny('state_facility', 'state_budget'),
    acts: ['attend_campaign', 'attend_declaration', 'campaign', 'organise_activity', 'distribute_material', 'join_team'],
  },
};

function hopefulTeam() {
  return all(is('target', 'prospective', 'candidate', 'campaign_team', 'official', 'props'), is('standing', 'prospective'));
}
