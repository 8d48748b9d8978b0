import type { ClockEvent, ClockUnit } from './clocks.ts';
import type { OtherReading } from './last-day.ts';

export const clockEventsEn: Record<ClockEvent, string> = {
  breach_known: 'the day you learned of it',
  report_to_bawaslu: 'the report reaches Bawaslu',
  report_received: 'the day Bawaslu received the report',
  initial_review_done: 'the initial review by Bawaslu is done',
  notice_received: 'the day the reporter was told what is missing',
  report_completed: 'the reporter completes the report',
  report_registered: 'the day the report was received and registered',
  handling_finished: 'Bawaslu has finished the handling',
  handling_finished_with_more_information: 'the handling is finished after further information',
  crime_found: 'the moment Bawaslu declares a suspected crime',
  forwarded_to_police: 'the file is passed to the police',
  sbt_intake: 'the day the report entered the SBT application',
  sbt_verified: 'the task force has checked the report',
  bawaslu_studied: 'Bawaslu has studied it',
  summons_letter: 'the date of the summons',
  examination: 'the examination',
  examination_missed: 'the day of the examination that was missed',
  second_summons: 'the second summons',
  decision_made: 'the day the decision was made',
  decision_delivered: 'the decision is delivered',
  decision_received: 'the day the decision was received',
  decision_effective: 'the decision takes effect',
  remedy_filed: 'an objection or appeal is filed',
  copy_received: 'the day the official received the copy of the objection',
  official_responds: 'the official responds',
  objection_received: 'the day the objection was received',
  objection_decided: 'the objection is decided',
  appeal_copy_received: 'the day the copy of the appeal was received',
  appointing_authority_responds: 'the appointing authority responds',
  appeal_received: 'the day the appeal was received',
  appeal_decided: 'BPASN decides the appeal',
  acting_head_punishes: 'the day the acting head of the region imposed the punishment',
  reported_to_minister: 'the report reaches the Minister of Home Affairs',
  party_membership_proven: 'the day party membership of the PPPK was proven',
  termination_decided: 'the end of the contract is decided',
  termination_proposal_received: 'the day the proposal to end the contract was received',
  data_request_or_incident: 'the moment of the request, or of learning of a data breach',
  data_duty_done: 'the request is answered or the notice is sent',
  unpaid_leave_ends: 'the last day of unpaid leave (CLTN)',
  reported_back: 'the employee reports back',
  recommendation_received: 'the day the recommendation was received',
  followed_up: 'the recommendation is followed up',
};

export const clockUnitsEn: Record<ClockUnit | 'as_printed', string> = {
  working: 'working days', calendar: 'calendar days', hours: 'hours', months: 'months', as_printed: 'as printed in the letter',
};

export const otherReadingsEn: Record<OtherReading, string> = {
  start_day: 'The text can be read in two ways: the first day counts, or it does not.',
  joint_leave: 'No text settles whether a day of joint leave counts as a working day.',
  unit: 'The text says "days" without saying working days or calendar days.',
};

export const uncoveredEn = 'The holidays of that time are not in this version. Check this date by hand.';
