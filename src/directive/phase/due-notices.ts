// Which notices a calendar proposes, and on which day. Pure: the calendar and the day are arguments.
import type { StatusRow } from '../../../packages/law/calendar/elections.ts';
import type { Contest, KnownPhase } from '../../../packages/law/vocabulary.ts';
import type { ElectionCalendar } from './calendar.ts';

/** What begins: there are candidates, or a phase. */
export type Turn = 'candidate' | KnownPhase;

export type PhaseNotice = {
  /** The same as long as the same rows turn together, also when the calendar moves their day. */
  readonly key: string;
  readonly turn: Turn;
  readonly election: string;
  readonly on: string;
  readonly rows: readonly string[];
  /** Empty where the whole election turns. */
  readonly contests: readonly Contest[];
  readonly decisions: readonly string[];
  /** `uncertain`: one source, memory or inference only. It stays visible wherever the day is shown. */
  readonly certainty: 'sure' | 'uncertain';
};

type Row = Pick<StatusRow, 'id' | 'election' | 'confidence'> & { readonly turn: Turn; readonly on: string; readonly contests: readonly Contest[]; readonly decisions: readonly string[] };

/** All notices of a calendar, the earliest first. Rows that turn together are one message: nobody gets four on a day. */
export function noticesOf({ holds, statusRows, phaseRows }: ElectionCalendar): readonly PhaseNotice[] {
  const rows: readonly Row[] = [
    ...statusRows.map(({ id, election, confidence, contests, candidateFrom, decision }) => ({ id, election, confidence, contests, turn: 'candidate' as const, on: candidateFrom, decisions: [decision] })),
    ...phaseRows.map(({ id, election, confidence, phase, from }) => ({ id, election, confidence, contests: [], turn: phase, on: from, decisions: [] })),
  ];
  // What was already so on the first day that the calendar knows did not begin on it.
  const turning = rows.filter(({ on }) => on > holds.from && on <= holds.to);
  const together = new Map<string, Row[]>();
  for (const row of turning) {
    const key = `${row.on} ${row.election} ${row.turn}`;
    together.set(key, [...together.get(key) ?? [], row]);
  }
  return [...together.values()].map(noticeOf).toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
}

function noticeOf(group: readonly Row[]): PhaseNotice {
  const [{ turn, election, on }] = group as readonly [Row];
  const rows = group.map(({ id }) => id).toSorted();
  return {
    key: `${election}.${turn}.${rows.join('_')}`, turn, election, on, rows,
    contests: [...new Set(group.flatMap(({ contests }) => contests))],
    decisions: [...new Set(group.flatMap(({ decisions }) => decisions))],
    certainty: group.every(({ confidence }) => confidence === 'T' || confidence === 'C2') ? 'sure' : 'uncertain',
  };
}

export const noticeNamed = (calendar: ElectionCalendar, key: string): PhaseNotice | null => noticesOf(calendar).find((notice) => notice.key === key) ?? null;
