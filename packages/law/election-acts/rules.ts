// Election crimes and duties of office: UU 7/2017 (national), UU 1/2015, 8/2015 and 10/2016 (Pilkada).
// A crime is decided by Bawaslu with police and prosecutors (Gakkumdu) and by courts; the product
// only says which article could be touched. What rests on memory (M) is marked and asks a person.
import { all, any, has, hasAny, is, not } from '../engine/condition.ts';
import {
  candidateSide, candidateSideOrParty, civilServant, givesSupport, nationalContest, officialPost, promotes, regionalContest,
} from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const crime = { track: 'election_crime', effect: 'breach', level: 'criminal', decidedBy: 'bawaslu_and_courts' } as const;
const favours = any(
  is('act', 'mobilise_subordinates', 'mobilise_residents', 'use_state_facility', 'declare_support', 'programme_with_candidate'),
  givesSupport, is('stance', 'oppose'), hasAny('incumbent_name_or_picture'),
);
/** PK-3, PK-4: the governor, also the acting one. */
const headOfRegion = any(is('actor.post', 'acting_head'), is('actor.kind', 'elected_official'));
const inOffice = [
  'decide_or_act_in_office', 'use_state_facility', 'mobilise_subordinates', 'mobilise_residents', 'distribute_aid',
  'programme_with_candidate', 'replace_official', 'organise_activity', 'speak', 'declare_support', 'gesture', 'store_material',
] as const;

export const electionActs = defineRules({
  'EL-2': {
    ...crime, acts: ['join_team', 'campaign'], confidence: 'C2', source: ['S40', 'S41'],
    basis: ['UU 7/2017 Pasal 280 ayat (3)', 'UU 7/2017 Pasal 494'],
    elements: { person: any(civilServant, is('actor.kind', 'village_head', 'village_staff')), contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign'), executor: any(is('act', 'join_team'), has('speaking'), has('active_support')) },
    remedies: ['stop_activity'],
  },
  'EL-3': {
    special: any(is('act', 'use_state_facility'), has('state_facility')),
    ...crime, acts: ['use_state_facility', 'campaign', 'organise_activity'], confidence: 'C2', source: ['S42', 'S43'],
    basis: ['UU 7/2017 Pasal 280 ayat (1) huruf h', 'UU 7/2017 Pasal 521'], effect: 'person',
    elements: {
      contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign'),
      facility: any(is('act', 'use_state_facility'), has('state_facility')),
    },
    unless: { equal_for_all: has('equal_treatment') },
  },
  'EL-4-village': {
    ...crime, acts: inOffice, confidence: 'C2', source: ['S40', 'S42', 'S44'],
    basis: ['UU 7/2017 Pasal 282', 'UU 7/2017 Pasal 490'],
    elements: { person: is('actor.kind', 'village_head'), contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign'), favours_or_harms: favours },
    remedies: ['stop_activity'],
  },
  'EL-4-state': {
    // The prohibition (Pasal 282) has two sources, the penalty none that was read: the advice is plain, the finding a person's.
    ...crime, acts: inOffice, effect: 'person', advice: 'forbidden', confidence: 'M', source: ['S40', 'S42', 'S44'],
    basis: ['UU 7/2017 Pasal 282', 'UU 7/2017 Pasal 547'],
    elements: { person: is('actor.kind', 'elected_official'), contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign'), favours_or_harms: favours },
  },
  'EL-4-officials': {
    ...crime, track: 'office', level: null, levelOpen: 'no_own_crime', acts: ['decide_or_act_in_office', 'replace_official', 'distribute_aid', 'programme_with_candidate', 'use_state_facility'],
    confidence: 'C2', source: ['S40', 'S44'], basis: ['UU 7/2017 Pasal 282'], decidedBy: 'appointing_authority',
    elements: { person: all(civilServant, officialPost), contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign'), favours_or_harms: favours },
    unless: { equal_for_all: has('equal_treatment') },
    remedies: ['stop_activity'],
  },
  'EL-5': {
    ...crime, track: 'office', level: null, levelOpen: 'no_own_crime', confidence: 'C2', source: ['S41', 'S44'], decidedBy: 'appointing_authority',
    acts: ['organise_activity', 'mobilise_subordinates', 'mobilise_residents', 'give_goods_or_money', 'distribute_material', 'declare_support', 'speak', 'written_commitment', 'party_speaker'],
    unless: { on_duty: all(has('duty_assignment'), is('act', 'party_speaker')) },
    basis: ['UU 7/2017 Pasal 283 ayat (1)', 'UU 7/2017 Pasal 283 ayat (2)'],
    elements: {
      person: civilServant, contest: nationalContest, object: any(candidateSide, all(is('target', 'party'), { window: 'W-09' })),
      leads_to_partiality: any(is('act', 'mobilise_subordinates', 'mobilise_residents', 'distribute_material', 'declare_support', 'written_commitment'), givesSupport, all(has('goods_or_money'), not(is('stance', 'neutral')))),
    },
    remedies: ['stop_activity'],
  },
  'EL-6': {
    ...crime, track: 'office', level: null, levelOpen: 'no_own_crime', acts: ['use_state_facility', 'store_material'], confidence: 'C2', source: ['S45'],
    basis: ['UU 7/2017 Pasal 304'], decidedBy: 'appointing_authority',
    elements: { person: is('actor.kind', 'elected_official'), contest: nationalContest, object: candidateSideOrParty, campaign: is('phase', 'campaign') },
  },
  'EL-7': {
    special: promotes,
    ...crime, acts: ['campaign'], effect: 'person', confidence: 'C2', source: ['S42'], basis: ['UU 7/2017 Pasal 492'],
    elements: { contest: nationalContest, object: candidateSideOrParty, outside_schedule: is('phase', 'before_campaign', 'quiet_days', 'voting', 'after_voting'), promotes },
  },
  'PK-1': {
    ...crime, track: 'office', effect: 'person', level: null, levelOpen: 'duty_of_candidate', acts: ['campaign', 'join_team', 'party_speaker'], confidence: 'T', source: ['S06', 'S07b'],
    basis: ['UU 10/2016 Pasal 70 ayat (1)', 'UU 1/2015 Pasal 189 (sebagaimana diganti UU 8/2015)'],
    elements: { person: any(civilServant, is('actor.kind', 'village_head', 'village_staff')), contest: regionalContest, object: candidateSide, campaign: is('phase', 'campaign') },
    remedies: ['stop_activity'],
  },
  'PK-2': {
    ...crime, acts: inOffice, confidence: 'T', source: ['S06', 'S07', 'S47'],
    basis: ['UU 10/2016 Pasal 71 ayat (1)', 'UU 1/2015 Pasal 188'],
    elements: {
      person: any(all(civilServant, officialPost), is('actor.kind', 'village_head')),
      contest: regionalContest, object: candidateSide, favours_or_harms: favours,
    },
    unless: { equal_for_all: has('equal_treatment') },
    remedies: ['stop_activity', 'tell_other_superior'],
  },
  'PK-2-mk136': {
    ...crime, acts: inOffice, confidence: 'C2', source: ['S47'], from: '2024-11-14',
    basis: ['UU 10/2016 Pasal 71 ayat (1)', 'UU 1/2015 Pasal 188', 'Putusan MK 136/PUU-XXII/2024'],
    elements: { person: is('actor.kind', 'elected_official'), contest: regionalContest, object: candidateSide, favours_or_harms: favours },
    unless: { equal_for_all: has('equal_treatment') },
  },
  'PK-4': {
    special: any(is('actor.post', 'acting_head'), is('actor.kind', 'elected_official')),
    ...crime, acts: ['decide_or_act_in_office', 'distribute_aid', 'programme_with_candidate', 'use_state_facility'], confidence: 'T', source: ['S06', 'S07'],
    basis: ['UU 10/2016 Pasal 71 ayat (3)', 'UU 10/2016 Pasal 71 ayat (4)', 'UU 1/2015 Pasal 188'],
    elements: {
      person: headOfRegion, contest: regionalContest,
      window: { window: 'W-02' }, object: is('standing', 'prospective', 'candidate'), favours_or_harms: favours,
    },
    unless: { equal_for_all: has('equal_treatment') },
  },
  'PK-3': {
    ...crime, acts: ['replace_official'], confidence: 'T', source: ['S06', 'S07', 'S48'],
    basis: ['UU 10/2016 Pasal 71 ayat (2)', 'UU 10/2016 Pasal 71 ayat (4)', 'UU 1/2015 Pasal 190'],
    elements: { person: headOfRegion, window: { window: 'W-01' }, no_approval: not(has('minister_approval')) },
    conditions: ['written_approval_of_minister'], remedies: ['ask_minister_first'],
  },
  'PK-5': {
    ...crime, acts: ['replace_official'], confidence: 'T', source: ['S06'],
    basis: ['UU 10/2016 Pasal 162 ayat (3)', 'UU 1/2015 Pasal 190'],
    elements: { person: headOfRegion, window: { window: 'W-03' }, no_approval: not(has('minister_approval')) },
    conditions: ['written_approval_of_minister'], remedies: ['ask_minister_first'],
  },
  'PK-7': {
    ...crime, acts: ['give_goods_or_money', 'receive_goods_or_money'], confidence: 'T', source: ['S06'],
    basis: ['UU 10/2016 Pasal 73 ayat (4)', 'UU 10/2016 Pasal 187A'],
    elements: { contest: regionalContest, object: candidateSideOrParty, to_win_votes: any(has('call_to_vote'), is('stance', 'support'), has('active_support')) },
    remedies: ['do_not_take_and_report'],
  },
  'EL-vote-buying': {
    ...crime, acts: ['give_goods_or_money', 'receive_goods_or_money'], effect: 'person', confidence: 'M', source: ['S06'],
    basis: ['UU 7/2017 Pasal 523'],
    elements: { contest: nationalContest, object: candidateSideOrParty, to_win_votes: any(has('call_to_vote'), is('stance', 'support'), has('active_support')) },
    remedies: ['do_not_take_and_report'],
  },
  'PRG-5': {
    special: is('actor.post', 'acting_head'),
    track: 'office', effect: 'breach', level: null, levelOpen: 'no_own_crime', acts: ['replace_official'], confidence: 'T', source: ['S117'], decidedBy: 'home_minister',
    basis: ['PP 49/2008 Pasal 132A ayat (1) huruf a', 'PP 49/2008 Pasal 132A ayat (2)', 'SE Mendagri 821/5492/SJ'],
    elements: { person: is('actor.post', 'acting_head'), window: { window: 'W-11' }, no_approval: not(has('minister_approval')) },
    conditions: ['written_approval_of_minister'], remedies: ['ask_minister_first'],
  },
  'PRG-1': {
    track: 'office', effect: 'breach', level: null, levelOpen: 'circular', acts: ['replace_official'], confidence: 'C2', source: ['S48'], from: '2024-03-29', decidedBy: 'home_minister',
    basis: ['Surat Menteri Dalam Negeri 100.2.1.3/1575/SJ'],
    elements: { person: civilServant, window: { window: 'W-01' }, no_approval: not(has('minister_approval')) },
    conditions: ['written_approval_of_minister'], remedies: ['ask_minister_first'],
  },
  'PK-3-approved': {
    special: has('minister_approval'), shownAs: ['PK-3'],
    track: 'office', effect: 'no_breach', level: null, advice: 'allowed_with_condition', acts: ['replace_official'], confidence: 'T', source: ['S06', 'S48'],
    basis: ['UU 10/2016 Pasal 71 ayat (2)'],
    elements: { approval: has('minister_approval') },
    conditions: ['written_approval_of_minister'],
  },
  'PRG-3': {
    track: 'office', effect: 'breach', level: null, levelOpen: 'circular', acts: ['distribute_aid'], confidence: 'C2', source: ['S54'], decidedBy: 'home_minister', uncertain: ['U-13'],
    basis: ['Surat edaran Menteri Dalam Negeri, 13 November 2024'],
    elements: { window: { window: 'W-04' }, regional_budget: has('state_budget') },
    unless: { emergency: has('disaster_or_emergency') },
    conditions: ['after_voting_day'], remedies: ['postpone_aid'],
  },
  'DES-29b': {
    track: 'office', effect: 'breach', level: null, levelOpen: 'not_encoded', confidence: 'C1', source: ['kasus-062'], decidedBy: 'regent_or_mayor',
    acts: [
      'attend_declaration', 'declare_support', 'organise_activity', 'mobilise_residents', 'speak', 'gesture', 'campaign', 'attend_campaign',
      'use_state_facility', 'decide_or_act_in_office', 'distribute_aid', 'post', 'share', 'comment', 'livestream', 'photo_with', 'pose_with',
      'wear_attributes', 'put_up_props', 'distribute_material', 'give_goods_or_money', 'join_team', 'attend_event', 'attend_meeting',
      'party_speaker', 'written_commitment', 'programme_with_candidate', 'mobilise_subordinates',
    ],
    basis: ['UU Desa Pasal 29 huruf b', 'UU Desa Pasal 51 huruf b'],
    elements: {
      person: is('actor.kind', 'village_head', 'village_staff'),
      object: any(candidateSideOrParty, is('standing', 'prospective')),
      favours: any(is('act', 'attend_declaration', 'declare_support', 'mobilise_residents', 'campaign', 'gesture', 'use_state_facility', 'wear_attributes', 'put_up_props',
          'distribute_material', 'join_team', 'party_speaker', 'written_commitment', 'programme_with_candidate', 'mobilise_subordinates'), givesSupport),
    },
    remedies: ['stop_activity'],
  },
});
