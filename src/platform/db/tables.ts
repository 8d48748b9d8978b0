// The one list of tables as the catalogue has them, long because there are many; `tables.test.ts` compares both, column by column.
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, never>;

export type AgencyTable = {
  id: string;
  code: string;
  name: string;
  host_name: string | null;
  time_zone: string;
  created_on: string;
};

export type KeyKnownTable = {
  key_id: string;
  purpose: string;
  created_on: string;
};

export type MigrationTable = {
  number: number;
  name: string;
  digest: string;
  applied_at: Generated<Date>;
};

export type AuditEntryTable = {
  agency_id: string;
  id: string;
  noun: string;
  role: string;
  commitment: Buffer;
  acted_on: string;
  acted_at: Date | null;
};

export type AuditDetailTable = {
  agency_id: string;
  entry_id: string;
  salt: Buffer;
  actor: Json;
  subject: Json;
  content: Json;
};

export type SlipDayTable = {
  number: number;
  day: string;
  key: Buffer;
  key_id: string;
  previous: Buffer;
  signature: Buffer;
};

export type AdviceCountTable = {
  asked_on: string;
  situation: string;
  asked: number;
};

export type RoleGrantTable = {
  agency_id: string;
  id: string;
  person_id: string;
  role: string;
  scope_kind: string;
  unit_id: string | null;
  axis: string | null;
  area_code: string | null;
  from_on: string;
  until_on: string;
  given_by: string | null;
  given_at: Date;
  approval_id: string | null;
};

export type RoleGrantEndTable = {
  agency_id: string;
  grant_id: string;
  ended_by: string;
  ended_at: Date;
  reason: string;
};

export type ApprovalTable = {
  agency_id: string;
  id: string;
  kind: string;
  content: string;
  content_hash: Buffer;
  reason: string;
  proposed_by: string;
  proposed_at: Date;
  expires_at: Date;
};

export type ApprovalDecisionTable = {
  agency_id: string;
  approval_id: string;
  outcome: string;
  proposed_by: string;
  decided_by: string;
  decided_at: Date;
  reason: string | null;
};

export type ApprovalUseTable = {
  agency_id: string;
  approval_id: string;
  outcome: Generated<string>;
  used_by: string;
  used_at: Date;
};

export type AreaTable = {
  code: string;
  valid_from: string;
  valid_until: string | null;
  level: string;
  parent_code: string | null;
  name: string;
};

export type UnitTable = {
  agency_id: string;
  id: string;
  source_id: string;
  created_on: string;
};

export type UnitPeriodTable = {
  agency_id: string;
  unit_id: string;
  valid_from: string;
  valid_until: string | null;
  name: string;
  functional_parent_id: string | null;
  place_parent_id: string | null;
  area_code: string | null;
};

export type PersonTable = {
  agency_id: string;
  id: string;
  kind: string;
  name: string;
  source_id: string | null;
  nip: string | null;
  nrk: string | null;
  legal_standing: string | null;
  institution: string | null;
  official_email: string | null;
  phone: string | null;
  created_on: string;
};

export type AssignmentTable = {
  agency_id: string;
  id: string;
  person_id: string;
  unit_id: string | null;
  elsewhere: string | null;
  office_held: string | null;
  office_kind: string | null;
  echelon: string | null;
  standing: string;
  valid_from: string;
  valid_until: string | null;
};

export type ImportRunTable = {
  agency_id: string;
  id: string;
  kind: string;
  state: string;
  file_digest: Buffer | null;
  rows_read: Generated<number>;
  rows_refused: Generated<number>;
  applied_through: Generated<number>;
  effective_on: string;
  problem: string | null;
  opened_by: string;
  opened_at: Date;
  applied_by: string | null;
  ended_at: Date | null;
};

export type ImportRowTable = {
  agency_id: string;
  run_id: string;
  row_number: number;
  fresh_id: string;
  fresh_assignment_id: string;
  person_id: string | null;
  kind: string;
  name: string;
  source_id: string | null;
  nip: string | null;
  nrk: string | null;
  legal_standing: string | null;
  institution: string | null;
  official_email: string | null;
  phone: string | null;
  unit_source_id: string;
  office_held: string | null;
  office_kind: string | null;
  echelon: string | null;
};

export type ImportUnitTable = {
  agency_id: string;
  run_id: string;
  source_id: string;
  row_number: number;
  fresh_id: string;
  name: string;
  functional_parent_source_id: string | null;
  place_parent_source_id: string | null;
  area_code: string | null;
};

export type ImportProblemTable = {
  agency_id: string;
  run_id: string;
  row_number: number;
  column_name: string;
  code: string;
  other_row: number | null;
};

export type SignInNameTable = {
  name_digest: Buffer;
  agency_id: string;
  person_id: string;
  kind: string;
};

export type SignInPasswordTable = {
  agency_id: string;
  person_id: string;
  hash: string;
  changed_on: string;
};

export type SignInTotpTable = {
  agency_id: string;
  person_id: string;
  key_id: string;
  sealed: Buffer;
  last_step: number;
  made_on: string;
};

export type SignInCodeTable = {
  agency_id: string;
  person_id: string;
  code_digest: Buffer;
  made_on: string;
};

export type SignInPasskeyTable = {
  agency_id: string;
  id: string;
  person_id: string;
  credential_id: string;
  public_key: Buffer;
  sign_count: string;
  transports: string;
  made_on: string;
};

export type OfficeSessionTable = {
  agency_id: string;
  id: string;
  token_digest: Buffer;
  person_id: string;
  way: string;
  began_at: Date;
  fresh_at: Date;
  seen_at: Date;
  ends_at: Date;
};

export type SignInAttemptTable = {
  agency_id: string;
  token_digest: Buffer;
  purpose: string;
  person_id: string | null;
  state: Json;
  failures: Generated<number>;
  ends_at: Date;
};

export type SignInFailureTable = {
  bucket: Buffer;
  failures: number;
  failed_at: Date;
};

export type SignInLinkTable = {
  token_digest: Buffer;
  purpose: string;
  agency_id: string | null;
  person_id: string | null;
  ends_at: Date;
};

export type AuditPendingTable = {
  agency_id: string;
  entry_id: string;
};

export type LogLeafTable = {
  place: number;
  entry: Buffer;
  hash: Buffer;
  agency_id: string | null;
  entry_id: string | null;
  slip_day: number | null;
};

export type LogNodeTable = {
  level: number;
  place: number;
  hash: Buffer;
};

export type LogAnonymousDayTable = {
  day: string;
};

export type LogCheckpointTable = {
  size: number;
  origin: string;
  root: Buffer;
  note: string;
  signed_at: Date;
};

export type LogCosignatureTable = {
  size: number;
  witness: string;
  line: string;
  signed_at: Date;
};

export type LogTimeTable = {
  day: string;
  size: number;
  issuer: string;
  token: Buffer;
};

export type AuditSampleTable = {
  agency_id: string;
  id: string;
  entry_id: string;
  from_on: string;
  until_on: string;
  wanted: number;
  purpose: string;
  witness: string | null;
  requested_by: string;
  requested_at: Date;
};

export type AuditSampleDrawTable = {
  agency_id: string;
  sample_id: string;
  size: number;
  seed: string;
  population: number;
  places: Json;
  drawn_by: string;
  drawn_at: Date;
};

export type AuditFindingTable = {
  agency_id: string;
  id: string;
  entry_id: string;
  sample_id: string | null;
  place: number | null;
  text: string;
  written_by: string;
  written_at: Date;
};

export type ScimTokenTable = {
  agency_id: string;
  id: string;
  token_digest: Buffer;
  until_on: string;
  made_by: string | null;
  made_at: Date;
};

export type ScimTokenEndTable = {
  agency_id: string;
  token_id: string;
  ended_by: string | null;
  ended_at: Date;
};

export type ScimUserTable = {
  agency_id: string;
  person_id: string;
  user_name: string;
  external_id: string | null;
  linked_on: string;
};

export type DirectiveTable = {
  agency_id: string;
  id: string;
  kind: string;
  draft: string | null;
  composed_by: string;
  created_on: string;
};

export type DirectiveVersionTable = {
  agency_id: string;
  directive_id: string;
  number: number;
  content: Json;
  content_hash: Buffer;
  asks_again: boolean;
  frozen_by: string;
  frozen_at: Date;
  approval_id: string;
};

export type DirectiveSendingTable = {
  agency_id: string;
  directive_id: string;
  number: number;
  approval_id: string;
  sent_at: Date;
  addressees: number;
};

export type DirectiveEndTable = {
  agency_id: string;
  directive_id: string;
  outcome: string;
  ended_by: string;
  ended_at: Date;
  reason: string;
};

export type DirectiveAddresseeTable = {
  agency_id: string;
  directive_id: string;
  person_id: string;
  unit_id: string;
  legal_group: string;
  since_number: number;
  added_on: string;
  left_on: string | null;
};

export type DirectiveResponseTable = {
  agency_id: string;
  directive_id: string;
  person_id: string;
  wanted: string;
  number: number;
  entry_id: string;
  way: string;
  given_at: Date;
};

export type DirectivePassedOnTable = {
  agency_id: string;
  directive_id: string;
  unit_id: string;
  number: number;
  told_by: string;
  meeting: string;
  told_on: string;
  attendance: number;
  recorded_at: Date;
};

export type AbsenceTable = {
  agency_id: string;
  id: string;
  person_id: string;
  kind: string;
  from_on: string;
  until_on: string;
};

export type ReminderBatchTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  unit_id: string | null;
  approval_id: string | null;
  asked_by: string;
  made_on: string;
  made_at: Date;
};

export type ReminderTable = {
  agency_id: string;
  person_id: string;
  made_on: string;
  batch_id: string;
  message_id: string;
  state: string;
  tries: Generated<number>;
  not_before: Date;
};

export type SigningCodeTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  person_id: string;
  mark: Buffer;
  issued_by: string;
  witness: string;
  issued_on: string;
  until_on: string;
  tries: Generated<number>;
  state: string;
};

export type PaperSheetTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  number: number;
  sheet_number: number;
  area_code: string;
  legal_group: string;
  made_by: string;
  made_at: Date;
  first_by: string | null;
  first_at: Date | null;
  first_day: string | null;
  second_by: string | null;
  second_at: Date | null;
  second_day: string | null;
};

export type PaperSheetLineTable = {
  agency_id: string;
  sheet_id: string;
  person_id: string;
  place: number;
  first_signed: string | null;
  second_signed: string | null;
};

export type QuizItemTable = {
  agency_id: string;
  directive_id: string;
  legal_group: string;
  place: number;
  situation: string;
  act_on: string;
};

export type BriefingSessionTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  held: string;
  place: string;
  speaker: string;
  seats: number | null;
  starts_at: Date;
  ends_at: Date;
  added_by: string;
};

export type BriefingMaterialTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  kind: string;
  title: string;
  body: string;
  minutes: number | null;
  place: number;
  added_by: string;
};

export type BriefingAttendanceTable = {
  agency_id: string;
  session_id: string;
  person_id: string;
};

export type BriefingQuestionTable = {
  agency_id: string;
  id: string;
  session_id: string;
  question: string;
  answered: boolean;
};

export type BriefingAnswerTable = {
  agency_id: string;
  id: string;
  session_id: string;
  statement: string;
  taken_by: string;
  taken_at: Date;
};

export type CentralLetterTable = {
  agency_id: string;
  directive_id: string;
  issuer: string;
  letter_number: string;
  letter_on: string;
  title: string;
  asked: string;
  due_on: string;
  recorded_by: string;
};

export type CentralOwnerTable = {
  agency_id: string;
  directive_id: string;
  number: number;
  person_id: string;
  role: string;
  given_by: string;
  given_at: Date;
};

export type CentralStepTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  step: string;
  due_on: string;
  added_by: string;
};

export type CentralStepEndTable = {
  agency_id: string;
  step_id: string;
  outcome: string;
  ended_on: string;
  note: string;
  ended_by: string;
};

export type CentralReportTable = {
  agency_id: string;
  directive_id: string;
  report: string;
  reply_number: string;
  reported_on: string;
  reported_by: string;
};

export type PledgeActTable = {
  agency_id: string;
  id: string;
  directive_id: string;
  person_id: string;
  number: number;
  entry_id: string;
  record: string;
  salt: Buffer;
  person: string;
  leaf: Buffer;
  signed_on: string;
  signed_at: Date;
};

export type PledgeDayTable = {
  agency_id: string;
  day: string;
  part: number;
  count: number;
  root: Buffer;
  blocks: Buffer;
  sheet: Buffer;
  sheet_digest: Buffer;
  entry_id: string;
  sealed_at: Date;
};

export type PledgePlaceTable = {
  agency_id: string;
  act_id: string;
  day: string;
  part: number;
  place: number;
};

export type PledgeUnwillingTable = {
  agency_id: string;
  directive_id: string;
  person_id: string;
  reason: string | null;
};

export type PledgeUnwillingNumberTable = {
  agency_id: string;
  directive_id: string;
  legal_group: string;
  people: number;
};

export type PledgeConfidantTable = {
  agency_id: string;
  directive_id: string;
  person_id: string;
  taken_at: Date;
};

export type PledgeCorrectionTable = {
  agency_id: string;
  id: string;
  person_id: string;
  note: string;
  asked_at: Date;
  settled_by: string | null;
  settled_at: Date | null;
};

export type ReminderStopTable = {
  agency_id: string;
  directive_id: string;
  person_id: string;
};

export type PhaseNoticeTable = {
  agency_id: string;
  notice: string;
  directive_id: string;
  begins_on: string;
  taken_up_by: string;
  taken_up_at: Date;
};

export type DeclarationPlanTable = {
  agency_id: string;
  directive_id: string;
  number: number;
  plan: Json;
  saved_by: string;
  saved_at: Date;
};

export type DeclarationSigningTable = {
  agency_id: string;
  directive_id: string;
  seat_id: string;
  number: number;
  outcome: string;
  signed_time: string | null;
  recorded_by: string;
  recorded_at: Date;
};

export type DeclarationMinutesTable = {
  agency_id: string;
  directive_id: string;
  number: number;
  letter_number: string | null;
  remarks: string | null;
  closed_time: string;
  recorded_by: string;
  recorded_at: Date;
};

export type Tables = {
  pledge_act: PledgeActTable;
  pledge_day: PledgeDayTable;
  pledge_place: PledgePlaceTable;
  pledge_unwilling: PledgeUnwillingTable;
  pledge_unwilling_number: PledgeUnwillingNumberTable;
  pledge_confidant: PledgeConfidantTable;
  pledge_correction: PledgeCorrectionTable;
  reminder_stop: ReminderStopTable;
  signing_code: SigningCodeTable;
  paper_sheet: PaperSheetTable;
  paper_sheet_line: PaperSheetLineTable;
  scim_token: ScimTokenTable;
  scim_token_end: ScimTokenEndTable;
  scim_user: ScimUserTable;
  audit_sample: AuditSampleTable;
  audit_sample_draw: AuditSampleDrawTable;
  audit_finding: AuditFindingTable;
  sign_in_name: SignInNameTable;
  sign_in_password: SignInPasswordTable;
  sign_in_totp: SignInTotpTable;
  sign_in_code: SignInCodeTable;
  sign_in_passkey: SignInPasskeyTable;
  office_session: OfficeSessionTable;
  sign_in_attempt: SignInAttemptTable;
  sign_in_failure: SignInFailureTable;
  sign_in_link: SignInLinkTable;
  area: AreaTable;
  unit: UnitTable;
  unit_period: UnitPeriodTable;
  person: PersonTable;
  assignment: AssignmentTable;
  import_run: ImportRunTable;
  import_row: ImportRowTable;
  import_unit: ImportUnitTable;
  import_problem: ImportProblemTable;
  role_grant: RoleGrantTable;
  role_grant_end: RoleGrantEndTable;
  approval: ApprovalTable;
  approval_decision: ApprovalDecisionTable;
  approval_use: ApprovalUseTable;
  agency: AgencyTable;
  key_known: KeyKnownTable;
  migration: MigrationTable;
  advice_count: AdviceCountTable;
  'audit.audit_entry': AuditEntryTable;
  'audit.audit_detail': AuditDetailTable;
  'audit.slip_day': SlipDayTable;
  'audit.audit_pending': AuditPendingTable;
  'audit.log_leaf': LogLeafTable;
  'audit.log_node': LogNodeTable;
  'audit.log_anonymous_day': LogAnonymousDayTable;
  'audit.log_checkpoint': LogCheckpointTable;
  'audit.log_cosignature': LogCosignatureTable;
  'audit.log_time': LogTimeTable;
  absence: AbsenceTable;
  reminder_batch: ReminderBatchTable;
  reminder: ReminderTable;
  directive: DirectiveTable;
  directive_version: DirectiveVersionTable;
  directive_sending: DirectiveSendingTable;
  directive_end: DirectiveEndTable;
  directive_addressee: DirectiveAddresseeTable;
  directive_response: DirectiveResponseTable;
  directive_passed_on: DirectivePassedOnTable;
  quiz_item: QuizItemTable;
  briefing_session: BriefingSessionTable;
  briefing_material: BriefingMaterialTable;
  briefing_attendance: BriefingAttendanceTable;
  briefing_question: BriefingQuestionTable;
  briefing_answer: BriefingAnswerTable;
  central_letter: CentralLetterTable;
  central_owner: CentralOwnerTable;
  central_step: CentralStepTable;
  central_step_end: CentralStepEndTable;
  central_report: CentralReportTable;
  phase_notice: PhaseNoticeTable;
  declaration_plan: DeclarationPlanTable;
  declaration_signing: DeclarationSigningTable;
  declaration_minutes: DeclarationMinutesTable;
};
