// The dated statements of authorities that law.md (sections 2.C, 3.5 and 10) and calendar.md (section 7) record.
// Nothing is here that they do not record: no date, no body, no wording. The texts are in our own words.
import { all, any, has, hasAny, inWindow, is } from '../engine/condition.ts';
import { anyCandidateSide, atCampaign, attending, civilServants, onDuty, pemilu2024, pilkada2024, reacting, regional, staffOfProvince } from './scopes.ts';
import { parseSiteStatements } from './site-statements.ts';
import type { Body, Statement } from './statement.ts';

export type { Statement } from './statement.ts';

type Shipped = Omit<Statement, 'id' | 'body' | 'quote' | 'channel' | 'sourceHash'> & { readonly body: Body };

const said = { onPrecision: 'day', force: 'statement', contests: [], confidence: 'C2' } as const;
const year = { ...said, onPrecision: 'year' } as const;
const month = { ...said, onPrecision: 'month' } as const;
/** The acting governor who said these was in office until then (AU-07). */
const endOfActingGovernor = '2024-10-17';
const localWord = { ...said, force: 'local', place: '31' } as const;

const shipped = {
  // Listening at a campaign: allowed, withdrawn, disputed, and since 30 October 2024 read as support (GUI-01).
  'GUI-01a-bawaslu-2018': { ...year, topic: 'GUI-01a', body: 'bawaslu', on: '2018', until: '2018-12-31', contests: regional, elections: ['pilkada-2018'], direction: 'allows_with_condition', ...attending, source: ['S81'] },
  'GUI-01a-bawaslu-2019': { ...year, topic: 'GUI-01a', body: 'bawaslu', on: '2019', until: '2019-12-31', elections: ['pemilu-2019'], direction: 'allows_with_condition', ...attending, source: ['S80', 'S82', 'S83'] },
  'GUI-01a-kpu-2019': { ...said, topic: 'GUI-01a', body: 'kpu', on: '2019-03-22', until: '2019-12-31', elections: ['pemilu-2019'], direction: 'allows_with_condition', ...attending, source: ['S80', 'S83'] },
  'GUI-01a-bawaslu-2019-reversed': { ...year, topic: 'GUI-01a', body: 'bawaslu', on: '2019', until: '2019-12-31', elections: ['pemilu-2019'], direction: 'forbids', raises: 'avoid', ...attending, source: ['S82'] },
  'GUI-01a-bawaslu-2020': { ...year, topic: 'GUI-01a', body: 'bawaslu', on: '2020', until: '2020-12-31', contests: regional, elections: ['pilkada-2020'], direction: 'allows_with_condition', ...attending, source: ['S80', 'S83'] },
  'GUI-01a-regional-bawaslu-2024-01': { ...said, topic: 'GUI-01a', body: 'regional_bawaslu', on: '2024-01-27', ...pemilu2024, direction: 'allows_with_condition', ...attending, source: ['S41', 'S84'] },
  'GUI-01b-home-minister-2024-07': { ...said, topic: 'GUI-01b', body: 'home_minister', on: '2024-07-09', ...pilkada2024, direction: 'allows_with_condition', ...attending, source: ['S86'] },
  'GUI-01b-bawaslu-2024-07': { ...said, topic: 'GUI-01b', body: 'bawaslu', on: '2024-07-15', ...pilkada2024, direction: 'warns', raises: 'avoid', ...attending, source: ['S61', 'S85', 'S86'] },
  'GUI-01b-regional-bawaslu-2024-09': { ...said, topic: 'GUI-01b', body: 'regional_bawaslu', on: '2024-09-27', ...pilkada2024, direction: 'allows_with_condition', ...attending, source: ['S85'] },
  'GUI-01b-bawaslu-2024-10': { ...said, topic: 'GUI-01b', body: 'bawaslu', on: '2024-10-14', ...pilkada2024, direction: 'forbids', raises: 'avoid', ...attending, source: ['S61', 'S85', 'S86'] },
  'GUI-01c-bawaslu-se-111-debate': { ...said, force: 'circular', topic: 'GUI-01c', body: 'bawaslu', on: '2024-10-30', ...pilkada2024, direction: 'forbids', raises: 'forbidden', acts: ['attend_election_stage'], when: all(attending.when, is('phase', 'campaign')), source: ['S87', 'S88'] },
  'GUI-01c-bawaslu-se-111': { ...said, force: 'circular', topic: 'GUI-01c', body: 'bawaslu', on: '2024-10-30', ...pilkada2024, direction: 'forbids', raises: 'forbidden', ...attending, source: ['S87', 'S88'] },

  // There because of duty or by invitation in office (GUI-02), or without knowing (GUI-10, GUI-12).
  'GUI-02-regional-bawaslu-2024-09': { ...said, topic: 'GUI-02', body: 'regional_bawaslu', on: '2024-09-27', ...pilkada2024, direction: 'allows_with_condition', acts: atCampaign, when: all(civilServants, onDuty), source: ['S85'] },
  'GUI-02-bawaslu-se-111': { ...said, force: 'circular', topic: 'GUI-02', body: 'bawaslu', on: '2024-10-30', ...pilkada2024, direction: 'allows_with_condition', acts: atCampaign, when: all(civilServants, onDuty), source: ['S88'] },
  'GUI-10-acting-governor-2023-10': { ...localWord, topic: 'GUI-10', body: 'acting_governor_dki', on: '2023-10-18', until: endOfActingGovernor, direction: 'warns', acts: [...atCampaign, 'attend_event'], when: all(staffOfProvince, has('candidate_unexpected')), source: ['SEED1'] },
  'GUI-10-regional-bawaslu-2023-12': { ...month, topic: 'GUI-10', body: 'regional_bawaslu', on: '2023-12', direction: 'allows_with_condition', acts: [...atCampaign, 'attend_event'], when: all(civilServants, has('candidate_unexpected')), confidence: 'C1', source: ['S68'] },
  'GUI-10-bawaslu-se-111': { ...said, force: 'circular', topic: 'GUI-10', body: 'bawaslu', on: '2024-10-30', ...pilkada2024, direction: 'warns', acts: [...atCampaign, 'attend_event'], when: all(civilServants, has('candidate_unexpected')), source: ['S88'] },
  'GUI-12-regional-bawaslu-2023-12': { ...month, topic: 'GUI-12', body: 'regional_bawaslu', on: '2023-12', direction: 'allows_with_condition', acts: ['attend_event'], when: all(civilServants, anyCandidateSide), confidence: 'C1', source: ['S68'] },

  // Reactions beyond the accounts of a campaign team (GUI-03, GUI-04), stickers (GUI-17).
  'GUI-03-bawaslu-2018': { ...year, topic: 'GUI-03', body: 'bawaslu', on: '2018', until: '2018-12-31', direction: 'warns', raises: 'avoid', ...reacting, source: ['S90', 'S91'] },
  'GUI-03-bawaslu-2023': { ...year, topic: 'GUI-03', body: 'bawaslu', on: '2023', direction: 'warns', raises: 'avoid', ...reacting, source: ['S90'] },
  'GUI-03-acting-governor-2023-10': { ...localWord, topic: 'GUI-03', body: 'acting_governor_dki', on: '2023-10-18', until: endOfActingGovernor, contests: ['president'], direction: 'forbids', raises: 'avoid', acts: ['like', 'comment', 'share'], when: all(staffOfProvince, anyCandidateSide), source: ['S66'] },
  'GUI-03-menpanrb-2023-11': { ...said, topic: 'GUI-03', body: 'menpanrb', on: '2023-11-09', direction: 'forbids', raises: 'avoid', ...reacting, confidence: 'C1', source: ['S89'] },
  'GUI-03-bawaslu-2024-06': { ...said, topic: 'GUI-03', body: 'bawaslu', on: '2024-06-28', ...pilkada2024, direction: 'warns', raises: 'avoid', ...reacting, source: ['S91'] },
  'GUI-04-regional-bawaslu-2024': { ...year, topic: 'GUI-04', body: 'regional_bawaslu', on: '2024', ...pilkada2024, direction: 'allows_with_condition', acts: ['follow'], when: all(civilServants, is('stance', 'neutral'), is('medium', 'candidate_account')), confidence: 'C1', source: ['kasus-001'] },
  'GUI-17-menpanrb-2023-11': { ...said, topic: 'GUI-17', body: 'menpanrb', on: '2023-11-09', direction: 'forbids', raises: 'avoid', acts: ['sticker'], when: all(civilServants, anyCandidateSide), confidence: 'C1', source: ['S89'] },
  'GUI-17-regional-bawaslu-2023-11': { ...said, topic: 'GUI-17', body: 'regional_bawaslu', on: '2023-11-28', ...pemilu2024, direction: 'warns', raises: 'avoid', acts: ['sticker'], when: all(civilServants, anyCandidateSide), source: ['S98'] },

  // Photos: old ones, joint ones, poses (GUI-05, GUI-06, GUI-08, GUI-39).
  'GUI-05-bawaslu-2023-01': { ...said, topic: 'GUI-05', body: 'bawaslu', on: '2023-01-05', direction: 'allows', acts: ['keep_old_photo'], when: civilServants, source: ['S92'] },
  'GUI-05-acting-governor-2023-10': { ...localWord, topic: 'GUI-05', body: 'acting_governor_dki', on: '2023-10-12', until: endOfActingGovernor, direction: 'allows_with_condition', acts: ['keep_old_photo'], when: staffOfProvince, source: ['SEED2'] },
  'GUI-06-bawaslu-2023-01': { ...said, topic: 'GUI-06', body: 'bawaslu', on: '2023-01-05', direction: 'warns', raises: 'avoid', acts: ['repost_old_photo'], when: all(civilServants, anyCandidateSide), confidence: 'C1', source: ['S92'] },
  'GUI-08-bkn-2023-11': { ...said, topic: 'GUI-08', body: 'bkn', on: '2023-11-17', direction: 'warns', raises: 'avoid', acts: ['gesture', 'pose_with', 'photo_with'], when: all(civilServants, any(is('act', 'gesture'), hasAny('gesture', 'symbol'))), source: ['S93', 'S95'] },
  'GUI-08-acting-governor-2023-11': { ...localWord, topic: 'GUI-08', body: 'acting_governor_dki', on: '2023-11-22', until: endOfActingGovernor, direction: 'warns', raises: 'avoid', acts: ['gesture', 'pose_with', 'photo_with'], when: all(staffOfProvince, any(is('act', 'gesture'), hasAny('gesture', 'symbol'))), source: ['S67'] },
  'GUI-19-regional-bawaslu-2024-02': { ...said, topic: 'GUI-19', body: 'regional_bawaslu', on: '2024-02-06', ...pemilu2024, direction: 'warns', raises: 'avoid', acts: ['wear_attributes', 'pose_with', 'photo_with'], when: all(civilServants, any(is('act', 'wear_attributes'), hasAny('party_attributes', 'symbol'))), source: ['S57'] },
  'GUI-39-acting-governor-2023-10-18': { ...localWord, topic: 'DKI-5', body: 'acting_governor_dki', on: '2023-10-18', until: endOfActingGovernor, contests: ['president'], direction: 'forbids', raises: 'avoid', acts: ['photo_with'], when: all(staffOfProvince, anyCandidateSide), source: ['SEED1', 'S66'] },
  'GUI-39-acting-governor-2023-10-20': { ...localWord, topic: 'DKI-5', body: 'acting_governor_dki', on: '2023-10-20', until: endOfActingGovernor, direction: 'forbids', raises: 'avoid', acts: ['pose_with', 'photo_with'], when: all(staffOfProvince, anyCandidateSide), source: ['SEED0'] },
  'GUI-41-acting-governor-2023-10': { ...localWord, topic: 'GUI-41', body: 'acting_governor_dki', on: '2023-10-18', until: endOfActingGovernor, direction: 'warns', acts: ['insult_colleague'], when: staffOfProvince, confidence: 'I', source: ['SEED1'] },

  // Voting, election work, names used without consent.
  'GUI-13-regional-kpu-2023-08': { ...said, topic: 'GUI-13', body: 'regional_kpu', on: '2023-08-25', direction: 'allows', acts: ['vote'], when: civilServants, source: ['SEED4'] },
  'PER-14-kpu-2023-01': { ...month, topic: 'PER-14', body: 'kpu', on: '2023-01', direction: 'allows_with_condition', acts: ['serve_as_election_officer'], when: civilServants, source: ['S60'] },
  'GUI-20-regional-bawaslu-2024': { ...year, topic: 'GUI-20', body: 'regional_bawaslu', on: '2024', direction: 'allows_with_condition', acts: ['name_misused'], when: civilServants, source: ['S99'] },

  // After the vote, in schools.
  'GUI-27-kasn-2020': { ...year, topic: 'GUI-27', body: 'kasn', on: '2020', until: '2020-12-31', contests: regional, elections: ['pilkada-2020'], direction: 'forbids', raises: 'avoid', acts: ['declare_support', 'organise_activity', 'post', 'attend_event'], when: all(civilServants, anyCandidateSide, is('phase', 'after_voting')), confidence: 'C1', source: ['S100'] },
  'GUI-28-kasn-2023-10': { ...month, topic: 'GUI-28', body: 'kasn', on: '2023-10', direction: 'forbids', raises: 'forbidden', acts: ['mobilise_subordinates', 'organise_activity'], when: all(civilServants, is('actor.post', 'teacher', 'school_head'), anyCandidateSide), source: ['S101'] },

  // Programmes, aid, staff moves (GUI-32, section 3.5).
  'GUI-32-acting-governor-2024-11': { ...localWord, topic: 'DKI-6', body: 'acting_governor_dki', on: '2024-11-14', ...pilkada2024, direction: 'forbids', acts: ['decide_or_act_in_office', 'programme_with_candidate'], when: all(staffOfProvince, anyCandidateSide), confidence: 'C1', source: ['SEED3'] },
  'DKI-6-aid-2024-11': { ...localWord, topic: 'DKI-6', body: 'acting_governor_dki', on: '2024-11-14', until: '2024-11-27', ...pilkada2024, direction: 'forbids', acts: ['distribute_aid'], when: staffOfProvince, confidence: 'C1', source: ['SEED3'] },
  'PRG-1-home-minister-2024-03': { ...said, force: 'circular', topic: 'PRG-1', body: 'home_minister', on: '2024-03-29', ...pilkada2024, direction: 'forbids', acts: ['replace_official'], when: inWindow('W-01'), source: ['S48'] },
  'PRG-2-home-minister-2022-09': { ...said, force: 'circular', topic: 'PRG-2', body: 'home_minister', on: '2022-09-14', direction: 'forbids', acts: ['replace_official'], when: is('actor.post', 'acting_head'), source: ['S49', 'S117'] },
  'PRG-3-home-minister-2024-11': { ...said, force: 'circular', topic: 'PRG-3', body: 'home_minister', on: '2024-11-13', until: '2024-11-27', direction: 'forbids', contests: regional, acts: ['distribute_aid'], when: any(staffOfProvince, is('actor.kind', 'elected_official')), source: ['S54'] },
  'PRG-4-home-minister-2024': { ...year, topic: 'PRG-4', body: 'home_minister', on: '2024', ...pilkada2024, direction: 'warns', acts: ['declare_self', 'register_with_party', 'run_while_in_office'], when: civilServants, confidence: 'C1', source: ['S55'] },

  // Running, and a spouse who runs.
  'RUN-01-bkn-2024': { ...year, topic: 'RUN-01', body: 'bkn', on: '2024', direction: 'allows_with_condition', acts: ['approach_party', 'approach_public'], when: all(is('actor.kind', 'pns'), is('actor.onUnpaidLeave', 'yes')), source: ['S19', 'S21'] },
  'RUN-09-home-minister-2018': { ...year, topic: 'RUN-09', body: 'home_minister', on: '2018', contests: ['dpr', 'dprd_province', 'dprd_city'], direction: 'warns', acts: ['run_while_in_office', 'register_with_party'], when: civilServants, confidence: 'C1', source: ['S123'] },
  'SPO-02-menpanrb-2023': { ...year, force: 'circular', topic: 'SPO-02', body: 'menpanrb', on: '2023', direction: 'allows_with_condition', acts: ['accompany_spouse', 'attend_campaign', 'attend_declaration', 'attend_election_stage', 'photo_with'], when: all(civilServants, is('relation', 'spouse'), is('actor.onUnpaidLeave', 'yes')), source: ['S20', 'S22'] },
  'SPO-05-menpanrb-2023': { ...year, force: 'circular', topic: 'SPO-05', body: 'menpanrb', on: '2023', direction: 'forbids', acts: ['campaign', 'post', 'comment', 'share', 'like', 'wear_attributes', 'party_speaker'], when: all(civilServants, is('relation', 'spouse')), confidence: 'C1', source: ['S20'] },

  // Circulars of the province, and on staff and bodies that are not civil service.
  'DKI-1-regional-secretary-2023': { ...year, place: '31', force: 'circular', topic: 'DKI-1', body: 'regional_secretary_dki', on: '2023', contests: ['president', 'dpr', 'dpd', 'dprd_province', 'dprd_city'], direction: 'forbids', acts: ['campaign', 'use_state_facility', 'decide_or_act_in_office'], when: all(staffOfProvince, anyCandidateSide), source: ['S13', 'S63'] },
  'AU-09-menpanrb-2023-01': { ...said, force: 'circular', topic: 'PER-04', body: 'menpanrb', on: '2023-01-03', direction: 'forbids', acts: ['campaign', 'join_team', 'post', 'share', 'comment', 'like', 'photo_with', 'attend_campaign', 'attend_declaration', 'wear_attributes', 'organise_activity'], when: all(is('actor.kind', 'contract_worker'), anyCandidateSide), source: ['S30'] },
  'COM-4-regional-secretary-2018': { ...year, place: '31', force: 'circular', topic: 'COM-4', body: 'regional_secretary_dki', on: '2018', direction: 'forbids', acts: ['party_member', 'campaign', 'join_team'], when: is('actor.kind', 'community_officer'), confidence: 'C1', source: ['S53'] },
} as const satisfies Record<string, Shipped>;

export type StatementId = keyof typeof shipped;
const entries = Object.entries<Shipped>(shipped);
export const statements: readonly Statement[] = entries.map(([id, statement]) => ({ id, ...statement }));

/** A site's own file, as JSON. Throws a TypeError that names the place of the mistake. */
export const parseStatements = (json: unknown): readonly Statement[] => parseSiteStatements(json, Object.keys(shipped));
