// The situations that people ask about, each with the facts it stands for. The first 44 ids are stable.
// `null`: nothing is judged; a page of the law is read instead. Titles stand in `words/situations.*.ts`.
import type { Facts } from './input.ts';

export const situations = {
  spanduk: { act: 'put_up_props', medium: 'physical', target: 'props' },
  kampanye_medsos: { act: 'post', medium: 'public_online', target: 'candidate', stance: 'support' },
  like: { act: 'like', target: 'candidate' },
  komentar: { act: 'comment', target: 'candidate' },
  bagikan: { act: 'share', target: 'candidate' },
  ikuti: { act: 'follow', target: 'candidate' },
  grup: { act: 'join_group', medium: 'campaign_account', target: 'candidate' },
  foto_calon: { act: 'photo_with', target: 'candidate' },
  pose_jari: { act: 'gesture', target: 'candidate', with: ['gesture'] },
  foto_lama: { act: 'keep_old_photo', target: 'candidate' },
  deklarasi: { act: 'attend_declaration', medium: 'physical', target: 'candidate' },
  peserta_kampanye: { act: 'attend_campaign', medium: 'physical', target: 'candidate' },
  undangan_jebakan: { act: 'attend_event', medium: 'physical', target: 'candidate', with: ['candidate_unexpected'] },
  dekati_parpol: { act: 'approach_party', target: 'party', relation: 'self' },
  nyalon: { act: 'declare_self', target: 'self', relation: 'self' },
  narasumber: { act: 'party_speaker', medium: 'physical', target: 'party' },
  pasangan_calon: { act: 'accompany_spouse', medium: 'physical', target: 'candidate', relation: 'spouse' },
  keluarga_calon: { act: 'campaign', target: 'candidate', relation: 'family' },
  kebijakan: { act: 'decide_or_act_in_office', medium: 'official_duty', target: 'candidate', stance: 'support' },
  mobilisasi: { act: 'mobilise_residents', target: 'candidate', stance: 'support' },
  ktp: { act: 'support_letter', target: 'prospective' },
  fasilitas: { act: 'use_state_facility', target: 'candidate', with: ['state_facility'] },
  sumbangan: { act: 'donate', target: 'candidate' },
  anggota_parpol: { act: 'party_member', target: 'party' },
  timses: { act: 'join_team', target: 'candidate', stance: 'support' },
  penyelenggara: { act: 'serve_as_election_officer', target: 'election_body' },
  bansos: { act: 'distribute_aid', medium: 'official_duty', target: 'candidate' },
  kumpulkan_warga: { act: 'organise_activity', medium: 'physical', target: 'candidate', with: ['residents'] },
  atribut: { act: 'wear_attributes', medium: 'physical', target: 'candidate' },
  hak_pilih: { act: 'vote', target: 'none' },
  visi_misi: { act: 'attend_campaign', medium: 'physical', target: 'candidate', stance: 'neutral', without: ['active_support'] },
  survei: { act: 'answer_survey', target: 'none' },
  cuti: { act: 'accompany_spouse', target: 'candidate', relation: 'spouse' },
  lapor: null,
  rahasia_pelapor: null,
  tekanan: { act: 'other', target: 'candidate', stance: 'support', with: ['ordered_by_superior'] },
  siapa_terikat: null,
  sanksi: null,
  klarifikasi: null,
  serang_calon: { act: 'criticise', target: 'candidate', stance: 'oppose' },
  status_pribadi: { act: 'post', medium: 'status_story', target: 'candidate', stance: 'support' },
  waktu: null,
  akun_anonim: { act: 'post', medium: 'public_online', target: 'candidate', stance: 'support' },
  tugas_dinas: { act: 'attend_event', medium: 'physical', target: 'official', with: ['duty_assignment'] },
  disuruh_atasan: { act: 'other', target: 'candidate', stance: 'support', with: ['ordered_by_superior'] },
  dipanggil_bawaslu: null,
  ribut_rekan: { act: 'insult_colleague', target: 'none' },
} as const satisfies Record<string, Facts | null>;

export type SituationId = keyof typeof situations;
export const situationIds = Object.keys(situations) as SituationId[];
export const factsOfSituation = (id: SituationId): Facts | null => situations[id];

/** The eight choices of the first page; `acts` are offered as the first question, `null` shows all situations. */
export const startingChoices = {
  upload: { facts: {}, acts: ['photo_with', 'post', 'keep_old_photo', 'repost_old_photo'] },
  react: { facts: {}, acts: ['like', 'comment', 'share', 'sticker'] },
  follow: { facts: {}, acts: ['follow', 'join_group', 'added_to_group'] },
  pose: { facts: {}, acts: ['photo_with', 'pose_with', 'keep_old_photo', 'tagged_by_other'] },
  event: { facts: { medium: 'physical' }, acts: ['attend_campaign', 'attend_declaration', 'attend_meeting', 'attend_event'] },
  attributes: { facts: { act: 'wear_attributes', medium: 'physical' }, acts: [] },
  // Whoever is not sure what the order is about is still told how to refuse one.
  ordered: { facts: { with: ['ordered_by_superior'], target: 'candidate' }, unsure: { act: 'other', stance: 'support' }, acts: ['attend_campaign', 'share', 'mobilise_residents', 'support_letter', 'distribute_material', 'other'] },
  other: null,
} as const satisfies Record<string, { facts: Facts; unsure?: Facts; acts: readonly string[] } | null>;

export type StartingChoice = keyof typeof startingChoices;
