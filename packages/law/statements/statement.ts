// What a statement of an authority is: said by somebody on a day about some elections. It may raise the advice that
// a person gets before acting; it never makes a finding. Statements that contradict each other stay side by side.
import type { Condition } from '../engine/condition.ts';
import type { Confidence } from '../engine/rule.ts';
import type { Act, Advice, Contest } from '../vocabulary.ts';

export const bodies = [
  'bawaslu', 'regional_bawaslu', 'kpu', 'regional_kpu', 'bkn', 'menpanrb', 'kasn', 'home_minister', 'acting_governor_dki',
  'regional_secretary_dki',
] as const;
export type Body = (typeof bodies)[number];

export const directions = ['allows', 'allows_with_condition', 'warns', 'forbids'] as const;
export type Direction = (typeof directions)[number];
export type Force = 'circular' | 'statement' | 'local';

export type Statement = {
  readonly id: string;
  /** The row of law.md that it belongs to; a site's own statement belongs to none and stands by itself (`site/…`). */
  readonly topic: string;
  readonly body: string;
  /** As precise as the source: `2024-10-30`, `2023-12` or `2019`; it speaks from the first day of that. */
  readonly on: string;
  readonly onPrecision: 'day' | 'month' | 'year';
  /**
   * Last day on which it is shown: where it says so itself, where a later text of the same body took its place, or
   * at the end of the year of an election that lies before the calendar of this version.
   */
  readonly until?: string;
  /** Empty: all. */
  readonly contests: readonly Contest[];
  /** Empty or absent: all. */
  readonly elections?: readonly string[];
  /** Area code of the place whose staff it addresses; absent: everywhere. A fact that names another place silences it. */
  readonly place?: string;
  readonly direction: Direction;
  readonly force: Force;
  readonly raises?: Extract<Advice, 'avoid' | 'forbidden'>;
  /** Empty: all. */
  readonly acts: readonly Act[];
  readonly when: Condition;
  readonly confidence: Confidence;
  readonly source: readonly string[];
  /** Only a site's own statement carries its words; those of the shipped ones stand in `texts.id.ts` and `texts.en.ts`. */
  readonly quote?: { readonly id: string; readonly en: string };
  readonly channel?: string;
  readonly sourceHash?: string;
};

/** The first and the last day on which a statement is shown, as `YYYY-MM-DD`. */
export function shownBetween({ on, until }: Pick<Statement, 'on' | 'until'>): { from: string; to: string } {
  const from = on.length === 4 ? `${on}-01-01` : on.length === 7 ? `${on}-01` : on;
  return { from, to: until ?? '9999-12-31' };
}

/** Does it speak about an act of these contests, of this election (null: not told), on one of these days? */
export function speaksOf(statement: Statement, contests: readonly Contest[], election: string | null, from: string, to: string): boolean {
  const shown = shownBetween(statement);
  if (to < shown.from || from > shown.to) return false;
  if (election !== null && statement.elections?.length && !statement.elections.includes(election)) return false;
  return statement.contests.length === 0 || contests.length === 0 || contests.some((contest) => statement.contests.includes(contest));
}
