import type { RuleText } from '../engine/rule.ts';
import type { running } from './rules.ts';

export const runningEn: Record<keyof typeof running, RuleText> = {
  'RUN-02': {
    title: 'Promoting yourself as a would-be candidate',
    reason: 'As we read it, you are then the would-be candidate of the SKB’s ethics list. Banners, posts and activities for your own candidacy are part of it.',
  },
  'RUN-05': {
    title: 'Being a candidate without having resigned',
    reason: 'Act 20/2023 requires civil servants to resign in writing once determined as a candidate. Whoever does not is dismissed with honour.',
  },
  'RUN-09': {
    title: 'Standing for parliament without a resignation letter',
    reason: 'Act 7/2017 asks candidates for DPR and DPRD for a resignation letter that cannot be withdrawn, before candidates are determined.',
  },
  'RUN-06': {
    title: 'Preparing to run after unpaid leave or resigning',
    reason: 'BKN has said that unpaid leave can be given for this after five years of continuous service. Once determined as a candidate you must still resign.',
  },
  'RUN-08': {
    title: 'An acting head of region wants to run',
    reason: 'Act 10/2016 does not allow an acting head of region to be a candidate in a regional election.',
  },
  'PAR-1': {
    title: 'Running for the DPD without resigning',
    reason: 'PP 37/2004 asks a PNS to resign before running for the DPD.',
  },
};
