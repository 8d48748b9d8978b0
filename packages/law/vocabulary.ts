// The words in which facts are told. They are the contract of `netral assess`: a word may be added,
// none may change its meaning without an entry in CHANGELOG.md.

export const actorKinds = [
  'pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'village_head', 'village_staff',
  'elected_official', 'volunteer', 'other_non_asn',
] as const;

export const posts = [
  'jpt_madya', 'jpt_pratama', 'administrator', 'supervisor', 'staff', 'functional', 'camat', 'lurah', 'school_head',
  'teacher', 'health_worker', 'acting_head', 'election_officer', 'village_secretary',
] as const;

export const contests = ['president', 'dpr', 'dpd', 'dprd_province', 'dprd_city', 'governor', 'regent', 'mayor'] as const;
/** Contests of which only the kind is known. */
export const contestKinds = ['legislature', 'regional_head'] as const;

export const relations = ['spouse', 'family', 'none', 'self'] as const;

export const media = [
  'public_online', 'campaign_account', 'candidate_account', 'closed_group', 'status_story', 'private_message',
  'broadcast', 'physical', 'official_duty', 'party_register',
] as const;

export const targets = [
  'prospective', 'candidate', 'party', 'campaign_team', 'props', 'official', 'self', 'election_body', 'none',
] as const;

export const targetStatuses = ['not_registered', 'registered', 'determined'] as const;
export const stances = ['support', 'oppose', 'neutral', 'unclear'] as const;
export const proofs = ['admitted', 'documented', 'witnessed', 'alleged', 'hearsay', 'denied'] as const;
/** Whether a photo or video was made before or after the person became (bakal) calon. */
export const contentTimes = ['before_candidacy', 'during_candidacy'] as const;
export const knownPhases = ['before_campaign', 'campaign', 'quiet_days', 'voting', 'after_voting'] as const;

export const qualifiers = [
  'party_attributes', 'agency_attributes', 'gesture', 'symbol', 'campaign_background', 'active_support', 'call_to_vote',
  'speaking', 'asking_question', 'duty_assignment', 'official_invitation', 'other_capacity', 'candidate_unexpected',
  'left_at_once', 'told_superior', 'working_hours', 'own_leave', 'resignation_filed', 'state_facility', 'state_budget',
  'subordinates', 'colleagues', 'residents', 'goods_or_money', 'incumbent_name_or_picture', 'equal_treatment',
  'official_source', 'official_motto', 'done_by_other', 'without_consent', 'accidental', 'host_direction',
  'deleted_promptly', 'prior_warning', 'ordered_by_superior', 'threatened', 'minister_approval',
  'disaster_or_emergency', 'repeat_breach',
] as const;

export const acts = [
  'post', 'comment', 'like', 'share', 'follow', 'join_group', 'added_to_group', 'sticker', 'photo_with', 'pose_with',
  'keep_old_photo', 'repost_old_photo', 'tagged_by_other', 'gesture', 'livestream', 'campaign', 'attend_campaign',
  'attend_declaration', 'attend_event', 'attend_election_stage', 'attend_meeting', 'wear_attributes', 'put_up_props',
  'allow_props', 'appear_on_props', 'remove_props', 'remove_props_on_duty', 'distribute_material', 'store_material',
  'speak', 'declare_support', 'written_commitment', 'organise_activity', 'mobilise_subordinates',
  'mobilise_residents', 'use_state_facility', 'decide_or_act_in_office', 'replace_official', 'distribute_aid',
  'give_goods_or_money', 'receive_goods_or_money', 'programme_with_candidate', 'facilitate_equally', 'join_team',
  'party_witness', 'guard_vote_count', 'party_speaker', 'donate', 'party_member', 'name_misused',
  'register_with_party', 'approach_party', 'approach_public', 'declare_self', 'run_while_in_office',
  'support_letter', 'collect_id_cards', 'answer_survey', 'run_survey', 'bet', 'accompany_spouse',
  'spouse_uninvolved', 'vote', 'show_ballot', 'inked_finger', 'share_official_information', 'criticise',
  'insult_colleague', 'serve_as_election_officer', 'other',
] as const;

export const advices = ['allowed', 'allowed_with_condition', 'ask', 'avoid', 'forbidden'] as const;
export const tracks = ['ethics', 'discipline', 'dismissal', 'election_crime', 'contract', 'community', 'office'] as const;
export const findings = ['breach', 'no_breach', 'disputed', 'not_covered', 'needs_facts'] as const;
export const levels = ['moral', 'light', 'moderate', 'severe', 'dismissal', 'criminal'] as const;

export type ActorKind = (typeof actorKinds)[number];
export type Post = (typeof posts)[number];
export type Contest = (typeof contests)[number];
export type ContestKind = (typeof contestKinds)[number];
export type Relation = (typeof relations)[number];
export type Medium = (typeof media)[number];
export type Target = (typeof targets)[number];
export type TargetStatus = (typeof targetStatuses)[number];
export type Stance = (typeof stances)[number];
export type Proof = (typeof proofs)[number];
export type ContentTime = (typeof contentTimes)[number];
export type KnownPhase = (typeof knownPhases)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Act = (typeof acts)[number];
export type Advice = (typeof advices)[number];
export type Track = (typeof tracks)[number];
export type Finding = (typeof findings)[number];
export type Level = (typeof levels)[number];
