// Husband or wife of a candidate (law.md section 4). Unpaid leave is CLTN; only husband and wife have it.
import { all, any, has, hasAny, is, not } from '../engine/condition.ts';
import { civilServant } from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const spouse = is('relation', 'spouse');
const aboutTheCandidate = not(is('target', 'none', 'election_body'));
const onLeave = is('actor.onUnpaidLeave', 'yes');
const accompanies = ['accompany_spouse', 'attend_declaration', 'attend_campaign', 'attend_election_stage'] as const;
const signs = hasAny('gesture', 'symbol', 'party_attributes', 'agency_attributes', 'speaking', 'call_to_vote');

export const spouseRules = defineRules({
  'SPO-02': {
    special: spouse,
    track: 'discipline', effect: 'no_breach', level: null, advice: 'allowed_with_condition', acts: accompanies,
    basis: ['SE MenPANRB 18/2023'], confidence: 'C2', source: ['S20', 'S22'],
    elements: { person: civilServant, spouse, on_unpaid_leave: onLeave },
    unless: { signs },
    conditions: ['leave_decision_in_hand', 'no_attributes_no_signs'],
  },
  'SPO-03': {
    special: spouse,
    track: 'discipline', effect: 'no_breach', level: null, advice: 'allowed_with_condition', acts: ['photo_with', 'pose_with', 'repost_old_photo'],
    basis: ['SE MenPANRB 18/2023'], confidence: 'C2', source: ['S20', 'S122'],
    elements: { person: civilServant, spouse, on_unpaid_leave: onLeave },
    unless: { signs },
    conditions: ['leave_decision_in_hand', 'no_attributes_no_signs'],
  },
  'SPO-04': {
    special: all(spouse, any(hasAny('agency_attributes', 'party_attributes'), is('act', 'wear_attributes'))),
    track: 'discipline', effect: 'breach', level: null, levelOpen: 'circular', acts: ['wear_attributes', ...accompanies, 'photo_with', 'pose_with'],
    basis: ['SE MenPANRB 18/2023 huruf D angka 1 huruf d'], confidence: 'C2', source: ['S20', 'S122'], decidedBy: 'appointing_authority',
    elements: { person: civilServant, spouse, object: aboutTheCandidate, attributes: any(hasAny('agency_attributes', 'party_attributes'), is('act', 'wear_attributes')) },
    unless: { official_motto: all(has('official_motto'), is('act', 'wear_attributes')) },
    conditions: ['no_attributes_no_signs'], remedies: ['no_attributes'],
  },
  'SPO-05': {
    special: spouse,
    track: 'discipline', effect: 'breach', level: null, levelOpen: 'circular', acts: ['post', 'comment', 'share', 'like', 'campaign', 'declare_support', 'livestream'],
    basis: ['SE MenPANRB 18/2023'], confidence: 'C1', source: ['S20'], decidedBy: 'appointing_authority',
    elements: { person: civilServant, spouse, object: aboutTheCandidate, in_support: any(is('act', 'like', 'campaign', 'declare_support'), is('stance', 'support'), hasAny('call_to_vote', 'active_support')) },
    remedies: ['if_posted_archive'],
  },
  'SPO-06': {
    special: all(spouse, any(is('act', 'party_speaker', 'speak'), has('speaking'))),
    track: 'discipline', effect: 'breach', level: null, levelOpen: 'circular', acts: ['party_speaker', 'speak', ...accompanies],
    basis: ['SE MenPANRB 18/2023'], confidence: 'C1', source: ['S20'], decidedBy: 'appointing_authority',
    elements: { person: civilServant, spouse, object: aboutTheCandidate, speaks: any(is('act', 'party_speaker', 'speak'), has('speaking')) },
  },
  'SPO-07': {
    track: 'discipline', effect: 'no_breach', level: null, advice: 'allowed_with_condition', acts: ['spouse_uninvolved'],
    basis: [], confidence: 'C1', source: ['S23', 'S24'],
    elements: { spouse },
    conditions: ['stay_wholly_uninvolved', 'ask_personnel_about_unpaid_leave'],
  },
  'SPO-09': {
    special: spouse,
    track: 'discipline', effect: 'person', level: null, levelOpen: 'U-09', advice: 'forbidden', acts: accompanies,
    basis: ['PP 49/2018 Pasal 77'], confidence: 'I', source: ['S04'], uncertain: ['U-09'],
    elements: { person: is('actor.kind', 'pppk'), spouse },
    remedies: ['ask_personnel_about_unpaid_leave'],
  },
  'SPO-11': {
    special: is('relation', 'family'),
    track: null, effect: 'advice', level: null, advice: 'avoid', acts: ['accompany_spouse', 'attend_campaign', 'attend_declaration', 'photo_with'],
    basis: [], confidence: 'I', source: [],
    elements: { person: civilServant, family: is('relation', 'family'), object: aboutTheCandidate },
    remedies: ['leave_and_note_time'],
  },
});
