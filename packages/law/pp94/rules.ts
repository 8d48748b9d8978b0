// PP 94/2021 Pasal 5 huruf n: giving support to a candidate, in seven modes; read in the primary text.
// The trap: the level stands in Pasal 14 huruf i, whose own angka 1-5 answer to angka 3-7 here
// (14.i.k = 5.n.(k+2)). Angka 1 has no level anywhere (U-05).
import { all, any, has, hasAny, is, not } from '../engine/condition.ts';
import { candidateSide, givesSupport, officialPost, pns } from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const common = {
  track: 'discipline', effect: 'breach', level: 'severe', confidence: 'T', source: ['S01'], from: '2021-08-31',
  decidedBy: 'appointing_authority',
} as const;

/** Pasal 14 huruf i angka `k` is the level of Pasal 5 huruf n angka `k + 2`. */
const severeArticleOf = (mode: 3 | 4 | 5 | 6 | 7): string => `PP 94/2021 Pasal 14 huruf i angka ${mode - 2}`;
const basis = (mode: 3 | 4 | 5 | 6 | 7): string[] => [`PP 94/2021 Pasal 5 huruf n angka ${mode}`, severeArticleOf(mode)];
const onDuty = hasAny('duty_assignment', 'official_invitation');

export const pp94 = defineRules({
  'PP94-n1': {
    ...common, effect: 'disputed', level: null, levelOpen: 'U-05', advice: 'avoid', notByAnalogy: true,
    acts: ['attend_campaign', 'attend_declaration'], basis: ['PP 94/2021 Pasal 5 huruf n angka 1'],
    uncertain: ['U-05', 'U-06'],
    elements: { person: pns, object: candidateSide },
    // Husband and wife: the next rule, because unpaid leave decides.
    unless: { on_duty: onDuty, spouse: is('relation', 'spouse'), election_officer: is('actor.post', 'election_officer'), came_unknowing: all(has('candidate_unexpected'), has('left_at_once')) },
    remedies: ['do_not_go', 'leave_and_note_time', 'tell_other_superior'],
  },
  'PP94-n1-spouse': {
    special: is('relation', 'spouse'), openAdvice: 'allowed_with_condition',
    ...common, effect: 'disputed', level: null, levelOpen: 'U-05', advice: 'avoid', notByAnalogy: true,
    acts: ['attend_campaign', 'attend_declaration'], basis: ['PP 94/2021 Pasal 5 huruf n angka 1'],
    uncertain: ['U-05', 'U-06'],
    elements: { person: pns, object: candidateSide, not_on_unpaid_leave: is('actor.onUnpaidLeave', 'no') },
    conditions: ['take_unpaid_leave_first'], remedies: ['ask_personnel_about_unpaid_leave'],
  },
  'PP94-n2': {
    ...common, level: 'moderate', acts: ['attend_campaign', 'wear_attributes', 'campaign'],
    basis: ['PP 94/2021 Pasal 5 huruf n angka 2', 'PP 94/2021 Pasal 13 huruf g'],
    elements: {
      person: pns,
      object: any(candidateSide, is('target', 'party')),
      attributes: any(
        all(any(has('party_attributes'), is('act', 'wear_attributes')), is('phase', 'campaign')),
        all(has('agency_attributes'), is('act', 'attend_campaign', 'campaign')),
      ),
    },
    openAdvice: 'allowed_with_condition', conditions: ['no_attributes_no_signs'],
    unless: { on_duty: all(onDuty, not(has('party_attributes'))), official_motto: all(has('official_motto'), is('act', 'wear_attributes')) },
    remedies: ['leave_and_note_time'],
  },
  'PP94-n3': {
    special: any(is('act', 'mobilise_subordinates'), hasAny('subordinates', 'colleagues')),
    ...common, acts: ['join_team', 'donate', 'mobilise_subordinates', 'party_witness', 'organise_activity', 'campaign'],
    basis: basis(3),
    elements: {
      person: pns,
      object: candidateSide,
      mobilises: any(is('act', 'mobilise_subordinates'), hasAny('subordinates', 'colleagues')),
    },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'PP94-n4': {
    special: any(is('act', 'use_state_facility'), hasAny('state_facility', 'state_budget')),
    ...common, acts: ['use_state_facility', 'attend_campaign', 'campaign', 'organise_activity', 'store_material', 'distribute_material', 'mobilise_subordinates', 'join_team'],
    basis: basis(4),
    elements: { person: pns, object: candidateSide, facility: any(is('act', 'use_state_facility'), hasAny('state_facility', 'state_budget')) },
    unless: { equal_for_all: has('equal_treatment') },
    remedies: ['stop_activity'],
  },
  'PP94-n5': {
    ...common, acts: ['decide_or_act_in_office', 'replace_official', 'distribute_aid', 'programme_with_candidate', 'use_state_facility', 'criticise', 'speak'],
    basis: basis(5), uncertain: ['U-15'],
    elements: {
      person: pns,
      object: candidateSide,
      // Criticism by somebody without an office is judged by a person (GUI-37).
      in_office: any(not(is('act', 'criticise')), officialPost, is('medium', 'official_duty', 'broadcast')),
      favours_or_harms: any(is('stance', 'support', 'oppose'), is('act', 'programme_with_candidate'),
        hasAny('active_support', 'call_to_vote', 'incumbent_name_or_picture', 'symbol')),
    },
    unless: { equal_for_all: all(has('equal_treatment'), not(is('act', 'criticise'))) },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'PP94-n6': {
    ...common,
    acts: [
      'organise_activity', 'mobilise_subordinates', 'mobilise_residents', 'give_goods_or_money', 'distribute_material',
      'declare_support', 'speak', 'written_commitment', 'party_speaker', 'gesture', 'post', 'share',
    ],
    basis: basis(6), uncertain: ['U-15'],
    elements: {
      person: pns,
      object: candidateSide,
      leads_to_partiality: any(
        is('act', 'mobilise_subordinates', 'mobilise_residents', 'distribute_material', 'declare_support', 'written_commitment'),
        all(is('act', 'organise_activity', 'give_goods_or_money', 'speak', 'party_speaker'), givesSupport),
        // A pose alone is evidence, not the breach (law.md 10.1).
        all(is('act', 'gesture'), any(is('stance', 'support'), has('active_support'))),
        has('call_to_vote'),
      ),
    },
    unless: { equal_for_all: all(has('equal_treatment'), not(hasAny('gesture', 'call_to_vote', 'party_attributes'))) },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'PP94-n7': {
    ...common, acts: ['support_letter', 'collect_id_cards'], basis: basis(7),
    elements: {
      person: pns,
      object: is('standing', 'candidate'),
    },
    unless: { misused: hasAny('without_consent', 'done_by_other') },
    remedies: ['withdraw_support_in_writing'],
  },
  'PP94-5a': {
    ...common, acts: ['mobilise_subordinates'],
    basis: ['PP 94/2021 Pasal 5 huruf a', 'PP 94/2021 Pasal 14 huruf a'],
    elements: { person: pns, object: any(candidateSide, is('standing', 'prospective'), is('target', 'party')), power_over_others: any(has('subordinates'), is('act', 'mobilise_subordinates')) },
    remedies: ['stop_activity'],
  },
  'PP94-n3-donor': {
    ...common, acts: ['donate'], basis: basis(3), confidence: 'I',
    elements: { person: pns, object: any(candidateSide, is('target', 'party')) },
    remedies: ['stop_activity'],
  },
});
