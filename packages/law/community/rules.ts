// RT, RW, LMK, FKDM, cadres: not civil servants. They are never shown a sanction of PP 94/2021; the ward
// head (lurah) who appointed them decides (law.md section 6).
import { any, has, hasAny, is } from '../engine/condition.ts';
import { candidateSideOrParty, givesSupport } from '../engine/elements.ts';
import { defineRules } from '../engine/rule.ts';

const officer = is('actor.kind', 'community_officer');
const common = { track: 'community', level: null, levelOpen: 'community_ladder', decidedBy: 'ward_head' } as const;
const campaigning = [
  'campaign', 'join_team', 'distribute_material', 'put_up_props', 'declare_support', 'mobilise_residents', 'organise_activity',
  'speak', 'party_speaker', 'wear_attributes', 'post', 'share', 'give_goods_or_money', 'party_witness', 'written_commitment',
  'distribute_aid', 'livestream', 'gesture', 'photo_with', 'use_state_facility', 'donate', 'store_material', 'mobilise_subordinates',
  'attend_campaign', 'attend_declaration', 'collect_id_cards', 'support_letter', 'join_group',
] as const;

export const community = defineRules({
  'COM-1': {
    ...common, effect: 'breach', acts: ['party_member'], basis: ['Permendagri 18/2018 Pasal 8 ayat (5)', 'Permendagri 18/2018 Pasal 14'],
    confidence: 'C2', source: ['S51'],
    elements: { person: officer },
    unless: { misused: hasAny('without_consent', 'done_by_other') },
    remedies: ['resign_from_party_first', 'object_if_name_misused'],
  },
  'COM-3': {
    ...common, effect: 'disputed', advice: 'forbidden', acts: campaigning,
    basis: ['Pergub DKI Jakarta 22/2022 Pasal 30', 'SE Sekda DKI Jakarta 65/SE/2018'], confidence: 'C2', source: ['S50', 'S51', 'S52', 'S53'],
    elements: {
      person: officer,
      object: any(candidateSideOrParty, is('standing', 'prospective')),
      takes_side: any(
        is('act', 'campaign', 'join_team', 'distribute_material', 'put_up_props', 'declare_support', 'party_witness', 'written_commitment', 'mobilise_residents', 'collect_id_cards', 'wear_attributes'),
        givesSupport,
      ),
    },
    remedies: ['ask_ward_office'],
  },
  'COM-4-run': {
    ...common, effect: 'disputed', advice: 'avoid', acts: ['run_while_in_office', 'declare_self', 'register_with_party'],
    basis: ['Permendagri 18/2018 Pasal 8 ayat (5)', 'Pergub DKI Jakarta 22/2022 Pasal 30'], confidence: 'I', source: ['S51', 'S52'],
    elements: { person: officer, runs: any(is('relation', 'self'), is('target', 'self', 'party')) },
    unless: { resigned: has('resignation_filed') },
    remedies: ['ask_ward_office'],
  },
  'COM-0': {
    ...common, effect: 'advice', advice: 'avoid', level: null, acts: ['like', 'comment', 'follow', 'sticker', 'pose_with', 'photo_with', 'attend_event', 'attend_meeting', 'repost_old_photo', 'allow_props', 'appear_on_props'],
    basis: ['Pergub DKI Jakarta 22/2022 Pasal 30'], confidence: 'I', source: ['S52', 'SEED3'],
    elements: { person: officer, object: any(candidateSideOrParty, is('standing', 'prospective')) },
    unless: { on_duty: hasAny('duty_assignment', 'official_invitation') },
    remedies: ['ask_ward_office'],
  },
});
