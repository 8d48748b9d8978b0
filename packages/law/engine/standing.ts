// Which status the person behind the target had on the days of the act: law.md section 1.2, calendar.md section 1.
import type { Facts } from '../input.ts';
import { contests } from '../vocabulary.ts';
import { calendarHolds, phaseRows, statusRows, type PhaseRow, type StatusRow } from '../calendar/elections.ts';
import { dayOf, endOfTime, within, type Interval } from './dates.ts';
import { bitOf, maskOf } from './state.ts';

const none = bitOf('standing', 'none');
const prospective = bitOf('standing', 'prospective');
const candidate = bitOf('standing', 'candidate');
const either = prospective | candidate;

export const nationalMask = maskOf('contest', ['president', 'dpr', 'dpd', 'dprd_province', 'dprd_city']);
export const regionalMask = maskOf('contest', ['governor', 'regent', 'mayor']);
const legislatureMask = maskOf('contest', ['dpr', 'dpd', 'dprd_province', 'dprd_city']);
const anyContest = maskOf('contest', contests);

const rows = statusRows.map((row) => ({
  row, mask: maskOf('contest', row.contests), by: dayOf(row.prospectiveBy), from: dayOf(row.candidateFrom), ends: row.endsOn ? dayOf(row.endsOn) : endOfTime,
}));
const phases = phaseRows.map((row) => ({ row, from: dayOf(row.from), to: dayOf(row.to), bit: bitOf('phase', row.phase) }));
const held = { from: dayOf(calendarHolds.from), to: dayOf(calendarHolds.to) };
const heldElections = new Set(statusRows.map((row) => row.election));

export type Status = {
  mask: number;
  /** The calendar row that decides, null where the calendar does not hold the contest. */
  row: StatusRow | null;
  phaseMask: number;
  phaseRow: PhaseRow | null;
  /** Before the registration that the calendar knows: a hopeful by practice only. */
  undeclared: boolean;
  /** The election that the calendar holds was over: a new hopeful is not its candidate. */
  ended: boolean;
};

export function contestMaskOf(facts: Facts): number {
  const told = facts.contest;
  if (told === 'legislature') return legislatureMask;
  if (told === 'regional_head') return regionalMask;
  if (told) return bitOf('contest', told);
  if (facts.election?.startsWith('pemilu')) return nationalMask;
  return facts.election?.startsWith('pilkada') ? regionalMask : anyContest;
}

const isHeld = (facts: Facts, days: Interval): boolean =>
  facts.election ? heldElections.has(facts.election) : days.from <= held.to && days.to >= held.from;

export function statusOf(facts: Facts, contestMask: number, days: Interval): Status {
  const calendar = isHeld(facts, days) || (!facts.election && days.from === 0);
  const status: Status = { mask: 0, row: null, phaseMask: 0, phaseRow: null, undeclared: false, ended: false };
  const dated = days.from > 0;
  for (const { row, mask, by, from, ends } of rows) {
    if (!calendar || (mask & contestMask) === 0 || (facts.election && row.election !== facts.election)) continue;
    if (days.to >= from) status.mask |= candidate;
    if (days.from < from) status.mask |= prospective;
    if (dated && days.to < by) status.undeclared = true;
    if (dated && !facts.election && days.from > ends) status.ended = true;
    status.row ??= dated ? row : null;
  }
  if (facts.election === null || facts.election === undefined || heldElections.has(facts.election)) {
    for (const { row, from, to, bit } of phases) {
      const national = row.election.startsWith('pemilu');
      if (!calendar || (facts.election && row.election !== facts.election)) continue;
      if ((contestMask & (national ? nationalMask : regionalMask)) === 0 || within(days, from, to) === 0) continue;
      status.phaseMask |= bit;
      if (dated) status.phaseRow ??= row;
    }
  }
  return settle(facts, status);
}

/** What a person was told to be, where the calendar is silent or is overruled. */
function settle(facts: Facts, status: Status): Status {
  if (facts.phaseKnown) status.phaseMask = bitOf('phase', facts.phaseKnown);
  else if (status.phaseMask === 0) status.phaseMask = maskOf('phase', ['before_campaign', 'campaign', 'quiet_days', 'voting', 'after_voting']);
  const { target, targetStatusKnown } = facts;
  if (target === 'party' || target === 'none' || target === 'election_body') return { ...status, mask: none, row: null, undeclared: false };
  if (targetStatusKnown) return { ...status, mask: targetStatusKnown === 'determined' ? candidate : prospective, row: null };
  const running = facts.phaseKnown && facts.phaseKnown !== 'before_campaign';
  if (running && (status.row === null || facts.actOn === null || facts.actOn === undefined)) return { ...status, mask: candidate };
  if (status.mask === 0) status.mask = target === 'prospective' ? prospective : target === 'candidate' ? candidate : either;
  else if (status.row === null && target === 'prospective' && !facts.contest && !facts.election) status.mask = prospective;
  if (target === null || target === undefined) status.mask |= none;
  // An office holder is somebody's candidate only if the contest says so.
  if (target === 'official' && ((!facts.contest && !facts.election) || status.undeclared || status.row === null || status.ended)) status.mask |= none;
  if (target === 'prospective' && status.ended) status.mask = prospective;
  return status;
}
