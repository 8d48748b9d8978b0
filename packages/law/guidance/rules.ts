// The tricky cases (law.md section 10), one list, read from top to bottom like its source: what a person is told where the
// lists are silent, or narrower than what officials say. These rules raise or give advice; they never make a finding heavier by themselves.
import { all, any, has, hasAny, is, not } from '../engine/condition.ts';
import { candidate, candidateSide, candidateSideOrParty, givesSupport, hopeful, hopefulSide, openToAll, promotes } from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const bound = is(
  'actor.kind', 'pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'village_head', 'village_staff', 'volunteer',
);
const spouseOfAsn = all(is('relation', 'spouse'), is('actor.kind', 'pns', 'cpns', 'pppk'));
const staff = is('actor.kind', 'pns', 'cpns', 'pppk', 'contract_worker', 'volunteer');
const anySide = any(hopefulSide, candidateSideOrParty);
// Acts that no item of list B names, though the same act for a bakal calon is in list A.
const signsOfSupport = ['attend_event', 'attend_meeting', 'attend_election_stage', 'wear_attributes', 'party_speaker', 'donate', 'store_material', 'gesture'] as const;
// A pose alone is evidence, not the breach (law.md 10.1); to wear or to give is the sign itself.
const showsSupport = any(
  all(is('act', 'gesture'), any(is('stance', 'support'), hasAny('active_support', 'call_to_vote'))),
  all(not(is('act', 'gesture')), givesSupport),
  is('act', 'wear_attributes', 'donate'),
);
/** What superiors order. */
const orderedActs = ['attend_campaign', 'attend_declaration', 'attend_meeting', 'attend_event', 'post', 'like', 'share', 'follow', 'join_group', 'wear_attributes', 'distribute_material', 'put_up_props', 'collect_id_cards', 'support_letter', 'donate', 'mobilise_residents', 'campaign', 'declare_support', 'other'] as const;
const advice = { track: null, effect: 'advice', level: null } as const;
const noBreach = { track: 'discipline', effect: 'no_breach', level: null } as const;

export const guidance = defineRules({
  'GUI-01': {
    ...advice, advice: 'avoid', acts: ['attend_campaign', 'attend_declaration', 'attend_meeting'], basis: ['PP 94/2021 Pasal 5 huruf n angka 1'],
    confidence: 'C2', source: ['S61', 'S80', 'S81', 'S82', 'S83', 'S84', 'S85', 'S86', 'S87', 'S88'], uncertain: ['U-06'],
    elements: { person: bound, object: anySide },
    unless: { on_duty: hasAny('duty_assignment', 'official_invitation'), election_officer: is('actor.post', 'election_officer'), left: all(has('candidate_unexpected'), has('left_at_once')), spouse: spouseOfAsn },
    conditions: ['no_attributes_no_signs'], remedies: ['do_not_go', 'leave_and_note_time', 'tell_other_superior'],
  },
  'GUI-02': {
    ...noBreach, advice: 'allowed_with_condition',
    acts: ['attend_campaign', 'attend_declaration', 'attend_event', 'attend_meeting', 'attend_election_stage', 'speak', 'party_speaker'],
    basis: [], confidence: 'C2', source: ['S85', 'S88'],
    elements: { person: bound, on_duty: hasAny('duty_assignment', 'official_invitation') },
    unless: { takes_side: any(hasAny('gesture', 'symbol', 'party_attributes', 'call_to_vote', 'active_support'), is('stance', 'support')) },
    // A guest needs no letter: these hold for who comes on duty.
    oneWay: true, conditions: ['carry_assignment_letter', 'no_attributes_no_signs'], remedies: ['keep_assignment_letter'],
  },
  'GUI-03': {
    ...advice, advice: 'avoid', acts: ['like', 'comment', 'share', 'sticker'], basis: ['UU 20/2023 Pasal 9 ayat (2)'],
    confidence: 'C2', source: ['S66', 'S89', 'S90', 'S91'],
    elements: { person: bound, object: anySide, not_team_account: not(is('medium', 'campaign_account')) },
    unless: { official_information: all(has('official_source'), is('stance', 'neutral')) },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-03-list': {
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'avoid', acts: ['like', 'comment', 'share'],
    basis: ['SKB 22 September 2022, Lampiran II huruf B angka 6', 'UU 20/2023 Pasal 9 ayat (2)'], confidence: 'C2', source: ['S66', 'S89', 'S90', 'S91'], uncertain: ['U-08'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: any(hopefulSide, candidateSideOrParty), open: is('medium', 'public_online', 'candidate_account', 'status_story', 'closed_group', 'broadcast') },
    unless: { neutral_information: any(has('official_source'), is('stance', 'neutral')) },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-04': {
    ...advice, advice: 'avoid', acts: ['follow', 'join_group'], basis: [], confidence: 'I', source: [], uncertain: ['U-08'],
    elements: { person: bound, object: anySide, not_team_account: not(is('medium', 'campaign_account')) },
    unless: { only_to_read: all(is('act', 'follow'), is('stance', 'neutral'), not(has('active_support')), is('medium', 'candidate_account')) },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-04-read': {
    ...advice, advice: 'allowed_with_condition', acts: ['follow'], basis: [], confidence: 'C1', source: ['kasus-001'], uncertain: ['U-08'],
    elements: { person: bound, object: anySide, only_to_read: all(is('stance', 'neutral'), not(has('active_support')), is('medium', 'candidate_account')) },
    conditions: ['read_only_no_reaction'],
  },
  'GUI-05': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['keep_old_photo'], basis: [], confidence: 'C2', source: ['SEED2', 'S92'],
    elements: { person: bound },
    unless: {
      sign_of_support: any(hasAny('gesture', 'symbol', 'call_to_vote', 'party_attributes'), is('stance', 'support')),
      made_during: is('contentMade', 'during_candidacy'),
    },
    conditions: ['add_date_and_event'], remedies: ['add_date_and_event', 'do_not_delete'],
  },
  'GUI-05-sign': {
    openAdvice: 'allowed_with_condition', conditions: ['no_sign_in_old_photo'],
    ...advice, advice: 'avoid', acts: ['keep_old_photo'], basis: [], confidence: 'I', source: ['S92'],
    elements: { person: bound, sign_of_support: any(hasAny('gesture', 'symbol', 'call_to_vote', 'party_attributes'), is('stance', 'support')) },
    remedies: ['keep_dated_copy_then_archive', 'do_not_delete'],
  },
  'GUI-05-during': {
    openAdvice: 'allowed_with_condition', conditions: ['photo_from_before'],
    ...advice, advice: 'avoid', acts: ['keep_old_photo'], basis: [], confidence: 'I', source: ['S92'],
    elements: { person: bound, object: any(anySide, is('target', 'official')), made_during: is('contentMade', 'during_candidacy') },
    remedies: ['keep_dated_copy_then_archive', 'do_not_delete'],
  },
  'GUI-06': {
    ...advice, advice: 'forbidden', acts: ['repost_old_photo'], basis: [], confidence: 'C1', source: ['S92'],
    elements: { person: bound, object: anySide, medium: not(is('medium', 'private_message')) },
    remedies: ['do_not_post_photo', 'if_posted_archive'],
  },
  'GUI-07': {
    ...advice, advice: 'allowed_with_condition', acts: ['tagged_by_other'], basis: [], confidence: 'I', source: [],
    elements: { person: bound },
    conditions: ['untag_and_keep_evidence'], remedies: ['untag_and_keep_evidence'],
  },
  'GUI-08': {
    special: any(is('act', 'gesture'), hasAny('gesture', 'symbol'), all(is('act', 'vote', 'inked_finger'), hasAny('party_attributes', 'call_to_vote'))),
    ...advice, advice: 'avoid', acts: ['gesture', 'pose_with', 'photo_with', 'vote', 'inked_finger'], basis: [], confidence: 'C2', source: ['S67', 'S93', 'S94', 'S95'],
    elements: { person: bound },
    remedies: ['neutral_pose'],
  },
  'GUI-08-pose': {
    special: any(is('act', 'gesture'), hasAny('gesture', 'symbol')),
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'avoid', acts: ['gesture', 'pose_with'],
    basis: ['PP 94/2021 Pasal 5 huruf n angka 5', 'PP 94/2021 Pasal 5 huruf n angka 6'], confidence: 'C2', source: ['S57', 'S67', 'S93', 'S94', 'S95'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: anySide, pose: any(is('act', 'gesture'), hasAny('gesture', 'symbol')) },
    remedies: ['neutral_pose'],
  },
  'GUI-08-worker': {
    track: 'contract', effect: 'disputed', level: null, levelOpen: 'contract_ladder', advice: 'avoid', acts: ['gesture', 'pose_with'],
    special: any(is('act', 'gesture'), hasAny('gesture', 'symbol', 'campaign_background'), is('stance', 'support')),
    basis: ['SE MenPANRB 01/2023'], confidence: 'C2', source: ['S30', 'S56'], decidedBy: 'contract_giver',
    elements: { person: is('actor.kind', 'contract_worker', 'volunteer'), object: anySide },
    remedies: ['neutral_pose'],
  },
  'GUI-09': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['attend_event', 'programme_with_candidate', 'speak'], basis: [], confidence: 'I', source: [],
    elements: { person: bound, official_in_office: is('target', 'official'), on_duty: has('duty_assignment') },
    unless: { takes_side: any(hasAny('gesture', 'symbol', 'call_to_vote', 'party_attributes'), is('stance', 'support')) },
    conditions: ['no_selfie_upload', 'institution_documentation'],
  },
  'GUI-10': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['attend_event', 'attend_meeting', 'attend_campaign', 'attend_declaration'], basis: [], confidence: 'C2', source: ['SEED1', 'S68', 'S88'],
    elements: { person: bound, unexpected: has('candidate_unexpected') },
    unless: { takes_side: givesSupport },
    conditions: ['leave_at_once'], remedies: ['leave_and_note_time', 'tell_other_superior'],
  },
  'GUI-11': {
    special: is('relation', 'family'),
    ...advice, advice: 'avoid', acts: ['photo_with', 'repost_old_photo', 'post'], basis: [], confidence: 'C1', source: ['S20'],
    elements: { person: bound, family: is('relation', 'family'), object: any(hopeful, candidate) },
    remedies: ['keep_in_private_album'],
  },
  'GUI-12': {
    ...advice, advice: 'allowed_with_condition', acts: ['attend_event'], basis: [], confidence: 'C1', source: ['S68'],
    elements: { person: bound, object: anySide },
    unless: { takes_side: givesSupport },
    conditions: ['no_photo_upload', 'no_attributes_no_signs'],
  },
  'GUI-support': {
    special: showsSupport,
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'forbidden', acts: signsOfSupport,
    basis: ['PP 94/2021 Pasal 5 huruf n angka 6', 'SKB 22 September 2022, Lampiran II huruf B angka 8'], confidence: 'I', source: ['S01'], uncertain: ['U-16'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: candidateSide },
    unless: { official_motto: has('official_motto') },
    remedies: ['leave_and_note_time'],
  },
  'GUI-support-worker': {
    special: showsSupport,
    track: 'contract', effect: 'disputed', level: null, levelOpen: 'contract_ladder', advice: 'forbidden', acts: signsOfSupport,
    basis: ['SE MenPANRB 01/2023'], confidence: 'I', source: ['S30'], uncertain: ['U-16'], decidedBy: 'contract_giver',
    elements: { person: is('actor.kind', 'contract_worker', 'volunteer'), object: candidateSide },
    unless: { official_motto: has('official_motto') },
    remedies: ['leave_and_note_time'],
  },
  'GUI-13': {
    ...noBreach, advice: 'allowed', acts: ['vote'], basis: [], confidence: 'C2', source: ['SEED4', 'S96'],
    elements: {},
    unless: { takes_side: hasAny('gesture', 'party_attributes', 'call_to_vote') },
    conditions: ['keep_choice_secret'],
  },
  'GUI-14': {
    ...advice, advice: 'forbidden', acts: ['show_ballot'], basis: ['PKPU 25/2023 Pasal 25 ayat (1) huruf e', 'PKPU 25/2023 Pasal 28'], confidence: 'C1', source: ['S97'],
    elements: {},
    remedies: ['no_phone_in_booth'],
  },
  'GUI-15': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['inked_finger'], basis: [], confidence: 'I', source: [],
    elements: {},
    unless: { takes_side: hasAny('gesture', 'symbol', 'call_to_vote', 'party_attributes') },
    conditions: ['show_whole_hand'],
  },
  'GUI-16': {
    special: any(is('act', 'share_official_information'), all(has('official_source'), is('stance', 'neutral'))),
    ...noBreach, advice: 'allowed', acts: ['share_official_information', 'share', 'post', 'comment'], basis: [], confidence: 'I', source: [],
    elements: {},
    unless: { takes_side: any(is('stance', 'support', 'oppose'), hasAny('call_to_vote', 'symbol')) },
    conditions: ['official_source_no_endorsement'],
  },
  'GUI-17': {
    ...advice, advice: 'avoid', acts: ['sticker', 'post', 'share', 'photo_with', 'comment', 'repost_old_photo', 'declare_support', 'livestream'], basis: ['UU 20/2023 Pasal 9 ayat (2)'], confidence: 'C2', source: ['S89', 'S98'], uncertain: ['U-08'],
    elements: { person: bound, object: anySide, half_open: is('medium', 'closed_group', 'status_story', 'private_message') },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-17-group': {
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'avoid', acts: ['sticker', 'post', 'share', 'photo_with', 'declare_support', 'repost_old_photo', 'livestream', 'comment', 'pose_with'],
    basis: ['UU 20/2023 Pasal 9 ayat (2)'], confidence: 'C2', source: ['S89', 'S98'], uncertain: ['U-08'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: anySide, half_open: is('medium', 'closed_group', 'status_story') },
    unless: { neutral_information: all(has('official_source'), is('stance', 'neutral')) },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-17-support': {
    special: all(promotes, is('medium', 'closed_group', 'status_story')),
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'forbidden',
    acts: ['sticker', 'post', 'share', 'declare_support', 'repost_old_photo', 'livestream', 'comment', 'campaign'],
    basis: ['UU 20/2023 Pasal 9 ayat (2)'], confidence: 'C2', source: ['S89', 'S98'], uncertain: ['U-08'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: anySide },
    remedies: ['undo_and_keep_quiet'],
  },
  'GUI-18': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['added_to_group'], basis: [], confidence: 'I', source: [],
    elements: { person: bound },
    unless: { takes_side: any(hasAny('active_support', 'call_to_vote', 'gesture'), is('stance', 'support')) },
    conditions: ['leave_group_at_once'], remedies: ['leave_group_at_once', 'keep_screenshot'],
  },
  'GUI-19': {
    ...advice, advice: 'avoid', acts: ['wear_attributes'], basis: [], confidence: 'C2', source: ['S57'],
    elements: { person: bound, object: any(anySide, is('target', 'none')) },
    unless: { official_motto: has('official_motto') },
    remedies: ['no_attributes'],
  },
  'GUI-20': {
    track: 'dismissal', effect: 'no_breach', level: null, advice: 'allowed_with_condition', acts: ['name_misused', 'party_member'], basis: [], confidence: 'C2', source: ['S99'],
    elements: { without_consent: any(is('act', 'name_misused'), has('without_consent')) },
    conditions: ['object_if_name_misused'], remedies: ['object_if_name_misused', 'check_party_register'],
  },
  'GUI-21': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['support_letter'], basis: [], confidence: 'I', source: [],
    elements: { without_consent: hasAny('without_consent', 'done_by_other') },
    conditions: ['object_if_name_misused'], remedies: ['object_if_name_misused'],
  },
  'GUI-22': {
    ...advice, advice: 'forbidden', acts: ['collect_id_cards', 'support_letter'], basis: ['PP 94/2021 Pasal 5 huruf n angka 7'], confidence: 'C2', source: ['S01', 'S17'],
    elements: { person: bound },
    unless: { without_consent: hasAny('without_consent', 'done_by_other') },
    remedies: ['withdraw_support_in_writing'],
  },
  'GUI-23': {
    ...advice, advice: 'allowed_with_condition', acts: ['answer_survey'], basis: [], confidence: 'C1', source: ['S96'],
    elements: { person: bound },
    conditions: ['keep_choice_secret', 'not_for_a_team'],
  },
  'GUI-23-run': {
    ...advice, advice: 'avoid', acts: ['run_survey'], basis: [], confidence: 'M', source: ['S96'],
    elements: { person: bound },
    unless: { institution: has('duty_assignment') },
    conditions: ['not_for_a_team'],
  },
  'GUI-24': {
    ...advice, advice: 'avoid', acts: ['bet'], basis: ['PP 94/2021 Pasal 3 huruf d', 'PP 94/2021 Pasal 3 huruf f'], confidence: 'M', source: [], uncertain: ['U-08'],
    elements: {},
  },
  'GUI-26': {
    ...advice, advice: 'forbidden', acts: ['donate'], basis: ['PP 94/2021 Pasal 5 huruf n angka 3'], confidence: 'I', source: ['S01'],
    elements: { person: staff, object: anySide },
  },
  'GUI-27': {
    special: is('phase', 'after_voting'),
    ...advice, advice: 'forbidden', acts: ['declare_support', 'organise_activity', 'post', 'attend_event'], basis: ['PP 94/2021 Pasal 5 huruf n angka 6', 'UU 7/2017 Pasal 283'], confidence: 'C1', source: ['S01', 'S100'],
    elements: { person: staff, after: is('phase', 'after_voting'), object: candidateSide, celebrates: any(promotes, is('act', 'organise_activity')) },
    remedies: ['stop_activity'],
  },
  'GUI-28': {
    special: is('actor.post', 'teacher', 'school_head'),
    ...advice, advice: 'forbidden', acts: ['speak', 'organise_activity', 'mobilise_subordinates', 'distribute_material', 'campaign'], basis: ['PP 94/2021 Pasal 5 huruf n angka 6'], confidence: 'C2', source: ['S101'],
    elements: { person: staff, teacher: is('actor.post', 'teacher', 'school_head'), object: anySide, in_school: any(is('act', 'mobilise_subordinates', 'distribute_material', 'campaign'), hasAny('colleagues', 'subordinates', 'residents', 'state_facility', 'working_hours'), promotes) },
    remedies: ['stop_activity'],
  },
  'GUI-29': {
    ...advice, advice: 'forbidden', acts: ['declare_support', 'written_commitment'], basis: ['UU 7/2017 Pasal 283', 'UU 20/2023 Pasal 9 ayat (2)', 'PP 94/2021 Pasal 3 huruf f'], confidence: 'C1', source: ['S102'],
    elements: { person: staff, object: anySide },
  },
  'GUI-30': {
    special: is('actor.post', 'health_worker'),
    ...advice, advice: 'forbidden', acts: ['wear_attributes', 'use_state_facility', 'distribute_material'], basis: ['PP 94/2021 Pasal 5 huruf n angka 4', 'PP 94/2021 Pasal 5 huruf n angka 5'], confidence: 'I', source: [],
    elements: { person: staff, health: is('actor.post', 'health_worker'), object: anySide },
  },
  'GUI-31': {
    ...advice, advice: 'forbidden', acts: ['party_speaker', 'speak'], basis: ['UU 7/2017 Pasal 283'], confidence: 'C1', source: ['S62'],
    elements: { person: staff, party_event: any(is('act', 'party_speaker'), is('target', 'party')) },
    unless: { on_duty: has('duty_assignment') },
    conditions: ['carry_assignment_letter'],
  },
  'GUI-32': {
    ...advice, advice: 'forbidden', acts: ['decide_or_act_in_office', 'programme_with_candidate', 'distribute_aid', 'speak'], basis: ['PP 94/2021 Pasal 5 huruf n angka 5', 'UU 10/2016 Pasal 71'], confidence: 'T', source: ['SEED3', 'S06'],
    elements: { person: bound, object: anySide, favours_or_harms: any(is('stance', 'support', 'oppose'), is('act', 'programme_with_candidate'), hasAny('active_support', 'call_to_vote', 'incumbent_name_or_picture', 'symbol')) },
    unless: { equal_for_all: has('equal_treatment') },
  },
  'GUI-33': {
    ...advice, advice: 'forbidden', acts: ['mobilise_subordinates'], basis: ['PP 94/2021 Pasal 5 huruf a', 'PP 94/2021 Pasal 14 huruf a'], confidence: 'T', source: ['S01'],
    elements: { person: bound, object: not(is('target', 'none', 'election_body')) },
  },
  'GUI-34': {
    special: hasAny('done_by_other', 'without_consent'),
    ...advice, advice: 'allowed_with_condition', acts: ['allow_props', 'appear_on_props'], basis: [], confidence: 'I', source: [],
    elements: { person: bound },
    conditions: ['ask_to_move_props'], remedies: ['ask_to_move_props'],
  },
  'GUI-34-own': {
    ...advice, advice: 'avoid', acts: ['allow_props', 'appear_on_props', 'store_material'], basis: [], confidence: 'I', source: [],
    elements: { person: bound },
    unless: { by_others: hasAny('done_by_other', 'without_consent') },
    remedies: ['ask_to_move_props'],
  },
  'GUI-35': {
    ...noBreach, advice: 'allowed', acts: ['remove_props_on_duty'], basis: [], confidence: 'C2', source: ['S67'],
    elements: {},
    unless: { takes_side: is('stance', 'support', 'oppose') },
    conditions: ['treat_all_sides_alike'],
  },
  'GUI-35-own': {
    ...advice, advice: 'allowed_with_condition', acts: ['remove_props'], basis: [], confidence: 'C1', source: ['kasus-177'],
    elements: {},
    unless: { against_one_side: is('stance', 'oppose') },
    conditions: ['only_own_property'],
  },
  'GUI-37': {
    special: any(is('act', 'criticise'), is('stance', 'oppose')),
    ...advice, advice: 'avoid', acts: ['criticise', 'post', 'share', 'comment', 'speak', 'remove_props'], basis: ['PP 94/2021 Pasal 5 huruf n angka 5'], confidence: 'I', source: ['S01'],
    elements: { person: bound, object: any(hopeful, candidateSideOrParty), harms: any(is('act', 'criticise'), is('stance', 'oppose')) },
    remedies: ['keep_criticism_to_service'],
  },
  'GUI-37-harm': {
    special: any(is('act', 'criticise'), is('stance', 'oppose')),
    track: 'discipline', effect: 'disputed', level: null, levelOpen: 'not_in_list', advice: 'avoid', acts: ['criticise', 'remove_props'],
    basis: ['PP 94/2021 Pasal 5 huruf n angka 5'], confidence: 'I', source: ['S01'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk'), object: candidateSide, harms: is('stance', 'oppose') },
    remedies: ['keep_criticism_to_service'],
  },
  'GUI-39': {
    ...advice, advice: 'avoid', acts: ['pose_with'], basis: [], confidence: 'C2', source: ['SEED0', 'SEED1'],
    elements: { person: bound, object: anySide },
    unless: { spouse: spouseOfAsn },
    remedies: ['do_not_post_photo'],
  },
  'GUI-39-private': {
    ...advice, advice: 'avoid', acts: ['photo_with'], basis: [], confidence: 'C2', source: ['SEED0', 'SEED1'],
    elements: { person: bound, object: anySide, not_open: not(openToAll) },
    remedies: ['do_not_post_photo'],
  },
  'GUI-41': {
    ...advice, advice: 'avoid', acts: ['insult_colleague'], basis: [], confidence: 'I', source: ['SEED1'],
    elements: {},
    remedies: ['work_ethics_not_neutrality'],
  },
  'GUI-duty': {
    ...advice, advice: 'allowed_with_condition', acts: ['facilitate_equally'], basis: ['UU 7/2017 Pasal 280 ayat (1) huruf h'], confidence: 'I', source: ['S43'],
    elements: { equal: has('equal_treatment') },
    conditions: ['treat_all_sides_alike'],
  },
  'GUI-guard': {
    ...advice, advice: 'avoid', acts: ['guard_vote_count', 'party_witness'], basis: [], confidence: 'I', source: [],
    elements: { person: bound },
    unless: { election_officer: is('actor.post', 'election_officer') },
  },
  'GUI-receive': {
    ...advice, advice: 'avoid', acts: ['receive_goods_or_money'], basis: ['UU 10/2016 Pasal 187A'], confidence: 'T', source: ['S06'],
    elements: { object: anySide },
    remedies: ['do_not_take_and_report'],
  },
  'GUI-give': {
    ...advice, advice: 'forbidden', acts: ['give_goods_or_money'], basis: [], confidence: 'I', source: ['S01'],
    elements: { person: bound, object: anySide },
    unless: { equal_for_all: has('equal_treatment') },
  },
  'GUI-stage': {
    ...advice, advice: 'avoid', acts: ['attend_election_stage'], basis: [], confidence: 'I', source: [],
    elements: { person: bound, object: anySide },
    unless: { on_duty: hasAny('duty_assignment', 'official_invitation'), election_officer: is('actor.post', 'election_officer'), spouse: all(is('relation', 'spouse'), is('actor.onUnpaidLeave', 'yes')), runs: any(is('relation', 'self'), is('target', 'self')) },
  },
  'PER-14': {
    ...noBreach, advice: 'allowed_with_condition', acts: ['serve_as_election_officer'], basis: [], confidence: 'C2', source: ['S60'],
    elements: {},
    conditions: ['permission_of_superior', 'stay_neutral_twice'],
  },
  'U-17': {
    special: hasAny('ordered_by_superior', 'threatened'),
    // GUI-40: the order does not lift the prohibition; it changes remedies and routing.
    ...advice, advice: 'forbidden', acts: orderedActs,
    basis: ['PP 94/2021 Pasal 3 huruf e'], confidence: 'I', source: [], uncertain: ['U-17'],
    elements: { person: is('actor.kind', 'pns', 'cpns'), ordered: hasAny('ordered_by_superior', 'threatened'), object: anySide },
    unless: { own_duty: has('duty_assignment') },
    remedies: ['refusal_sentence', 'tell_other_superior', 'note_who_ordered'],
  },
  'U-17-other': {
    special: hasAny('ordered_by_superior', 'threatened'),
    ...advice, advice: 'forbidden', acts: orderedActs,
    basis: [], shownAs: ['U-17'], confidence: 'I', source: [], uncertain: ['U-17'],
    elements: { person: is('actor.kind', 'pppk', 'contract_worker', 'community_officer', 'village_head', 'village_staff', 'volunteer'), ordered: hasAny('ordered_by_superior', 'threatened'), object: anySide },
    unless: { own_duty: has('duty_assignment') },
    remedies: ['refusal_sentence', 'tell_other_superior', 'note_who_ordered'],
  },
  'OBJ-NONE': {
    ...noBreach, advice: 'allowed', acts: ['post', 'comment', 'like', 'share', 'follow', 'join_group', 'photo_with', 'pose_with', 'attend_event', 'attend_meeting', 'gesture', 'sticker', 'livestream', 'speak', 'organise_activity', 'distribute_aid', 'decide_or_act_in_office', 'criticise', 'use_state_facility', 'other', 'attend_election_stage', 'repost_old_photo', 'tagged_by_other', 'programme_with_candidate', 'give_goods_or_money', 'receive_goods_or_money', 'distribute_material', 'added_to_group', 'mobilise_residents', 'mobilise_subordinates', 'donate'],
    basis: [], confidence: 'I', source: [],
    elements: { no_side: is('target', 'none', 'election_body') },
    unless: { takes_side: any(hasAny('party_attributes', 'symbol', 'call_to_vote', 'campaign_background', 'incumbent_name_or_picture'), is('stance', 'support', 'oppose')) },
  },
  'OBJ-CITIZEN': {
    ...advice, advice: 'allowed', acts: [], residual: true, basis: [], confidence: 'I', source: [],
    elements: { person: is('actor.kind', 'other_non_asn') },
  },
  'DKI-1': {
    ...advice, advice: 'forbidden', acts: ['use_state_facility', 'campaign', 'join_team'], basis: ['SE Sekda DKI Jakarta e-0011/SE/2023'], confidence: 'C2', source: ['S13', 'S63'],
    from: '2023-09-27',
    elements: { person: staff, contest: is('contest', 'president', 'dpr', 'dpd', 'dprd_province'), object: anySide },
    unless: { equal_for_all: all(has('equal_treatment'), is('act', 'use_state_facility')) },
  },
});
