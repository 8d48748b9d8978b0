// What comes out: the answer to facts about an act. The contract of `netral assess`; fields may be added.
import type { StartedClock } from './clocks/started.ts';
import type { Missing } from './engine/missing.ts';
import type { StatementInForce } from './engine/statements-in-force.ts';
import type { Supervisor } from './reading/supervisor.ts';
import type { Act, Advice, Finding, Level, Track } from './vocabulary.ts';

export type ElementShown = { rule: string; element: string; state: 'met' | 'not_met' | 'unknown' };
export type TrackFinding = {
  track: Track;
  act?: Act;
  finding: Finding;
  level: Level | null;
  /** Why `level` is null: an open question, a ladder that is not a level, or nothing found. */
  levelOpen?: string;
  /** The level if what is still open turned out to be so. */
  possibleLevel?: Level;
  /** True where the proof is weaker than a witness: then this is what would follow, and it is to be proven. */
  conditional?: true;
  rules: string[];
  /** Rules that would also speak if facts not yet told were so. */
  openRules: string[];
  basis: string[];
  decidedBy: string | null;
  elements: ElementShown[];
};
export type StatusShown = {
  target: string | null;
  standing: string[];
  contest: string[];
  row: { id: string; candidateFrom: string; prospectiveBy: string; decision: string; confidence: string } | null;
  phase: string[];
  phaseRow: { id: string; from: string; to: string } | null;
};
export type Verdict = {
  id: string | null;
  advice: Advice;
  /** The rules that set the advice, also where they belong to no track; `open`: none is met yet, these could be. */
  because: { rule: string; act?: Act; open?: true }[];
  tracks: TrackFinding[];
  status: StatusShown;
  missing: Missing[];
  conditions: string[];
  remedies: string[];
  guidance: StatementInForce[];
  uncertain: string[];
  clocks: StartedClock[];
  /** Who supervises the neutrality of civil servants on the day of reporting, which is not the day of the act. */
  forwardTo?: Supervisor;
  /** No rule speaks about this: said openly. */
  notListed?: true;
  outsidePeriod?: true;
  lawVersion: string;
};
