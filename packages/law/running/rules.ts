// A civil servant who wants to run (law.md section 5).
import { all, any, has, is } from '../engine/condition.ts';
import { civilServant } from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const self = any(is('relation', 'self'), is('target', 'self'));
// Working for one's own candidacy: before the determination a matter of ethics, after it one of having to resign.
const forOneself = [
  'put_up_props', 'declare_self', 'post', 'share', 'comment', 'livestream', 'photo_with', 'distribute_material', 'appear_on_props', 'allow_props',
  'programme_with_candidate', 'campaign', 'attend_declaration', 'attend_campaign', 'attend_event', 'speak', 'declare_support',
  'organise_activity', 'mobilise_residents', 'mobilise_subordinates', 'wear_attributes', 'gesture', 'use_state_facility',
  'decide_or_act_in_office', 'distribute_aid', 'give_goods_or_money', 'approach_public',
] as const;
const ethics = {
  track: 'ethics', effect: 'breach', level: 'moral', decidedBy: 'appointing_authority_after_ethics_council',
} as const;

export const running = defineRules({
  'RUN-02': {
    special: self,
    ...ethics, acts: ['run_while_in_office', 'attend_election_stage', ...forOneself],
    basis: ['SKB 22 September 2022, Lampiran II huruf A angka 1', 'SKB 22 September 2022, Lampiran II huruf A angka 2', 'PP 42/2004 Pasal 11 huruf c'],
    confidence: 'I', source: ['S11', 'S12'], uncertain: ['U-07'],
    elements: { person: civilServant, runs: self, before_determination: is('standing', 'none', 'prospective') },
    unless: { without_consent: has('without_consent'), resigned: has('resignation_filed'),
      // Unpaid leave is given for this (RUN-01).
      on_unpaid_leave: all(is('actor.onUnpaidLeave', 'yes'), is('act', 'approach_public')),
    },
    remedies: ['take_down_and_keep_record', 'ask_personnel_about_unpaid_leave'],
  },
  'RUN-05': {
    special: self,
    track: 'dismissal', effect: 'breach', level: null, levelOpen: 'dismissal_with_honour', acts: ['run_while_in_office', 'attend_election_stage', 'approach_party', 'register_with_party', ...forOneself],
    basis: ['UU 20/2023 Pasal 59 ayat (3)', 'UU 20/2023 Pasal 56', 'UU 10/2016 Pasal 7 ayat (2) huruf t', 'PP 11/2017 Pasal 254'],
    confidence: 'T', source: ['S05', 'S06', 'S33', 'S110'], decidedBy: 'appointing_authority',
    elements: { person: civilServant, runs: self, determined: is('standing', 'candidate') },
    unless: { resigned: has('resignation_filed') },
    conditions: ['resign_in_writing_when_determined'], remedies: ['resign_in_writing_when_determined'],
  },
  'RUN-09': {
    special: self,
    track: 'dismissal', effect: 'disputed', level: null, levelOpen: 'dismissal_with_honour', advice: 'forbidden',
    acts: ['run_while_in_office', 'register_with_party', 'declare_self'],
    basis: ['UU 7/2017 Pasal 240 ayat (1) huruf k'], confidence: 'C1', source: ['S123'], decidedBy: 'appointing_authority',
    elements: { person: civilServant, runs: self, contest: is('contest', 'dpr', 'dprd_province', 'dprd_city') },
    unless: { resigned: has('resignation_filed') },
    conditions: ['irrevocable_resignation_before_list'],
  },
  'PAR-1': {
    special: self,
    track: 'dismissal', effect: 'breach', level: null, levelOpen: 'dismissal_with_honour', acts: ['run_while_in_office', 'register_with_party', 'declare_self'],
    basis: ['PP 37/2004 Pasal 10'], confidence: 'T', source: ['S05'], decidedBy: 'appointing_authority',
    elements: { person: is('actor.kind', 'pns', 'cpns'), runs: self, contest: is('contest', 'dpd') },
    unless: { resigned: has('resignation_filed') },
    conditions: ['resign_in_writing_when_determined'],
  },
  'RUN-06': {
    special: self,
    track: null, effect: 'advice', level: null, advice: 'allowed_with_condition', acts: ['declare_self', 'approach_party', 'approach_public', 'register_with_party', 'run_while_in_office'],
    basis: ['PP 11/2017 Pasal 334', 'UU 20/2023 Pasal 59 ayat (3)'], confidence: 'C2', source: ['S19', 'S21'],
    elements: { person: civilServant, runs: self, free: any(is('actor.onUnpaidLeave', 'yes'), has('resignation_filed')) },
    conditions: ['leave_decision_in_hand', 'resign_in_writing_when_determined'],
  },
  'RUN-08': {
    special: all(self, is('actor.post', 'acting_head')),
    track: 'office', effect: 'breach', level: null, levelOpen: 'no_own_crime', acts: ['run_while_in_office', 'declare_self', 'register_with_party'],
    basis: ['UU 10/2016 Pasal 7 ayat (2) huruf q'], confidence: 'T', source: ['S06'], decidedBy: 'home_minister',
    elements: { person: is('actor.post', 'acting_head'), runs: self, contest: is('contest', 'governor', 'regent', 'mayor') },
    unless: { resigned: has('resignation_filed') },
  },
});
