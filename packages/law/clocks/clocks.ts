// The deadlines of law.md section 9 as data. A number that the law lets run twice (2 days, then 2 more) is two
// clocks with a letter behind the number; the events say what each runs from.
import type { Confidence } from '../engine/rule.ts';

export type ClockUnit = 'working' | 'calendar' | 'hours' | 'months';
/**
 * Does the day of the event count as day 1? `not_counted` agrees with a Bawaslu case of December 2022 (S118).
 * `open`: the words of PP 79/2021 can be read either way (CU-09), so the person is told the earlier day and the
 * office accepts until the later one.
 */
export type StartDay = 'not_counted' | 'open';

export type Clock = {
  readonly number: number;
  readonly unit: ClockUnit;
  /** The text says "hari" without saying which; the other reading is shown beside the first. */
  readonly unitOpen?: true;
  readonly startDay: StartDay;
  readonly startEvent: string;
  readonly endEvent: string;
  readonly basis: string;
  readonly confidence: Confidence;
  readonly source: readonly string[];
  readonly uncertain?: readonly string[];
};
/** A deadline whose number and unit stand in a letter, not in the law. */
export type PrintedClock = Omit<Clock, 'number' | 'unit' | 'unitOpen'> & { readonly number: 'as_printed' };

const counted = { startDay: 'not_counted', confidence: 'T' } as const;
const pp94 = { ...counted, number: 7, unit: 'working', source: ['S01'] } as const;
const pp79 = { unit: 'working', startDay: 'open', confidence: 'T', source: ['S02'], uncertain: ['CU-09'] } as const;

export const clocks = {
  'D-01': { ...counted, number: 7, unit: 'working', startEvent: 'breach_known', endEvent: 'report_to_bawaslu', basis: 'UU 7/2017 Pasal 454 ayat (6)', source: ['S39', 'S38'] },
  'D-02': { ...counted, number: 7, unit: 'calendar', startEvent: 'breach_known', endEvent: 'report_to_bawaslu', basis: 'UU 8/2015 Pasal 134 ayat (4)', source: ['S07b'] },
  'D-03a': { ...counted, number: 2, unit: 'working', unitOpen: true, startEvent: 'report_received', endEvent: 'initial_review_done', basis: 'Perbawaslu 7/2022 Pasal 15', confidence: 'C2', source: ['S38', 'S118'], uncertain: ['U-14'] },
  'D-03b': { ...counted, number: 2, unit: 'working', unitOpen: true, startEvent: 'notice_received', endEvent: 'report_completed', basis: 'Perbawaslu 7/2022 Pasal 15', confidence: 'C2', source: ['S38', 'S118'], uncertain: ['U-14'] },
  'D-04a': { ...counted, number: 7, unit: 'calendar', unitOpen: true, startEvent: 'report_registered', endEvent: 'handling_finished', basis: 'UU 7/2017 Pasal 454 ayat (7)', source: ['S39'], uncertain: ['U-14'] },
  'D-04b': { ...counted, number: 14, unit: 'working', startEvent: 'report_registered', endEvent: 'handling_finished_with_more_information', basis: 'UU 7/2017 Pasal 454 ayat (8)', source: ['S39'], uncertain: ['U-14'] },
  'D-05a': { ...counted, number: 3, unit: 'calendar', startEvent: 'report_received', endEvent: 'handling_finished', basis: 'UU 8/2015 Pasal 134 ayat (5)', source: ['S07b'] },
  'D-05b': { ...counted, number: 5, unit: 'calendar', startEvent: 'report_received', endEvent: 'handling_finished_with_more_information', basis: 'UU 8/2015 Pasal 134 ayat (5) dan (6)', source: ['S07b'] },
  'D-06': { ...counted, number: 24, unit: 'hours', startEvent: 'crime_found', endEvent: 'forwarded_to_police', basis: 'UU 7/2017 Pasal 476', source: ['S58'] },
  'D-07': { ...counted, number: 7, unit: 'calendar', unitOpen: true, startEvent: 'sbt_intake', endEvent: 'sbt_verified', basis: 'Keterangan BKN tentang SBT', confidence: 'C2', source: ['S71'] },
  'D-08': { ...counted, number: 3, unit: 'working', startEvent: 'sbt_verified', endEvent: 'bawaslu_studied', basis: 'Keterangan BKN tentang SBT', confidence: 'C2', source: ['S71'] },
  'D-09': { ...pp94, startEvent: 'summons_letter', endEvent: 'examination', basis: 'PP 94/2021 Pasal 26 ayat (2)' },
  'D-10': { ...pp94, startEvent: 'examination_missed', endEvent: 'second_summons', basis: 'PP 94/2021 Pasal 26 ayat (3)' },
  'D-11': { ...pp94, number: 14, startEvent: 'decision_made', endEvent: 'decision_delivered', basis: 'PP 94/2021 Pasal 37' },
  // Our reading: the time for a remedy is counted in working days, so its end is too.
  'D-12': { ...pp94, number: 15, unitOpen: true, startEvent: 'decision_received', endEvent: 'decision_effective', basis: 'PP 94/2021 Pasal 38', uncertain: ['U-14'] },
  'D-13': { ...pp79, number: 14, startEvent: 'decision_received', endEvent: 'remedy_filed', basis: 'PP 79/2021 Pasal 4 dan Pasal 11' },
  'D-14': { ...pp79, number: 6, startEvent: 'copy_received', endEvent: 'official_responds', basis: 'PP 79/2021 Pasal 8' },
  'D-15': { ...pp79, number: 21, startEvent: 'objection_received', endEvent: 'objection_decided', basis: 'PP 79/2021 Pasal 5 dan Pasal 8' },
  'D-16a': { ...pp79, number: 21, startEvent: 'appeal_copy_received', endEvent: 'appointing_authority_responds', basis: 'PP 79/2021 Pasal 13' },
  'D-16b': { ...pp79, number: 65, startEvent: 'appeal_received', endEvent: 'appeal_decided', basis: 'PP 79/2021 Pasal 13' },
  'D-17': { ...counted, number: 7, unit: 'working', startEvent: 'acting_head_punishes', endEvent: 'reported_to_minister', basis: 'SE Mendagri 821/5492/SJ', confidence: 'C2', source: ['S49', 'S117'] },
  'D-18': { ...counted, number: 14, unit: 'working', startEvent: 'party_membership_proven', endEvent: 'termination_decided', basis: 'PP 49/2018 Pasal 74', source: ['S04'] },
  'D-19': { ...counted, number: 72, unit: 'hours', startEvent: 'data_request_or_incident', endEvent: 'data_duty_done', basis: 'UU 27/2022 Pasal 30, 32, 40, 41, dan 46', source: ['S11P'] },
  'D-20': { ...counted, number: 1, unit: 'months', startEvent: 'unpaid_leave_ends', endEvent: 'reported_back', basis: 'PP 11/2017 Pasal 257', source: ['S05'] },
  'D-22': { ...counted, number: 14, unit: 'working', startEvent: 'termination_proposal_received', endEvent: 'termination_decided', basis: 'PP 49/2018 Pasal 71 ayat (3)', source: ['S04'] },
} as const satisfies Record<string, Clock>;

export const printedClocks = {
  'D-21': { number: 'as_printed', startDay: 'not_counted', startEvent: 'recommendation_received', endEvent: 'followed_up', basis: 'Batas waktu dalam surat rekomendasi', confidence: 'C1', source: ['S75', 'S114', 'S115', 'S116'], uncertain: ['U-12'] },
} as const satisfies Record<string, PrintedClock>;

export type ClockId = keyof typeof clocks;
export type PrintedClockId = keyof typeof printedClocks;
export type ClockEvent = (typeof clocks)[ClockId]['startEvent' | 'endEvent'] | (typeof printedClocks)[PrintedClockId]['startEvent' | 'endEvent'];
export const clockIds = Object.keys(clocks) as ClockId[];

/** A target of service, not law: a letter without a date is shown to a person after this many working days (U-12). */
export const attentionWithoutPrintedDateWorkingDays = 10;
